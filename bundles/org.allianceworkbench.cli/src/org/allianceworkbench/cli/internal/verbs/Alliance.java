package org.allianceworkbench.cli.internal.verbs;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.UsageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program without a verb; the start script opens the window in that case. */
@Command(name = "alliance", synopsisSubcommandLabel = "VERB", versionProvider = Version.class, description = {
		"Data work and dyadic analysis for studies of the therapeutic alliance.",
		"Without a verb it opens the window; 'alliance VERB --help' explains a verb." }, footer = {
				"", "Exit status: 0 done, 1 done with findings of severity ERROR, 2 wrong use, 3 unreadable or unsupported "
						+ "input, 4 refused to protect data, 70 a defect of the program." })
public final class Alliance extends Verb {

	@Option(names = "--version", versionHelp = true, description = "Show the version.")
	boolean version;

	/** The program in a run. */
	public Alliance(Invocation invocation) {
		super(invocation);
	}

	@Override
	int run() throws UsageException {
		throw new UsageException("no verb; 'alliance --help' lists the verbs");
	}
}
