package org.allianceworkbench.cli.internal.verbs;

import java.util.Map;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists all findings. */
@Command(name = "check", description =
		"List all findings by severity, site, client and variable; exit status 1 when there are errors.")
public final class CheckVerb extends StudyArgument {

	@Parameters(paramLabel = "STUDY", description = "Folder of the study.")
	private String study;

	@Option(names = "--json", description = "As one JSON document.")
	private boolean json;

	/** The verb in a run. */
	public CheckVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	String study() {
		return study;
	}

	@Override
	int run(StudyProject project) throws ProjectException {
		FindingList findings = new FindingList(project.check(progress()));
		if (json) {
			invocation().json(Map.of("findings", findings.documents()));
		} else {
			findings.print(invocation());
		}
		return findings.status();
	}
}
