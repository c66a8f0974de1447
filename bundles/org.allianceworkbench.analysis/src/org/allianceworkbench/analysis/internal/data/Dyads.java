package org.allianceworkbench.analysis.internal.data;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Ratings of two sides, one cell for a client at an occasion; the arrays have one element for each cell.
 *
 * @param measure what is rated
 * @param firstName what the first side is called
 * @param secondName what the second side is called
 * @param first ratings of the first side, {@code NaN} when missing
 * @param second ratings of the second side, {@code NaN} when missing
 * @param client index of the client (dyad)
 * @param occasion index of the occasion, -1 when unknown
 * @param row a row of the table from which the cell comes
 * @param clients the clients, when the data name them
 * @param occasions the occasions, when the data name them
 * @param unplaced rows with a rating that could not be used because client, occasion or role is missing
 * @param codes the two roles' codes in long data, the two columns' names in wide data
 * @param about whom each cell is about, see {@link RowKeys}
 */
public record Dyads(String measure, String firstName, String secondName, double[] first, double[] second, int[] client,
		int[] occasion, int[] row, Optional<KeyIndex> clients, Optional<KeyIndex> occasions, long unplaced,
		List<String> codes, List<Map<String, String>> about) {

	/** How many cells. */
	public int size() {
		return first.length;
	}

	/** Cells in which both sides have rated. */
	public int[] complete() {
		return IntStream.range(0, size()).filter(i -> !Double.isNaN(first[i]) && !Double.isNaN(second[i])).toArray();
	}

	/** Cells in which only the given side (0 or 1) has rated. */
	public long only(int side) {
		double[] its = side == 0 ? first : second;
		double[] other = side == 0 ? second : first;
		return IntStream.range(0, size()).filter(i -> !Double.isNaN(its[i]) && Double.isNaN(other[i])).count();
	}

	/** What both sides are called. */
	public List<String> names() {
		return List.of(firstName, secondName);
	}

	/** Ratings of a side (0 or 1). */
	public double[] side(int side) {
		return side == 0 ? first : second;
	}

	/** The values of an array at some cells. */
	public static double[] at(double[] values, int[] cells) {
		return Arrays.stream(cells).mapToDouble(i -> values[i]).toArray();
	}
}
