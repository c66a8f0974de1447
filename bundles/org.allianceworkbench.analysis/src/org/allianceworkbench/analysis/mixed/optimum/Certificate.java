package org.allianceworkbench.analysis.mixed.optimum;

import java.util.List;

/**
 * Why an optimum may be believed, or not.
 *
 * @param converged whether the gradient, over the free directions, is zero to rounding and the curvature positive
 * @param iterations number of steps taken
 * @param evaluations number of likelihood evaluations
 * @param gradient derivatives of -2 log L in the natural parameters at the optimum, length m
 * @param scaledGradient the largest expected decrease of -2 log L still to be had (g'H^-1 g / 2) over the free parameters
 * @param eigenvalues of the Hessian of -2 log L scaled to a unit diagonal, over the free parameters, ascending
 * @param boundary what sits at a boundary; empty inside
 * @param messages what a user should know and may try, in sentences
 */
public record Certificate(boolean converged, int iterations, int evaluations, double[] gradient, double scaledGradient,
		double[] eigenvalues, List<Boundary> boundary, List<String> messages) {

	/** Copies the lists. */
	public Certificate {
		boundary = List.copyOf(boundary);
		messages = List.copyOf(messages);
	}

	/** Whether the optimum lies on the boundary of the parameter space ("singular fit"). */
	public boolean singular() {
		return !boundary.isEmpty();
	}

	/**
	 * One boundary that the optimum touches.
	 *
	 * @param group the grouping of the random term, or "Residual"
	 * @param parameters indices into theta that it concerns
	 * @param kind what is at its limit
	 * @param meaning a sentence for the reader
	 */
	public record Boundary(String group, List<Integer> parameters, Kind kind, String meaning) {

		/** Copies the list. */
		public Boundary {
			parameters = List.copyOf(parameters);
		}
	}

	/** What can be at its limit. */
	public enum Kind {
		/** A variance is zero. */
		ZERO_VARIANCE,
		/** Effects are correlated with 1 or -1: the covariance matrix has lower rank than its size. */
		PERFECT_CORRELATION,
		/** A serial correlation reached its limit. */
		SERIAL_CORRELATION
	}
}
