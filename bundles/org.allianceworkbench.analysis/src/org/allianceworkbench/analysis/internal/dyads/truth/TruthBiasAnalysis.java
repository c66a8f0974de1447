package org.allianceworkbench.analysis.internal.dyads.truth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.dyads.DyadData;
import org.allianceworkbench.analysis.internal.dyads.Refusals;
import org.allianceworkbench.analysis.internal.dyads.RoleCounts;
import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** The truth and bias model of judgement (West &amp; Kenny 2011; Atzil-Slonim et al. 2015). */
public final class TruthBiasAnalysis implements Analysis<TruthOptions> {

	@Override
	public String id() {
		return "truth_bias";
	}

	@Override
	public String title() {
		return "Truth and Bias";
	}

	@Override
	public String question() {
		return "Do therapists rate higher or lower than their clients, do their ratings follow their clients', and what else "
				+ "pulls them?";
	}

	@Override
	public Class<TruthOptions> optionsType() {
		return TruthOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.THERAPIST, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE, DesignKey.ARM);
	}

	@Override
	public List<DesignKey> requiredKeys() {
		return List.of(DesignKey.CLIENT);
	}

	@Override
	public Report run(AnalysisInput input, TruthOptions options, Progress progress) {
		RoleCounts.requireKenwardRoger(options.df(), options.estimation());
		DyadData data = DyadData.read(input, options.where(), progress).requireBoth();
		TruthData rows = TruthData.of(data, options, progress);
		progress.checkCancelled();
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + data.dyads().measure())
				.options(OptionValues.json(options));
		boolean sessions = options.level() == TruthOptions.Level.SESSION;
		long dyads = distinct(rows, "client");
		long therapists = data.therapists().isPresent() ? distinct(rows, "therapist") : 0;
		if (dyads < 3) {
			throw new AnalysisException("There " + (dyads == 1 ? "is 1 dyad" : "are " + dyads + " dyads")
					+ " with both ratings, too few for truth and bias.", "Keep the rows of more clients.");
		}
		boolean dyadsDiffer = sessions && rows.table().rowCount() > dyads;
		if (sessions && !dyadsDiffer) {
			throw new AnalysisException("No dyad has two sessions with both ratings, so sessions can't be compared within dyads.",
					"Use level=dyad, or keep the rows of more sessions.");
		}
		boolean byTherapist = options.therapists() && therapists > 1;
		if (options.therapists() && therapists < 2) {
			report.warn(therapists == 0 ? "It is not known who the therapists are, so differences between them are left out."
					: "There is one therapist only, so differences between therapists are left out.",
					"Name the column of therapists, or say so with " + OptionWords.of(TruthOptions.class, "therapists") + ".");
		}
		String formula = formula(rows, options, byTherapist, sessions);
		MixedModel.Builder model = MixedModel.of(formula).reml(options.estimation().reml())
				.degreesOfFreedom(options.df())
				.confidence(options.presentation().confidence());
		rows.moderators().stream().filter(p -> p.categorical()).forEach(p -> model.categories(p.name(),
				p.categories().stream().map(c -> c.code()).toList()));
		MixedFit fit = Refusals.explained(() -> Mixed.fit(model.build(), rows.table(), progress));
		counts(report, data, rows, fit);
		progress.checkCancelled();
		Refusals.explained(() -> {
			new TruthReport(fit, data, rows, options).write(report);
			new TruthScript(data, options, rows).addTo(report, fit, title());
			return report;
		});
		return report.build();
	}

	private static String formula(TruthData rows, TruthOptions options, boolean byTherapist, boolean sessions) {
		String truth = String.join(" + ", rows.terms());
		String forces = rows.forces().keySet().stream().map(f -> " + " + f).collect(Collectors.joining());
		String moderators = rows.moderators().stream().map(m -> " + " + m.name() + rows.terms().stream()
				.map(t -> " + " + t + ":" + m.name()).collect(Collectors.joining())).collect(Collectors.joining());
		String dyad = sessions ? options.slopes() ? " + (1 + Tw | client)" : " + (1 | client)" : "";
		return "J ~ " + truth + forces + moderators + dyad + (byTherapist ? " + (1 | therapist)" : "");
	}

	private static long distinct(TruthData rows, String column) {
		return java.util.stream.IntStream.range(0, rows.table().rowCount()).mapToObj(rows.table().column(column)::text)
				.filter(t -> t != null).distinct().count();
	}

	private static void counts(ReportBuilder report, DyadData data, TruthData rows, MixedFit fit) {
		int[] used = RoleCounts.used(fit, rows.table());
		report.n("dyads", RoleCounts.distinct(rows.table().column("client"), used));
		if (rows.terms().contains("Tw")) {
			report.n("sessions with both ratings", used.length);
		} else if (used.length == rows.table().rowCount()) {
			report.n("sessions with both ratings", rows.sessions());
		}
		if (data.therapists().isPresent()) {
			report.n("therapists", RoleCounts.distinct(rows.table().column("therapist"), used));
		}
		long one = Arrays.stream(new long[] { data.dyads().only(0), data.dyads().only(1) }).sum();
		report.exclude("session rated by one side only", one).exclude("session without a bias force", rows.left());
		RoleCounts.unplaced(report, data);
	}
}
