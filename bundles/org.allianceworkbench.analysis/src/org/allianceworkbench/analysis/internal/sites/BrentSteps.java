package org.allianceworkbench.analysis.internal.sites;

import java.util.function.DoubleUnaryOperator;

/**
 * Brent's search for a root (Brent 1973, Algorithms for minimization without derivatives, chapter 4): inverse quadratic
 * interpolation or a secant where it goes well, else halving. A library's search is more exact; this one exists because its stop is
 * part of the number that R prints: it ends as R's {@code uniroot} does with the tolerance {@code .Machine$double.eps^0.25}.
 */
final class BrentSteps {

	private static final double EPSILON = Math.ulp(1.0);
	private static final double TOLERANCE = Math.sqrt(Math.sqrt(EPSILON));
	private static final int MOST = 1000;

	private final DoubleUnaryOperator function;
	private double best;
	private double atBest;
	private double last;
	private double atLast;
	private double other;
	private double atOther;

	/** The function has different signs at the two ends. */
	BrentSteps(DoubleUnaryOperator function, double low, double high) {
		this.function = function;
		last = low;
		atLast = function.applyAsDouble(low);
		best = high;
		atBest = function.applyAsDouble(high);
		other = last;
		atOther = atLast;
	}

	double root() {
		for (int i = 0; i < MOST; i++) {
			double before = best - last;
			if (Math.abs(atOther) < Math.abs(atBest)) {
				last = best;
				atLast = atBest;
				best = other;
				atBest = atOther;
				other = last;
				atOther = atLast;
			}
			double near = 2 * EPSILON * Math.abs(best) + TOLERANCE / 2;
			double half = (other - best) / 2;
			if (Math.abs(half) <= near || atBest == 0) {
				return best;
			}
			step(Math.abs(before) >= near && Math.abs(atLast) > Math.abs(atBest) ? interpolated(before, half, near) : half, near);
		}
		return best;
	}

	/** The interpolated step, or half the way where that is not well inside the interval. */
	private double interpolated(double before, double half, double near) {
		double way = other - best;
		double p;
		double q;
		if (last == other) {
			double ratio = atBest / atLast;
			p = way * ratio;
			q = 1 - ratio;
		} else {
			double toOther = atBest / atOther;
			double toLast = atBest / atLast;
			double ends = atLast / atOther;
			p = toLast * (way * ends * (ends - toOther) - (best - last) * (toOther - 1));
			q = (ends - 1) * (toOther - 1) * (toLast - 1);
		}
		if (p > 0) {
			q = -q;
		} else {
			p = -p;
		}
		return p < 0.75 * way * q - Math.abs(near * q) / 2 && p < Math.abs(before * q / 2) ? p / q : half;
	}

	private void step(double wanted, double least) {
		double step = Math.abs(wanted) >= least ? wanted : Math.copySign(least, wanted);
		last = best;
		atLast = atBest;
		best += step;
		atBest = function.applyAsDouble(best);
		if (atBest > 0 == atOther > 0 && atBest != 0 && atOther != 0) {
			other = last;
			atOther = atLast;
		}
	}
}
