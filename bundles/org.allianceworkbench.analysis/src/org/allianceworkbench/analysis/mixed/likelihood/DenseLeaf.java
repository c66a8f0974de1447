package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.ResidualCovariance;

/**
 * Units of related residuals of any kind: one small dense R for each attendance pattern (the rows' strata, roles, occasions and
 * weights), whose inverse and derivatives all units of the pattern share; M = W'R^-1 W per unit.
 */
final class DenseLeaf implements Leaf {

	private final UnitRows units;
	private final ResidualEntries residual;
	private final int parameters;

	DenseLeaf(UnitRows units, ResidualCovariance residual) {
		this.units = units;
		this.residual = new ResidualEntries(residual, units.pairs());
		parameters = this.residual.parameters();
	}

	@Override
	public int clusters() {
		return units.units();
	}

	@Override
	public int width() {
		return units.width();
	}

	@Override
	public int parameters() {
		return parameters;
	}

	@Override
	public State at(double[] theta, Order order) {
		int slots = Jets.count(parameters, order);
		double[][] entries = residual.at(theta, order);
		UnitRows.Pattern[] patterns = units.patterns();
		PatternInverse[] inverses = new PatternInverse[patterns.length];
		IntStream all = IntStream.range(0, patterns.length);
		(patterns.length < 8 ? all : all.parallel())
				.forEach(k -> inverses[k] = new PatternInverse(patterns[k], entries, parameters, order));
		double[] logDet = new double[slots];
		for (int k = 0; k < patterns.length; k++) {
			for (int i = 0; i < slots; i++) {
				logDet[i] += patterns[k].count() * inverses[k].logDet[i];
			}
		}
		return new Units(inverses, logDet, slots);
	}

	/** The inverses of the units' residual covariances at one theta. */
	interface Inverses {
		/** R^-1 of a unit, n x n by rows, slot by slot. */
		double[][] of(int unit);
	}

	private final class Units implements State, Inverses {
		private final PatternInverse[] inverses;
		private final double[] logDet;
		private final int slots;

		Units(PatternInverse[] inverses, double[] logDet, int slots) {
			this.inverses = inverses;
			this.logDet = logDet;
			this.slots = slots;
		}

		@Override
		public double[] logDet() {
			return logDet;
		}

		@Override
		public double[][] of(int unit) {
			return inverses[units.pattern(unit)].inverse;
		}

		@Override
		public void moments(int unit, double[] out) {
			int w = units.width();
			double[] rows = units.rows(unit);
			int n = rows.length / w;
			double[][] inverse = inverses[units.pattern(unit)].inverse;
			double[] half = new double[n * w];
			for (int s = 0; s < slots; s++) {
				double[] x = inverse[s];
				Arrays.fill(half, 0);
				for (int i = 0; i < n; i++) {
					for (int k = 0; k < n; k++) {
						double a = x[i * n + k];
						if (a != 0) {
							for (int v = 0; v < w; v++) {
								half[i * w + v] += a * rows[k * w + v];
							}
						}
					}
				}
				cross(rows, half, n, w, out, s * w * w);
			}
		}

		private static void cross(double[] rows, double[] half, int n, int w, double[] out, int at) {
			for (int u = 0; u < w; u++) {
				for (int v = u; v < w; v++) {
					double sum = 0;
					for (int i = 0; i < n; i++) {
						sum += rows[i * w + u] * half[i * w + v];
					}
					out[at + u * w + v] = sum;
					out[at + v * w + u] = sum;
				}
			}
		}
	}
}
