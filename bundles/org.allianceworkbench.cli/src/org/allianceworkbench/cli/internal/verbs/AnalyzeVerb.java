package org.allianceworkbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.cli.internal.invocation.Defect;
import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.FileAnalysis;
import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.ReportFormat;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.project.WrittenFiles;
import org.allianceworkbench.publish.JsonPublisher;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.CancelledException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs stored analyses of a study, or one analysis on a plain data file. */
@Command(name = "analyze", description = "Run stored analyses of a study, or with --data one analysis on a data file.")
public final class AnalyzeVerb extends Verb {

	private static final int FAILED = 3;

	@Parameters(index = "0", arity = "0..1", paramLabel = "STUDY", description = "Folder of the study.")
	private String study;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME", description = "Names of stored analyses; none for all of "
			+ "the study.")
	private List<String> names = new ArrayList<>();

	@Option(names = "--format", paramLabel = "FORMAT", split = ",", description = "Of the files in the study's output: html, docx, "
			+ "json, txt; several separated by commas (html). With --data one of them (txt), printed or written to --output.")
	private List<String> formats = new ArrayList<>();

	@Option(names = "--output", paramLabel = "FILE", description = "Where the result of --data is written to; without --format "
			+ "as the file's extension says. It must not be there yet.")
	private String output;

	@Option(names = "--replace", description = "Overwrite files in the study's output that were changed since they were written, "
			+ "too.")
	private boolean replace;

	@Option(names = "--data", paramLabel = "FILE", description = "A data file, instead of a study.")
	private String data;

	@Option(names = "--analysis", paramLabel = "ID",
			description = "The analysis for the data file; 'alliance analyses' lists them.")
	private String analysis;

	@Option(names = "--set", paramLabel = "OPTION=VALUE",
			description = "An option of the analysis, or the column that is a key of the "
			+ "design (client=id); may be given several times.")
	private Map<String, String> settings = new LinkedHashMap<>();

	@Option(names = "--requests", paramLabel = "FILE",
			description = "Many analyses in one run: a line for each, {\"id\": 1, \"data\": FILE, \"analysis\": ID, "
			+ "\"set\": {\"option\": \"value\"}}; answers are JSON, a line for each.")
	private String requests;

	@Option(names = "--json", description = "The results as one JSON document.")
	private boolean json;

	@Mixin
	private ReadingOptions reading;

	/** The verb in a run. */
	public AnalyzeVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	int run() throws ProjectException {
		if (replace && study == null) {
			throw new UsageException("--replace goes with a study; what --output names must not be there yet");
		}
		if (requests != null && data == null && analysis == null && study == null && settings.isEmpty()) {
			return new AnalysisRequests(invocation(), reading.options()).answer(invocation().path(requests));
		}
		if (data != null && analysis != null && study == null) {
			return onFile();
		}
		if (data == null && analysis == null && output == null && study != null && settings.isEmpty()) {
			return onStudy();
		}
		throw new UsageException("name a study and its analyses, or give --data FILE and --analysis ID");
	}

	private int onFile() throws ProjectException {
		AnalyzedFile result = AnalyzedFile.parse(json, formats, output == null ? null : invocation().path(output));
		Report report = FileAnalysis.run(invocation().catalogue(), invocation().path(data), reading.options(), analysis, settings,
				progress());
		result.give(report, invocation());
		return DONE;
	}

	private int onStudy() throws ProjectException {
		Set<ReportFormat> written = ReportFormat.parse(formats.isEmpty() ? List.of("html") : formats);
		try (StudyProject project = StudyArgument.open(invocation(), study)) {
			List<StudyFile<Analysis>> wanted = names.isEmpty() ? project.analyses() : project.analyses(names);
			if (wanted.isEmpty()) {
				throw new UsageException(study + ": the study has no stored analyses; make one in the window, or analyze a file "
						+ "with --data FILE and --analysis ID");
			}
			return run(project, wanted, written);
		}
	}

	/** One that can't be run does not keep the others from being. */
	private int run(StudyProject project, List<StudyFile<Analysis>> wanted, Set<ReportFormat> written) throws ProjectException {
		WrittenFiles place = new WrittenFiles(project.folder());
		List<Report> reports = new ArrayList<>();
		int status = DONE;
		for (StudyFile<Analysis> stored : wanted) {
			String name = stored.content().getName();
			try {
				if (!replace) {
					place.require(name, written);
				}
				Report report = project.analyze(stored.content(), progress());
				reports.add(report);
				List<Path> files = place.write(project.document(report.title(), List.of(report)), name, written, replace);
				if (!json) {
					print(name, report, files);
				}
			} catch (UsageException | InputException | RefusedException e) {
				if (wanted.size() == 1) {
					throw e;
				}
				invocation().say("the analysis '" + name + "' could not be run: " + e.getMessage());
				status = Math.max(status, e instanceof RefusedException ? e.exitStatus() : FAILED);
			} catch (CancelledException e) {
				throw e;
			} catch (RuntimeException e) {
				invocation().say("the analysis '" + name + "' could not be run: " + Defect.of(e, invocation().environment()));
				status = Defect.EXIT_STATUS;
			}
		}
		if (json) {
			invocation().jsonText(reports.size() == 1 && wanted.size() == 1 ? JsonPublisher.json(reports.get(0))
					: JsonPublisher.json(reports));
		}
		return status;
	}

	private void print(String name, Report report, List<Path> files) {
		invocation().print(name + ": " + report.title());
		report.warnings().forEach(warning -> invocation().print("  Warning: " + warning.sentence()));
		files.forEach(file -> invocation().print("  " + file));
	}
}
