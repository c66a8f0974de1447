package org.allianceworkbench.analysis.internal.dyads;

/** By which likelihood. */
public enum Estimation {
	/** Restricted maximum likelihood. */
	REML,
	/** Maximum likelihood. */
	ML
}
