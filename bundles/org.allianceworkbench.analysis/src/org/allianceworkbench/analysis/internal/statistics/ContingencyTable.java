package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;

import org.hipparchus.special.Gamma;

/**
 * Counts of two categorical variables.
 *
 * @param counts counts[row][column]; every row and every column has a count
 */
public record ContingencyTable(int[][] counts) {

	/** Counts of pairs of indices. */
	public static ContingencyTable of(int[] rows, int[] columns, int rowCount, int columnCount) {
		int[][] counts = new int[rowCount][columnCount];
		for (int i = 0; i < rows.length; i++) {
			counts[rows[i]][columns[i]]++;
		}
		return new ContingencyTable(counts);
	}

	/** Sum of a row. */
	public int row(int i) {
		return Arrays.stream(counts[i]).sum();
	}

	/** Sum of a column. */
	public int column(int j) {
		return Arrays.stream(counts).mapToInt(r -> r[j]).sum();
	}

	/** All counts. */
	public int n() {
		return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
	}

	/** Count that independence would lead to. */
	public double expected(int i, int j) {
		return (double) row(i) * column(j) / n();
	}

	/** Pearson's chi-square, without continuity correction. */
	public double chiSquare() {
		double sum = 0;
		for (int i = 0; i < counts.length; i++) {
			for (int j = 0; j < counts[0].length; j++) {
				double e = expected(i, j);
				sum += (counts[i][j] - e) * (counts[i][j] - e) / e;
			}
		}
		return sum;
	}

	/** Its degrees of freedom. */
	public double df() {
		return (counts.length - 1.0) * (counts[0].length - 1.0);
	}

	/** Its probability. */
	public double p() {
		return ChiSquare.upper(chiSquare(), df());
	}

	/** Cramer's V. */
	public double cramersV() {
		return Math.sqrt(chiSquare() / (n() * (Math.min(counts.length, counts[0].length) - 1.0)));
	}

	/** Difference of a cell from independence in standard deviations, allowing for the margins (Haberman 1973). */
	public double adjustedResidual(int i, int j) {
		double e = expected(i, j);
		double n = n();
		return (counts[i][j] - e) / Math.sqrt(e * (1 - row(i) / n) * (1 - column(j) / n));
	}

	/** Least expected count. */
	public double leastExpected() {
		double least = Double.POSITIVE_INFINITY;
		for (int i = 0; i < counts.length; i++) {
			for (int j = 0; j < counts[0].length; j++) {
				least = Math.min(least, expected(i, j));
			}
		}
		return least;
	}

	/**
	 * Fisher's exact probability (for larger tables Freeman &amp; Halton 1951): of all tables with these margins that are not
	 * likelier. {@code NaN} when there is too much to go through.
	 */
	public double fisher() {
		boolean wide = counts[0].length >= counts.length;
		int[] few = wide ? sums(true) : sums(false);
		int[] many = wide ? sums(false) : sums(true);
		return new FisherExact(few, many, logProbability()).p();
	}

	private int[] sums(boolean rows) {
		int[] sums = new int[rows ? counts.length : counts[0].length];
		Arrays.setAll(sums, i -> rows ? row(i) : column(i));
		return sums;
	}

	private double logProbability() {
		double log = 0;
		for (int[] row : counts) {
			for (int count : row) {
				log -= Gamma.logGamma(count + 1.0);
			}
		}
		return log;
	}
}
