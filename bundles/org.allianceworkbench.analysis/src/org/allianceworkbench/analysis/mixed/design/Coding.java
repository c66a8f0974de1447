package org.allianceworkbench.analysis.mixed.design;

/** How a categorical predictor with k categories becomes k - 1 columns. */
public enum Coding {
	/** Indicators of all categories but the first (R: contr.treatment). */
	TREATMENT,
	/** Deviations from the mean of the categories; the last has -1 everywhere (R: contr.sum). */
	SUM
}
