package org.allianceworkbench.cli.internal.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.project.exports.ExportCheck;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.project.exports.Verification;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.file.StudyFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs export definitions of a study. */
@Command(name = "export", description = "Run export definitions of a study; the files go into its folder output.")
public final class ExportVerb extends StudyArgument {

	/** Exit status: refused to protect data. */
	private static final int REFUSED = 4;

	@Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
	private String study;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME", description = "Names of export definitions.")
	private List<String> names;

	@Option(names = "--replace", description = "Overwrite files that are there already.")
	private boolean replace;

	@Option(names = "--verify", description = "Read back what was written, compare dictionary and values with what should be "
			+ "there, and print each difference; exit status 1 when there is one.")
	private boolean verify;

	@Option(names = "--dry-run", description = "Write nothing: tell what would leave and what not, what the format can't hold, "
			+ "which texts must be reviewed, and whether clients could be told; exit status 4 when a run would be refused.")
	private boolean dryRun;

	@Option(names = "--check", description = "Write nothing: compare what the last run wrote with the hashes in the history and the "
			+ "manifest, file by file, and print each difference; exit status 1 when there is one.")
	private boolean check;

	@Option(names = "--with-identifiers", description = "Confirm that direct identifiers leave, where the definition says so with "
			+ "a reason.")
	private boolean withIdentifiers;

	@Option(names = "--texts-reviewed", description = "Confirm that somebody has read the free texts that are listed for review; "
			+ "else they stay in the study.")
	private boolean textsReviewed;

	@Option(names = "--json", description = "As one JSON document.")
	private boolean json;

	/** The verb in a run. */
	public ExportVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	String study() {
		return study;
	}

	@Override
	int run(StudyProject project) throws ProjectException {
		if (check && (dryRun || verify || replace)) {
			throw new UsageException("--check looks at what was written and runs nothing; say it without "
					+ "--dry-run, --verify and --replace");
		}
		List<Map<String, Object>> documents = new ArrayList<>();
		int status = DONE;
		StudyExports exports = new StudyExports(project);
		for (StudyFile<Export> stored : project.exports(names)) {
			Export export = stored.content();
			status = Math.max(status, check ? check(exports, export, documents) : dryRun ? look(exports, export, documents)
					: write(exports, export, documents));
		}
		if (json) {
			invocation().json(Map.of("exports", documents));
		}
		return status;
	}

	private int write(StudyExports exports, Export export, List<Map<String, Object>> documents) throws ProjectException {
		ExportRun how = new ExportRun(replace, withIdentifiers, textsReviewed);
		ExportResult result = exports.run(export, how, progress());
		Optional<Verification> verified = verify ? Optional.of(exports.verify(export, result, how, progress())) : Optional.empty();
		if (json) {
			documents.add(ExportText.document(result, verified));
		} else {
			print(invocation(), result);
			verified.ifPresent(v -> ExportText.lines(v).forEach(invocation()::print));
		}
		return verified.filter(v -> !v.holds()).isPresent() ? FINDINGS : DONE;
	}

	private int check(StudyExports exports, Export export, List<Map<String, Object>> documents) throws ProjectException {
		ExportCheck checked = exports.check(export).orElseThrow(() -> new InputException("export " + export.getName()
				+ " has not run in this study, so that there is nothing to check; run it without --check"));
		if (json) {
			documents.add(ExportText.document(export.getName(), checked));
		} else {
			ExportText.lines(checked).forEach(invocation()::print);
		}
		return checked.holds() ? DONE : FINDINGS;
	}

	private int look(StudyExports exports, Export export, List<Map<String, Object>> documents) throws ProjectException {
		ExportPreview preview = exports.preview(export, 0, progress());
		List<String> refusals = new ArrayList<>(preview.refusals());
		if (!preview.identifiers().isEmpty() && !withIdentifiers) {
			refusals.add("Direct identifiers would leave (" + String.join(", ", preview.identifiers())
					+ "); confirm it with --with-identifiers.");
		}
		if (json) {
			Map<String, Object> document = new LinkedHashMap<>();
			document.put("name", export.getName());
			document.putAll(ExportText.document(preview, refusals));
			documents.add(document);
		} else {
			ExportText.lines(export.getName(), exports.destination(export), preview, refusals).forEach(invocation()::print);
		}
		return refusals.isEmpty() ? DONE : REFUSED;
	}

	static void print(Invocation invocation, ExportResult result) {
		ExportText.lines(result).forEach(invocation::print);
	}
}
