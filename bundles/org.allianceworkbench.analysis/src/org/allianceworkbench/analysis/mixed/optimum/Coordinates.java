package org.allianceworkbench.analysis.mixed.optimum;

import org.allianceworkbench.analysis.mixed.covariance.Chart;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/** Takes gradient and Hessian from natural parameters to a chart's coordinates. */
final class Coordinates {

	private final Chart chart;
	private final DSFactory factory;
	/** Where the library keeps first and second derivatives. */
	private final int[] first;
	private final int[][] second;

	Coordinates(Chart chart) {
		this.chart = chart;
		int m = chart.size();
		factory = new DSFactory(Math.max(1, m), 2);
		first = new int[m];
		second = new int[m][m];
		int[] orders = new int[m];
		for (int a = 0; a < m; a++) {
			orders[a]++;
			first[a] = factory.getCompiler().getPartialDerivativeIndex(orders);
			for (int b = a; b < m; b++) {
				orders[b]++;
				second[a][b] = factory.getCompiler().getPartialDerivativeIndex(orders);
				orders[b]--;
			}
			orders[a]--;
		}
	}

	/** Natural parameters at a point with their derivatives. */
	DerivativeStructure[] theta(double[] psi) {
		DerivativeStructure[] variables = new DerivativeStructure[psi.length];
		for (int i = 0; i < psi.length; i++) {
			variables[i] = factory.variable(i, psi[i]);
		}
		return chart.theta(variables);
	}

	static double[] values(DerivativeStructure[] theta) {
		double[] values = new double[theta.length];
		for (int k = 0; k < values.length; k++) {
			values[k] = theta[k].getValue();
		}
		return values;
	}

	double[] psi(double[] theta) {
		return chart.psi(theta);
	}

	/** J: each natural parameter's derivatives in the coordinates. */
	double[][] jacobian(DerivativeStructure[] theta) {
		int m = theta.length;
		double[][] jacobian = new double[m][m];
		for (int k = 0; k < m; k++) {
			double[] jets = theta[k].getAllDerivatives();
			for (int i = 0; i < m; i++) {
				jacobian[k][i] = jets[first[i]];
			}
		}
		return jacobian;
	}

	/** J'g. */
	double[] gradient(DerivativeStructure[] theta, double[] natural) {
		int m = natural.length;
		double[] g = new double[m];
		for (int k = 0; k < m; k++) {
			double[] jets = theta[k].getAllDerivatives();
			for (int i = 0; i < m; i++) {
				g[i] += jets[first[i]] * natural[k];
			}
		}
		return g;
	}

	/** J'HJ + sum over k of g_k times the second derivatives of theta_k. */
	double[][] hessian(DerivativeStructure[] theta, double[] gradient, double[][] natural) {
		int m = gradient.length;
		double[][] jets = new double[m][];
		for (int k = 0; k < m; k++) {
			jets[k] = theta[k].getAllDerivatives();
		}
		double[][] half = new double[m][m];
		for (int k = 0; k < m; k++) {
			for (int l = 0; l < m; l++) {
				for (int i = 0; i < m; i++) {
					half[k][i] += natural[k][l] * jets[l][first[i]];
				}
			}
		}
		double[][] h = new double[m][m];
		for (int a = 0; a < m; a++) {
			for (int b = a; b < m; b++) {
				double sum = 0;
				for (int k = 0; k < m; k++) {
					sum += jets[k][first[a]] * half[k][b] + gradient[k] * jets[k][second[a][b]];
				}
				h[a][b] = sum;
				h[b][a] = sum;
			}
		}
		return h;
	}
}
