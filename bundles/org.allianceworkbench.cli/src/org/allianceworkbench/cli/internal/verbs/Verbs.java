package org.allianceworkbench.cli.internal.verbs;

import org.allianceworkbench.cli.internal.invocation.Invocation;

import picocli.CommandLine;

/** All verbs, in the order in which a study is worked on. */
public final class Verbs {

	private Verbs() {
	}

	/** The verbs in a run. */
	public static CommandLine of(Invocation invocation) {
		CommandLine alliance = new CommandLine(new Alliance(invocation));
		alliance.addSubcommand(new OpenVerb(invocation));
		alliance.addSubcommand(new DemoVerb(invocation));
		alliance.addSubcommand(new InspectVerb(invocation));
		alliance.addSubcommand(new ConvertVerb(invocation));
		alliance.addSubcommand(StudyVerb.with(invocation));
		alliance.addSubcommand(new ImportVerb(invocation));
		alliance.addSubcommand(new RevertVerb(invocation));
		alliance.addSubcommand(new CheckVerb(invocation));
		alliance.addSubcommand(QueriesVerb.with(invocation));
		alliance.addSubcommand(new HistoryVerb(invocation));
		alliance.addSubcommand(new AnalysesVerb(invocation));
		alliance.addSubcommand(new AnalyzeVerb(invocation));
		alliance.addSubcommand(new ExportVerb(invocation));
		alliance.addSubcommand(new ReportVerb(invocation));
		return alliance;
	}
}
