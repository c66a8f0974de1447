package org.allianceworkbench.analysis.mixed.covariance;

import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * An unstructured covariance matrix as L L', both by rows of the lower triangle; row a of L in units of scale[a]. Either the
 * diagonal of L is free (singular matrices have coordinates; for random effects) or it is exp(x) (for residuals).
 */
final class CholeskyChart implements Chart {

	private static final double TINY = 1e-7;

	private final double[] scale;
	private final boolean logarithmic;

	CholeskyChart(double[] scale, boolean logarithmic) {
		this.scale = scale;
		this.logarithmic = logarithmic;
	}

	@Override
	public int size() {
		return scale.length * (scale.length + 1) / 2;
	}

	private static int at(int row, int column) {
		return row * (row + 1) / 2 + column;
	}

	@Override
	public DerivativeStructure[] theta(DerivativeStructure[] psi) {
		int n = scale.length;
		DerivativeStructure[] l = new DerivativeStructure[psi.length];
		for (int a = 0; a < n; a++) {
			for (int b = 0; b <= a; b++) {
				DerivativeStructure x = psi[at(a, b)];
				l[at(a, b)] = (a == b && logarithmic ? x.exp() : x).multiply(scale[a]);
			}
		}
		DerivativeStructure[] theta = new DerivativeStructure[psi.length];
		for (int a = 0; a < n; a++) {
			for (int b = 0; b <= a; b++) {
				DerivativeStructure sum = l[at(a, 0)].multiply(l[at(b, 0)]);
				for (int c = 1; c <= b; c++) {
					sum = sum.add(l[at(a, c)].multiply(l[at(b, c)]));
				}
				theta[at(a, b)] = sum;
			}
		}
		return theta;
	}

	@Override
	public double[] psi(double[] theta) {
		int n = scale.length;
		double[] l = new double[theta.length];
		for (int a = 0; a < n; a++) {
			for (int b = 0; b <= a; b++) {
				double x = theta[at(a, b)] / (scale[a] * scale[b]);
				for (int c = 0; c < b; c++) {
					x -= l[at(a, c)] * l[at(b, c)];
				}
				double diagonal = l[at(b, b)];
				l[at(a, b)] = a == b ? Math.sqrt(Math.max(x, logarithmic ? TINY : 0)) : diagonal > TINY ? x / diagonal : 0;
			}
		}
		if (logarithmic) {
			for (int a = 0; a < n; a++) {
				l[at(a, a)] = Math.log(l[at(a, a)]);
			}
		}
		return l;
	}
}
