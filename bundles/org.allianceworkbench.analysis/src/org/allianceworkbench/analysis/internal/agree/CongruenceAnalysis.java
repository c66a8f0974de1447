package org.allianceworkbench.analysis.internal.agree;

import java.util.List;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.data.DyadReader;
import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** Asks whether the two sides of a dyad move together from session to session. */
public final class CongruenceAnalysis implements Analysis<CongruenceOptions> {

	@Override
	public String id() {
		return "congruence";
	}

	@Override
	public String title() {
		return "Temporal Congruence";
	}

	@Override
	public String question() {
		return "Do client and therapist move together from session to session, and do they come closer over time?";
	}

	@Override
	public Class<CongruenceOptions> optionsType() {
		return CongruenceOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public List<DesignKey> requiredKeys() {
		return List.of(DesignKey.CLIENT);
	}

	@Override
	public boolean needsOrder() {
		return true;
	}

	@Override
	public Report run(AnalysisInput input, CongruenceOptions options, Progress progress) {
		if (input.key(DesignKey.CLIENT).isEmpty()) {
			throw new OptionException("client", "It is not known which column is the client.",
					"Name it as client.");
		}
		Dyads dyads = DyadReader.read(input, options.where(), progress);
		int[] pairs = dyads.complete();
		if (pairs.length == 0) {
			throw new AnalysisException("No client has a rating by both " + dyads.firstName() + " and " + dyads.secondName()
					+ (dyads.occasions().isPresent() ? " at the same occasion." : "."),
					"Check that both sides use the same client codes and occasions.");
		}
		TemporalCongruence congruence = TemporalCongruence.of(dyads, pairs, options.least());
		if (congruence.members().isEmpty()) {
			throw new AnalysisException("No dyad has " + options.least()
					+ " sessions with both ratings in which both sides vary ("
					+ congruence.few() + " dyads with fewer sessions, " + congruence.constant()
					+ " with the same rating throughout).",
					options.least() > 3 ? "Try a smaller number with least=3, or use the analysis agreement."
					: "Use the analysis agreement.");
		}
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + dyads.measure()).options(OptionValues.json(options))
				.n("rows", input.table().rowCount()).n("pairs", pairs.length).n("dyads", congruence.members().size());
		report.exclude("a rating without its client, occasion or role", dyads.unplaced());
		report.exclude("rated by " + dyads.firstName() + " only", dyads.only(0));
		report.exclude("rated by " + dyads.secondName() + " only", dyads.only(1));
		report.exclude("dyads with fewer than " + options.least() + " sessions", congruence.few());
		report.exclude("dyads in which a side gives the same rating throughout", congruence.constant());
		new CongruenceText(input, dyads, pairs, congruence, options, title()).write(report);
		return report.build();
	}
}
