package org.allianceworkbench.analysis.mixed.covariance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * Serial residuals sd_a sd_b phi^|time difference|: AR(1), continuous AR(1), with one variance, one for each stratum, or one for
 * each occasion (ARH(1)); or with the same correlation rho for all pairs of a unit (compound symmetry).
 *
 * @param names names of the variances
 * @param by what tells the variances apart
 * @param decay how the correlation falls
 * @param lowest the smallest correlation
 */
public record SerialResidual(List<String> names, By by, Decay decay, double lowest) implements ResidualCovariance {

	/** What tells the variances apart. */
	public enum By {
		/** Stratum; one stratum: one variance. */
		STRATUM,
		/** Occasion. */
		OCCASION
	}

	/** How the correlation depends on the distance. */
	public enum Decay {
		/** phi^distance. */
		POWER,
		/** The same for all pairs. */
		NONE
	}

	/** Copies the list. */
	public SerialResidual {
		names = List.copyOf(names);
	}

	@Override
	public List<CovarianceParameter> parameters() {
		List<CovarianceParameter> list = new ArrayList<>();
		names.forEach(n -> list.add(CovarianceParameter.variance(GROUP, n)));
		list.add(CovarianceParameter.correlation(GROUP, decay == Decay.POWER ? "phi" : "rho", lowest, 1));
		return list;
	}

	@Override
	public double[] start(double variance) {
		return start(variance, decay == Decay.POWER ? 0.3 : Math.max(0.1, lowest / 2));
	}

	private double[] start(double variance, double correlation) {
		double[] start = new double[names.size() + 1];
		Arrays.fill(start, variance);
		start[names.size()] = correlation;
		return start;
	}

	@Override
	public List<double[]> furtherStarts(double variance) {
		return decay == Decay.POWER ? List.of(start(variance, 0.9)) : List.of();
	}

	@Override
	public Chart chart(double[] start) {
		Chart[] charts = new Chart[names.size() + 1];
		Arrays.fill(charts, Charts.logarithm());
		charts[names.size()] = Charts.between(lowest, 1);
		return Charts.beside(charts);
	}

	@Override
	public boolean linear() {
		return false;
	}

	@Override
	public DerivativeStructure variance(DerivativeStructure[] theta, Cell a) {
		return theta[place(a)];
	}

	@Override
	public DerivativeStructure covariance(DerivativeStructure[] theta, Cell a, Cell b) {
		DerivativeStructure scale = place(a) == place(b) ? theta[place(a)] : theta[place(a)].multiply(theta[place(b)]).sqrt();
		DerivativeStructure correlation = theta[names.size()];
		return scale.multiply(decay == Decay.NONE ? correlation : power(correlation, Math.abs(a.time() - b.time())));
	}

	private int place(Cell cell) {
		return by == By.OCCASION ? cell.occasion() : cell.stratum();
	}

	/** base^exponent, for negative bases with whole exponents. */
	static DerivativeStructure power(DerivativeStructure base, double exponent) {
		if (exponent == 0) {
			return base.getField().getOne();
		}
		return exponent == Math.rint(exponent) ? base.pow((int) exponent) : base.pow(exponent);
	}
}
