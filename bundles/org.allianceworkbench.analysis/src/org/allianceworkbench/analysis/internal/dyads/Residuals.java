package org.allianceworkbench.analysis.internal.dyads;

/** How the ratings of a dyad hang together beyond what groups explain. */
public enum Residuals {
	/** Both ratings of a session are correlated. */
	BOTH,
	/** All ratings are independent; each side has its variance. */
	INDEPENDENT,
	/** Both ratings of a session are correlated, and neighbouring sessions are more alike than distant ones. */
	SERIAL
}
