package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.design.Rows;

/** A leaf cluster of a crossed design: its units with the working columns and those of the outer groups that its rows touch. */
final class LocalCluster {

	/** Numbers of the outer effects, ascending. */
	final int[] outer;
	/** Their places in the connected system. */
	private int[] places = {};
	private final int firstUnit;
	private final double[][] rows;
	private final int width;
	/** W'W with weights, when the residuals are independent with one variance; otherwise empty. */
	final double[] constant;

	/** Gathers the units from first to end of an order. */
	LocalCluster(Rows data, int[] order, int first, int end, UnitRows units, OuterColumns columns, boolean independent) {
		firstUnit = first;
		outer = IntStream.range(first, end)
				.flatMap(u -> IntStream.range(data.unitStart()[order[u]], data.unitStart()[order[u] + 1]))
				.flatMap(r -> Arrays.stream(columns.of(r))).distinct().sorted().toArray();
		width = units.width() + outer.length;
		double[] sum = new double[independent ? width * width : 0];
		rows = new double[independent ? 0 : end - first][];
		for (int u = first; u < end; u++) {
			int start = data.unitStart()[order[u]];
			double[] own = units.rows(u);
			int n = own.length / units.width();
			double[] wide = new double[n * width];
			for (int i = 0; i < n; i++) {
				System.arraycopy(own, i * units.width(), wide, i * width, units.width());
				int[] ids = columns.of(start + i);
				double[] values = columns.values(start + i);
				for (int k = 0; k < ids.length; k++) {
					wide[i * width + units.width() + Arrays.binarySearch(outer, ids[k])] = values[k];
				}
				if (independent) {
					addSquare(wide, i * width, data.weights()[start + i], sum);
				}
			}
			if (!independent) {
				rows[u - first] = wide;
			}
		}
		constant = sum;
	}

	/** Place of its first unit in the order. */
	int firstUnit() {
		return firstUnit;
	}

	private void addSquare(double[] row, int at, double weight, double[] sum) {
		for (int i = 0; i < width; i++) {
			double x = weight * row[at + i];
			if (x != 0) {
				for (int j = 0; j < width; j++) {
					sum[i * width + j] += x * row[at + j];
				}
			}
		}
	}

	/** W'R^-1 W with derivatives. */
	double[] moments(DenseLeaf.Inverses inverses, int slots) {
		double[] out = new double[slots * width * width];
		for (int u = 0; u < rows.length; u++) {
			double[][] inverse = inverses.of(firstUnit + u);
			int n = rows[u].length / width;
			for (int s = 0; s < slots; s++) {
				for (int i = 0; i < n; i++) {
					for (int k = 0; k < n; k++) {
						addProduct(rows[u], i * width, k * width, inverse[s][i * n + k], out, s * width * width);
					}
				}
			}
		}
		return out;
	}

	private void addProduct(double[] row, int a, int b, double factor, double[] out, int at) {
		if (factor == 0) {
			return;
		}
		for (int i = 0; i < width; i++) {
			double x = factor * row[a + i];
			if (x != 0) {
				for (int j = 0; j < width; j++) {
					out[at + i * width + j] += x * row[b + j];
				}
			}
		}
	}

	/** Sets the places of the outer effects among those of the connected system. */
	void place(int[] system) {
		places = Arrays.stream(outer).map(id -> Arrays.binarySearch(system, id)).toArray();
	}

	/**
	 * Adds what the cluster leaves (upper triangles over outer effects and the columns of S) to the system's.
	 *
	 * @param f number of columns of S
	 * @param effects number of the system's outer effects, before the columns of S
	 */
	void scatter(double[] s, int f, int effects, double[] block) {
		int local = outer.length + f;
		int size = effects + f;
		int[] to = new int[local];
		for (int i = 0; i < local; i++) {
			to[i] = i < outer.length ? places[i] : effects + i - outer.length;
		}
		for (int slot = 0; slot * local * local < s.length; slot++) {
			for (int i = 0; i < local; i++) {
				for (int j = i; j < local; j++) {
					block[(slot * size + to[i]) * size + to[j]] += s[(slot * local + i) * local + j];
				}
			}
		}
	}
}
