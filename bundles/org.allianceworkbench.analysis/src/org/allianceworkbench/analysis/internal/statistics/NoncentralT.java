package org.allianceworkbench.analysis.internal.statistics;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/** The noncentral t distribution, for exact intervals of standardised differences. */
public final class NoncentralT {

	private static final int PANELS = 40;
	private static final GaussIntegrator PANEL = new GaussIntegratorFactory().legendre(16, 0, 1);
	private static final double WIDTH = 9;

	private NoncentralT() {
	}

	/** Probability of a t at most as large: the mean of Phi(t s - delta) over s = sqrt(chi-square / df). */
	public static double cumulative(double t, double df, double delta) {
		double spread = 1 / Math.sqrt(2 * df);
		double low = Math.max(0, 1 - WIDTH * spread);
		double step = (1 + WIDTH * spread - low) / PANELS;
		double logConstant = Math.log(2) + df / 2 * Math.log(df / 2) - Gamma.logGamma(df / 2);
		double sum = 0;
		for (int panel = 0; panel < PANELS; panel++) {
			double from = low + panel * step;
			sum += step * PANEL.integrate(u -> {
				double s = from + u * step;
				return s <= 0 ? 0 : Math.exp(logConstant + (df - 1) * Math.log(s) - df * s * s / 2)
						* 0.5 * Erf.erfc((delta - t * s) / Math.sqrt(2));
			});
		}
		return Math.clamp(sum, 0, 1);
	}

	/**
	 * Confidence interval of the noncentrality that an observed t has.
	 *
	 * @return no interval when t is not finite or there are no degrees of freedom
	 */
	public static Bounds noncentrality(double t, double df, double confidence) {
		if (!Double.isFinite(t) || !(df > 0)) {
			return Bounds.NONE;
		}
		return new Bounds(solve(t, df, 0.5 + confidence / 2), solve(t, df, 0.5 - confidence / 2));
	}

	private static double solve(double t, double df, double probability) {
		double reach = 8 + Math.abs(t) * 8 / Math.sqrt(df);
		try {
			return new BrentSolver(1e-12, 1e-10).solve(200, delta -> cumulative(t, df, delta) - probability, t - reach, t
					+ reach);
		} catch (MathIllegalArgumentException outside) {
			return Double.NaN;
		}
	}
}
