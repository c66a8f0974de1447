package org.allianceworkbench.analysis.mixed.optimum;

import java.util.Optional;

import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.likelihood.Turned;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/** Takes an optimum over centred columns back to the columns asked for. */
final class Turning {

	private Turning() {
	}

	/**
	 * The same optimum: theta = A^-1 phi, (-b, 1) = B^-1 (-b_c, 1), C = B_x^-1 C_c B_x^-T, the gradient A' g, and under REML
	 * log|X'V^-1X| with 2 log|B_x| more.
	 */
	static Optimum back(Optimum centred, Likelihood likelihood, Turned turned) {
		RealMatrix a = new Array2DRowRealMatrix(turned.parameters(), false);
		double[] theta = new LUDecomposition(a, 0).getSolver().solve(new ArrayRealVector(centred.theta())).toArray();
		int p = likelihood.fixed();
		double[] u = new double[p + 1];
		for (int i = 0; i < p; i++) {
			u[i] = -centred.beta()[i];
		}
		u[p] = 1;
		RealMatrix columns = new Array2DRowRealMatrix(turned.columns(), false);
		LUDecomposition b = new LUDecomposition(columns, 0);
		double[] solved = b.getSolver().solve(new ArrayRealVector(u)).toArray();
		double[] beta = new double[p];
		for (int i = 0; i < p; i++) {
			beta[i] = -solved[i];
		}
		double value = centred.minusTwoLogLik() + (centred.reml() ? 2 * Math.log(Math.abs(b.getDeterminant())) : 0);
		Certificate c = centred.certificate();
		Certificate certificate = new Certificate(c.converged(), c.iterations(), c.evaluations(),
				a.preMultiply(c.gradient()), c.scaledGradient(), c.eigenvalues(), c.boundary(), c.messages());
		return new Optimum(theta, centred.reml(), value, beta, p == 0 ? centred.covariance() : covariance(centred, b, p),
				evaluation(centred.evaluation(), theta, a, columns), certificate,
				p == 0 ? Optional.empty()
						: Optional.of(new Optimum.Centred(centred.evaluation(), centred.covariance(), a, columns)));
	}

	/** B'S B and its derivatives by the chain rule. */
	private static Evaluation evaluation(Evaluation c, double[] theta, RealMatrix a, RealMatrix b) {
		int m = theta.length;
		RealMatrix[] first = turned(c.sFirst(), a, b);
		RealMatrix[][] half = new RealMatrix[m][];
		for (int e = 0; e < m; e++) {
			half[e] = turned(c.sSecond()[e], a, b);
		}
		RealMatrix[][] second = new RealMatrix[m][m];
		for (int j = 0; j < m; j++) {
			RealMatrix[] column = new RealMatrix[m];
			for (int e = 0; e < m; e++) {
				column[e] = half[e][j];
			}
			for (int i = 0; i <= j; i++) {
				second[i][j] = weighted(column, a.getColumn(i));
				second[j][i] = second[i][j];
			}
		}
		RealMatrix logSecond = a.transposeMultiply(new Array2DRowRealMatrix(c.logDetVSecond(), false)).multiply(a);
		return new Evaluation(theta.clone(), c.logDetV(), a.preMultiply(c.logDetVFirst()), logSecond.getData(),
				congruence(c.s(), b), first, second, c.linear());
	}

	private static RealMatrix[] turned(RealMatrix[] s, RealMatrix a, RealMatrix b) {
		RealMatrix[] congruent = new RealMatrix[s.length];
		for (int e = 0; e < s.length; e++) {
			congruent[e] = congruence(s[e], b);
		}
		RealMatrix[] sums = new RealMatrix[s.length];
		for (int i = 0; i < s.length; i++) {
			sums[i] = weighted(congruent, a.getColumn(i));
		}
		return sums;
	}

	/** B'S B, exactly symmetric. */
	private static RealMatrix congruence(RealMatrix s, RealMatrix b) {
		double[][] full = b.transposeMultiply(s).multiply(b).getData();
		for (int i = 0; i < full.length; i++) {
			for (int j = 0; j < i; j++) {
				full[i][j] = full[j][i];
			}
		}
		return new Array2DRowRealMatrix(full, false);
	}

	private static RealMatrix weighted(RealMatrix[] parts, double[] weights) {
		RealMatrix sum = new Array2DRowRealMatrix(parts[0].getRowDimension(), parts[0].getColumnDimension());
		for (int e = 0; e < parts.length; e++) {
			sum = weights[e] == 0 ? sum : sum.add(parts[e].scalarMultiply(weights[e]));
		}
		return sum;
	}

	private static RealMatrix covariance(Optimum centred, LUDecomposition b, int p) {
		RealMatrix inverse = b.getSolver().getInverse().getSubMatrix(0, p - 1, 0, p - 1);
		return inverse.multiply(centred.covariance()).multiplyTransposed(inverse);
	}
}
