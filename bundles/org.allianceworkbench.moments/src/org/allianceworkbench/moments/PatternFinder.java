package org.allianceworkbench.moments;

import java.util.Arrays;
import java.util.List;

/** Finds innermost clusters whose products of some columns are the same; for sources. */
public final class PatternFinder {

	/** Bits of a double that are compared: sums of the same values in another order count as the same. */
	private static final long KEPT = ~0xFFFL;
	private static final long HALF = 0x800L;

	private final double[][] products;
	private final int length;
	private final int[] entries;

	private PatternFinder(double[][] products, int width, List<Integer> columns) {
		this.products = products;
		this.length = width * (width + 1) / 2;
		this.entries = new int[columns.size() * (columns.size() + 1) / 2];
		int at = 0;
		for (int i = 0; i < columns.size(); i++) {
			for (int j = i; j < columns.size(); j++) {
				entries[at++] = Moments.packedIndex(width, columns.get(i), columns.get(j));
			}
		}
	}

	/**
	 * The patterns, numbered by their first cluster.
	 *
	 * @param products for each component the packed products of all clusters
	 * @param width number of columns
	 * @param columns those that count; empty: no patterns
	 * @param clusters number of clusters
	 */
	public static Moments.Patterns find(double[][] products, int width, List<Integer> columns, int clusters) {
		return columns.isEmpty() ? Moments.Patterns.NONE : new PatternFinder(products, width, columns).find(clusters);
	}

	private Moments.Patterns find(int clusters) {
		int[] of = new int[clusters];
		int[] example = new int[16];
		int[] table = new int[64];
		Arrays.fill(table, -1);
		int size = 0;
		for (int c = 0; c < clusters; c++) {
			int slot = slot(table, example, c);
			if (table[slot] < 0) {
				if (size == example.length) {
					example = Arrays.copyOf(example, size * 2);
				}
				example[size] = c;
				table[slot] = size++;
				of[c] = size - 1;
				if (size * 2 > table.length) {
					table = grown(table.length * 2, example, size);
				}
			} else {
				of[c] = table[slot];
			}
		}
		return new Moments.Patterns(size, of, Arrays.copyOf(example, size));
	}

	private int[] grown(int capacity, int[] example, int size) {
		int[] table = new int[capacity];
		Arrays.fill(table, -1);
		for (int p = 0; p < size; p++) {
			table[slot(table, example, example[p])] = p;
		}
		return table;
	}

	private int slot(int[] table, int[] example, int cluster) {
		int mask = table.length - 1;
		int slot = hash(cluster) & mask;
		while (table[slot] >= 0 && !same(example[table[slot]], cluster)) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private int hash(int cluster) {
		long hash = 1;
		for (double[] component : products) {
			for (int entry : entries) {
				hash = (hash ^ bits(component[cluster * length + entry])) * 0x9E3779B97F4A7C15L;
				hash ^= hash >>> 29;
			}
		}
		return (int) (hash ^ hash >>> 32);
	}

	private boolean same(int a, int b) {
		for (double[] component : products) {
			for (int entry : entries) {
				if (bits(component[a * length + entry]) != bits(component[b * length + entry])) {
					return false;
				}
			}
		}
		return true;
	}

	private static long bits(double x) {
		return Double.doubleToRawLongBits(x + 0.0) + HALF & KEPT;
	}
}
