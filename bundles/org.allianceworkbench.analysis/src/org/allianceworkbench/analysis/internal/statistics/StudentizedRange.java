package org.allianceworkbench.analysis.internal.statistics;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/** The studentized range of k independent normal means, by Gauss-Legendre quadrature of its double integral. */
public final class StudentizedRange {

	private static final GaussIntegrator PANEL = new GaussIntegratorFactory().legendre(20, 0, 1);
	private static final int INNER_PANELS = 8;
	private static final int OUTER_PANELS = 12;
	private static final double REACH = 8;

	private static volatile Known known = new Known(0, 2, 1, 0);

	private StudentizedRange() {
	}

	/** Probability of a range at least as large; {@code NaN} when it can't be computed. */
	public static double upper(double q, int means, double df) {
		if (Double.isNaN(q) || means < 2 || !(df > 0)) {
			return Double.NaN;
		}
		return q <= 0 ? 1 : Double.isInfinite(q) ? 0 : Math.clamp(outer(q, means, df), 0, 1);
	}

	/** A range that was computed; all pairs of groups need the same. */
	private record Known(double p, int means, double df, double q) {
	}

	/** The range with a given probability below it. */
	public static double quantile(double p, int means, double df) {
		if (means < 2 || !(df > 0)) {
			return Double.NaN;
		}
		Known last = known;
		if (last.p() != p || last.means() != means || last.df() != df) {
			last = new Known(p, means, df, solved(p, means, df));
			known = last;
		}
		return last.q();
	}

	private static double solved(double p, int means, double df) {
		double high = 4;
		while (upper(high, means, df) > 1 - p && high < 1e6) {
			high *= 2;
		}
		return new BrentSolver(1e-10).solve(200, q -> 1 - p - upper(q, means, df), 0, high);
	}

	/** Mean over s = sqrt(chi-square / df) of the probability that the range of k normals exceeds q s. */
	private static double outer(double q, int means, double df) {
		double spread = 1 / Math.sqrt(2 * df);
		double low = Math.max(0, 1 - REACH * spread);
		double step = (1 + (REACH + 2) * spread - low) / OUTER_PANELS;
		double logConstant = Math.log(2) + df / 2 * Math.log(df / 2) - Gamma.logGamma(df / 2);
		double sum = 0;
		for (int panel = 0; panel < OUTER_PANELS; panel++) {
			double from = low + panel * step;
			sum += step * PANEL.integrate(u -> {
				double s = from + u * step;
				return s <= 0 ? 0 : Math.exp(logConstant + (df - 1) * Math.log(s) - df * s * s / 2) * exceeds(q * s, means);
			});
		}
		return sum;
	}

	/** Probability that the range of k standard normals exceeds w. */
	private static double exceeds(double w, int means) {
		double step = 2 * REACH / INNER_PANELS;
		double sum = 0;
		for (int panel = 0; panel < INNER_PANELS; panel++) {
			double from = -REACH + panel * step;
			sum += step * PANEL.integrate(u -> {
				double z = from + u * step;
				double between = below(z) - below(z - w);
				return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * Math.pow(between, means - 1.0);
			});
		}
		return 1 - means * sum;
	}

	private static double below(double z) {
		return 0.5 * Erf.erfc(-z / Math.sqrt(2));
	}
}
