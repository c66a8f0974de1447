package org.allianceworkbench.cli.internal.verbs;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.table.Progress;

import picocli.CommandLine.Option;

/** What all verbs have in common. */
abstract class Verb implements Callable<Integer> {

	/** Exit status: done. */
	static final int DONE = 0;

	/** Exit status: done, with findings of severity ERROR. */
	static final int FINDINGS = 1;

	/** Exit status: wrong use. */
	static final int WRONG_USE = 2;

	private final Invocation invocation;

	@Option(names = "--help", usageHelp = true, description = "Show this help.")
	boolean help;

	Verb(Invocation invocation) {
		this.invocation = invocation;
	}

	@Option(names = "--quiet", description = "Show no progress.")
	final void quiet(boolean quiet) {
		if (quiet) {
			invocation.progress().silence();
		}
	}

	/** The run that this verb is part of. */
	final Invocation invocation() {
		return invocation;
	}

	/** Progress on standard error, or nothing with {@code --quiet}. */
	final Progress progress() {
		return invocation.progress();
	}

	@Override
	public final Integer call() throws ProjectException, IOException {
		int status = run();
		invocation.progress().clear();
		return status;
	}

	/** Does it, and returns the exit status. */
	abstract int run() throws ProjectException, IOException;
}
