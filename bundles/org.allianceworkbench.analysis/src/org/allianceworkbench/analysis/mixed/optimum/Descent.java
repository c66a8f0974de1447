package org.allianceworkbench.analysis.mixed.optimum;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.covariance.ResidualCovariance;
import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.likelihood.NotPositiveDefiniteException;
import org.allianceworkbench.analysis.mixed.likelihood.Order;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/** One run of the optimiser from one start. */
final class Descent {

	private static final int MOST = 200;
	private static final double SMALLEST_RADIUS = 1e-12;
	private static final double NOTHING = 1e-13;

	private final Likelihood likelihood;
	private final boolean reml;
	private final double enough;
	private final double settled;
	private final Coordinates coordinates;
	private double[] psi;
	private Point point;
	private TrustRegion region;
	private double promised;
	private boolean converged;
	private int iterations;
	private int evaluations;

	private record Point(DerivativeStructure[] map, double[] theta, Evaluation evaluation, Deviance deviance) {
	}

	/**
	 * Descends.
	 *
	 * @param enough a promised decrease of -2 log L (in units of squared standard errors) after which one more step is the last;
	 *            with 1e-9 that one reaches rounding
	 */
	Descent(Likelihood likelihood, boolean reml, double[] start, double enough) {
		this(likelihood, reml, start, enough, 1e-18);
	}

	/** From where an approach ended; it takes no step when a promised decrease of 1e-12, 1e-6 standard errors, is left. */
	static Descent confirming(Likelihood likelihood, boolean reml, Approach approach, double enough) {
		Descent descent = new Descent(likelihood, reml, approach.theta(), enough, 1e-12);
		descent.evaluations += approach.evaluations();
		descent.iterations += approach.evaluations() - 1;
		return descent;
	}

	/** From where the other of restricted and full likelihood was computed; ends like {@link #confirming}. */
	static Descent again(Likelihood likelihood, boolean reml, Evaluation known, double enough) {
		Descent descent = new Descent(likelihood, reml, enough, 1e-12);
		descent.psi = descent.coordinates.psi(known.theta());
		descent.point = new Point(descent.coordinates.theta(descent.psi), known.theta(), known,
				new Deviance(known, likelihood.rows(), reml));
		descent.run();
		return descent;
	}

	private Descent(Likelihood likelihood, boolean reml, double[] start, double enough, double settled) {
		this(likelihood, reml, enough, settled);
		psi = coordinates.psi(start);
		point = at(psi);
		run();
	}

	private Descent(Likelihood likelihood, boolean reml, double enough, double settled) {
		this.enough = enough;
		this.settled = settled;
		this.likelihood = likelihood;
		this.reml = reml;
		coordinates = new Coordinates(likelihood.parameters().chart());
		psi = new double[0];
	}

	private Point at(double[] x) {
		evaluations++;
		DerivativeStructure[] map = coordinates.theta(x);
		double[] theta = Coordinates.values(map);
		Evaluation evaluation = likelihood.at(theta, Order.SECOND);
		return new Point(map, theta, evaluation, new Deviance(evaluation, likelihood.rows(), reml));
	}

	private void measure() {
		Deviance d = point.deviance;
		region = new TrustRegion(coordinates.hessian(point.map, d.gradient, d.hessian),
				coordinates.gradient(point.map, d.gradient));
	}

	private void run() {
		double radius = 2;
		measure();
		while (iterations < MOST) {
			TrustRegion.Step step = region.within(radius);
			promised = step.decrease();
			boolean last = region.convex() && step.length() < radius && promised < enough;
			if (last && promised < settled || radius < SMALLEST_RADIUS) {
				converged = region.convex() && promised < enough;
				return;
			}
			iterations++;
			Point next = tried(step);
			double gained = next == null ? Double.NEGATIVE_INFINITY : point.deviance.value - next.deviance.value;
			double noise = 1e-12 * (1 + Math.abs(point.deviance.value));
			if (next != null && gained >= Math.min(0.1 * promised, promised - noise) - noise) {
				psi = sum(psi, step.p());
				point = next;
				measure();
				if (last) {
					promised = region.within(radius).decrease();
					converged = region.convex() && promised < enough;
					return;
				}
			}
			radius = promised < noise && next != null ? radius : radius(radius, step, gained);
			if (perfect()) {
				return;
			}
		}
	}

	/** Whether nothing is left to the residuals, so that the likelihood has no maximum. */
	boolean perfect() {
		CovarianceParameters parameters = likelihood.parameters();
		for (int i = 0; i < parameters.size(); i++) {
			if (parameters.get(i).group().equals(ResidualCovariance.GROUP) && parameters.get(i).kind() == Kind.VARIANCE
					&& point.theta[i] < NOTHING * parameters.start()[i]) {
				return true;
			}
		}
		return false;
	}

	private Point tried(TrustRegion.Step step) {
		try {
			return at(sum(psi, step.p()));
		} catch (NotPositiveDefiniteException e) {
			return null;
		}
	}

	private static double radius(double radius, TrustRegion.Step step, double gained) {
		double ratio = gained / step.decrease();
		if (!(ratio > 0.25)) {
			return Math.min(radius, step.length()) / 4;
		}
		return ratio > 0.75 && step.length() > 0.9 * radius ? 2.5 * radius : radius;
	}

	private static double[] sum(double[] a, double[] b) {
		double[] c = a.clone();
		for (int i = 0; i < c.length; i++) {
			c[i] += b[i];
		}
		return c;
	}

	double value() {
		return point.deviance.value;
	}

	double[] theta() {
		return point.theta;
	}

	Evaluation evaluation() {
		return point.evaluation;
	}

	Deviance deviance() {
		return point.deviance;
	}

	boolean converged() {
		return converged;
	}

	double promised() {
		return promised;
	}

	int iterations() {
		return iterations;
	}

	int evaluations() {
		return evaluations;
	}
}
