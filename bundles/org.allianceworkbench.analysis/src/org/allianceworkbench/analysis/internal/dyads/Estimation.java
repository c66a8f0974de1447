package org.allianceworkbench.analysis.internal.dyads;

/** By which likelihood. */
public enum Estimation {
	/** Restricted maximum likelihood. */
	REML,
	/** Maximum likelihood. */
	ML;

	/** Help of an option of estimation where variances are of interest. */
	public static final String HELP = "Restricted maximum likelihood (reml), which is right for variances, or maximum likelihood "
			+ "(ml).";
	/** The same where they aren't. */
	public static final String SHORT_HELP = "Restricted maximum likelihood (reml), or maximum likelihood (ml).";

	/** Whether it is restricted maximum likelihood. */
	public boolean reml() {
		return this == REML;
	}
}
