package org.allianceworkbench.analysis.internal.predict;

import java.util.Arrays;
import java.util.Locale;

import org.allianceworkbench.analysis.internal.statistics.StudentT;
import org.allianceworkbench.report.Symbols;
import org.hipparchus.linear.RealMatrix;

/**
 * Where on the moderator a slope differs from 0 (Bauer &amp; Curran 2005, eq. 12): the roots of (b1 + b3 m)² = t² var(b1 + b3 m).
 *
 * @param bounds the roots, ascending; none when the slope is significant everywhere or nowhere
 * @param within whether the slope is significant between the roots; with no or one root, whether it is so at the low end
 */
record JohnsonNeyman(double[] bounds, boolean within) {

	static JohnsonNeyman of(Regression model, int slope, int product, double confidence, double low) {
		RealMatrix v = model.fit().covariance();
		double b1 = model.fit().beta()[slope];
		double b3 = model.fit().beta()[product];
		double t = StudentT.critical(confidence, model.fit().df());
		double a = b3 * b3 - t * t * v.getEntry(product, product);
		double b = 2 * (b1 * b3 - t * t * v.getEntry(slope, product));
		double c = b1 * b1 - t * t * v.getEntry(slope, slope);
		double root = b * b - 4 * a * c;
		if (root < 0 || a == 0) {
			return new JohnsonNeyman(new double[0], a * low * low + b * low + c > 0);
		}
		double q = -0.5 * (b + Math.copySign(Math.sqrt(root), b));
		double[] bounds = { q / a, c / q };
		Arrays.sort(bounds);
		return new JohnsonNeyman(bounds, a < 0);
	}

	/** In words, for moderator values from low to high. */
	String words(double low, double high, String moderator) {
		if (bounds.length == 0) {
			return "The slope is " + (within ? "significant at every value of " : "not significant at any value of ") + moderator
					+ ".";
		}
		String first = text(bounds[0]);
		String second = text(bounds[1]);
		boolean lowIn = bounds[0] > low && bounds[0] < high;
		boolean highIn = bounds[1] > low && bounds[1] < high;
		String where = within ? "between " + first + " and " + second : "below " + first + " and above " + second;
		if (!lowIn && !highIn) {
			boolean significant = within == (bounds[0] <= low && bounds[1] >= high);
			return "Over all values observed of " + moderator + " (" + text(low) + " to " + text(high) + ") the slope is "
					+ (significant ? "significant" : "not significant") + "; the bounds of the region of significance, " + first
					+ " and " + second + ", lie beyond them.";
		}
		return "The slope is significant for values of " + moderator + " " + where + " (observed: " + text(low) + " to "
				+ text(high) + ").";
	}

	private static String text(double value) {
		return Symbols.minus(String.format(Locale.ROOT, "%.2f", value));
	}
}
