package org.allianceworkbench.analysis.mixed.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.covariance.ResidualCovariance;
import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.likelihood.NotPositiveDefiniteException;
import org.allianceworkbench.analysis.mixed.likelihood.Turned;
import org.hipparchus.linear.Array2DRowRealMatrix;

/**
 * Finds the covariance parameters that minimise -2 log L: Newton steps with the exact Hessian within a trust region, in free
 * coordinates in which boundaries are ordinary stationary points, so that a variance of zero is found and not run into.
 */
public final class Optimisation {

	/** A promised decrease of -2 log L that is exact enough. */
	private static final double EXACT = 1e-9;
	private static final double ROUGH = 0.05;
	private static final double DRAWN = 0.01;

	private Optimisation() {
	}

	/**
	 * The optimum from the likelihood's own start values.
	 *
	 * @param reml whether to use the restricted likelihood
	 * @throws IllegalArgumentException when there are not more rows than fixed effects, or the likelihood cannot be computed at
	 *             any start; the message is one sentence for the user
	 */
	public static Optimum of(Likelihood likelihood, boolean reml) {
		Likelihood working = likelihood.turned().map(Turned::likelihood).orElse(likelihood);
		Optional<Guess> guess = working.part().flatMap(part -> approximately(part, reml));
		if (guess.isPresent()) {
			return certified(likelihood, working, reml, guess.get());
		}
		CovarianceParameters parameters = working.parameters();
		List<double[]> starts = new ArrayList<>(parameters.furtherStarts());
		starts.add(0, parameters.start());
		return best(likelihood, working, reml, starts);
	}

	/** Where to start, with the curvature of a part of the data there. */
	private record Guess(double[] theta, double[][] hessian, int rows) {
	}

	/** The optimum of many clusters, mostly by gradients. */
	private static Optimum certified(Likelihood likelihood, Likelihood working, boolean reml, Guess guess) {
		double[][] hessian = guess.hessian.clone();
		for (int i = 0; i < hessian.length; i++) {
			hessian[i] = Arrays.stream(hessian[i]).map(h -> h * working.rows() / guess.rows).toArray();
		}
		Approach approach = new Approach(working, reml, guess.theta, hessian);
		try {
			return Certificates.certify(likelihood, working, reml, Descent.confirming(working, reml, approach, EXACT));
		} catch (NotPositiveDefiniteException e) {
			return best(likelihood, working, reml, List.of(guess.theta));
		}
	}

	/** Roughly the optimum of a part of the data, drawn a little to its start values so that no variance is zero. */
	private static Optional<Guess> approximately(Likelihood part, boolean reml) {
		CovarianceParameters parameters = part.parameters();
		double[] start = part.part().flatMap(p -> approximately(p, reml)).map(Guess::theta).orElse(parameters.start());
		try {
			Descent descent = new Descent(part, reml, start, ROUGH);
			double[] theta = descent.theta().clone();
			for (int i = 0; i < theta.length; i++) {
				if (!parameters.get(i).group().equals(ResidualCovariance.GROUP)) {
					theta[i] += DRAWN * (parameters.start()[i] - theta[i]);
				}
			}
			return Optional.of(new Guess(theta, descent.deviance().hessian, part.rows()));
		} catch (NotPositiveDefiniteException e) {
			return Optional.empty();
		}
	}

	/** The optimum from a given start, such as that of a similar model. */
	public static Optimum from(Likelihood likelihood, boolean reml, double[] theta) {
		Likelihood working = likelihood.turned().map(Turned::likelihood).orElse(likelihood);
		double[] phi = likelihood.turned().map(t -> new Array2DRowRealMatrix(t.parameters(), false).operate(theta)).orElse(theta);
		return best(likelihood, working, reml, List.of(phi));
	}

	/**
	 * The optimum of the restricted or the full likelihood, of which the other's is known: from there it is a step or two.
	 *
	 * @param known an optimum of the same likelihood
	 */
	public static Optimum again(Likelihood likelihood, boolean reml, Optimum known) {
		if (known.reml() == reml) {
			return known;
		}
		if (known.certificate().boundary().isEmpty() && known.certificate().converged()) {
			Likelihood working = likelihood.turned().map(Turned::likelihood).orElse(likelihood);
			Evaluation there = working == likelihood ? known.evaluation()
					: known.centred().map(Optimum.Centred::evaluation).orElse(null);
			try {
				if (there != null) {
					return Certificates.certify(likelihood, working, reml, Descent.again(working, reml, there, EXACT));
				}
			} catch (NotPositiveDefiniteException e) {
				return of(likelihood, reml);
			}
		}
		return of(likelihood, reml);
	}

	private static Optimum best(Likelihood likelihood, Likelihood working, boolean reml, List<double[]> starts) {
		if (likelihood.rows() <= likelihood.fixed()) {
			throw new IllegalArgumentException("The model has " + likelihood.fixed() + " fixed effects but only "
					+ likelihood.rows() + (likelihood.rows() == 1 ? " row" : " rows")
					+ " with all variables; it needs more rows than fixed effects.");
		}
		Descent best = null;
		NotPositiveDefiniteException reason = null;
		for (double[] start : starts) {
			try {
				Descent descent = new Descent(working, reml, start, EXACT);
				best = best == null || descent.value() < best.value() - 1e-9 ? descent : best;
			} catch (NotPositiveDefiniteException e) {
				reason = e;
			}
		}
		if (best == null) {
			throw new IllegalArgumentException("The likelihood cannot be computed: "
					+ (reason == null ? "no start values" : reason.getMessage()) + ".", reason);
		}
		return Certificates.certify(likelihood, working, reml, best);
	}
}
