package org.allianceworkbench.cli.internal.verbs;

import java.util.List;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.file.StudyFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs export definitions of a study. */
@Command(name = "export", description = "Run export definitions of a study; the files go into its folder output.")
public final class ExportVerb extends StudyArgument {

	@Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
	private String study;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME", description = "Names of export definitions.")
	private List<String> names;

	@Option(names = "--replace", description = "Overwrite files that are there already.")
	private boolean replace;

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
		for (StudyFile<Export> stored : project.exports(names)) {
			print(invocation(), project.export(stored.content(), replace, progress()));
		}
		return DONE;
	}

	static void print(Invocation invocation, ExportResult result) {
		invocation.print(result.file() + ": " + result.rows() + " rows, " + result.columns().size() + " columns, SHA-256 "
				+ result.sha256());
		result.notes().forEach(note -> invocation.print("  Note: " + note));
		result.losses().forEach(loss -> invocation.print("  Lost: " + loss));
	}
}
