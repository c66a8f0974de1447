package org.allianceworkbench.analysis.mixed.covariance;

import java.util.Arrays;
import java.util.List;

import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * Independent residuals with one variance or a variance for each stratum.
 *
 * @param strata names of the strata; one name: one variance
 */
public record IndependentResidual(List<String> strata) implements ResidualCovariance {

	/** Copies the list. */
	public IndependentResidual {
		strata = List.copyOf(strata);
	}

	@Override
	public List<CovarianceParameter> parameters() {
		return strata.stream().map(s -> CovarianceParameter.variance(GROUP, s)).toList();
	}

	@Override
	public double[] start(double variance) {
		double[] start = new double[strata.size()];
		Arrays.fill(start, variance);
		return start;
	}

	@Override
	public Chart chart(double[] start) {
		return Charts.beside(strata.stream().map(s -> Charts.logarithm()).toArray(Chart[]::new));
	}

	@Override
	public boolean linear() {
		return true;
	}

	@Override
	public DerivativeStructure covariance(DerivativeStructure[] theta, Cell a, Cell b) {
		return null;
	}

	@Override
	public DerivativeStructure variance(DerivativeStructure[] theta, Cell a) {
		return theta[a.stratum()];
	}
}
