package org.allianceworkbench.analysis.internal.sites;

import java.util.function.DoubleUnaryOperator;

/** How exactly the variance between true effects is searched where it is the root of an equation. */
public enum Roots {
	/** To all digits. */
	EXACT {
		@Override
		double of(DoubleUnaryOperator decreasing, double widest) {
			double high = 1;
			while (decreasing.applyAsDouble(high) > 0 && high < LARGEST) {
				high *= 2;
			}
			double low = 0;
			for (int i = 0; i < MOST_HALVINGS && high - low > SMALLEST * high; i++) {
				double middle = (low + high) / 2;
				if (decreasing.applyAsDouble(middle) > 0) {
					low = middle;
				} else {
					high = middle;
				}
			}
			return (low + high) / 2;
		}
	},
	/** With the interval, the steps and the stop that metafor has when nothing is said: near the root, by up to 1.2e-4. */
	METAFOR {
		@Override
		double of(DoubleUnaryOperator decreasing, double widest) {
			return decreasing.applyAsDouble(widest) > 0 ? EXACT.of(decreasing, widest) : new BrentSteps(decreasing, 0, widest).root();
		}
	};

	private static final double LARGEST = 1e12;
	private static final double SMALLEST = 1e-15;
	private static final int MOST_HALVINGS = 200;

	abstract double of(DoubleUnaryOperator decreasing, double widest);

	/**
	 * Where a decreasing function of a variance is 0; 0 when it is not positive at 0.
	 *
	 * @param widest the largest variance that metafor looks at
	 */
	double root(DoubleUnaryOperator decreasing, double widest) {
		return decreasing.applyAsDouble(0) > 0 ? of(decreasing, widest) : 0;
	}
}
