package org.allianceworkbench.report;

import java.util.regex.Pattern;

/**
 * Symbols of statistics as sentences, heads and notes have them. Names of values keep letters that every program can read
 * ({@code chi2}, {@code eta2}).
 */
public final class Symbols {

	/** Minus, as wide as a plus; numbers in cells get theirs when they are written. */
	public static final String MINUS = "\u2212";
	/** Chi-squared. */
	public static final String CHI2 = "\u03c7\u00b2";
	/** Eta-squared. */
	public static final String ETA2 = "\u03b7\u00b2";
	/** Omega-squared. */
	public static final String OMEGA2 = "\u03c9\u00b2";
	/** Variance explained. */
	public static final String R2 = "R\u00b2";
	/** Difference in variance explained. */
	public static final String DELTA_R2 = "\u0394R\u00b2";
	/** Variance between studies or sites. */
	public static final String TAU2 = "\u03c4\u00b2";
	/** Share of the variance that is between studies or sites. */
	public static final String I2 = "I\u00b2";
	/** Times, and crossed with. */
	public static final String TIMES = "\u00d7";
	/** Plus or minus. */
	public static final String PLUS_MINUS = "\u00b1";
	/** Cronbach's alpha. */
	public static final String ALPHA = "\u03b1";
	/** McDonald's omega. */
	public static final String OMEGA = "\u03c9";
	/** Cohen's kappa. */
	public static final String KAPPA = "\u03ba";

	private static final Pattern HYPHEN = Pattern.compile("(?<![\\p{L}\\p{N}\\p{Pd}\\p{Pc}.,:/\\\\])-(?=\\.?\\d)");

	private Symbols() {
	}

	/**
	 * A text that the program made from numbers, with a true minus before each that is negative: {@code -1 SD} and {@code [-2,
	 * 3]}, but neither {@code 2021-05-03} nor {@code WAI-12}. Not for codes or texts of the data.
	 */
	public static String minus(String text) {
		return text.indexOf('-') < 0 ? text : HYPHEN.matcher(text).replaceAll(MINUS);
	}
}
