package org.allianceworkbench.analysis.internal.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * Lower and upper bound of an interval; both {@code NaN} when it can't be computed.
 */
public record Bounds(double low, double high) {

	/** No interval. */
	public static final Bounds NONE = new Bounds(Double.NaN, Double.NaN);

	/** Both bounds transformed by an increasing function. */
	public Bounds map(DoubleUnaryOperator function) {
		return new Bounds(function.applyAsDouble(low), function.applyAsDouble(high));
	}
}
