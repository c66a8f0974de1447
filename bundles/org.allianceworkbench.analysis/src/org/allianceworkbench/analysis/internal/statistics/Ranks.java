package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;

/** Ranks of numbers without missing values, in O(n log n) without boxing. */
final class Ranks {

	private final double[] sorted;

	private Ranks(double[] values) {
		sorted = new double[values.length];
		Arrays.setAll(sorted, i -> unsigned(values[i]));
		Arrays.sort(sorted);
	}

	/** Minus zero is zero. */
	private static double unsigned(double value) {
		return value + 0.0;
	}

	/** Ranks from 1; ties have their mean rank. */
	static double[] mean(double[] values) {
		Ranks ranks = new Ranks(values);
		double[] mean = new double[values.length];
		Arrays.setAll(mean, i -> (ranks.first(unsigned(values[i])) + 1 + ranks.end(unsigned(values[i]))) / 2.0);
		return mean;
	}

	/** How many numbers are smaller; ties have the same. */
	static int[] lowest(double[] values) {
		Ranks ranks = new Ranks(values);
		int[] lowest = new int[values.length];
		Arrays.setAll(lowest, i -> ranks.first(unsigned(values[i])));
		return lowest;
	}

	/** Index of the first number that is not smaller. */
	private int first(double value) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted[middle] < value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Index of the first number that is larger. */
	private int end(double value) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted[middle] <= value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
