package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Optional;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;

/**
 * What a mixed model's data say about its covariance parameters.
 *
 * <p>An implementation is immutable and may be called from several threads; equal theta give equal bits, whatever the
 * number of threads behind it.
 */
public interface Likelihood {

	/** Number of rows used (n). */
	int rows();

	/** Number of fixed effects (p). */
	int fixed();

	/** The covariance parameters: names, bounds, start. */
	CovarianceParameters parameters();

	/**
	 * S and log|V| at theta.
	 *
	 * @param theta covariance parameters in the order of {@link #parameters()}; on the boundary they are allowed
	 * @param order how many derivatives
	 * @throws NotPositiveDefiniteException where V is not positive definite
	 */
	Evaluation at(double[] theta, Order order);

	/**
	 * The likelihood of a part of the clusters, for start values where there are many; empty where that does not pay. Its
	 * parameters are the same; counts of rows may be rough.
	 */
	default Optional<Likelihood> part() {
		return Optional.empty();
	}

	/** The same likelihood in centred columns, better conditioned; empty where it is the same or cannot be had. */
	default Optional<Turned> turned() {
		return Optional.empty();
	}
}
