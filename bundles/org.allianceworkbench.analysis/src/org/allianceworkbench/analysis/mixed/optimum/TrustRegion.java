package org.allianceworkbench.analysis.mixed.optimum;

import org.allianceworkbench.analysis.mixed.likelihood.NotPositiveDefiniteException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Minimises g'p + p'Hp / 2 over |p| at most a radius, exactly, from the eigenvalues of H (Nocedal and Wright 2006, section 4.3,
 * the hard case included).
 */
final class TrustRegion {

	private final double[] values;
	private final RealMatrix vectors;
	private final double[] along;

	TrustRegion(double[][] hessian, double[] gradient) {
		EigenDecompositionSymmetric eigen = decompose(hessian);
		values = eigen.getEigenvalues();
		vectors = eigen.getV();
		along = vectors.preMultiply(gradient);
	}

	private static EigenDecompositionSymmetric decompose(double[][] hessian) {
		try {
			return new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(hessian));
		} catch (MathIllegalStateException e) {
			throw new NotPositiveDefiniteException("the likelihood's curvature cannot be computed (" + e.getMessage() + ")");
		}
	}

	/** A step with what it promises. */
	record Step(double[] p, double decrease, double length) {
	}

	double smallestEigenvalue() {
		double least = Double.POSITIVE_INFINITY;
		for (double v : values) {
			least = Math.min(least, v);
		}
		return least;
	}

	/** Whether H is positive definite but for rounding. */
	boolean convex() {
		double largest = 0;
		for (double v : values) {
			largest = Math.max(largest, Math.abs(v));
		}
		return smallestEigenvalue() > -1e-9 * largest;
	}

	/** The best step. */
	Step within(double radius) {
		double least = smallestEigenvalue();
		double low = Math.max(0, -least);
		double[] c = coefficients(low + tiny());
		if (least > 0 && length(coefficients(0)) <= radius) {
			return step(coefficients(0));
		}
		if (length(c) < radius) {
			return least > tiny() ? step(c) : step(hard(c, radius));
		}
		double high = low + tiny() + norm() / radius;
		double from = low + tiny();
		for (int i = 0; i < 100 && high - from > 1e-10 * high; i++) {
			double middle = (from + high) / 2;
			if (length(coefficients(middle)) > radius) {
				from = middle;
			} else {
				high = middle;
			}
		}
		return step(coefficients(high));
	}

	private double tiny() {
		double largest = 0;
		for (double v : values) {
			largest = Math.max(largest, Math.abs(v));
		}
		return 1e-12 * Math.max(largest, 1e-300);
	}

	private double norm() {
		return length(along);
	}

	private double[] coefficients(double shift) {
		double[] c = new double[values.length];
		for (int k = 0; k < c.length; k++) {
			c[k] = along[k] == 0 ? 0 : -along[k] / (values[k] + shift);
		}
		return c;
	}

	/** Goes on to the radius along the direction of least curvature. */
	private double[] hard(double[] c, double radius) {
		int least = 0;
		for (int k = 1; k < values.length; k++) {
			least = values[k] < values[least] ? k : least;
		}
		if (values[least] >= 0) {
			return c;
		}
		double[] longer = c.clone();
		double others = length(c) * length(c) - c[least] * c[least];
		double size = Math.sqrt(Math.max(0, radius * radius - others));
		longer[least] = along[least] > 0 ? -size : size;
		return longer;
	}

	private static double length(double[] x) {
		double sum = 0;
		for (double v : x) {
			sum += v * v;
		}
		return Math.sqrt(sum);
	}

	private Step step(double[] c) {
		double decrease = 0;
		for (int k = 0; k < c.length; k++) {
			decrease -= c[k] * (along[k] + values[k] * c[k] / 2);
		}
		return new Step(vectors.operate(c), decrease, length(c));
	}
}
