package org.allianceworkbench.analysis.internal.dyads.surface;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.hipparchus.linear.RealMatrix;

/**
 * The shape of a surface z = b0 + b1 x + b2 y + b3 x^2 + b4 xy + b5 y^2: slope and curvature along the lines of congruence (y =
 * x) and incongruence (y = -x), stationary point and principal axes (Edwards &amp; Parry 1993; Shanock et al. 2010).
 *
 * @param b the coefficients b1 to b5
 * @param covariance their covariance matrix
 */
record SurfaceShape(double[] b, RealMatrix covariance) {

	private static final double STEP = 1e-6;

	/**
	 * A number with its standard error.
	 *
	 * @param value the number, {@code NaN} when the surface has none
	 * @param se by the delta method
	 * @param weights of the coefficients when it is linear in them, else empty
	 */
	record Value(double value, double se, double... weights) {
	}

	/** All of them by name: a1 to a5, X0, Y0, p11, p10, p21, p20. */
	Map<String, Value> values() {
		Map<String, Value> all = new LinkedHashMap<>();
		all.put("a1", linear(1, 1, 0, 0, 0));
		all.put("a2", linear(0, 0, 1, 1, 1));
		all.put("a3", linear(1, -1, 0, 0, 0));
		all.put("a4", linear(0, 0, 1, -1, 1));
		all.put("a5", linear(0, 0, 1, 0, -1));
		all.put("X0", value(SurfaceShape::x0));
		all.put("Y0", value(SurfaceShape::y0));
		all.put("p11", value(c -> slope(c, 1)));
		all.put("p10", value(c -> y0(c) - slope(c, 1) * x0(c)));
		all.put("p21", value(c -> slope(c, -1)));
		all.put("p20", value(c -> y0(c) - slope(c, -1) * x0(c)));
		return all;
	}

	private Value linear(double... weights) {
		double sum = 0;
		for (int j = 0; j < b.length; j++) {
			sum += weights[j] * b[j];
		}
		return new Value(sum, error(weights), weights);
	}

	private double error(double... gradient) {
		double variance = 0;
		for (int j = 0; j < gradient.length; j++) {
			for (int k = 0; k < gradient.length; k++) {
				variance += gradient[j] * gradient[k] * covariance.getEntry(j, k);
			}
		}
		return Math.sqrt(variance);
	}

	private Value value(ToDoubleFunction<double[]> function) {
		double[] gradient = new double[b.length];
		for (int j = 0; j < b.length; j++) {
			double step = STEP * Math.max(1e-3, Math.abs(b[j]));
			double[] up = b.clone();
			double[] down = b.clone();
			up[j] += step;
			down[j] -= step;
			gradient[j] = (function.applyAsDouble(up) - function.applyAsDouble(down)) / (2 * step);
		}
		return new Value(function.applyAsDouble(b), error(gradient));
	}

	private static double x0(double... c) {
		return (c[1] * c[3] - 2 * c[0] * c[4]) / (4 * c[2] * c[4] - c[3] * c[3]);
	}

	private static double y0(double... c) {
		return (c[0] * c[3] - 2 * c[1] * c[2]) / (4 * c[2] * c[4] - c[3] * c[3]);
	}

	private static double slope(double[] c, int sign) {
		return (c[4] - c[2] + sign * Math.hypot(c[2] - c[4], c[3])) / c[3];
	}

	/** What kind of surface it is, in words. */
	String kind() {
		double determinant = 4 * b[2] * b[4] - b[3] * b[3];
		return determinant < 0 ? "a saddle" : determinant == 0 ? "a ridge or plane" : b[2] < 0 ? "a dome (one highest point)"
				: "a bowl (one lowest point)";
	}

	/** Height above the intercept. */
	double height(double x, double y) {
		return b[0] * x + b[1] * y + b[2] * x * x + b[3] * x * y + b[4] * y * y;
	}

}
