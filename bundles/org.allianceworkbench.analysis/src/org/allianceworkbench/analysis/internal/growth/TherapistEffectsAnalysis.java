package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.mixed.ModelFailures;
import org.allianceworkbench.analysis.internal.mixed.ModelReport;
import org.allianceworkbench.analysis.internal.mixed.ModelScript;
import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** How much therapists differ in their clients' outcomes, and which stand out. */
public final class TherapistEffectsAnalysis implements Analysis<TherapistEffectsOptions> {

	@Override
	public String id() {
		return "therapist_effects";
	}

	@Override
	public String title() {
		return "Therapist Effects";
	}

	@Override
	public String question() {
		return "How much of the differences in an outcome lies between therapists, is that more than chance, and what changes "
				+ "when it is "
				+ "ignored?";
	}

	@Override
	public Class<TherapistEffectsOptions> optionsType() {
		return TherapistEffectsOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	@Override
	public boolean needsOrder() {
		return true;
	}

	@Override
	public Report run(AnalysisInput input, TherapistEffectsOptions options, Progress progress) {
		OneRole role = OneRole.of(input, options.outcome(), options.rater());
		AnalysisInput rows = role.input();
		String therapist = therapist(rows, options.outcome());
		boolean repeated = repeated(rows, options.outcome());
		GrowthModel growth = repeated && options.growth() != TherapistEffectsOptions.Growth.NONE
				? GrowthModel.of(rows, growth(options)) : new GrowthModel(rows, none(), growth(options), Double.NaN);
		String smaller = formula(rows, options, repeated, growth);
		String larger = smaller + " + (1 | " + therapist + ")";
		Map<String, String> set = Map.of("estimation", options.estimation().name().toLowerCase(Locale.ROOT),
				"df", options.df().name().toLowerCase(Locale.ROOT).replace('_', '-'), "confidence",
				Double.toString(options.confidence()), "convention", options.convention().name().toLowerCase(Locale.ROOT));
		ModelReport with = ModelReport.of(growth.input(), larger, set, progress);
		ModelReport without = ModelReport.of(onlyWith(growth.input(), therapist), smaller, set, progress);
		return ModelFailures.explained(larger, () -> report(input, role, growth, with, without, options));
	}

	private static TimeScale none() {
		return new TimeScale("time", new double[0], true, Map.of(), new double[] { 0, 1 });
	}

	private static GrowthOptions growth(TherapistEffectsOptions options) {
		return new GrowthOptions(options.outcome(), options.rater(), options.time(), GrowthOptions.Shape.LINEAR, Optional.empty(),
				List.of(), Optional.empty(), options.predictors(), options.growth() == TherapistEffectsOptions.Growth.CLIENT
						? GrowthOptions.Slopes.CORRELATED : GrowthOptions.Slopes.NONE,
				false, GrowthOptions.Residuals.INDEPENDENT, options.df(), false, options.confidence(), options.convention());
	}

	private static String formula(AnalysisInput input, TherapistEffectsOptions options, boolean repeated, GrowthModel growth) {
		if (repeated && options.growth() != TherapistEffectsOptions.Growth.NONE) {
			return growth.formula();
		}
		String fixed = options.predictors().isEmpty() ? "1" : Formulas.names(options.predictors(), " + ");
		return Formulas.name(options.outcome()) + " ~ " + fixed
				+ (repeated ? " + (1 | " + Formulas.name(input.keys().get(DesignKey.CLIENT)) + ")" : "");
	}

	/** Whether clients have several rows with values. */
	private static boolean repeated(AnalysisInput input, String outcome) {
		Optional<KeyIndex> clients = KeyIndex.clients(input);
		if (clients.isEmpty()) {
			return false;
		}
		int[] valid = IntStream.range(0, input.table().rowCount()).filter(r -> clients.get().rows()[r] >= 0
				&& !input.table().column(outcome).isMissing(r)).map(r -> clients.get().rows()[r]).toArray();
		return IntStream.of(valid).distinct().count() < valid.length;
	}

	private static String therapist(AnalysisInput input, String outcome) {
		KeyIndex therapists = KeyIndex.therapists(input).orElseThrow(() -> new OptionException("therapist",
				"It is not known who treated each client.", "Name the column under " + DesignKey.THERAPIST.named() + "."));
		long there = IntStream.range(0, input.table().rowCount()).filter(r -> therapists.rows()[r] >= 0
				&& !input.table().column(outcome).isMissing(r)).map(r -> therapists.rows()[r]).distinct().count();
		if (there < 2) {
			throw new AnalysisException("There " + (there == 0 ? "is no therapist" : "is only one therapist") + " with values of "
					+ outcome + ", so that therapists can't be told apart.", "Choose another outcome, or other rows.");
		}
		return Formulas.name(input.keys().get(DesignKey.THERAPIST));
	}

	/** Rows without a therapist have no value, so that both models rest on the same rows. */
	private static AnalysisInput onlyWith(AnalysisInput input, String therapist) {
		int[] rows = KeyIndex.therapists(input).orElseThrow().rows();
		return IntStream.of(rows).allMatch(r -> r >= 0) ? input : Rows.where(input, r -> rows[r] >= 0);
	}

	private Report report(AnalysisInput input, OneRole role, GrowthModel growth, ModelReport with, ModelReport without,
			TherapistEffectsOptions options) {
		String outcome = Formulas.title(input, options.outcome());
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + outcome).options(OptionValues.json(options));
		role.note(report);
		with.begin(report, b -> with.data().key(b.group()).equals(Optional.of(DesignKey.THERAPIST))
				? Optional.empty() : Optional.of("growth=level"));
		LikelihoodRatio test = Mixed.compare(without.fit(), with.fit(), 0, 1);
		report.value("lrt/LR_chisq", test.chiSquare()).value("lrt/df", test.df()).value("lrt/p", test.p())
				.value("lrt/mixture_p", test.mixtureP());
		TherapistTables tables = new TherapistTables(with, without, test, outcome);
		tables.findings(report, options.confidence());
		tables.caterpillar(report);
		report.add(tables.comparison(report));
		with.fixed(report).variances(report).random(report).whole(report).checks(report);
		List<Object> method = new ArrayList<>(List.of("Therapists' differences in ", outcome, role.words(), " were modelled as "
				+ "a random "
				+ "intercept", options.predictors().isEmpty() ? "" : ", with " + String.join(", ", options.predictors())
						+ " held constant", "; their share of the variance is therapist / total (Baldwin & Imel, 2013). "
							+ "The model with and the model "
						+ "without "
								+ "therapists were compared by a likelihood-ratio test with the mixture of chi-square(0) and "
								+ "chi-square(1) (Stram & Lee, 1994). Therapists' own effects are best linear unbiased "
								+ "predictions."));
		report.method(method.toArray());
		with.method(report);
		report.reference(Works.BALDWIN_IMEL_2013);
		report.reference(Works.STRAM_LEE_1994);
		with.script(report, role.input(), growth.time().values().length == 0 ? ModelScript.Preparation.NONE
				: growth.preparation());
		return report.build();
	}
}
