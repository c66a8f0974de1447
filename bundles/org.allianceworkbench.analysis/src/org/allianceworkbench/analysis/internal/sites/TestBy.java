package org.allianceworkbench.analysis.internal.sites;

/** Which distribution tests and intervals of effects are by. */
public enum TestBy {
	/** As the option Hartung-Knapp says: knha or z. */
	AUTO,
	/** Hartung and Knapp's standard errors, with Student's t. */
	KNHA,
	/** Student's t with the effects' degrees of freedom, without their correction. */
	T,
	/** The normal distribution. */
	Z
}
