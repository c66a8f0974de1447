package org.allianceworkbench.analysis.internal.dyads.truth;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.dyads.DyadData;
import org.allianceworkbench.analysis.internal.dyads.PlainFit;
import org.allianceworkbench.analysis.internal.dyads.Predictor;
import org.allianceworkbench.analysis.internal.dyads.RoleNames;
import org.allianceworkbench.analysis.internal.dyads.RoleTables;
import org.allianceworkbench.analysis.internal.mixed.Assumptions;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;

/**
 * The report of a truth and bias model.
 *
 * @param fit the fit
 * @param data the ratings
 * @param rows the rows
 * @param options the options
 */
record TruthReport(MixedFit fit, DyadData data, TruthData rows, TruthOptions options) {

	private String judge() {
		return data.name(options.judge()).toLowerCase(Locale.ROOT);
	}

	private String truth() {
		return data.name(options.judge().other()).toLowerCase(Locale.ROOT);
	}

	void write(ReportBuilder report) {
		fit.design().used().exclusions().forEach(e -> report.exclude(e.variable() + ": " + e.reason(), e.rows()));
		PlainFit plain = new PlainFit(fit, this::name);
		plain.values(report).warn(report, group -> group.equals("therapist")
				? "Refit without differences between therapists." : options.slopes()
				? "Refit without differences between dyads in tracking."
				: "Read its variance as 0, or use level=dyad.");
		report.value("truth_mean", rows.mean());
		findings(report, plain);
		report.add(plain.effects("truth-bias", "Truth and Bias", "Judgement and truth are taken from "
				+ RoleNames.trimmed(rows.mean()) + ", the mean over dyads of the " + truth()
				+ "'s ratings, so that the intercept is the "
				+ "directional bias."));
		report.figure(figure());
		report.add(plain.variances()).add(plain.criteria(options.presentation().convention()));
		if (options.diagnostics()) {
			new Assumptions(fit, this::name).write(report);
		}
		method(report, plain);
	}

	/** What an effect is called. */
	private String name(String effect) {
		if (effect.contains(":")) {
			String[] two = effect.split(":", 2);
			return name(two[0]) + " × " + name(two[1]);
		}
		return switch (effect) {
			case "(Intercept)" -> "Directional bias";
			case "Tr" -> "Truth force: " + truth() + "'s ratings";
			case "Tw" -> "Tracking over sessions: " + truth() + "'s deviation from the dyad's mean";
			case "Tm" -> "Truth force between dyads: " + truth() + "'s mean";
			default -> rows.forces().containsKey(effect) ? "Bias force: " + rows.forces().get(effect) : rows.moderators().stream()
					.filter(p -> effect.startsWith(p.name())).map(Predictor::label).findFirst().orElse(effect);
		};
	}

	private void findings(ReportBuilder report, PlainFit plain) {
		plain.effect("(Intercept)").ifPresent(e -> report.finding("Directional bias: ", e.low() > 0 ? judge()
				+ "s rate higher than their "
				+ truth() + "s" : e.high() < 0 ? judge() + "s rate lower than their " + truth() + "s"
						: "whether " + judge() + "s rate higher or lower than their " + truth() + "s can't be told", " (",
						RoleTables.inText(e,
						"fixed/(Intercept)"), " points)."));
		plain.effect("Tr").ifPresent(e -> report.finding("Truth: ", between(e), ": for each point of the ", truth(),
				"'s mean rating the ", judge(), "'s is higher by ", RoleTables.inText(e, "fixed/Tr"), "."));
		plain.effect("Tm").ifPresent(e -> report.finding("Truth between dyads: ", between(e), ": for each point of the ", truth(),
				"'s mean rating the ", judge(), "'s is higher by ", RoleTables.inText(e, "fixed/Tm"), "."));
		plain.effect("Tw").ifPresent(e -> report.finding("Tracking over sessions: ", e.low() > 0 ? "in sessions that the "
				+ truth()
				+ " rates higher than usual, the " + judge() + " does too" : e.high() < 0 ? "in sessions that the " + truth()
						+ " rates higher than usual, the " + judge() + " rates lower"
						: "whether the " + judge() + "'s ratings follow the " + truth()
						+ "'s from session to session can't be told",
				": ", RoleTables.inText(e, "fixed/Tw"), " points for each point."));
		rows.forces().forEach((term, label) -> plain.effect(term).ifPresent(e -> report.finding("Bias force, ", label, ": ",
				e.low() > 0 ? "it pulls the judgement up" : e.high() < 0 ? "it pulls the judgement down" : "no clear pull", ", ",
				RoleTables.inText(e, "fixed/" + term), " points for each of its points, truth held constant.")));
		for (Predictor m : rows.moderators()) {
			fit.design().fixed().names().stream().filter(n -> n.contains(":") && n.substring(n.indexOf(':') + 1)
					.startsWith(m.name()))
					.forEach(n -> plain.effect(n).ifPresent(e -> report.finding(name(n), ": ", e.low() > 0
							? "the higher it is, the closer does the judgement follow" : e.high() < 0
									? "the higher it is, the less does the judgement follow" : "no clear moderation", ", ",
							RoleTables.inText(e, "fixed/" + n), ".")));
		}
	}

	private String between(Estimate e) {
		return e.low() > 0 ? "in dyads with higher ratings by the " + truth() + ", the " + judge() + " gives higher ratings too"
				: e.high() < 0 ? "in dyads with higher ratings by the " + truth() + ", the " + judge() + " gives lower ratings"
						: "whether the " + judge() + "'s ratings follow the " + truth() + "'s from dyad to dyad can't be told";
	}

	private Figure figure() {
		String term = rows.terms().get(rows.terms().size() - 1);
		double g = rows.mean();
		int n = rows.table().rowCount();
		java.util.Map<String, double[]> sums = new java.util.LinkedHashMap<>();
		for (int i = 0; i < n; i++) {
			double[] sum = sums.computeIfAbsent(rows.table().column("client").text(i), k -> new double[3]);
			sum[0] += rows.table().column(term).number(i) + g;
			sum[1] += rows.table().column("J").number(i) + g;
			sum[2]++;
		}
		double[][] points = sums.values().stream().map(s -> new double[] { s[0] / s[2], s[1] / s[2] }).toArray(double[][]::new);
		double[] x = IntStream.range(0, points.length).mapToDouble(i -> points[i][0]).toArray();
		double[] y = IntStream.range(0, points.length).mapToDouble(i -> points[i][1]).toArray();
		PlainFit plain = new PlainFit(fit, this::name);
		double bias = plain.effect("(Intercept)").map(Estimate::value).orElse(Double.NaN);
		double slope = plain.effect(term).map(Estimate::value).orElse(Double.NaN);
		List<Figure.Line> lines = new java.util.ArrayList<>(List.of(new Figure.Line("Same rating", 0, 1,
				Figure.Line.Style.REFERENCE,
				OptionalDouble.empty(), OptionalDouble.empty())));
		if (Double.isFinite(bias) && Double.isFinite(slope)) {
			lines.add(new Figure.Line("Model", g + bias - slope * g, slope, Figure.Line.Style.MAIN, OptionalDouble.empty(),
					OptionalDouble.empty()));
		}
		return new Figure.Scatter("judgement", "Judgement Against Truth, Dyad by Dyad", Axis.of("Mean rating by " + truth()),
				Axis.of("Mean rating by " + judge()), List.of(new Figure.Group("Dyads", x, y)), lines,
				Prose.of("Scatter plot of ", x.length, " dyads: mean rating by the ", judge(), " against mean rating by the ",
				truth(),
						"; slope of the model ", TableCell.number(slope, NumberStyle.TWO_DECIMALS), "."),
				Prose.of("Points below the line of the same rating: the ", judge(), " rates lower than the ", truth(), "."));
	}

	private void method(ReportBuilder report, PlainFit plain) {
		boolean sessions = options.level() == TruthOptions.Level.SESSION;
		report.method("The truth and bias model (West & Kenny, 2011; Atzil-Slonim et al., 2015) predicts the ",
				judge(), "'s ratings (judgement) by the ",
				truth(),
				"'s (truth), both minus the mean over dyads of the ", truth(), "'s mean rating (", TableCell.number(rows.mean(),
						NumberStyle.TWO_DECIMALS, "truth_mean"),
						"): the intercept is the directional bias, the slope the truth force. ",
				sessions ? "Truth was split into the deviation from the dyad's mean over the sessions rated by both sides and "
						+ "that mean "
						+ "(Enders & Tofighi, 2007); dyads have random intercepts"
						+ (options.slopes() ? " and slopes of tracking" : "")
						: "Each dyad counts with its means over the sessions that both sides have rated",
				options.bias().isEmpty() ? "" : "; bias forces are taken from their mean over dyads",
				fit.design().random().stream().anyMatch(r -> r.group().equals("therapist"))
				? "; therapists have random intercepts. "
						: ". ",
				plain.method());
		report.reference(Works.WEST_KENNY_2011);
		report.reference(Works.ATZIL_SLONIM_2015);
		if (sessions) {
			report.reference(Works.ENDERS_TOFIGHI_2007);
		}
	}
}
