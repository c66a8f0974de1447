package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.moments.Moments;

/**
 * Sums over the clusters of each attendance pattern that no parameter changes. A source x is a row a of the products M_k,zr of
 * one component k; rows that are zero in all clusters are left out.
 */
final class PatternSums {

	private static final int CHUNKS = 8;

	private final Moments moments;
	private final LevelStep step;
	/** Positions among the rest of the columns that are summed. */
	private final int[] columns;
	/** Component and effect of each source. */
	final int[] component;
	final int[] effect;
	/** Products of each source's component. */
	final double[][] products;
	/** For each source and column of the rest, where the product stands in a packed triangle. */
	final int[] packed;
	/** Number of clusters of each pattern. */
	final long[] count;
	/** For each pattern, pair x &lt;= y of sources and pair u &lt;= v of columns the symmetrised sum of B_xu B_yv. */
	final double[] squares;
	/** Length of one pattern's squares. */
	final int length;
	/** For each component the sum of the products over all clusters, packed. */
	final double[][] totals;

	/**
	 * Sums.
	 *
	 * @param columns positions among the rest of the columns whose squares are wanted
	 */
	PatternSums(Moments moments, LevelStep step, int[] columns) {
		this.moments = moments;
		this.step = step;
		this.columns = columns;
		totals = new double[moments.components().size()][];
		for (int k = 0; k < totals.length; k++) {
			totals[k] = moments.total(k);
		}
		List<int[]> sources = sources(moments, step);
		component = sources.stream().mapToInt(s -> s[0]).toArray();
		effect = sources.stream().mapToInt(s -> s[1]).toArray();
		products = Arrays.stream(component).mapToObj(moments::products).toArray(double[][]::new);
		int r = step.rest.length;
		packed = new int[effect.length * r];
		for (int x = 0; x < effect.length; x++) {
			for (int u = 0; u < r; u++) {
				packed[x * r + u] = Moments.packedIndex(step.width, step.effects[effect[x]], step.rest[u]);
			}
		}
		count = new long[moments.patterns().size()];
		for (int p : moments.patterns().of()) {
			count[p]++;
		}
		length = length(effect.length, columns.length);
		double[][] parts = IntStream.range(0, CHUNKS).parallel().mapToObj(this::sums).toArray(double[][]::new);
		for (int k = 1; k < CHUNKS; k++) {
			for (int i = 0; i < parts[0].length; i++) {
				parts[0][i] += parts[k][i];
			}
		}
		squares = parts[0];
	}

	private static int length(int sources, int columns) {
		return sources * (sources + 1) / 2 * columns * (columns + 1) / 2;
	}

	/** Whether the sums are small beside the moments themselves. */
	static boolean fit(Moments moments, LevelStep step, int columns) {
		long each = length(sources(moments, step).size(), columns);
		long own = (long) moments.packedLength() * moments.components().size();
		return moments.patterns().size() * each * CHUNKS <= Math.max(1L << 22, 16 * own * moments.clusters());
	}

	private static List<int[]> sources(Moments moments, LevelStep step) {
		List<int[]> sources = new ArrayList<>();
		for (int k = 0; k < moments.components().size(); k++) {
			double[] products = moments.products(k);
			for (int a = 0; a < step.effects(); a++) {
				if (used(products, moments, step, a)) {
					sources.add(new int[] { k, a });
				}
			}
		}
		return sources;
	}

	private static boolean used(double[] products, Moments moments, LevelStep step, int a) {
		int[] at = Arrays.stream(step.rest).map(u -> Moments.packedIndex(step.width, step.effects[a], u)).toArray();
		for (int from = 0; from < products.length; from += moments.packedLength()) {
			for (int k : at) {
				if (products[from + k] != 0) {
					return true;
				}
			}
		}
		return false;
	}

	private double[] sums(int chunk) {
		int[] pattern = moments.patterns().of();
		int first = (int) ((long) pattern.length * chunk / CHUNKS);
		int end = (int) ((long) pattern.length * (chunk + 1) / CHUNKS);
		int k = columns.length;
		int r = step.rest.length;
		double[] sum = new double[count.length * length];
		double[] b = new double[effect.length * k];
		boolean[] zero = new boolean[effect.length];
		for (int c = first; c < end; c++) {
			int from = c * moments.packedLength();
			for (int x = 0; x < effect.length; x++) {
				zero[x] = true;
				for (int u = 0; u < k; u++) {
					double value = products[x][from + packed[x * r + columns[u]]];
					b[x * k + u] = value;
					zero[x] &= value == 0;
				}
			}
			add(b, zero, k, sum, pattern[c] * length);
		}
		return sum;
	}

	private static void add(double[] b, boolean[] zero, int k, double[] sum, int start) {
		int at = start;
		for (int i = 0; i < zero.length; i++) {
			for (int j = i; j < zero.length; j++) {
				if (zero[i] || zero[j]) {
					at += k * (k + 1) / 2;
					continue;
				}
				for (int u = 0; u < k; u++) {
					for (int v = u; v < k; v++) {
						double x = b[i * k + u] * b[j * k + v];
						sum[at++] += i == j ? x : x + b[j * k + u] * b[i * k + v];
					}
				}
			}
		}
	}
}
