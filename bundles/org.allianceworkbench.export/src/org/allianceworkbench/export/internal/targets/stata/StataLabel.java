package org.allianceworkbench.export.internal.targets.stata;

/**
 * A labelled value.
 *
 * @param value the whole number, or Stata's code of an extended missing value
 * @param text what it means
 */
record StataLabel(int value, String text) {

	/** The code of <code>.</code> among 32-bit numbers. Source: Stata's help file "dta", section 5.10. */
	static final int MISSING = 2_147_483_621;

	/** The label of an extended missing value, 1 for <code>.a</code>. */
	static StataLabel missing(int letter, String text) {
		return new StataLabel(MISSING + letter, text);
	}
}
