package org.allianceworkbench.analysis.mixed.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * Where along a moderator an effect differs from 0 (Johnson &amp; Neyman 1936; Bauer &amp; Curran 2005). The degrees of freedom
 * may change with the moderator; each bound is found with those that hold there.
 */
public final class JohnsonNeyman {

	private static final int STEPS = 400;

	/**
	 * A stretch of the moderator.
	 *
	 * @param from its lower end
	 * @param to its upper end
	 * @param significant whether the effect differs from 0 in it
	 */
	public record Region(double from, double to, boolean significant) {
	}

	private JohnsonNeyman() {
	}

	/**
	 * Splits the moderator's range.
	 *
	 * @param contrast weights of the fixed effects in the focal effect at a value of the moderator
	 * @param low lower end of the range looked at
	 * @param high its upper end
	 * @param confidence 0.95 for a test at 5%
	 * @return neighbouring stretches from low to high; empty when there are no degrees of freedom
	 */
	public static List<Region> regions(Inference inference, DoubleFunction<double[]> contrast, double low, double high,
			double confidence) {
		DoubleUnaryOperator excess = m -> {
			Estimate e = inference.estimate(contrast.apply(m), confidence);
			return Math.abs(e.t()) - Distributions.criticalT(confidence, e.df());
		};
		List<Region> regions = new ArrayList<>();
		double from = low;
		double at = low;
		double value = excess.applyAsDouble(low);
		for (int i = 1; i <= STEPS && !Double.isNaN(value); i++) {
			double next = i == STEPS ? high : low + i * (high - low) / STEPS;
			double nextValue = excess.applyAsDouble(next);
			if (value > 0 != nextValue > 0) {
				double bound = root(excess, at, next);
				regions.add(new Region(from, bound, value > 0));
				from = bound;
			}
			at = next;
			value = nextValue;
		}
		if (!Double.isNaN(value)) {
			regions.add(new Region(from, high, value > 0));
		}
		return regions;
	}

	private static double root(DoubleUnaryOperator f, double a, double b) {
		double low = a;
		double high = b;
		boolean above = f.applyAsDouble(a) > 0;
		for (int i = 0; i < 60; i++) {
			double middle = (low + high) / 2;
			if (f.applyAsDouble(middle) > 0 == above) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return (low + high) / 2;
	}
}
