package org.allianceworkbench.analysis.mixed.covariance;

import java.util.List;

import org.hipparchus.analysis.differentiation.DerivativeStructure;

/** The charts of single parameters, and how charts stand beside each other. */
final class Charts {

	private static final double NEARLY_ONE = 1 - 1e-9;

	private Charts() {
	}

	/** A variance as (scale x)^2; zero is at x = 0. */
	static Chart square(double scale) {
		return new Chart() {
			@Override
			public int size() {
				return 1;
			}

			@Override
			public DerivativeStructure[] theta(DerivativeStructure[] psi) {
				return new DerivativeStructure[] { psi[0].multiply(scale).square() };
			}

			@Override
			public double[] psi(double[] theta) {
				return new double[] { Math.sqrt(Math.max(0, theta[0])) / scale };
			}
		};
	}

	/** A variance as exp(x). */
	static Chart logarithm() {
		return new Chart() {
			@Override
			public int size() {
				return 1;
			}

			@Override
			public DerivativeStructure[] theta(DerivativeStructure[] psi) {
				return new DerivativeStructure[] { psi[0].exp() };
			}

			@Override
			public double[] psi(double[] theta) {
				return new double[] { Math.log(Math.max(theta[0], Double.MIN_NORMAL)) };
			}
		};
	}

	/** A correlation between two bounds as their middle + half their distance x tanh(x). */
	static Chart between(double lower, double upper) {
		double middle = (lower + upper) / 2;
		double half = (upper - lower) / 2;
		return new Chart() {
			@Override
			public int size() {
				return 1;
			}

			@Override
			public DerivativeStructure[] theta(DerivativeStructure[] psi) {
				return new DerivativeStructure[] { psi[0].tanh().multiply(half).add(middle) };
			}

			@Override
			public double[] psi(double[] theta) {
				double t = (theta[0] - middle) / half;
				double inside = Math.max(-NEARLY_ONE, Math.min(NEARLY_ONE, t));
				return new double[] { Math.log((1 + inside) / (1 - inside)) / 2 };
			}
		};
	}

	/** A covariance as scale x. */
	static Chart multiple(double scale) {
		return new Chart() {
			@Override
			public int size() {
				return 1;
			}

			@Override
			public DerivativeStructure[] theta(DerivativeStructure[] psi) {
				return new DerivativeStructure[] { psi[0].multiply(scale) };
			}

			@Override
			public double[] psi(double[] theta) {
				return new double[] { theta[0] / scale };
			}
		};
	}

	/** Each parameter by itself. */
	static Chart each(List<CovarianceParameter> list, double[] start) {
		Chart[] charts = new Chart[start.length];
		for (int i = 0; i < start.length; i++) {
			charts[i] = switch (list.get(i).kind()) {
				case VARIANCE -> square(start[i] > 0 ? Math.sqrt(start[i]) : 1);
				case COVARIANCE -> multiple(start[i] == 0 ? 1 : Math.abs(start[i]));
				case CORRELATION -> between(list.get(i).lower(), list.get(i).upper());
			};
		}
		return beside(charts);
	}

	/** Charts one after the other. */
	static Chart beside(Chart... parts) {
		return new Sequence(parts);
	}

	private record Sequence(Chart... parts) implements Chart {

		@Override
		public int size() {
			int sum = 0;
			for (Chart part : parts) {
				sum += part.size();
			}
			return sum;
		}

		@Override
		public DerivativeStructure[] theta(DerivativeStructure[] psi) {
			DerivativeStructure[] theta = new DerivativeStructure[psi.length];
			int at = 0;
			for (Chart part : parts) {
				DerivativeStructure[] own = java.util.Arrays.copyOfRange(psi, at, at + part.size());
				System.arraycopy(part.theta(own), 0, theta, at, own.length);
				at += own.length;
			}
			return theta;
		}

		@Override
		public double[] psi(double[] theta) {
			double[] psi = new double[theta.length];
			int at = 0;
			for (Chart part : parts) {
				double[] own = java.util.Arrays.copyOfRange(theta, at, at + part.size());
				System.arraycopy(part.psi(own), 0, psi, at, own.length);
				at += own.length;
			}
			return psi;
		}
	}
}
