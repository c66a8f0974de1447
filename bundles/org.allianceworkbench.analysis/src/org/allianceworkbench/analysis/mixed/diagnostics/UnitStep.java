package org.allianceworkbench.analysis.mixed.diagnostics;

import java.util.Optional;

import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.UnitParts;
import org.allianceworkbench.analysis.mixed.optimum.Optimum;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The deviance without one unit of related residuals, in a model without random effects, with its derivatives: what
 * {@link org.allianceworkbench.analysis.mixed.inference.Curvature} has of S - S_unit, but without making the unit's matrices.
 */
final class UnitStep {

	private static final double ROUNDING = 1e-11;

	private final Optimum optimum;
	private final int p;
	private final int m;
	private final double[][] s;
	private final double[][][] first;
	/** i at most j, by rows. */
	private final double[][][] second;

	/** Without a unit. */
	record Without(double[] beta, double[] gradient, RealMatrix hessian) {
	}

	UnitStep(Optimum optimum) {
		this.optimum = optimum;
		Evaluation all = optimum.evaluation();
		p = optimum.beta().length;
		m = optimum.theta().length;
		s = all.s().getData();
		first = new double[m][][];
		second = new double[m * (m + 1) / 2][][];
		int at = 0;
		for (int i = 0; i < m; i++) {
			first[i] = all.sFirst()[i].getData();
			for (int j = i; j < m; j++) {
				second[at++] = all.sSecond()[i][j].getData();
			}
		}
	}

	/** Empty when the others don't determine the fixed effects. */
	Optional<Without> without(UnitParts.Part unit) {
		double[][] rest = new double[p + 1][p + 1];
		for (int i = 0; i <= p; i++) {
			for (int j = 0; j <= p; j++) {
				rest[i][j] = s[i][j];
				for (int a = 0; a < unit.rows().length; a++) {
					rest[i][j] -= (unit.rows()[a][i] * unit.turned()[a][j] + unit.rows()[a][j] * unit.turned()[a][i]) / 2;
				}
			}
		}
		return inverse(rest).map(c -> at(unit, rest, c));
	}

	/** Of S_xx in units of that of all rows; empty when it has pivots that are rounding. */
	private Optional<double[][]> inverse(double[][] rest) {
		double[][] l = new double[p][p];
		for (int i = 0; i < p; i++) {
			for (int j = 0; j <= i; j++) {
				double sum = rest[i][j] / Math.sqrt(s[i][i] * s[j][j]);
				for (int k = 0; k < j; k++) {
					sum -= l[i][k] * l[j][k];
				}
				if (i == j && !(sum > ROUNDING)) {
					return Optional.empty();
				}
				l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
			}
		}
		double[][] root = new double[p][p];
		for (int col = 0; col < p; col++) {
			for (int i = col; i < p; i++) {
				double sum = i == col ? 1 : 0;
				for (int k = col; k < i; k++) {
					sum -= l[i][k] * root[k][col];
				}
				root[i][col] = sum / l[i][i];
			}
		}
		double[][] inverse = new double[p][p];
		for (int i = 0; i < p; i++) {
			for (int j = 0; j <= i; j++) {
				for (int k = i; k < p; k++) {
					inverse[i][j] += root[k][i] * root[k][j];
				}
				inverse[i][j] /= Math.sqrt(s[i][i] * s[j][j]);
				inverse[j][i] = inverse[i][j];
			}
		}
		return Optional.of(inverse);
	}

	private Without at(UnitParts.Part unit, double[][] rest, double[][] c) {
		double[] direction = new double[p + 1];
		direction[p] = 1;
		for (int i = 0; i < p; i++) {
			for (int j = 0; j < p; j++) {
				direction[i] -= c[i][j] * rest[j][p];
			}
		}
		double[][] along = along(unit, direction);
		double[][] leverage = leverage(unit, c);
		double[] gradient = new double[m];
		double[][] pull = new double[m][p];
		double[][][] scaled = new double[m][][];
		for (int i = 0; i < m; i++) {
			double[][] own = first(unit, i);
			scaled[i] = product(c, own);
			double trace = 0;
			for (int a = 0; a < p; a++) {
				for (int b = 0; b <= p; b++) {
					pull[i][a] += own[a][b] * direction[b];
				}
				trace += scaled[i][a][a];
			}
			gradient[i] = optimum.evaluation().logDetVFirst()[i] - unit.logDet()[1 + i] + quadratic(own, direction)
					+ (optimum.reml() ? trace : 0);
		}
		RealMatrix hessian = MatrixUtils.createRealMatrix(m, m);
		int slot = 0;
		for (int i = 0; i < m; i++) {
			double[] solved = solved(c, pull[i]);
			for (int j = i; j < m; j++, slot++) {
				double h = optimum.evaluation().logDetVSecond()[i][j] - unit.logDet()[1 + m + slot]
						+ quadratic(second[slot], direction) - unit.weighed(m + slot, along);
				for (int a = 0; a < p; a++) {
					h -= 2 * solved[a] * pull[j][a];
				}
				if (optimum.reml()) {
					h += trace(c, second[slot]) - unit.weighed(m + slot, leverage) - trace(scaled[i], scaled[j]);
				}
				hessian.setEntry(i, j, h);
				hessian.setEntry(j, i, h);
			}
		}
		double[] beta = new double[p];
		for (int i = 0; i < p; i++) {
			beta[i] = -direction[i];
		}
		return new Without(beta, gradient, hessian);
	}

	/** z z' with z = U u. */
	private static double[][] along(UnitParts.Part unit, double[] direction) {
		int n = unit.turned().length;
		double[] z = new double[n];
		for (int a = 0; a < n; a++) {
			for (int k = 0; k < direction.length; k++) {
				z[a] += unit.turned()[a][k] * direction[k];
			}
		}
		double[][] out = new double[n][n];
		for (int a = 0; a < n; a++) {
			for (int b = 0; b < n; b++) {
				out[a][b] = z[a] * z[b];
			}
		}
		return out;
	}

	/** U_x C U_x'. */
	private double[][] leverage(UnitParts.Part unit, double[][] c) {
		int n = unit.turned().length;
		double[][] out = new double[n][n];
		for (int a = 0; a < n; a++) {
			double[] half = solved(c, unit.turned()[a]);
			for (int b = 0; b < n; b++) {
				for (int k = 0; k < p; k++) {
					out[a][b] += half[k] * unit.turned()[b][k];
				}
			}
		}
		return out;
	}

	/** S_i without the unit. */
	private double[][] first(UnitParts.Part unit, int i) {
		double[][] out = new double[p + 1][];
		for (int k = 0; k <= p; k++) {
			out[k] = first[i][k].clone();
		}
		int n = unit.turned().length;
		for (int e = 0; e < unit.places()[i].length; e++) {
			double g = unit.weights()[i][e];
			double[] left = unit.turned()[unit.places()[i][e] / n];
			double[] right = unit.turned()[unit.places()[i][e] % n];
			for (int k = 0; k <= p; k++) {
				for (int l = 0; l <= p; l++) {
					out[k][l] -= g * left[k] * right[l];
				}
			}
		}
		return out;
	}

	private double[][] product(double[][] c, double[][] x) {
		double[][] out = new double[p][p];
		for (int i = 0; i < p; i++) {
			for (int k = 0; k < p; k++) {
				for (int j = 0; j < p; j++) {
					out[i][j] += c[i][k] * x[k][j];
				}
			}
		}
		return out;
	}

	private double[] solved(double[][] c, double[] x) {
		double[] out = new double[p];
		for (int i = 0; i < p; i++) {
			for (int j = 0; j < p; j++) {
				out[i] += c[i][j] * x[j];
			}
		}
		return out;
	}

	private static double quadratic(double[][] x, double[] u) {
		double sum = 0;
		for (int i = 0; i < u.length; i++) {
			double row = 0;
			for (int j = 0; j < u.length; j++) {
				row += x[i][j] * u[j];
			}
			sum += u[i] * row;
		}
		return sum;
	}

	/** tr(A B) over the first p rows and columns. */
	private double trace(double[][] a, double[][] b) {
		double sum = 0;
		for (int i = 0; i < p; i++) {
			for (int j = 0; j < p; j++) {
				sum += a[i][j] * b[j][i];
			}
		}
		return sum;
	}
}
