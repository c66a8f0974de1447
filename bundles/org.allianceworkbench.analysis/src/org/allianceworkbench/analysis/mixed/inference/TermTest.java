package org.allianceworkbench.analysis.mixed.inference;

/**
 * The F test of a term of the fixed part.
 *
 * @param term its label
 * @param test by the method asked for
 */
public record TermTest(String term, FTest test) {

	/** What a term is tested against. */
	public enum Type {
		/** After all terms that don't contain it, ignoring those that do. */
		TWO,
		/** Averaged with equal weights over the categories of the terms that contain it. */
		THREE
	}
}
