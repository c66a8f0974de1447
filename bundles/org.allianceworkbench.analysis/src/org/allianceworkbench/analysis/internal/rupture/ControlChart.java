package org.allianceworkbench.analysis.internal.rupture;

import java.util.Arrays;

/**
 * The individuals chart of a course (XmR; Eubanks-Carter, Gorman &amp; Muran 2012) and its best single change point.
 *
 * @param centre mean
 * @param movingRange mean absolute difference of neighbours
 * @param sigma mean moving range / 1.128
 * @param rules how many sessions each of the four rules flags on the low side
 * @param lastBefore position of the last session before the change, {@code NaN} with fewer than four sessions
 * @param squares sum of squares around the two means
 * @param f F of the change
 */
record ControlChart(double centre, double movingRange, double sigma, int[] rules, double lastBefore, double squares, double f) {

	private static final double D2 = 1.128;
	private static final int LEAST_SEGMENT = 2;
	private static final double TINY = 1e-12;

	static ControlChart of(Course course) {
		double[] y = course.y();
		int n = y.length;
		double mean = Arrays.stream(y).average().orElse(Double.NaN);
		double range = 0;
		for (int i = 1; i < n; i++) {
			range += Math.abs(y[i] - y[i - 1]) / (n - 1);
		}
		double moving = n > 1 ? range : Double.NaN;
		double sigma = moving / D2;
		double total = squares(y, 0, n);
		double best = Double.POSITIVE_INFINITY;
		int at = -1;
		for (int k = LEAST_SEGMENT; k <= n - LEAST_SEGMENT; k++) {
			double s = squares(y, 0, k) + squares(y, k, n);
			if (s < best - TINY) {
				best = s;
				at = k;
			}
		}
		return new ControlChart(mean, moving, sigma, rules(y, mean, sigma), at < 0 ? Double.NaN : course.session()[at - 1],
				at < 0 ? Double.NaN : best, at < 0 ? Double.NaN : (total - best) / (best / (n - 2)));
	}

	private static double squares(double[] y, int from, int to) {
		double mean = Arrays.stream(y, from, to).average().orElse(0);
		return Arrays.stream(y, from, to).map(v -> (v - mean) * (v - mean)).sum();
	}

	/** Below -3 sigma; two of three below -2; four of five below -1 (the last one too); eight below the centre. */
	private static int[] rules(double[] y, double mean, double sigma) {
		int[] flagged = new int[4];
		if (!(sigma > 0)) {
			return flagged;
		}
		double[] z = Arrays.stream(y).map(v -> (v - mean) / sigma).toArray();
		for (int i = 0; i < z.length; i++) {
			flagged[0] += z[i] < -3 ? 1 : 0;
			flagged[1] += z[i] < -2 && below(z, i, 3, -2) >= 2 ? 1 : 0;
			flagged[2] += z[i] < -1 && below(z, i, 5, -1) >= 4 ? 1 : 0;
			flagged[3] += below(z, i, 8, 0) == 8 ? 1 : 0;
		}
		return flagged;
	}

	/** How many of the last ones lie below a bound, 0 when there are too few. */
	private static int below(double[] z, int last, int length, double bound) {
		return last + 1 < length ? 0 : (int) Arrays.stream(z, last + 1 - length, last + 1).filter(v -> v < bound).count();
	}

	double lower() {
		return centre - 3 * sigma;
	}

	double upper() {
		return centre + 3 * sigma;
	}
}
