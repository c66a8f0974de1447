package org.allianceworkbench.analysis.mixed.inference;

/**
 * An F test of several contrasts at once.
 *
 * @param f the statistic, already scaled where the method scales it (Kenward-Roger)
 * @param numeratorDf rank of the hypothesis
 * @param denominatorDf {@code NaN} when there are none (a fit on the boundary), infinite for a chi-square test
 * @param p probability of an F at least as large; {@code NaN} without degrees of freedom
 */
public record FTest(double f, int numeratorDf, double denominatorDf, double p) {

	/** The test of a statistic. */
	public static FTest of(double f, int numeratorDf, double denominatorDf) {
		return new FTest(f, numeratorDf, denominatorDf, Distributions.upperF(f, numeratorDf, denominatorDf));
	}

	/** The test of a hypothesis that says nothing. */
	public static final FTest EMPTY = new FTest(Double.NaN, 0, Double.NaN, Double.NaN);
}
