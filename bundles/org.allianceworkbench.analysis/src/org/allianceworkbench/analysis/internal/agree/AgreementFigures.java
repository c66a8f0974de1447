package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.internal.apa.DensityOutlines;
import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.data.RowKeys;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Figure.Line;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.Wording;

/**
 * Figures of two sides' ratings.
 *
 * @param dyads the ratings
 * @param pairs the complete ones
 */
public record AgreementFigures(Dyads dyads, int[] pairs) {

	private static final NumberStyle SHOWN = NumberStyle.TWO_DECIMALS;

	/** Difference against mean, with the mean difference and the limits; an interval may be {@link Bounds#NONE}. */
	public Figure blandAltman(double bias, double lower, double upper, Bounds biasInterval, Bounds lowerInterval,
			Bounds upperInterval) {
		double[] mean = new double[pairs.length];
		double[] difference = new double[pairs.length];
		for (int i = 0; i < pairs.length; i++) {
			double a = dyads.first()[pairs[i]];
			double b = dyads.second()[pairs[i]];
			mean[i] = (a + b) / 2;
			difference[i] = a - b;
		}
		List<Line> lines = new ArrayList<>();
		lines.add(Line.horizontal("", 0, Line.Style.REFERENCE));
		lines.add(Line.horizontal("Mean", bias, Line.Style.MAIN, biasInterval.low(), biasInterval.high()));
		if (Double.isFinite(lower)) {
			lines.add(Line.horizontal("Upper limit", upper, Line.Style.LIMIT, upperInterval.low(), upperInterval.high()));
			lines.add(Line.horizontal("Lower limit", lower, Line.Style.LIMIT, lowerInterval.low(), lowerInterval.high()));
		}
		List<Figure.Outline> outlines = DensityOutlines.of(mean, difference);
		boolean bands = Double.isFinite(biasInterval.low()) || Double.isFinite(lowerInterval.low());
		Prose note = Prose.of(bands ? "Shaded: confidence intervals of the lines." : "", outlines.isEmpty() ? ""
				: DensityOutlines.NOTE);
		return new Figure.Scatter("bland-altman", "Differences of " + dyads.firstName() + " and " + dyads.secondName()
				+ " Against Their Mean", Axis.of("Mean of the two ratings"),
				Axis.of(dyads.firstName() + " minus " + dyads.secondName()),
				List.of(new Figure.Group("Pairs of ratings", mean, difference, RowKeys.at(dyads.about(), pairs))), lines,
				outlines, Prose.of("Bland-Altman plot of ", Wording.count(pairs.length, "pair"), ": mean difference ",
				TableCell.number(bias, SHOWN),
						Double.isFinite(lower) ? Prose.of(", limits of agreement ", TableCell.number(lower, SHOWN), " to ",
								TableCell.number(upper, SHOWN), ".") : Prose.of(".")), note);
	}

	/** One side against the other, with the line on which both are equal. */
	public Figure identity() {
		double[] x = Dyads.at(dyads.first(), pairs);
		double[] y = Dyads.at(dyads.second(), pairs);
		List<Figure.Outline> outlines = DensityOutlines.of(x, y);
		long above = IntStream.range(0, x.length).filter(i -> y[i] > x[i]).count();
		return new Figure.Scatter("identity", dyads.measure() + ": " + dyads.secondName() + " Against " + dyads.firstName(),
				Axis.of(dyads.firstName()),
				Axis.of(dyads.secondName()), List.of(new Figure.Group("Pairs of ratings", x, y,
				RowKeys.at(dyads.about(), pairs))),
				List.of(new Line("Identity", 0, 1, Line.Style.REFERENCE, OptionalDouble.empty(), OptionalDouble.empty())),
				outlines,
				Prose.of("Scatter plot of ", Wording.count(x.length, "pair"), "; in ", TableCell.number((double) above / x.length,
				NumberStyle.PERCENT),
						" of them ", dyads.secondName(), " is higher."),
				Prose.of("Points below the line: ", dyads.firstName(), " rates higher.", outlines.isEmpty() ? ""
						: DensityOutlines.NOTE));
	}

	/** Mean rating of each side at each occasion, over all its ratings; empty with fewer than two occasions. */
	public Optional<Figure> trajectories(double confidence) {
		if (dyads.occasions().isEmpty()) {
			return Optional.empty();
		}
		KeyIndex occasions = dyads.occasions().get();
		Map<Double, String> ticks = new TreeMap<>();
		List<Figure.Series> series = IntStream.range(0, 2).mapToObj(side -> new Figure.Series(dyads.names().get(side),
				points(occasions, dyads.side(side), confidence, ticks))).toList();
		if (ticks.size() < 2) {
			return Optional.empty();
		}
		return Optional.of(new Figure.Trajectories("trajectories", "Mean " + dyads.measure() + " Over Time by Role",
				Axis.of(occasions.name()).withTicks(ticks), Axis.of(dyads.measure()), series, described(series, occasions),
				Prose.of("Means of all ratings of a role at an occasion; bands are ", Levels.label(confidence),
				" by Student's t.")));
	}

	private List<Figure.Point> points(KeyIndex occasions, double[] ratings, double confidence, Map<Double, String> ticks) {
		List<Figure.Point> points = new ArrayList<>();
		for (int o = 0; o < occasions.size(); o++) {
			int which = o;
			double[] at = IntStream.range(0, ratings.length).filter(i -> dyads.occasion()[i] == which)
					.mapToDouble(i -> ratings[i])
					.filter(x -> !Double.isNaN(x)).toArray();
			if (at.length > 0) {
				Category occasion = occasions.categories().get(o);
				Sample sample = new Sample(at);
				Bounds ci = sample.meanInterval(confidence);
				points.add(new Figure.Point(occasion.position(), sample.mean(), ci.low(), ci.high(), at.length));
				ticks.put(occasion.position(), occasion.label());
			}
		}
		return points;
	}

	private static Prose described(List<Figure.Series> series, KeyIndex occasions) {
		List<Object> parts = new ArrayList<>(List.of("Line chart of mean ratings over ", occasions.name(), ":"));
		for (Figure.Series s : series.stream().filter(s -> !s.points().isEmpty()).toList()) {
			parts.addAll(Arrays.asList(" ", s.name(), " from ", TableCell.number(s.points().get(0).y(), SHOWN), " to ",
					TableCell.number(s.points().get(s.points().size() - 1).y(), SHOWN), ";"));
		}
		parts.set(parts.size() - 1, ".");
		return Prose.of(parts.toArray());
	}
}
