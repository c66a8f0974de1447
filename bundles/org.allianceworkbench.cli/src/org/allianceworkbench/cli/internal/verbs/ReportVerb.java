package org.allianceworkbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.ReportFormat;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the report of a whole study. */
@Command(name = "report", description = "Write the report of the whole study: its data, the findings, all stored analyses.")
public final class ReportVerb extends StudyArgument {

	@Parameters(paramLabel = "STUDY", description = "Folder of the study.")
	private String study;

	@Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "html",
			description = "html, json, txt; several "
			+ "separated by commas (${DEFAULT-VALUE}).")
	private List<String> formats;

	@Option(names = "--verify", description = "Compare with the report written before (in a later version).")
	private boolean verify;

	/** The verb in a run. */
	public ReportVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	String study() {
		return study;
	}

	@Override
	int run(StudyProject project) throws ProjectException {
		if (verify) {
			throw new UsageException("report --verify comes in a later version; write the report again and compare it meanwhile");
		}
		List<Path> files = project.write(project.report(progress()), "report", ReportFormat.parse(formats));
		files.forEach(file -> invocation().print(file.toString()));
		return DONE;
	}
}
