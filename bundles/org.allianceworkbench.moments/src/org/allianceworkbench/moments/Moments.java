package org.allianceworkbench.moments;

import java.util.List;

import org.allianceworkbench.moments.ResidualComponents.Component;

/**
 * Cross-products of the design columns per innermost cluster and residual component, with the clusters' nesting.
 * <p>
 * Products are of transformed columns: numeric variables are centred at their means and divided by a power of two near their
 * standard deviations before anything is summed, so that digits survive (a year such as 2012, a scale of 1e6). The asked-for
 * (raw) columns are W_raw = W T with {@link #basis()} T, w x w and invertible; hence W_raw'E W_raw = T' (W'E W) T. Where the
 * columns asked for do not contain what a shift needs (a slope without its intercept), that column is not shifted.
 * <p>
 * Clusters of a level are numbered so that those of one parent follow each other. Arrays that are handed out are the object's own
 * and must not be changed.
 */
public final class Moments {

	/**
	 * The groups of one level.
	 *
	 * @param keys the variables that together name a group
	 * @param size how many groups
	 * @param parent for each group the index of its group in the level before (0 for all in the outermost), never descending
	 * @param rows rows of each group
	 * @param labels names of the groups: values of the keys joined by ":", as lme4 writes them
	 */
	public record Level(List<String> keys, int size, int[] parent, int[] rows, Labels labels) {

		/** How many groups have only one row. */
		public int singles() {
			int count = 0;
			for (int n : rows) {
				count += n == 1 ? 1 : 0;
			}
			return count;
		}
	}

	/** Names of groups by index. */
	@FunctionalInterface
	public interface Labels {
		/** The name of a group. */
		String of(int group);
	}

	/**
	 * Attendance patterns: innermost clusters whose products of the pattern columns are the same in all components.
	 *
	 * @param size how many different patterns
	 * @param of pattern of each innermost cluster
	 * @param example for each pattern the first cluster that has it
	 */
	public record Patterns(int size, int[] of, int[] example) {
		/** None were asked for. */
		public static final Patterns NONE = new Patterns(0, new int[0], new int[0]);
	}

	/**
	 * How a column varies.
	 *
	 * @param constant whether it has one value in all rows
	 * @param within for each level, outermost first, whether it varies within a group
	 */
	public record Variation(boolean constant, boolean[] within) {
	}

	/**
	 * What is known besides the sums.
	 *
	 * @param rows rows used and left out
	 * @param counts for each component over how many rows (or pairs) it sums
	 * @param sumLogWeights sum of the logarithms of the weights, 0 without weights
	 * @param variation for each column asked for
	 */
	public record Facts(RowsUsed rows, long[] counts, double sumLogWeights, List<Variation> variation) {
	}

	private final List<DesignColumn> columns;
	private final List<Component> components;
	private final List<Level> levels;
	private final double[][] products;
	private final double[][] basis;
	private final Patterns patterns;
	private final Facts facts;

	/**
	 * Puts moments together; for sources.
	 *
	 * @param products for each component the packed products of all innermost clusters, one after the other
	 * @param basis T by rows
	 */
	public Moments(List<DesignColumn> columns, List<Component> components, List<Level> levels, double[][] products,
			double[][] basis, Patterns patterns, Facts facts) {
		this.columns = List.copyOf(columns);
		this.components = List.copyOf(components);
		this.levels = List.copyOf(levels);
		this.products = products;
		this.basis = basis;
		this.patterns = patterns;
		this.facts = facts;
		int length = clusters() * packedLength();
		for (double[] component : products) {
			if (component.length != length) {
				throw new IllegalArgumentException("a component has " + component.length + " sums instead of " + length);
			}
		}
	}

	/** The columns asked for. */
	public List<DesignColumn> columns() {
		return columns;
	}

	/** Number of columns w. */
	public int width() {
		return columns.size();
	}

	/** Length of a packed upper triangle, w (w + 1) / 2. */
	public int packedLength() {
		return width() * (width() + 1) / 2;
	}

	/** Where the product of columns i and j stands in a packed upper triangle: row by row, (0,0) (0,1) ... (1,1) ... */
	public static int packedIndex(int width, int i, int j) {
		int row = Math.min(i, j);
		return row * width - row * (row - 1) / 2 + Math.max(i, j) - row;
	}

	/** What the components sum, in order. */
	public List<Component> components() {
		return components;
	}

	/** The levels, outermost first; at least one: when none was asked for, one group of all rows without keys. */
	public List<Level> levels() {
		return levels;
	}

	/** Number of innermost clusters. */
	public int clusters() {
		return levels.get(levels.size() - 1).size();
	}

	/**
	 * The packed products of one component: cluster c's triangle begins at {@code c * packedLength()}.
	 */
	public double[] products(int component) {
		return products[component];
	}

	/** T (by rows) with W_raw = W T; column j has the transformed columns' shares of raw column j. */
	public double[][] basis() {
		return basis;
	}

	/** Attendance patterns of the innermost clusters. */
	public Patterns patterns() {
		return patterns;
	}

	/** Rows, counts, weights and how columns vary. */
	public Facts facts() {
		return facts;
	}

	/** A component's products (packed, of transformed columns) summed over all clusters in their order. */
	public double[] total(int component) {
		int length = packedLength();
		double[] sum = new double[length];
		double[] lost = new double[length];
		double[] all = products[component];
		for (int at = 0; at < all.length; at += length) {
			for (int k = 0; k < length; k++) {
				double x = all[at + k];
				double next = sum[k] + x;
				lost[k] += Math.abs(sum[k]) >= Math.abs(x) ? sum[k] - next + x : x - next + sum[k];
				sum[k] = next;
			}
		}
		for (int k = 0; k < length; k++) {
			sum[k] += lost[k];
		}
		return sum;
	}

	/**
	 * Products (packed, of transformed columns) over all rows without regard to the split: W'W, weighted if there are weights.
	 */
	public double[] total() {
		double[] sum = new double[packedLength()];
		for (int c = 0; c < components.size(); c++) {
			if (countsRows(components.get(c))) {
				double[] part = total(c);
				for (int k = 0; k < sum.length; k++) {
					sum[k] += part[k];
				}
			}
		}
		return sum;
	}

	/** Whether a component sums w'w of rows that no other such component sums. */
	public static boolean countsRows(Component component) {
		return switch (component) {
			case Component.All all -> true;
			case Component.Stratum stratum -> true;
			case Component.Pair pair -> pair.role() == pair.other();
			case Component.Single single -> true;
			case Component.First first -> true;
			case Component.Lag lag -> lag.part() == Component.Lag.Part.LATER;
		};
	}

	/** Products of raw columns from packed products of transformed ones: T' M T, as a full symmetric matrix. */
	public double[][] raw(double[] packed, int offset) {
		int w = width();
		double[][] half = new double[w][w];
		for (int i = 0; i < w; i++) {
			for (int k = 0; k < w; k++) {
				double m = packed[offset + packedIndex(w, i, k)];
				for (int j = 0; j < w; j++) {
					half[i][j] += m * basis[k][j];
				}
			}
		}
		double[][] full = new double[w][w];
		for (int i = 0; i < w; i++) {
			for (int k = 0; k < w; k++) {
				for (int j = 0; j < w; j++) {
					full[i][j] += basis[k][i] * half[k][j];
				}
			}
		}
		return full;
	}
}
