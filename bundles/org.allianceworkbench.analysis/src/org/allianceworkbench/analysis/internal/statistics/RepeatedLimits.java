package org.allianceworkbench.analysis.internal.statistics;

/**
 * Limits of agreement when each subject has several pairs and the true value varies: the differences' variance between and
 * within subjects from a one-way analysis of variance.
 * <p>
 * Source: Bland and Altman (2007), J Biopharm Stat 17:571-582, section 3.
 *
 * @param subjects how many subjects
 * @param pairs how many pairs
 * @param bias mean difference over all pairs
 * @param meanSquareBetween mean square between subjects
 * @param meanSquareWithin mean square within subjects
 * @param m0 (N^2 - sum m_i^2) / ((n - 1) N), the number of pairs of a subject in a balanced design
 */
public record RepeatedLimits(int subjects, int pairs, double bias, double meanSquareBetween, double meanSquareWithin, double m0) {

	/**
	 * Limits of differences.
	 *
	 * @param differences one for each pair
	 * @param subject index of the subject of each pair, from 0 without gaps
	 */
	public static RepeatedLimits of(double[] differences, int[] subject) {
		int n = 0;
		for (int s : subject) {
			n = Math.max(n, s + 1);
		}
		double[] mean = new double[n];
		int[] size = new int[n];
		for (int i = 0; i < subject.length; i++) {
			size[subject[i]]++;
			mean[subject[i]] += (differences[i] - mean[subject[i]]) / size[subject[i]];
		}
		double bias = Sample.mean(differences);
		double between = 0;
		double sizes = 0;
		for (int s = 0; s < n; s++) {
			between += size[s] * (mean[s] - bias) * (mean[s] - bias);
			sizes += (double) size[s] * size[s];
		}
		double within = 0;
		for (int i = 0; i < subject.length; i++) {
			within += (differences[i] - mean[subject[i]]) * (differences[i] - mean[subject[i]]);
		}
		double pairs = differences.length;
		return new RepeatedLimits(n, differences.length, bias, between / (n - 1), within / (pairs - n),
				(pairs * pairs - sizes) / ((n - 1) * pairs));
	}

	/** Variance of the differences between subjects; negative when subjects differ less than chance would have it. */
	public double varianceBetween() {
		return (meanSquareBetween - meanSquareWithin) / m0;
	}

	/** Standard deviation of a single difference; a negative variance between subjects counts as 0. */
	public double sd() {
		return Math.sqrt(Math.max(0, varianceBetween()) + meanSquareWithin);
	}

	/** Lower limit. */
	public double lower() {
		return bias - LimitsOfAgreement.Z * sd();
	}

	/** Upper limit. */
	public double upper() {
		return bias + LimitsOfAgreement.Z * sd();
	}
}
