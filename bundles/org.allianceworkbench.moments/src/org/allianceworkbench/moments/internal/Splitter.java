package org.allianceworkbench.moments.internal;

import java.util.List;

import org.allianceworkbench.moments.ResidualComponents.Component;

/** Adds rows' products to the residual components to which they belong; for several threads. */
interface Splitter {

	/** What it adds to. */
	List<Component> components();

	/** Whether rows of one unit must be added together. */
	boolean needsUnits();

	/**
	 * Adds the products of some rows of one cluster and, for kinds with units, of one unit.
	 *
	 * @param chunk the rows' values
	 * @param from position of the first row
	 * @param to position after the last row
	 * @param sums for each component an array of packed triangles
	 * @param at where the cluster's triangle begins in it
	 * @param counts rows or pairs of each component
	 */
	void add(Chunk chunk, int from, int to, double[][] sums, int at, long[] counts);

	/**
	 * Values of consecutive rows.
	 *
	 * @param order the table's row at each position
	 * @param base position of the first row here
	 * @param values values row by row
	 * @param width number of columns
	 */
	record Chunk(int[] order, int base, double[] values, int width) {

		int row(int position) {
			return order[position];
		}

		/** Adds w'w of one row. */
		void square(int position, double[] sums, int at) {
			int first = (position - base) * width;
			int end = first + width;
			int k = at;
			for (int i = first; i < end; i++) {
				double x = values[i];
				for (int j = i; j < end; j++) {
					sums[k++] += x * values[j];
				}
			}
		}

		/** Adds v'w + w'v of two rows. */
		void cross(int position, int other, double[] sums, int at) {
			int a = (position - base) * width;
			int b = (other - base) * width;
			int k = at;
			for (int i = 0; i < width; i++) {
				for (int j = i; j < width; j++) {
					sums[k++] += values[a + i] * values[b + j] + values[a + j] * values[b + i];
				}
			}
		}

		/** Adds w'w of several rows. */
		void squares(int from, int to, double[] sums, int at) {
			int first = (from - base) * width;
			int last = (to - base) * width;
			int k = at;
			for (int i = 0; i < width; i++) {
				for (int j = i; j < width; j++) {
					double sum = 0;
					for (int r = first; r < last; r += width) {
						sum += values[r + i] * values[r + j];
					}
					sums[k++] += sum;
				}
			}
		}
	}
}
