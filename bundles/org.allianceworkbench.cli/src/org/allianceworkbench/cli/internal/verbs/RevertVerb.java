package org.allianceworkbench.cli.internal.verbs;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes an import back. */
@Command(name = "revert", description = "Take one import back: rows it added go, values it changed return.")
public final class RevertVerb extends StudyArgument {

	@Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
	private String study;

	@Parameters(index = "1", paramLabel = "IMPORT", description = "Number of the import, as in 'alliance history'.")
	private long number;

	/** The verb in a run. */
	public RevertVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	String study() {
		return study;
	}

	@Override
	int run(StudyProject project) throws ProjectException {
		project.revert(number);
		invocation().print("Import " + number + " was taken back");
		return DONE;
	}
}
