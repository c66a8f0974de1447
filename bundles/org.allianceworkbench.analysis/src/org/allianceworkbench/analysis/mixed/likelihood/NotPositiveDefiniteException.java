package org.allianceworkbench.analysis.mixed.likelihood;

/** Thrown for covariance parameters that give no valid covariance matrix; the optimiser steps back from them. */
public final class NotPositiveDefiniteException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says which matrix.
	 *
	 * @param message what is not positive definite, and where
	 */
	public NotPositiveDefiniteException(String message) {
		super(message, null, false, false);
	}
}
