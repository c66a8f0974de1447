package org.allianceworkbench.analysis.mixed.optimum;

import org.allianceworkbench.analysis.mixed.covariance.Chart;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/** Takes gradient and Hessian from natural parameters to a chart's coordinates. */
final class Coordinates {

	private final Chart chart;
	private final DSFactory factory;

	Coordinates(Chart chart) {
		this.chart = chart;
		factory = new DSFactory(Math.max(1, chart.size()), 2);
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

	/** J'g. */
	static double[] gradient(DerivativeStructure[] theta, double[] natural) {
		int m = natural.length;
		double[][] j = jacobian(theta);
		double[] g = new double[m];
		for (int k = 0; k < m; k++) {
			for (int i = 0; i < m; i++) {
				g[i] += j[k][i] * natural[k];
			}
		}
		return g;
	}

	/** J'HJ + sum over k of g_k times the second derivatives of theta_k. */
	static double[][] hessian(DerivativeStructure[] theta, double[] gradient, double[][] natural) {
		int m = gradient.length;
		double[][] j = jacobian(theta);
		double[][] half = new double[m][m];
		for (int k = 0; k < m; k++) {
			for (int l = 0; l < m; l++) {
				for (int i = 0; i < m; i++) {
					half[k][i] += natural[k][l] * j[l][i];
				}
			}
		}
		double[][] h = new double[m][m];
		int[] orders = new int[m];
		for (int a = 0; a < m; a++) {
			orders[a]++;
			for (int b = a; b < m; b++) {
				orders[b]++;
				double sum = 0;
				for (int k = 0; k < m; k++) {
					sum += j[k][a] * half[k][b] + gradient[k] * theta[k].getPartialDerivative(orders);
				}
				orders[b]--;
				h[a][b] = sum;
				h[b][a] = sum;
			}
			orders[a]--;
		}
		return h;
	}

	private static double[][] jacobian(DerivativeStructure[] theta) {
		int m = theta.length;
		double[][] j = new double[m][m];
		int[] orders = new int[m];
		for (int i = 0; i < m; i++) {
			orders[i] = 1;
			for (int k = 0; k < m; k++) {
				j[k][i] = theta[k].getPartialDerivative(orders);
			}
			orders[i] = 0;
		}
		return j;
	}
}
