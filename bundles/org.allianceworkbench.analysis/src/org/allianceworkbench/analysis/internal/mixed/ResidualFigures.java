package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.apa.QuantilePlot;
import org.allianceworkbench.analysis.internal.statistics.Correlation;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.mixed.diagnostics.Residuals;
import org.allianceworkbench.analysis.mixed.inference.RandomEffects;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.Wording;

/** Figures of residuals and of predicted random effects. */
record ResidualFigures(Residuals residuals, List<RandomEffects> random, UnaryOperator<String> names,
		UnaryOperator<String> groups) {

	private static final int MOST_POINTS = 1_500;
	private static final double FAR = 3;
	private static final int FEWEST_GROUPS = 5;

	List<Figure> all() {
		List<Figure> figures = new ArrayList<>(List.of(againstFitted(), quantiles()));
		int number = 0;
		for (RandomEffects effects : random) {
			if (effects.groups().size() >= FEWEST_GROUPS && effects.effects().size() > 1 && spread(effects, 0) > 0
					&& spread(effects, 1) > 0) {
				figures.add(pairs(effects, ++number));
			}
		}
		return figures;
	}

	private Figure againstFitted() {
		int n = residuals.fitted().length;
		int step = (n + MOST_POINTS - 1) / MOST_POINTS;
		int[] shown = IntStream.range(0, n).filter(i -> i % step == 0).toArray();
		double[] x = Arrays.stream(shown).mapToDouble(i -> residuals.fitted()[i]).toArray();
		double[] y = Arrays.stream(shown).mapToDouble(i -> residuals.standardised()[i]).toArray();
		List<Figure.Line> lines = List.of(line("", 0, 0, Figure.Line.Style.MAIN), line("", FAR, 0, Figure.Line.Style.LIMIT),
				line("", -FAR, 0, Figure.Line.Style.LIMIT));
		Prose note = step == 1 ? Prose.of("Residual of each row in standard deviations; there should be no pattern.")
				: Prose.of("Residual of every ", ordinal(step), " row in standard deviations; there should be no pattern.");
		return new Figure.Scatter("residuals", "Residuals Against Fitted Values", Axis.of("Fitted value"),
				Axis.of("Standardised residual"), List.of(new Figure.Group("Rows", x, y)), lines,
				Prose.of("Scatter plot of ", x.length, " residuals against fitted values from ", number(x, true), " to ",
						number(x, false), "; residuals from ", number(y, true), " to ", number(y, false), "."),
				note);
	}

	/** Residuals, and predicted effects in their own standard deviations, against normal quantiles. */
	private Figure quantiles() {
		List<Figure.Group> shown = new ArrayList<>(List.of(QuantilePlot.points("Residuals", residuals.standardised())));
		for (RandomEffects effects : random) {
			for (int k = 0; k < effects.effects().size() && effects.groups().size() >= FEWEST_GROUPS; k++) {
				double sd = spread(effects, k);
				if (sd > 0) {
					shown.add(QuantilePlot.points(level(effects) + ": " + names.apply(effects.effects().get(k)),
							Arrays.stream(values(effects, k)).map(v -> v / sd).toArray()));
				}
			}
		}
		return new Figure.Scatter("residual-quantiles", "Quantiles of Residuals and Predicted Effects",
				Axis.of("Standard normal quantile"), Axis.of("Observed, in standard deviations"), shown,
				List.of(line("Normal", 0, 1, Figure.Line.Style.REFERENCE)), Prose.of("Quantile plot of ",
						residuals.standardised().length, " residuals", shown.size() > 1 ? " and of "
						+ Wording.count(shown.size() - 1, "kind")
								+ " of predicted effects" : "", " with the line of a normal distribution."),
				Prose.of("Points on the line: a normal distribution. Predicted effects look more normal than the true ones "
				+ "are."));
	}

	/** The first two effects of each group, with their correlation. */
	private Figure pairs(RandomEffects effects, int number) {
		double[] x = values(effects, 0);
		double[] y = values(effects, 1);
		String first = names.apply(effects.effects().get(0));
		String second = names.apply(effects.effects().get(1));
		double r = Correlation.pearson(x, y).r();
		return new Figure.Scatter("random-effects-" + number, "Predicted Effects of " + level(effects),
				Axis.of(Wording.capital(first)),
				Axis.of(Wording.capital(second)), List.of(new Figure.Group(level(effects), x, y)), List.of(line("", 0, 0,
						Figure.Line.Style.REFERENCE)), Prose.of("Scatter plot of ", x.length, " groups' predicted effects, ",
						first,
								" and ", second, "; correlation ", TableCell.number(r, NumberStyle.CORRELATION), "."),
				Prose.of("Deviations from the average. Predictions correlate more closely than the true effects where these are "
						+ "known from few rows."));
	}

	private String level(RandomEffects effects) {
		return Wording.capital(groups.apply(effects.label()));
	}

	private static String ordinal(int step) {
		return step == 2 ? "second" : step == 3 ? "third" : step + "th";
	}

	private static double[] values(RandomEffects effects, int k) {
		return Arrays.stream(effects.values()).mapToDouble(v -> v[k]).toArray();
	}

	private static double spread(RandomEffects effects, int k) {
		double sd = new Sample(values(effects, k)).sd();
		return sd > 1e-8 ? sd : 0;
	}

	private static TableCell number(double[] values, boolean least) {
		double value = least ? Arrays.stream(values).min().orElse(0) : Arrays.stream(values).max().orElse(0);
		return TableCell.number(value, NumberStyle.TWO_DECIMALS);
	}

	private static Figure.Line line(String label, double height, double slope, Figure.Line.Style style) {
		return new Figure.Line(label, height, slope, style, OptionalDouble.empty(), OptionalDouble.empty());
	}
}
