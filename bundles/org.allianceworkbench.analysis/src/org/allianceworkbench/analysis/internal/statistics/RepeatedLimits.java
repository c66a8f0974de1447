package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

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
 * @param varianceOfMeans variance of the subjects' means
 * @param harmonic harmonic mean of the numbers of pairs
 */
public record RepeatedLimits(int subjects, int pairs, double bias, double meanSquareBetween, double meanSquareWithin, double m0,
		double varianceOfMeans, double harmonic) {

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
		double[] mean = GroupMeans.of(differences, subject, n);
		int[] size = new int[n];
		Arrays.stream(subject).forEach(s -> size[s]++);
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
				(pairs * pairs - sizes) / ((n - 1) * pairs), new Sample(mean).variance(),
				n / Arrays.stream(size).mapToDouble(m -> 1.0 / m).sum());
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

	/** Confidence interval of the lower limit. */
	public Bounds lowerInterval(double confidence) {
		double[] margins = margins(confidence);
		return new Bounds(lower() - margins[1], lower() + margins[0]);
	}

	/** Confidence interval of the upper limit. */
	public Bounds upperInterval(double confidence) {
		double[] margins = margins(confidence);
		return new Bounds(upper() - margins[0], upper() + margins[1]);
	}

	/**
	 * How far an interval reaches from a limit, towards the mean and away from it: recovered from intervals of the mean and of
	 * the total variance, that of the subjects' means plus (1 - 1 / harmonic mean) times that within them (Zou 2013, Stat Methods
	 * Med Res 22:630-642, section 3.2).
	 */
	private double[] margins(double confidence) {
		double alpha = 1 - confidence;
		double between = varianceOfMeans;
		double within = (1 - 1 / harmonic) * meanSquareWithin;
		double total = between + within;
		int n = subjects;
		double down = Math.hypot(between * (1 - (n - 1) / quantile(n - 1, 1 - alpha / 2)),
				within * (1 - (pairs - n) / quantile(pairs - n, 1 - alpha / 2)));
		double up = Math.hypot(between * ((n - 1) / quantile(n - 1, alpha / 2) - 1),
				within * ((pairs - n) / quantile(pairs - n, alpha / 2) - 1));
		double mean = Normal.critical(confidence) * Math.sqrt(between / n);
		return new double[] {
				Math.hypot(mean, LimitsOfAgreement.Z * (Math.sqrt(total) - Math.sqrt(Math.max(0, total - down)))),
				Math.hypot(mean, LimitsOfAgreement.Z * (Math.sqrt(total + up) - Math.sqrt(total))) };
	}

	private static double quantile(int df, double p) {
		return df < 1 ? Double.NaN : new ChiSquaredDistribution(df).inverseCumulativeProbability(p);
	}
}
