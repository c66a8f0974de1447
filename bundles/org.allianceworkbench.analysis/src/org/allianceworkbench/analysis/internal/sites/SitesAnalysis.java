package org.allianceworkbench.analysis.internal.sites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.predict.MixedPart;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.hipparchus.exception.MathRuntimeException;

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
		MetaFit summary = MetaFit.of(mean, List.of("mu"), options.method(), options.hartungKnapp(), options.confidence());
		Optional<MetaFit> regression = options.moderators().isEmpty() ? Optional.empty()
				: Optional.of(moderated(input, options, effects, report));
		regression.orElse(summary).values(report, "");
		regression.ifPresent(r -> summary.values(report, "summary/"));
		progress.checkCancelled();
		Bounds profile = Heterogeneity.profile(mean, options.confidence());
		report.value("tau2_lo", profile.low()).value("tau2_hi", profile.high());
		double typical = mean.typicalVariance();
		report.value("I2_lo", 100 * profile.low() / (typical + profile.low())).value("I2_hi", 100 * profile.high() / (typical
				+ profile.high()));
		Optional<SmallStudies> bias = effects.k() > 2 ? bias(mean, options, report) : Optional.empty();
		List<MetaFit> without = leaveOneOut(mean, options, report);
		Optional<ThreeLevel> levels = options.levels().isEmpty() ? Optional.empty()
				: Optional.of(levels(input, options, effects, report));
		Optional<MixedPart> oneStage = clients.flatMap(c -> oneStage(c, options, report, progress));
		SitesText text = new SitesText(effects, summary, regression, profile, without, options);
		text.write(report, clients, oneStage, bias, levels, words(input, options));
		SitesScript.add(report, input, options, text, clients, title());
		return report.build();
	}

	/** Moderators' columns: numbers as they are, a dummy for each category but the first (for each without an intercept). */
	private static MetaFit moderated(AnalysisInput input, SitesOptions options, Effects all, ReportBuilder report) {
		if (all.rows()[0] < 0) {
			throw new OptionException("moderators", "Moderators need effects in rows.",
					"Give " + OptionWords.of(SitesOptions.class, "effect", "variance") + ", or "
							+ OptionWords.of(SitesOptions.class, "counts", "summaries", "correlations") + ".");
		}
		Effects effects = all.at(IntStream.range(0, all.k()).filter(i -> options.moderators().stream()
				.noneMatch(name -> KeyIndex.isEmpty(input.table().column(name), all.rows()[i]))).toArray());
		report.exclude("no value of a moderator, in the model with moderators", all.k() - (long) effects.k());
		List<String> names = new ArrayList<>();
		List<double[]> columns = new ArrayList<>();
		if (options.intercept()) {
			names.add("mu");
			double[] ones = new double[effects.k()];
			Arrays.fill(ones, 1);
			columns.add(ones);
		}
		for (String name : options.moderators()) {
			Column column = input.table().column(name);
			if (column.spec().type().isNumeric()) {
				names.add(column.spec().name());
				columns.add(Arrays.stream(effects.rows()).mapToDouble(column::valid).toArray());
			} else {
				KeyIndex index = KeyIndex.of(column, List.of());
				for (int c = columns.isEmpty() ? 0 : 1; c < index.size(); c++) {
					int code = c;
					names.add(column.spec().name() + index.categories().get(c).code());
					columns.add(Arrays.stream(effects.rows()).mapToDouble(r -> index.rows()[r] < 0 ? Double.NaN
							: index.rows()[r] == code ? 1 : 0).toArray());
				}
			}
		}
		double[][] x = new double[effects.k()][columns.size()];
		for (int i = 0; i < effects.k(); i++) {
			for (int j = 0; j < x[i].length; j++) {
				x[i][j] = columns.get(j)[i];
			}
		}
		if (effects.k() <= columns.size() + 1) {
			throw new AnalysisException("There are " + effects.k() + " effects for "
					+ Wording.count(columns.size(), "coefficient")
					+ ".", "Use fewer moderators.");
		}
		MetaFit fit;
		try {
			fit = MetaFit.of(new MetaModel(effects.y(), effects.v(), x), names, options.method(), options.hartungKnapp(),
					options.confidence());
		} catch (MathRuntimeException singular) {
			throw new AnalysisException("The moderators " + String.join(", ", options.moderators())
					+ " do not differ between effects, or follow from each other.", "Leave one out.");
		}
		if (options.intercept()) {
			double without = MetaFit.of(MetaModel.mean(effects.y(), effects.v()), List.of("mu"), options.method(),
					options.hartungKnapp(), options.confidence()).tau2();
			report.value("R2", without > 0 ? Math.max(0, 100 * (without - fit.tau2()) / without) : Double.NaN);
		}
		return fit;
	}

	/** What people call the coefficients of moderators. */
	private static Map<String, String> words(AnalysisInput input, SitesOptions options) {
		Map<String, String> words = new LinkedHashMap<>(Map.of("mu", "Intercept"));
		options.moderators().stream().map(input.table()::column).forEach(column -> {
			words.put(column.spec().name(), KeyIndex.title(column));
			if (!column.spec().type().isNumeric()) {
				KeyIndex.of(column, List.of()).categories().forEach(c -> words.put(column.spec().name() + c.code(),
						KeyIndex.title(column) + ": " + c.label()));
			}
		});
		return words;
	}

	private static Optional<SmallStudies> bias(MetaModel mean, SitesOptions options, ReportBuilder report) {
		if (Arrays.stream(mean.v()).distinct().count() < 2) {
			return Optional.empty();
		}
		SmallStudies bias = SmallStudies.of(mean, options.method(), options.confidence());
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
			MetaFit fit = MetaFit.of(mean.without(i), List.of("mu"), options.method(), options.hartungKnapp(),
					options.confidence());
			fits.add(fit);
			report.value("loo_mu/" + (i + 1), fit.beta()[0]).value("loo_tau2/" + (i + 1), fit.tau2());
		}
		return fits;
	}

	private static ThreeLevel levels(AnalysisInput input, SitesOptions options, Effects effects, ReportBuilder report) {
		if (options.levels().size() != 2 || effects.rows()[0] < 0) {
			throw new OptionException("levels", "Levels are two columns of effects in rows, the outer grouping first.",
					"For example levels=district,school.");
		}
		int[] outer = codes(input, options.levels().get(0), effects, null);
		int[] inner = codes(input, options.levels().get(1), effects, outer);
		long groups = Arrays.stream(outer).distinct().count();
		if (groups < 2 || groups == effects.k()) {
			throw new AnalysisException("The outer grouping has " + Wording.count(groups, "group") + " for " + effects.k()
					+ " effects.",
					"Choose a column that groups several effects.");
		}
		ThreeLevel fit = ThreeLevel.of(effects.y(), effects.v(), outer, inner);
		report.value("mu", fit.mu()).value("se", fit.se()).value("ci95_lo", fit.interval(options.confidence()).low())
				.value("ci95_hi", fit.interval(options.confidence()).high()).value("var_" + options.levels().get(0), fit.outer())
				.value("var_" + options.levels().get(1), fit.inner()).value("three_level/logLik", fit.logLik())
				.value("cr2_se", fit.robustSe()).value("cr2_df", fit.robustDf()).value("cr2_p", fit.robustP());
		return fit;
	}

	private static int[] codes(AnalysisInput input, String name, Effects effects, int[] within) {
		Column column = input.table().column(name);
		Map<String, Integer> seen = new LinkedHashMap<>();
		int[] codes = new int[effects.k()];
		for (int i = 0; i < codes.length; i++) {
			if (column.isMissing(effects.rows()[i])) {
				throw new AnalysisException("Effect '" + effects.names().get(i) + "' has no " + name + ".",
						"Fill it in, or leave it out.");
			}
			String key = (within == null ? "" : within[i] + "/") + column.value(effects.rows()[i]);
			codes[i] = seen.computeIfAbsent(key, k -> seen.size());
		}
		return codes;
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
