package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.diagnostics.Influence;
import org.allianceworkbench.analysis.mixed.diagnostics.Normality;
import org.allianceworkbench.analysis.mixed.diagnostics.Residuals;
import org.allianceworkbench.analysis.mixed.inference.RandomEffects;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/**
 * Checks of a fit's assumptions, each with a verdict.
 *
 * @param fit the fit
 * @param names what effects are called
 */
public record Assumptions(MixedFit fit, UnaryOperator<String> names) {

	private static final int MOST_ROWS = 50_000;
	private static final int MOST_ROWS_OF_INFLUENCE = 20_000;
	private static final int MOST_CLUSTERS = 100;
	private static final int MOST_POINTS = 1_500;
	private static final double FAR = 3;
	private static final String NOTE = "Skewness and excess kurtosis are 0 for a normal distribution. Predicted effects look "
			+ "more normal than the true ones are. Cook's distance: how far the fixed effects move without a group; above "
			+ "4 / groups a group deserves a look (Van der Meer et al., 2010).";

	/** Writes the checks; says so when the data are too large for them. */
	public void write(ReportBuilder report) {
		if (fit.likelihood().rows() > MOST_ROWS) {
			report.text("Residuals and influence are not checked for more than ", TableCell.count(MOST_ROWS), " rows.");
			return;
		}
		Residuals residuals = fit.residuals();
		double[] standard = residuals.standardised();
		if (!Arrays.stream(standard).allMatch(Double::isFinite)) {
			report.text("Residuals are not checked, as there is no residual variance.");
			return;
		}
		List<TableRow> rows = new ArrayList<>();
		rows.add(normality(report, "Residuals", "residuals", standard));
		long far = Arrays.stream(standard).filter(r -> Math.abs(r) > FAR).count();
		report.value("check/residuals/beyond3", far);
		rows.add(TableRow.of(TableCell.text("Residuals beyond 3 standard deviations"),
				TableCell.text(far + " of " + standard.length),
				TableCell.text(far > Math.max(1, 0.01 * standard.length) ? "More than expected: look at these rows"
						: "As expected")));
		for (RandomEffects effects : fit.randomEffects()) {
			for (int k = 0; k < effects.effects().size() && effects.groups().size() > 4; k++) {
				int effect = k;
				double[] values = Arrays.stream(effects.values()).mapToDouble(v -> v[effect]).toArray();
				if (Arrays.stream(values).distinct().count() > 2) {
					rows.add(normality(report, "Effects of " + effects.label() + ": " + names.apply(effects.effects().get(k)),
							effects.label() + "/" + effects.effects().get(k), values));
				}
			}
		}
		influence(report).ifPresent(rows::add);
		report.add(new Block.TableBlock("assumptions", "Assumptions", List.of(TableColumn.stub("Check"),
				TableColumn.text("Numbers"), TableColumn.text("Reads as")), rows, List.of(TableNote.general(NOTE))));
		report.figure(figure(residuals));
	}

	private static TableRow normality(ReportBuilder report, String what, String key, double[] values) {
		Normality n = Normality.of(values);
		String at = "check/" + key + "/";
		report.value(at + "skewness", n.skewness()).value(at + "kurtosis", n.kurtosis()).value(at + "shapiro_francia",
				n.shapiroFrancia());
		boolean fine = Math.abs(n.skewness()) < 1 && !(Math.abs(n.kurtosis()) >= 2);
		return TableRow.of(TableCell.text(what), TableCell.text(String.format(java.util.Locale.ROOT,
				"skewness %.2f, kurtosis %.2f",
				n.skewness(), n.kurtosis())), TableCell.text(fine ? "No sign against a normal distribution"
						: "Not normal: see the figure, and consider a transformation"));
	}

	/** Of the outermost groups. */
	private Optional<TableRow> influence(ReportBuilder report) {
		Optional<Design.GroupingFacts> outer = fit.design().groupings().stream()
				.filter(g -> fit.design().random().stream().anyMatch(r -> r.group().equals(g.name())))
				.min(Comparator.comparingInt(Design.GroupingFacts::groups));
		if (outer.isEmpty() || outer.get().groups() < 3 || outer.get().groups() > MOST_CLUSTERS
				|| fit.likelihood().rows() > MOST_ROWS_OF_INFLUENCE || !fit.optimum().certificate().converged()
				|| !fit.covarianceEstimates().identified()) {
			return Optional.empty();
		}
		String name = outer.get().name();
		List<Influence.Cluster> clusters = fit.influence(name).all();
		clusters.stream().filter(c -> c.problem().isEmpty())
				.forEach(c -> report.value("influence/" + name + "/" + c.cluster() + "/cooks_d", c.cooksDistance()));
		List<String> needed = clusters.stream().filter(c -> c.problem().isPresent()).map(Influence.Cluster::cluster).toList();
		if (!needed.isEmpty()) {
			report.warn("Without " + name + " " + String.join(", ", needed.subList(0, Math.min(5, needed.size())))
					+ (needed.size() > 5 ? " and others" : "")
					+ " the data don't determine the model's effects, so that its influence has no value.",
					"Say so in the report, or leave out the predictor that only this group tells about.");
		}
		return clusters.stream().filter(c -> Double.isFinite(c.cooksDistance()))
				.max(Comparator.comparingDouble(Influence.Cluster::cooksDistance)).map(most -> {
					boolean large = most.cooksDistance() > 4.0 / outer.get().groups();
					return TableRow.of(TableCell.text("Influence of a single " + name),
							TableCell.text(String.format(java.util.Locale.ROOT, "largest Cook's distance %.2f (%s)",
							most.cooksDistance(), most.cluster())),
							TableCell.text(large ? "Look at this group: without it the estimates move" : "No group stands out"));
				});
	}

	private Figure figure(Residuals residuals) {
		int n = residuals.fitted().length;
		int step = (n + MOST_POINTS - 1) / MOST_POINTS;
		int[] shown = IntStream.range(0, n).filter(i -> i % step == 0).toArray();
		double[] x = Arrays.stream(shown).mapToDouble(i -> residuals.fitted()[i]).toArray();
		double[] y = Arrays.stream(shown).mapToDouble(i -> residuals.standardised()[i]).toArray();
		List<Figure.Line> lines = List.of(line("", 0, Figure.Line.Style.MAIN), line("", FAR, Figure.Line.Style.LIMIT),
				line("", -FAR, Figure.Line.Style.LIMIT));
		Prose note = step == 1 ? Prose.of("Residual of each row in standard deviations; there should be no pattern.")
				: Prose.of("Residual of every ", step, "th row in standard deviations; there should be no pattern.");
		return new Figure.Scatter("residuals", "Residuals Against Fitted Values", Axis.of("Fitted value"),
				Axis.of("Standardised residual"), List.of(new Figure.Group("Rows", x, y)), lines,
				Prose.of("Scatter plot of ", x.length, " residuals against fitted values from ", number(x, true), " to ",
						number(x, false), "; residuals from ", number(y, true), " to ", number(y, false), "."),
				note);
	}

	private static TableCell number(double[] values, boolean least) {
		double value = least ? Arrays.stream(values).min().orElse(0) : Arrays.stream(values).max().orElse(0);
		return TableCell.number(value, NumberStyle.TWO_DECIMALS);
	}

	private static Figure.Line line(String label, double height, Figure.Line.Style style) {
		return new Figure.Line(label, height, 0, style, OptionalDouble.empty(), OptionalDouble.empty());
	}
}
