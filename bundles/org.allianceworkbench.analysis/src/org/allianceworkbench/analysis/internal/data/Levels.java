package org.allianceworkbench.analysis.internal.data;

/** Confidence levels in names and in words. */
public final class Levels {

	private Levels() {
	}

	/** For names of values: {@code ci95} for 0.95, {@code ci99.9} for 0.999. */
	public static String key(double confidence) {
		return "ci" + percent(confidence);
	}

	/** For readers: {@code 95% CI}. */
	public static String label(double confidence) {
		return percent(confidence) + "% CI";
	}

	private static String percent(double confidence) {
		double percent = Math.round(confidence * 1e6) / 1e4;
		return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
	}
}
