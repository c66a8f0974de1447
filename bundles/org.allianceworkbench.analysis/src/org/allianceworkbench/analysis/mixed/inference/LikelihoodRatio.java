package org.allianceworkbench.analysis.mixed.inference;

import java.util.Arrays;

/**
 * A likelihood-ratio test of nested models.
 *
 * @param chiSquare twice the difference of the log likelihoods, at least 0
 * @param df difference in the number of parameters
 * @param p probability by chi-square(df)
 * @param mixtureP probability by the mixture that holds when variances are tested against 0, equal to {@code p} when none is
 * @param mixture degrees of freedom of the mixture's equally weighted parts
 */
public record LikelihoodRatio(double chiSquare, int df, double p, double mixtureP, int... mixture) {

	/** Below this a difference is rounding. */
	private static final double NOTHING = 1e-8;

	/**
	 * A test.
	 *
	 * @param smaller -2 log likelihood of the smaller model
	 * @param larger -2 log likelihood of the larger model
	 * @param df difference in the number of parameters
	 * @param mixture degrees of freedom of the mixture's parts, each with equal weight: (0, 1) for one variance, (q, q + 1) for a
	 *            random effect added to q others with which it covaries (Stram &amp; Lee 1994); none for an ordinary test
	 */
	public static LikelihoodRatio of(double smaller, double larger, int df, int... mixture) {
		double x = Math.max(0, smaller - larger);
		double p = Distributions.upperChiSquare(x, df);
		double mixed = mixture.length == 0 ? p : x <= NOTHING ? 1
				: Arrays.stream(mixture).mapToDouble(k -> Distributions.upperChiSquare(x, k)).average().orElse(p);
		return new LikelihoodRatio(x, df, p, mixed, mixture);
	}
}
