package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.internal.mixed.ModelFailures;
import org.allianceworkbench.analysis.internal.mixed.ModelReport;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.table.Progress;

/** What a predictor does within clients and what between them. */
public final class WithinBetweenAnalysis implements Analysis<WithinBetweenOptions> {

	private static final double SAME = 1e-12;

	@Override
	public String id() {
		return "within_between";
	}

	@Override
	public String title() {
		return "Within and Between Effects";
	}

	@Override
	public String question() {
		return "Is a client's outcome better when, for this client, the alliance is better (within), or do clients with a "
				+ "better alliance "
				+ "have better outcomes (between), and do the two differ (contextual)?";
	}

	@Override
	public Class<WithinBetweenOptions> optionsType() {
		return WithinBetweenOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	/** Names of the predictor's parts. */
	private record Parts(String within, String between, String grand) {
	}

	@Override
	public Report run(AnalysisInput input, WithinBetweenOptions options, Progress progress) {
		GrowthAnalysis.requireClient(input);
		OneRole role = OneRole.of(input, options.outcome(), options.rater());
		AnalysisInput rows = role.input();
		List<String> needed = new ArrayList<>(List.of(options.outcome(), options.predictor()));
		needed.addAll(options.covariates());
		needed.addAll(options.moderators());
		if (options.therapists() && Formulas.therapists(rows).isPresent()) {
			needed.add(rows.keys().get(DesignKey.THERAPIST));
		}
		PersonMeans means = PersonMeans.of(rows, options.predictor(), needed, options.means());
		Parts parts = new Parts(Formulas.free(rows, options.predictor() + "_within"),
				Formulas.free(rows, options.predictor() + "_between"), Formulas.free(rows, options.predictor() + "_centred"));
		if (options.predictor().equalsIgnoreCase(options.outcome())) {
			throw new OptionException("predictor", "The outcome is also the predictor.", "Name another predictor.");
		}
		if (Arrays.stream(means.within()).filter(Double::isFinite).allMatch(w -> Math.abs(w) < SAME)) {
			throw new AnalysisException(options.predictor()
					+ " does not differ between the sessions of a client, so that it has no "
					+ "effect within clients.", "Choose a predictor that is rated again and again, or use the analysis "
					+ "mixed_model.");
		}
		if (Arrays.stream(means.between()).filter(Double::isFinite).distinct().limit(2).count() < 2) {
			throw new AnalysisException("There is one client only, or all clients have the same mean of " + options.predictor()
					+ ", so that it has no effect between clients.",
					"Keep the rows of more clients, or choose another predictor.");
		}
		Map<String, double[]> columns = new LinkedHashMap<>();
		columns.put(parts.within, means.within());
		columns.put(parts.between, means.between());
		columns.put(parts.grand, means.grand());
		String formula = formula(rows, options, parts);
		Map<String, String> set = Map.of("df", options.df().name().toLowerCase(Locale.ROOT).replace('_', '-'), "confidence",
				Double.toString(options.confidence()), "convention", options.convention().name().toLowerCase(Locale.ROOT));
		ModelReport model = ModelReport.of(Formulas.with(rows, columns, labels(rows, options.predictor(), parts)), formula, set,
				progress);
		return ModelFailures.explained(formula, () -> report(input, role, model, options, parts, needed));
	}

	private static Map<String, String> labels(AnalysisInput input, String predictor, Parts parts) {
		String title = Formulas.title(input, predictor);
		return Map.of(parts.within, title + ", within clients", parts.between, title + ", client's mean", parts.grand,
				title + ", minus the mean");
	}

	private static String formula(AnalysisInput input, WithinBetweenOptions options, Parts parts) {
		boolean contextual = options.form() == WithinBetweenOptions.Form.CONTEXTUAL;
		String level = Formulas.name(contextual ? parts.grand : parts.within);
		String mean = Formulas.name(parts.between);
		List<String> fixed = new ArrayList<>(List.of(level, mean));
		options.moderators().forEach(m -> fixed.add(level + " * " + (m.equalsIgnoreCase(options.predictor()) ? mean
				: Formulas.name(m))));
		options.covariates().forEach(c -> fixed.add(Formulas.name(c)));
		String client = Formulas.name(input.keys().get(DesignKey.CLIENT));
		String random = switch (options.slopes()) {
			case NONE -> "(1 | " + client + ")";
			case UNCORRELATED -> "(1 + " + level + " || " + client + ")";
			case CORRELATED -> "(1 + " + level + " | " + client + ")";
		};
		String therapist = options.therapists() ? Formulas.therapists(input).map(t -> " + (1 | " + t + ")").orElse("") : "";
		return Formulas.name(options.outcome()) + " ~ " + String.join(" + ", fixed) + " + " + random + therapist;
	}

	/** The three effects. */
	private record Effects(Estimate within, Estimate between, Estimate contextual) {
	}

	private static Effects effects(ModelReport model, WithinBetweenOptions options, Parts parts) {
		boolean contextual = options.form() == WithinBetweenOptions.Form.CONTEXTUAL;
		String level = contextual ? parts.grand : parts.within;
		Estimate first = model.fit().contrast(Map.of(level, 1.0));
		Estimate second = model.fit().contrast(Map.of(parts.between, 1.0));
		Estimate sum = model.fit().contrast(Map.of(level, 1.0, parts.between, 1.0));
		Estimate difference = model.fit().contrast(Map.of(level, -1.0, parts.between, 1.0));
		return contextual ? new Effects(first, sum, second) : new Effects(first, second, difference);
	}

	private Report report(AnalysisInput input, OneRole role, ModelReport model, WithinBetweenOptions options, Parts parts,
			List<String> needed) {
		String outcome = Formulas.title(input, options.outcome());
		String predictor = Formulas.title(input, options.predictor());
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + predictor + " and " + outcome)
				.options(OptionValues.json(options));
		role.note(report);
		model.begin(report, b -> options.slopes() != GrowthOptions.Slopes.NONE ? Optional.of("slopes=none")
				: options.therapists() && model.data().key(b.group()).equals(Optional.of(DesignKey.THERAPIST))
						? Optional.of("therapists=no") : Optional.empty());
		Effects effects = effects(model, options, parts);
		finding(report, effects.within, "Within clients: one unit more of ", predictor, " than usual for a client goes with ",
				outcome, options.confidence());
		finding(report, effects.between, "Between clients: one unit more of a client's mean of ", predictor, " goes with ",
				outcome, options.confidence());
		Estimate c = effects.contextual;
		report.finding("The two ", !c.hasDf() ? "differ by " : c.low() > 0 || c.high() < 0 ? "differ (contextual effect) by "
				: "do not reliably differ (contextual effect): ", EstimateRows.cell(c), ".");
		EstimateRows rows = new EstimateRows(report);
		String at = options.moderators().isEmpty() ? ""
				: " Where effects depend on moderators, at 0 or the first category of these.";
		rows.add("Within clients", "within", effects.within).add("Between clients", "between", effects.between)
				.add("Contextual (between minus within)", "contextual", effects.contextual);
		report.add(rows.table("effects", "Effects of " + predictor, "Effect", options.confidence(),
				"Per unit of " + predictor + "." + at));
		figure(report, effects, predictor, outcome, options.confidence());
		model.fixed(report).variances(report).whole(report).checks(report);
		report.method(predictor, " was taken apart into the client's mean over the ", options.means()
				== WithinBetweenOptions.Means.USED
				? "rows used" : "observed rows", " and the deviation from it (Enders & Tofighi, 2007; Curran & Bauer, 2011)",
				role.words(),
				".");
		model.method(report);
		report.reference(Works.CURRAN_BAUER_2011);
		report.reference(Works.ENDERS_TOFIGHI_2007);
		model.script(report, role.input(), scripts -> prepare(scripts, options, parts, needed));
		return report.build();
	}

	private static void finding(ReportBuilder report, Estimate e, String begin, String predictor, String middle, String outcome,
			double confidence) {
		boolean clear = e.hasDf() && (e.low() > 0 || e.high() < 0);
		NumberStyle style = Digits.of(e.se());
		report.finding(begin, predictor, middle, outcome, " that is ", TableCell.number(Math.abs(e.value()), style),
				e.value() < 0 ? " lower (B = " : " higher (B = ", TableCell.number(e.value(), style), e.hasDf()
						? Prose.of(", ", Levels.label(confidence), " ", TableCell.interval(e.low(), e.high(), style)) : "",
				clear || !e.hasDf() ? ")." : "); the data do not tell this from 0.");
	}

	private static void figure(ReportBuilder report, Effects effects, String predictor, String outcome, double confidence) {
		List<Figure.Interval> intervals = new ArrayList<>();
		Map<String, Estimate> all = new LinkedHashMap<>();
		all.put("Within clients", effects.within);
		all.put("Between clients", effects.between);
		all.put("Contextual", effects.contextual);
		List<Object> told = new ArrayList<>(List.of("Points with intervals of the effects of ", predictor, " on ", outcome, ":"));
		all.forEach((name, e) -> {
			intervals.add(new Figure.Interval(name, e.value(), e.low(), e.high(), Double.NaN, Figure.Interval.Kind.SINGLE));
			told.addAll(List.of(" ", name, " ", EstimateRows.cell(e), ";"));
		});
		told.set(told.size() - 1, ".");
		report.figure(new Figure.Forest("effects", "Effects of " + predictor, Axis.of("Difference in " + outcome + " per unit"),
				intervals, 0, org.allianceworkbench.report.NumberStyle.TWO_DECIMALS, Prose.of(told.toArray()),
				Prose.of("Intervals are ", Levels.label(confidence), ".")));
	}

	private static void prepare(Scripts scripts, WithinBetweenOptions options, Parts parts, List<String> needed) {
		String client = scripts.key(DesignKey.CLIENT);
		scripts.uses(needed);
		if (options.means() == WithinBetweenOptions.Means.USED) {
			scripts.complete(needed.toArray(String[]::new));
		}
		scripts.parts(options.predictor(), client, parts.between, parts.within);
		if (options.form() == WithinBetweenOptions.Form.CONTEXTUAL) {
			scripts.complete(needed.toArray(String[]::new));
			scripts.centre(options.predictor(), parts.grand);
		}
	}
}
