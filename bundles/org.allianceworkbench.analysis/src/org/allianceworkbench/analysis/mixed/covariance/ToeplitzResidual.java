package org.allianceworkbench.analysis.mixed.covariance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * Residuals with one variance and a covariance for each distance between occasions. Coordinates: log variance and the partial
 * autocorrelations (Durbin and Levinson), so that the matrix over all occasions stays positive definite.
 *
 * @param occasions how many occasions there are, at least 2
 */
public record ToeplitzResidual(int occasions) implements ResidualCovariance {

	@Override
	public List<CovarianceParameter> parameters() {
		List<CovarianceParameter> list = new ArrayList<>();
		list.add(CovarianceParameter.variance(GROUP, GROUP));
		for (int lag = 1; lag < occasions; lag++) {
			list.add(CovarianceParameter.covariance(GROUP, "lag 0", "lag " + lag));
		}
		return list;
	}

	@Override
	public double[] start(double variance) {
		double[] start = new double[occasions];
		for (int lag = 0; lag < occasions; lag++) {
			start[lag] = variance * Math.pow(0.3, lag);
		}
		return start;
	}

	@Override
	public boolean linear() {
		return true;
	}

	@Override
	public DerivativeStructure variance(DerivativeStructure[] theta, Cell a) {
		return theta[0];
	}

	@Override
	public DerivativeStructure covariance(DerivativeStructure[] theta, Cell a, Cell b) {
		return theta[Math.abs(a.occasion() - b.occasion())];
	}

	@Override
	public Chart chart(double[] start) {
		return new Partial(occasions);
	}

	private record Partial(int size) implements Chart {

		@Override
		public DerivativeStructure[] theta(DerivativeStructure[] psi) {
			DerivativeStructure[] theta = new DerivativeStructure[size];
			theta[0] = psi[0].exp();
			DerivativeStructure[] filter = new DerivativeStructure[0];
			DerivativeStructure innovation = theta[0];
			for (int lag = 1; lag < size; lag++) {
				DerivativeStructure partial = psi[lag].tanh();
				DerivativeStructure sum = partial.multiply(innovation);
				for (int j = 1; j < lag; j++) {
					sum = sum.add(filter[j - 1].multiply(theta[lag - j]));
				}
				theta[lag] = sum;
				DerivativeStructure[] next = Arrays.copyOf(filter, lag);
				for (int j = 1; j < lag; j++) {
					next[j - 1] = filter[j - 1].subtract(partial.multiply(filter[lag - j - 1]));
				}
				next[lag - 1] = partial;
				filter = next;
				innovation = innovation.multiply(partial.square().negate().add(1));
			}
			return theta;
		}

		@Override
		public double[] psi(double[] theta) {
			double[] psi = new double[size];
			psi[0] = Math.log(theta[0]);
			double[] filter = new double[0];
			double innovation = theta[0];
			for (int lag = 1; lag < size; lag++) {
				double sum = theta[lag];
				for (int j = 1; j < lag; j++) {
					sum -= filter[j - 1] * theta[lag - j];
				}
				double partial = Math.max(-1 + 1e-9, Math.min(1 - 1e-9, sum / innovation));
				psi[lag] = Math.log((1 + partial) / (1 - partial)) / 2;
				double[] next = Arrays.copyOf(filter, lag);
				for (int j = 1; j < lag; j++) {
					next[j - 1] = filter[j - 1] - partial * filter[lag - j - 1];
				}
				next[lag - 1] = partial;
				filter = next;
				innovation *= 1 - partial * partial;
			}
			return psi;
		}
	}
}
