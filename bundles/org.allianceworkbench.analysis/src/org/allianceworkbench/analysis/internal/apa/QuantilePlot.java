package org.allianceworkbench.analysis.internal.apa;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.allianceworkbench.report.Figure;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** Points of a quantile plot: ordered values against those of a normal distribution. */
public final class QuantilePlot {

	private static final int MOST_POINTS = 1_000;

	private QuantilePlot() {
	}

	/** The points of some values, at most about a thousand, the outermost among them; normal scores by Blom's formula. */
	public static Figure.Group points(String name, double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		int n = sorted.length;
		int step = (n + MOST_POINTS - 1) / MOST_POINTS;
		int[] shown = IntStream.range(0, n).filter(i -> i % step == 0 || i == n - 1).toArray();
		NormalDistribution normal = new NormalDistribution();
		return new Figure.Group(name, IntStream.of(shown)
				.mapToDouble(i -> normal.inverseCumulativeProbability((i + 1 - 0.375) / (n + 0.25))).toArray(),
				IntStream.of(shown).mapToDouble(i -> sorted[i]).toArray());
	}
}
