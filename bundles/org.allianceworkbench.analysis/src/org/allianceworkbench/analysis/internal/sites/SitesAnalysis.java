package org.allianceworkbench.analysis.internal.sites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.predict.MixedPart;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;

/** Results of each site, their summary in two stages and in one, heterogeneity, moderators, bias. */
public final class SitesAnalysis implements Analysis<SitesOptions> {

	private static final int MOST_LEFT_OUT = 200;

	@Override
	public String id() {
		return "sites";
	}

	@Override
	public String title() {
		return "Comparison of Sites";
	}

	@Override
	public String question() {
		return "Does a result hold at every site: how large is it at each, on average, and at a new one?";
	}

	@Override
	public Class<SitesOptions> optionsType() {
		return SitesOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.ARM, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public Report run(AnalysisInput input, SitesOptions options, Progress progress) {
		ReportBuilder report = new ReportBuilder(id(), title()).options(OptionValues.json(options));
		Optional<SiteResults> clients = Optional.empty();
		Effects effects;
		if (PublishedEffects.named(options)) {
			effects = Effects.inRows(input, options, report).require();
		} else if (options.outcome().isPresent()) {
			SiteResults results = SiteResults.of(input, options, report).require();
			effects = results.effects(report).require();
			clients = Optional.of(results);
		} else {
			throw new OptionException("outcome", "It is not known what is compared.",
					"Give " + OptionWords.of(SitesOptions.class, "outcome") + " for clients' data, "
							+ OptionWords.of(SitesOptions.class, "effect", "variance") + " for effects, or "
							+ OptionWords.of(SitesOptions.class, "counts", "summaries", "correlations")
							+ " for what studies publish.");
		}
		report.n("sites", effects.k());
		for (int i = 0; i < effects.k(); i++) {
			report.value("yi/" + (i + 1), effects.y()[i]).value("vi/" + (i + 1), effects.v()[i]);
			report.value("site/" + effects.names().get(i) + "/estimate", effects.y()[i])
					.value("site/" + effects.names().get(i) + "/se",
					Math.sqrt(effects.v()[i]));
		}
		MetaModel mean = MetaModel.mean(effects.y(), effects.v());
		MetaFit summary = MetaFit.of(mean, List.of("mu"), options);
		Optional<Moderators> moderators = options.moderators().isEmpty() ? Optional.empty()
				: Optional.of(Moderators.of(input, options, effects, report));
		Optional<MetaFit> regression = moderators.map(m -> m.fit(options, report));
		regression.orElse(summary).values(report, "");
		regression.ifPresent(r -> summary.values(report, "summary/"));
		progress.checkCancelled();
		Bounds profile = Heterogeneity.profile(mean, summary.tau2(), options.confidence(), options.roots());
		report.value("tau2_lo", profile.low()).value("tau2_hi", profile.high());
		double typical = mean.typicalVariance();
		report.value("I2_lo", 100 * profile.low() / (typical + profile.low())).value("I2_hi", 100 * profile.high() / (typical
				+ profile.high()));
		Optional<SmallStudies> bias = effects.k() > 2 ? bias(mean, options, report) : Optional.empty();
		List<MetaFit> without = leaveOneOut(mean, options, report);
		Optional<ThreeLevels> levels = options.levels().isEmpty() ? Optional.empty()
				: Optional.of(ThreeLevels.of(input, options, effects, moderators, report));
		Optional<MixedPart> oneStage = clients.flatMap(c -> oneStage(c, options, report, progress));
		SitesText text = new SitesText(effects, summary, regression, profile, without, options);
		text.write(report, clients, oneStage, bias, levels, Moderators.words(input, options));
		SitesScript.add(report, input, options, text, clients, title());
		return report.build();
	}

	private static Optional<SmallStudies> bias(MetaModel mean, SitesOptions options, ReportBuilder report) {
		if (Arrays.stream(mean.v()).distinct().count() < 2) {
			return Optional.empty();
		}
		SmallStudies bias = SmallStudies.of(mean, options.method(), options.confidence(), options.roots());
		report.value("egger_z", bias.eggerZ()).value("egger_p", bias.eggerP()).value("rank_tau", bias.rankTau())
				.value("rank_p", bias.rankP()).value("trimfill_k0", bias.filled()).value("trimfill_mu", bias.adjusted());
		return Optional.of(bias);
	}

	private static List<MetaFit> leaveOneOut(MetaModel mean, SitesOptions options, ReportBuilder report) {
		List<MetaFit> fits = new ArrayList<>();
		if (mean.k() > MOST_LEFT_OUT) {
			report.text("Each effect in turn is left out with up to ", MOST_LEFT_OUT, " effects only.");
			return fits;
		}
		for (int i = 0; i < mean.k() && mean.k() > 2; i++) {
			MetaFit fit = MetaFit.of(mean.without(i), List.of("mu"), options);
			fits.add(fit);
			report.value("loo_mu/" + (i + 1), fit.beta()[0]).value("loo_tau2/" + (i + 1), fit.tau2());
		}
		return fits;
	}

	/** All clients in one mixed model, with what differs between sites as random effects. */
	private static Optional<MixedPart> oneStage(SiteResults results, SitesOptions options, ReportBuilder report,
			Progress progress) {
		List<Column> columns = new ArrayList<>();
		results.oneStage().forEach((name, values) -> columns.add(Column.of(ColumnSpec.number(name)
				.label(results.oneStageLabel(name)).build(), values)));
		columns.add(Column.of(ColumnSpec.text("site").build(), Arrays.stream(results.site()).mapToObj(s -> results.names().get(s))
				.toArray(String[]::new)));
		String formula = results.measure() == SitesOptions.Measure.MEAN ? "y ~ 1 + (1 | site)"
				: results.names().size() > 2 ? "y ~ within + between + (1 + within || site)"
				: "y ~ within + (1 + within || site)";
		try {
			MixedPart part = MixedPart.fit(columns, DesignKey.SITE, Map.of("formula", formula, "diagnostics", "no", "confidence",
					Double.toString(options.confidence())), progress);
			part.report().values().forEach((name, value) -> report.value("one_stage/" + name, value));
			return Optional.of(part);
		} catch (AnalysisException e) {
			report.warn("The one-stage model can't be fitted: " + e.problem(), "");
			return Optional.empty();
		}
	}
}
