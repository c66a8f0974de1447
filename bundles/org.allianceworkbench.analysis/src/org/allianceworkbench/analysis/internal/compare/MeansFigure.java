package org.allianceworkbench.analysis.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** Groups' means with their intervals, as table and figure. */
final class MeansFigure {

	private static final int MOST_POINTS = 400;
	private static final double WIDTH = 0.25;
	private static final double BESIDE = 0.2;

	private MeansFigure() {
	}

	/** A row for each group. */
	static Block.TableBlock table(GroupedValues groups, double confidence) {
		List<TableRow> rows = IntStream.range(0, groups.groups().size()).mapToObj(g -> {
			Sample s = new Sample(groups.values().get(g));
			return TableRow.of(TableCell.text(groups.groups().get(g).label()), TableCell.count(s.n()), Apa.number(s.mean(), ""),
					Apa.interval(s.meanInterval(confidence)), Apa.number(s.sd(), ""), Apa.number(s.median(), ""));
		}).toList();
		return new Block.TableBlock("groups", groups.measure() + " by " + groups.factor(),
				List.of(TableColumn.stub(groups.factor()),
				TableColumn.number("n"), TableColumn.number("M"), TableColumn.interval(Levels.label(confidence)),
				TableColumn.number("SD"), TableColumn.number("Mdn")), rows,
				List.of(TableNote.general("M = mean, SD = standard deviation, Mdn = median, CI = confidence interval of the "
				+ "mean.")));
	}

	/** The values of each group beside each other, with mean and interval. */
	static Figure of(GroupedValues groups, double confidence) {
		TreeMap<Double, String> ticks = new TreeMap<>();
		List<Figure.Group> points = new ArrayList<>();
		double[] x = {};
		double[] y = {};
		List<Object> words = new ArrayList<>(List.of("Values of " + groups.measure() + " by " + groups.factor() + ":"));
		List<double[]> bars = new ArrayList<>();
		for (int g = 0; g < groups.groups().size(); g++) {
			double at = g + 1.0;
			Sample s = new Sample(groups.values().get(g));
			Bounds ci = s.meanInterval(confidence);
			ticks.put(at, groups.groups().get(g).label());
			x = joined(x, spread(groups.values().get(g), at));
			y = joined(y, thinned(groups.values().get(g)));
			words.addAll(List.of(" ", groups.groups().get(g).label(), " mean ", Apa.number(s.mean(), ""), ","));
			bars.add(new double[] { at + BESIDE, s.mean(), ci.low(), ci.high() });
		}
		words.set(words.size() - 1, ".");
		points.add(new Figure.Group("Values", x, y));
		double[] means = bars.stream().mapToDouble(b -> b[1]).toArray();
		Figure.Group mean = new Figure.Group("Mean, " + Levels.label(confidence), bars.stream().mapToDouble(b -> b[0]).toArray(),
				means);
		points.add(bars.stream().anyMatch(b -> Double.isNaN(b[2])) ? mean : mean.intervals(bars.stream().mapToDouble(b -> b[2])
				.toArray(), bars.stream().mapToDouble(b -> b[3]).toArray()));
		return new Figure.Scatter("groups", groups.measure() + " by " + groups.factor(),
				Axis.of(groups.factor()).withTicks(ticks).within(0.5, groups.groups().size() + 0.5), Axis.of(groups.measure()),
				points,
				List.of(), Prose.of(words.toArray()),
				Prose.of("Points are single values, spread sideways so that they can be told apart; beside them the mean with "
				+ "its interval."));
	}

	private static double[] thinned(double[] values) {
		int step = (values.length + MOST_POINTS - 1) / MOST_POINTS;
		return IntStream.range(0, values.length).filter(i -> i % step == 0).mapToDouble(i -> values[i]).toArray();
	}

	/** Evenly sideways, always the same for the same values. */
	private static double[] spread(double[] values, double at) {
		int n = thinned(values).length;
		return IntStream.range(0, n).mapToDouble(i -> at + WIDTH * ((i * 0.618034) % 1 - 0.5)).toArray();
	}

	private static double[] joined(double[] a, double[] b) {
		return java.util.stream.DoubleStream.concat(java.util.Arrays.stream(a), java.util.Arrays.stream(b)).toArray();
	}
}
