package org.allianceworkbench.analysis.mixed.design;

/** Structure of the covariance matrix of a term's random effects. */
public enum CovarianceType {
	/** All variances and covariances free. */
	UNSTRUCTURED,
	/** Variances free, no covariances. */
	DIAGONAL,
	/** One variance and one covariance. */
	COMPOUND_SYMMETRY,
	/** One variance, no covariances. */
	IDENTITY
}
