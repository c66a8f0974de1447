package org.allianceworkbench.store;

/** What becomes of a value that contradicts one that is stored already. */
public enum Contradiction {
	/**
	 * Neither counts until a person has decided: the cell becomes empty, and both are kept side by side as a {@link Conflict}
	 * with a finding. So it does not matter which of two files comes first.
	 */
	HOLD_BOTH,
	/** The new one is a correction and takes the place of the old one, which stays in the log. */
	REPLACE
}
