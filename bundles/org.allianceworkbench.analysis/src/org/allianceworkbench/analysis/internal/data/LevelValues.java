package org.allianceworkbench.analysis.internal.data;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * A variable of a higher level (of a client, a therapist), one value for each member of the level.
 *
 * @param values value of each member, the first that it has; {@code NaN} when it has none
 * @param inconsistent how many members have different values in different rows
 */
public record LevelValues(double[] values, int inconsistent) {

	/**
	 * Reads a variable.
	 *
	 * @param numbers the values for computing, one for each row
	 * @param member member of each row, -1 when unknown
	 * @param members how many members
	 */
	public static LevelValues of(double[] numbers, int[] member, int members) {
		double[] values = new double[members];
		Arrays.fill(values, Double.NaN);
		TreeSet<Integer> different = new TreeSet<>();
		for (int row = 0; row < numbers.length; row++) {
			int m = member[row];
			if (m >= 0 && !Double.isNaN(numbers[row])) {
				if (!Double.isNaN(values[m]) && values[m] != numbers[row]) {
					different.add(m);
				} else {
					values[m] = numbers[row];
				}
			}
		}
		return new LevelValues(values, different.size());
	}
}
