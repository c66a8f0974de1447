package org.allianceworkbench.moments.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.moments.Moments;

/**
 * Finds out within which levels columns vary, from neighbouring rows in the order of the clusters: all groups of a level are
 * constant exactly if no two neighbours in the same group differ.
 */
final class Variations {

	private final List<Moments.Level> levels;
	private final int width;
	private final int[] depth;

	Variations(List<Moments.Level> levels, int width) {
		this.levels = levels;
		this.width = width;
		this.depth = new int[width];
		Arrays.fill(depth, -1);
	}

	/**
	 * For each column the largest number of levels that two neighbours shared and yet differed, -1 when none differed.
	 *
	 * @param values rows from position {@code base} on
	 * @param from first row that is compared with the one before it
	 * @param cluster the innermost cluster of {@code from}
	 */
	int[] of(double[] values, int base, int from, int to, int cluster, int[] start) {
		int[] found = new int[width];
		Arrays.fill(found, -1);
		int least = -1;
		int at = cluster;
		for (int p = Math.max(from, base + 1); p < to; p++) {
			while (start[at + 1] <= p) {
				at++;
			}
			if (least == levels.size()) {
				return found;
			}
			int shared = p > start[at] ? levels.size() : shared(at);
			if (shared > least) {
				least = compare(values, (p - base) * width, shared, found);
			}
		}
		return found;
	}

	/** Notes differences; the smallest depth of all columns. */
	private int compare(double[] values, int row, int shared, int[] found) {
		int least = levels.size();
		for (int j = 0; j < width; j++) {
			if (found[j] < shared && values[row + j] != values[row - width + j]) {
				found[j] = shared;
			}
			least = Math.min(least, found[j]);
		}
		return least;
	}

	/** How many levels, from the outermost, a cluster shares with the one before it. */
	private int shared(int cluster) {
		int a = cluster - 1;
		int b = cluster;
		for (int l = levels.size() - 1; l >= 0; l--) {
			if (a == b) {
				return l + 1;
			}
			a = levels.get(l).parent()[a];
			b = levels.get(l).parent()[b];
		}
		return 0;
	}

	/** Adds what was found in a chunk. */
	void add(int[] found) {
		for (int j = 0; j < width; j++) {
			depth[j] = Math.max(depth[j], found[j]);
		}
	}

	/** The raw columns' variation: a column varies where one of those varies of which it is made. */
	List<Moments.Variation> raw(double[][] basis) {
		List<Moments.Variation> variations = new ArrayList<>();
		for (int j = 0; j < width; j++) {
			int deepest = -1;
			for (int i = 0; i < width; i++) {
				deepest = basis[i][j] == 0 ? deepest : Math.max(deepest, depth[i]);
			}
			boolean[] within = new boolean[levels.size()];
			for (int l = 0; l < within.length; l++) {
				within[l] = deepest > l;
			}
			variations.add(new Moments.Variation(deepest < 0, within));
		}
		return variations;
	}
}
