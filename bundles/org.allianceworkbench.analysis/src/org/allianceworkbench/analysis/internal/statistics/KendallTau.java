package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;

/** Kendall's tau-b in O(n log n), after Knight (1966), JASA 61:436-439. */
public final class KendallTau {

	private KendallTau() {
	}

	/** Tau-b of pairs; {@code NaN} when one side does not vary. */
	public static double b(double[] a, double[] b) {
		int n = a.length;
		int[] ranksA = Ranks.lowest(a);
		int[] ranksB = Ranks.lowest(b);
		long[] pairs = new long[n];
		Arrays.setAll(pairs, i -> (long) ranksA[i] << 32 | ranksB[i]);
		Arrays.sort(pairs);
		int[] byA = new int[n];
		Arrays.setAll(byA, i -> (int) pairs[i]);
		long tiedBoth = ties(pairs);
		long tiedA = ties(Arrays.stream(ranksA).asLongStream().sorted().toArray());
		long tiedB = ties(Arrays.stream(ranksB).asLongStream().sorted().toArray());
		long swaps = sort(byA, new int[n], 0, n);
		long all = (long) n * (n - 1) / 2;
		double concordantLessDiscordant = all - tiedA - tiedB + tiedBoth - 2.0 * swaps;
		return all == tiedA || all == tiedB ? Double.NaN
				: concordantLessDiscordant / Math.sqrt((double) (all - tiedA) * (all - tiedB));
	}

	/** How many pairs of sorted numbers are equal. */
	private static long ties(long[] sorted) {
		long ties = 0;
		long run = 1;
		for (int i = 1; i < sorted.length; i++) {
			run = sorted[i] == sorted[i - 1] ? run + 1 : 1;
			ties += run - 1;
		}
		return ties;
	}

	/** Merge sort that counts how many pairs were out of order. */
	private static long sort(int[] values, int[] buffer, int from, int to) {
		if (to - from < 2) {
			return 0;
		}
		int middle = (from + to) >>> 1;
		long swaps = sort(values, buffer, from, middle) + sort(values, buffer, middle, to);
		int left = from;
		int right = middle;
		for (int i = from; i < to; i++) {
			if (right == to || left < middle && values[left] <= values[right]) {
				buffer[i] = values[left++];
			} else {
				swaps += middle - left;
				buffer[i] = values[right++];
			}
		}
		System.arraycopy(buffer, from, values, from, to - from);
		return swaps;
	}
}
