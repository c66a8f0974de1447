package org.allianceworkbench.cli.internal.verbs;

import java.util.List;

import org.allianceworkbench.cli.internal.invocation.Invocation;

import picocli.CommandLine.Parameters;

/** A verb that this version does not have yet: it says so. */
abstract class LaterVerb extends Verb {

	@Parameters(arity = "0..*", hidden = true)
	List<String> ignored;

	LaterVerb(Invocation invocation) {
		super(invocation);
	}

	/** What is not there yet, and what to do meanwhile. */
	abstract String explanation();

	@Override
	final int run() {
		invocation().say(explanation());
		return WRONG_USE;
	}
}
