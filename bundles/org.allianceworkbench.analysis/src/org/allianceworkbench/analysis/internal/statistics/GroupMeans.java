package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;

/**
 * Means of groups, each from a sum that is divided once.
 * <p>
 * Groups with the same values in another order, or with whole numbers of the same sum, have the same mean to the last bit, so
 * that ranks of means keep their ties. Sums are compensated (Neumaier 1974, ZAMM 54:39-51), so that a large common offset costs
 * no digits.
 */
public final class GroupMeans {

	private final double[] sum;
	private final double[] lost;
	private final int[] n;

	/** Starts with empty groups. */
	public GroupMeans(int groups) {
		sum = new double[groups];
		lost = new double[groups];
		n = new int[groups];
	}

	/** The means of groups; missing values and values of no group (below 0) are left out, an empty group has {@code NaN}. */
	public static double[] of(double[] values, int[] group, int groups) {
		GroupMeans means = new GroupMeans(groups);
		for (int i = 0; i < values.length; i++) {
			if (group[i] >= 0 && !Double.isNaN(values[i])) {
				means.add(group[i], values[i]);
			}
		}
		return means.means();
	}

	/** Adds a value to a group. */
	public void add(int group, double value) {
		double total = sum[group] + value;
		lost[group] += Math.abs(sum[group]) >= Math.abs(value) ? sum[group] - total + value : value - total + sum[group];
		sum[group] = total;
		n[group]++;
	}

	/** How many values a group has. */
	public int count(int group) {
		return n[group];
	}

	/** The mean of a group, {@code NaN} when it has no values. */
	public double mean(int group) {
		return n[group] == 0 ? Double.NaN : (sum[group] + lost[group]) / n[group];
	}

	/** The means of all groups. */
	public double[] means() {
		double[] means = new double[n.length];
		Arrays.setAll(means, this::mean);
		return means;
	}
}
