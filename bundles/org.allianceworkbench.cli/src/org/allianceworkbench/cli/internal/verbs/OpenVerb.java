package org.allianceworkbench.cli.internal.verbs;

import org.allianceworkbench.cli.internal.invocation.Invocation;

import picocli.CommandLine.Command;

/** The window: the start script opens it without coming here. */
@Command(name = "open", description = "Open the window, on a study when one is named.")
public final class OpenVerb extends LaterVerb {

	/** The verb in a run. */
	public OpenVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	String explanation() {
		return "the window is opened by the start script 'alliance', not by the headless application";
	}
}
