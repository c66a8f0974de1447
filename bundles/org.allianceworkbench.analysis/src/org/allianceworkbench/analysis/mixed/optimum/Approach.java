package org.allianceworkbench.analysis.mixed.optimum;

import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.likelihood.NotPositiveDefiniteException;
import org.allianceworkbench.analysis.mixed.likelihood.Order;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * Comes near the optimum of very many clusters by gradients alone, with the Hessian of a part of them in proportion, which each
 * step betters (BFGS; Nocedal and Wright 2006, equation 6.19). What is left to the exact Hessian is to confirm it.
 */
final class Approach {

	private static final int MOST = 12;
	private static final double RADIUS = 2;
	private static final double ENOUGH = 1e-14;

	private final Likelihood likelihood;
	private final boolean reml;
	private final Coordinates coordinates;
	private double[] psi;
	private double[] theta;
	private double value = Double.POSITIVE_INFINITY;
	private double[] gradient = {};
	private double[][] hessian;
	private int evaluations;

	/**
	 * Approaches.
	 *
	 * @param start covariance parameters to start from
	 * @param natural the Hessian of -2 log L in the natural parameters, roughly
	 */
	Approach(Likelihood likelihood, boolean reml, double[] start, double[][] natural) {
		this.likelihood = likelihood;
		this.reml = reml;
		coordinates = new Coordinates(likelihood.parameters().chart());
		theta = start;
		hessian = natural;
		double[] next = coordinates.psi(start);
		while (evaluations < MOST && moved(next, natural)) {
			TrustRegion.Step step = new TrustRegion(hessian, gradient).within(RADIUS);
			if (step.decrease() < ENOUGH) {
				return;
			}
			next = psi.clone();
			for (int i = 0; i < next.length; i++) {
				next[i] += step.p()[i];
			}
		}
	}

	/** Goes to a point; false when it is no better. */
	private boolean moved(double[] next, double[][] natural) {
		evaluations++;
		DerivativeStructure[] map = coordinates.theta(next);
		Deviance deviance;
		try {
			deviance = new Deviance(likelihood.at(Coordinates.values(map), Order.GRADIENT), likelihood.rows(), reml);
		} catch (NotPositiveDefiniteException e) {
			return false;
		}
		if (deviance.value > value + 1e-12 * (1 + Math.abs(value))) {
			return false;
		}
		double[] there = coordinates.gradient(map, deviance.gradient);
		if (gradient.length == 0) {
			hessian = coordinates.hessian(map, deviance.gradient, natural);
		} else {
			better(next, there);
		}
		psi = next;
		theta = Coordinates.values(map);
		value = deviance.value;
		gradient = there;
		return true;
	}

	/** H - H s s'H / s'H s + y y' / y's, where the likelihood curves upwards along the step. */
	private void better(double[] next, double[] there) {
		int m = next.length;
		double[] s = new double[m];
		double[] y = new double[m];
		double[] hs = new double[m];
		for (int i = 0; i < m; i++) {
			s[i] = next[i] - psi[i];
			y[i] = there[i] - gradient[i];
		}
		double shs = 0;
		double ys = 0;
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < m; j++) {
				hs[i] += hessian[i][j] * s[j];
			}
			shs += s[i] * hs[i];
			ys += y[i] * s[i];
		}
		if (!(ys > 0.1 * shs) || !(shs > 0)) {
			return;
		}
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < m; j++) {
				hessian[i][j] += y[i] * y[j] / ys - hs[i] * hs[j] / shs;
			}
		}
	}

	/** The best point found. */
	double[] theta() {
		return theta;
	}

	int evaluations() {
		return evaluations;
	}
}
