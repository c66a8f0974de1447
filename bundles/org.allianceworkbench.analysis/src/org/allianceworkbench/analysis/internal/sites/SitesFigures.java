package org.allianceworkbench.analysis.internal.sites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.Normal;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;

/** Forest and funnel plot. */
record SitesFigures(Effects effects, MetaFit summary, double confidence) {

	private static final int TICKS = 5;
	private static final double ROOM = 1.04;
	private static final int MOST_ROWS = 60;

	Figure forest() {
		double critical = Normal.critical(confidence);
		double[] weights = Arrays.stream(effects.v()).map(v -> 1 / (v + summary.tau2())).toArray();
		double most = Arrays.stream(weights).max().orElse(1);
		List<Figure.Interval> rows = new ArrayList<>();
		int[] shown = IntStream.range(0, effects.k()).boxed().sorted(Comparator.comparingDouble(i -> -weights[i]))
				.limit(MOST_ROWS)
				.mapToInt(i -> i).sorted().toArray();
		for (int i : shown) {
			double half = critical * Math.sqrt(effects.v()[i]);
			rows.add(new Figure.Interval(effects.names().get(i), effects.y()[i], effects.y()[i] - half, effects.y()[i] + half,
					weights[i] / most, Figure.Interval.Kind.SINGLE, effects.about().get(i)));
		}
		double mu = summary.beta()[0];
		rows.add(new Figure.Interval("Summary", mu, summary.interval(0).low(), summary.interval(0).high(), Double.NaN,
				Figure.Interval.Kind.SUMMARY));
		if (summary.method() != Tau2.FE) {
			rows.add(new Figure.Interval("Expected at a new site", mu, summary.prediction().low(), summary.prediction().high(),
					Double.NaN,
					Figure.Interval.Kind.PREDICTION));
		}
		boolean mean = effects.measure().startsWith("Mean of");
		return new Figure.Forest("forest", "Effects of Each Site and Their Summary", Axis.of(effects.measure()), rows,
				mean ? Double.NaN : 0, NumberStyle.TWO_DECIMALS, Prose.of("Forest plot of ", effects.k(), " effects; summary ",
						Apa.number(mu, ""), "."), Prose.of("Squares: effects with ", Levels.label(confidence),
								", larger with more weight; diamond: summary; bar: prediction interval.", effects.k() > MOST_ROWS
										? " The " + MOST_ROWS + " effects with most weight of " + effects.k() + "." : ""));
	}

	/** Effects against standard errors, the smallest on top, with the funnel in which effects without heterogeneity would lie. */
	Figure funnel() {
		double[] down = Arrays.stream(effects.v()).map(v -> -Math.sqrt(v)).toArray();
		double largest = -Arrays.stream(down).min().orElse(-1);
		double mu = summary.beta()[0];
		double z = Normal.critical(confidence);
		Map<Double, String> ticks = new TreeMap<>();
		double step = Math.pow(10, Math.floor(Math.log10(largest / TICKS)));
		step *= largest / TICKS / step > 5 ? 10 : largest / TICKS / step > 2 ? 5 : largest / TICKS / step > 1 ? 2 : 1;
		int steps = (int) Math.ceil(largest * ROOM / step);
		double bottom = steps * step;
		for (int t = 0; t <= steps; t++) {
			ticks.put(-t * step, String.format(Locale.ROOT, step >= 1 ? "%.0f" : step >= 0.1 ? "%.1f" : step >= 0.01
					? "%.2f"
					: "%.3f", t * step));
		}
		List<Figure.Line> lines = List.of(Figure.Line.sloping("", mu / z, -1 / z, Figure.Line.Style.LIMIT), 
				Figure.Line.sloping("", -mu / z, 1 / z, Figure.Line.Style.LIMIT));
		double left = Math.min(Arrays.stream(effects.y()).min().orElse(mu), mu - z * bottom);
		double right = Math.max(Arrays.stream(effects.y()).max().orElse(mu), mu + z * bottom);
		double margin = (ROOM - 1) * (right - left);
		return new Figure.Scatter("funnel", "Funnel Plot", Axis.of(effects.measure()).within(left - margin, right + margin),
				Axis.of("Standard error").withTicks(ticks).within(-bottom, 0),
				List.of(new Figure.Group("Sites", effects.y(), down, effects.about())), lines,
				Prose.of("Funnel plot: ", effects.k(),
						" effects against their standard errors around ", Apa.number(mu, ""), "."),
				Prose.of("Within the lines ", Math.round(confidence * 100),
				"% of effects are expected when all sites have the same true effect."));
	}
}
