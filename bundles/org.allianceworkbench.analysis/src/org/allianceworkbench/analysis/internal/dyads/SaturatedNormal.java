package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.allianceworkbench.analysis.internal.statistics.EmCovariance;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Means and covariances of normal variables with missing values by full information maximum likelihood, with standard errors
 * from the observed information, and functions of them by the delta method. At the maximum a saturated model's other
 * parametrisations (regressions) have the same information, transformed.
 */
public final class SaturatedNormal {

	private static final double STEP = 1e-5;

	private final EmCovariance em;
	private final int p;
	private final double[] estimates;
	private final RealMatrix covariance;

	private SaturatedNormal(EmCovariance em) {
		this.em = em;
		this.p = em.mean().length;
		this.estimates = estimates(em);
		this.covariance = new CholeskyDecomposition(information(), 1e-6, 0).getSolver().getInverse();
	}

	/**
	 * The estimates of rows.
	 *
	 * @param data data[row][variable], {@code NaN} where missing; every variable observed and varying
	 * @throws org.hipparchus.exception.MathIllegalArgumentException when the covariance matrix or the information is singular
	 */
	public static SaturatedNormal of(double[][] data) {
		return new SaturatedNormal(EmCovariance.of(data));
	}

	/**
	 * What a function of the estimates is.
	 *
	 * @param value its value
	 * @param se its standard error
	 */
	public record Value(double value, double se) {
	}

	/** Means and covariances, as functions take them. */
	public record Moments(double[] mean, RealMatrix covariance) {
	}

	private static double[] estimates(EmCovariance em) {
		int p = em.mean().length;
		double[] all = new double[p + p * (p + 1) / 2];
		System.arraycopy(em.mean(), 0, all, 0, p);
		int at = p;
		for (int j = 0; j < p; j++) {
			for (int k = 0; k <= j; k++) {
				all[at++] = em.covariance().getEntry(j, k);
			}
		}
		return all;
	}

	private Moments moments(double[] parameters) {
		double[] mean = java.util.Arrays.copyOf(parameters, p);
		RealMatrix sigma = MatrixUtils.createRealMatrix(p, p);
		int at = p;
		for (int j = 0; j < p; j++) {
			for (int k = 0; k <= j; k++) {
				sigma.setEntry(j, k, parameters[at]);
				sigma.setEntry(k, j, parameters[at++]);
			}
		}
		return new Moments(mean, sigma);
	}

	/** How many rows have something observed. */
	public int rows() {
		return em.rows();
	}

	/** Log likelihood. */
	public double logLikelihood() {
		double sum = 0;
		for (EmCovariance.Pattern pattern : em.patterns()) {
			int[] o = pattern.observed();
			CholeskyDecomposition c = new CholeskyDecomposition(em.covariance().getSubMatrix(o, o), 1e-8, 0);
			double trace = c.getSolver().getInverse().multiply(about(pattern)).getTrace();
			sum -= 0.5 * (pattern.n() * (o.length * Math.log(2 * Math.PI) + Math.log(c.getDeterminant())) + trace);
		}
		return sum;
	}

	/** Sum of products of a pattern's rows about the estimated means. */
	private RealMatrix about(EmCovariance.Pattern pattern) {
		RealMatrix s = pattern.squares().copy();
		double[] d = deviation(pattern);
		for (int j = 0; j < d.length; j++) {
			for (int k = 0; k < d.length; k++) {
				s.addToEntry(j, k, pattern.n() * d[j] * d[k]);
			}
		}
		return s;
	}

	private double[] deviation(EmCovariance.Pattern pattern) {
		double[] d = new double[pattern.observed().length];
		java.util.Arrays.setAll(d, j -> pattern.mean()[j] - em.mean()[pattern.observed()[j]]);
		return d;
	}

	/** Minus the second derivatives of the log likelihood in means and covariances. */
	private RealMatrix information() {
		RealMatrix all = MatrixUtils.createRealMatrix(estimates.length, estimates.length);
		for (EmCovariance.Pattern pattern : em.patterns()) {
			int[] o = pattern.observed();
			RealMatrix w = new CholeskyDecomposition(em.covariance().getSubMatrix(o, o), 1e-8, 0).getSolver().getInverse();
			RealMatrix s = about(pattern);
			double[] d = deviation(pattern);
			List<RealMatrix> e = new ArrayList<>();
			List<Integer> place = new ArrayList<>();
			int at = p;
			for (int j = 0; j < p; j++) {
				for (int k = 0; k <= j; k++, at++) {
					int a = java.util.Arrays.binarySearch(o, j);
					int b = java.util.Arrays.binarySearch(o, k);
					if (a >= 0 && b >= 0) {
						RealMatrix m = new Array2DRowRealMatrix(o.length, o.length);
						m.setEntry(a, b, 1);
						m.setEntry(b, a, 1);
						e.add(w.multiply(m));
						place.add(at);
					}
				}
			}
			add(all, pattern, w, s, d, e, place);
		}
		return all;
	}

	private static void add(RealMatrix all, EmCovariance.Pattern pattern, RealMatrix w, RealMatrix s, double[] d,
			List<RealMatrix> e,
			List<Integer> place) {
		int[] o = pattern.observed();
		double n = pattern.n();
		double[] wd = w.operate(d);
		RealMatrix ws = w.multiply(s);
		for (int a = 0; a < o.length; a++) {
			for (int b = 0; b < o.length; b++) {
				all.addToEntry(o[a], o[b], n * w.getEntry(a, b));
			}
			for (int k = 0; k < e.size(); k++) {
				double cross = n * e.get(k).operate(wd)[a];
				all.addToEntry(o[a], place.get(k), cross);
				all.addToEntry(place.get(k), o[a], cross);
			}
		}
		for (int j = 0; j < e.size(); j++) {
			for (int k = 0; k < e.size(); k++) {
				RealMatrix both = e.get(j).multiply(e.get(k));
				RealMatrix turned = e.get(k).multiply(e.get(j));
				double value = -n / 2 * both.getTrace() + 0.5 * (both.multiply(ws).getTrace() + turned.multiply(ws).getTrace());
				all.addToEntry(place.get(j), place.get(k), value);
			}
		}
	}

	/** A function of means and covariances with its standard error. */
	public Value value(Function<Moments, Double> function) {
		double[] gradient = new double[estimates.length];
		for (int i = 0; i < gradient.length; i++) {
			double step = STEP * Math.max(1, Math.abs(estimates[i]));
			double[] up = estimates.clone();
			double[] down = estimates.clone();
			up[i] += step;
			down[i] -= step;
			gradient[i] = (function.apply(moments(up)) - function.apply(moments(down))) / (2 * step);
		}
		double variance = new Array2DRowRealMatrix(gradient).transpose().multiply(covariance)
				.multiply(new Array2DRowRealMatrix(gradient))
				.getEntry(0, 0);
		return new Value(function.apply(moments(estimates)), Math.sqrt(variance));
	}
}
