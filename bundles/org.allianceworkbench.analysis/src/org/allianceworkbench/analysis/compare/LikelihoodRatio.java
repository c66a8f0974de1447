package org.allianceworkbench.analysis.compare;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.allianceworkbench.analysis.internal.statistics.ChiSquare;

/**
 * The test of a model against one with more parameters, of which it is a special case.
 *
 * @param chisq twice the difference of the log likelihoods
 * @param df difference of the numbers of parameters
 * @param p probability by the chi-square distribution
 * @param mixture probability by the mixture that holds when the larger model has one more variance, which can't be below zero
 *        (Stram &amp; Lee, 1994): half and half of the distributions with as many degrees of freedom as there are covariances
 *        with it, and one more
 */
public record LikelihoodRatio(double chisq, int df, double p, OptionalDouble mixture) {

	private static final double HALF = 0.5;

	/**
	 * Why two models can't be tested against each other, one sentence; empty when they can.
	 *
	 * @param small the one with fewer parameters
	 */
	public static Optional<String> refusal(FittedModel small, FittedModel large) {
		String both = small.name() + " and " + large.name();
		if (!small.response().equals(large.response())) {
			return Optional.of(both + " predict different things (" + small.response() + "; " + large.response() + ").");
		}
		if (small.rows() != large.rows() || !small.where().equals(large.where())) {
			return Optional.of("%s were fitted to different rows (%,d and %,d%s), whose likelihoods can't be compared."
					.formatted(both, small.rows(), large.rows(), small.where().equals(large.where()) ? ""
					: ", chosen otherwise"));
		}
		if (small.isRestricted() != large.isRestricted()) {
			return Optional.of("One of " + both + " was fitted by REML, the other by maximum likelihood: fit both alike.");
		}
		if (small.isRestricted() && !small.fixed().equals(large.fixed())) {
			return Optional.of(both + " were fitted by REML and have different predictors: their restricted likelihoods can't be "
					+ "compared. Fit both by maximum likelihood.");
		}
		if (small.parameters() >= large.parameters() || !large.fixed().containsAll(small.fixed())
				|| !large.random().containsAll(small.random())) {
			return Optional.of("Neither of " + both
					+ " is the other with something left out, so there is no test: AIC and BIC compare "
					+ "them.");
		}
		return Optional.empty();
	}

	/** The test of two models that can be tested against each other. */
	public static LikelihoodRatio of(FittedModel small, FittedModel large) {
		double chisq = Math.max(0, 2 * (large.logLik() - small.logLik()));
		int df = large.parameters() - small.parameters();
		return new LikelihoodRatio(chisq, df, upper(chisq, df), mixture(small, large, chisq, df));
	}

	private static OptionalDouble mixture(FittedModel small, FittedModel large, double chisq, int df) {
		Set<String> more = new LinkedHashSet<>(large.random());
		more.removeAll(small.random());
		long variances = more.stream().filter(name -> name.endsWith("var")).count();
		return variances == 1 && more.size() == df && small.fixed().equals(large.fixed())
				? OptionalDouble.of(HALF * upper(chisq, df - 1) + HALF * upper(chisq, df)) : OptionalDouble.empty();
	}

	/** Upper tail; without degrees of freedom all of the distribution is at zero. */
	private static double upper(double chisq, int df) {
		return df == 0 ? chisq > 0 ? 0 : 1 : ChiSquare.upper(chisq, df);
	}
}
