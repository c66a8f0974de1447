package org.allianceworkbench.analysis.mixed.inference;

import java.util.Arrays;
import java.util.Optional;

import org.allianceworkbench.analysis.mixed.likelihood.Bending;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Kenward &amp; Roger (1997): the covariance of the fixed effects corrected for small samples, and a scaled F with degrees of
 * freedom matched to it. The formulas, also for the F of several contrasts, are those of pbkrtest (Halekoh &amp; Hojsgaard 2014).
 * <p>
 * With A_i, A_ij the derivatives of X' V^-1 X and R_ij = X' V^-1 V_ij V^-1 X: P_i = A_i, Q_ij + Q_ji = A_ij + R_ij and
 * tr(V^-1 V_i V^-1 V_j) = tr(V^-1 V_ij) - log|V|_ij. R_ij vanishes where V is linear in the covariance parameters; elsewhere
 * (correlations) it enters the covariance as in the paper, and as SAS's DDFM=KR has it: then the covariance, not the degrees of
 * freedom, depends on how the covariances are written in parameters.
 */
public final class KenwardRoger implements Inference {

	private final Curvature curvature;
	private final RealMatrix plain;
	private final RealMatrix[] first;
	private final RealMatrix weights;
	private final RealMatrix adjusted;

	/**
	 * Where V is linear in the covariance parameters.
	 *
	 * @param curvature of the restricted likelihood at its optimum
	 * @throws IllegalArgumentException when V isn't linear in the covariance parameters
	 */
	public KenwardRoger(Curvature curvature) {
		this(curvature, Optional.empty(), all(curvature));
	}

	/**
	 * Where V is not linear in the covariance parameters.
	 *
	 * @param curvature of the restricted likelihood at its optimum
	 * @param bending V's second derivatives there
	 */
	public KenwardRoger(Curvature curvature, Bending bending) {
		this(curvature, Optional.of(bending), all(curvature));
	}

	/**
	 * At a boundary: some covariance parameters are taken as known.
	 *
	 * @param bending V's second derivatives where it isn't linear in the parameters
	 * @param free the parameters that aren't known
	 * @throws IllegalArgumentException when V isn't linear in the covariance parameters and there is no bending
	 */
	public KenwardRoger(Curvature curvature, Optional<Bending> bending, int[] free) {
		if (!curvature.evaluation().linear() && bending.isEmpty()) {
			throw new IllegalArgumentException("Kenward-Roger needs a covariance that is linear in its parameters");
		}
		this.curvature = curvature;
		this.plain = curvature.covariance();
		int m = free.length;
		this.first = new RealMatrix[m];
		RealMatrix[] scaled = new RealMatrix[m];
		for (int i = 0; i < m; i++) {
			first[i] = curvature.xxFirst(free[i]);
			scaled[i] = plain.multiply(first[i]);
		}
		RealMatrix information = MatrixUtils.createRealMatrix(m, m);
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < m; j++) {
				double bent = bending.isEmpty() ? 0 : bending.get().traces()[free[i]][free[j]]
						- Forms.traceOfProduct(plain, bent(bending.get(), free[i], free[j]));
				information.setEntry(i, j, bent - curvature.evaluation().logDetVSecond()[free[i]][free[j]]
						- Forms.traceOfProduct(plain, curvature.xxSecond(free[i], free[j]))
						+ Forms.traceOfProduct(scaled[i], scaled[j]));
			}
		}
		this.weights = Forms.inverse(information).scalarMultiply(2);
		RealMatrix sum = MatrixUtils.createRealMatrix(plain.getRowDimension(), plain.getRowDimension());
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < m; j++) {
				RealMatrix part = curvature.xxSecond(free[i], free[j]).scalarMultiply(0.5).subtract(first[i].multiply(scaled[j]));
				RealMatrix whole = bending.isEmpty() ? part : part.add(bent(bending.get(), free[i], free[j])
						.scalarMultiply(0.25));
				sum = sum.add(whole.scalarMultiply(weights.getEntry(i, j)));
			}
		}
		RealMatrix both = plain.add(plain.multiply(sum).multiply(plain).scalarMultiply(2));
		this.adjusted = both.add(both.transpose()).scalarMultiply(0.5);
	}

	private static int[] all(Curvature curvature) {
		int[] all = new int[curvature.parameters()];
		Arrays.setAll(all, i -> i);
		return all;
	}

	/** R_ij. */
	private RealMatrix bent(Bending bending, int i, int j) {
		int p = plain.getRowDimension();
		return bending.s()[i][j].getSubMatrix(0, p - 1, 0, p - 1);
	}

	@Override
	public double[] beta() {
		return curvature.beta();
	}

	@Override
	public RealMatrix covariance() {
		return adjusted;
	}

	@Override
	public double df(double[] contrast) {
		return match(MatrixUtils.createRowRealMatrix(contrast)).df;
	}

	@Override
	public FTest test(RealMatrix hypothesis) {
		int[] rows = Forms.independentRows(hypothesis);
		if (rows.length == 0) {
			return FTest.EMPTY;
		}
		RealMatrix l = Forms.rows(hypothesis, rows);
		Match match = match(l);
		double[] value = l.operate(curvature.beta());
		double wald = Forms.quadratic(value, Forms.inverse(l.multiply(adjusted).multiply(l.transpose())));
		return FTest.of(match.scale * wald / rows.length, rows.length, match.df);
	}

	private record Match(double df, double scale) {
	}

	/** Degrees of freedom and scale that give the F its first two moments. */
	private Match match(RealMatrix l) {
		int q = l.getRowDimension();
		RealMatrix theta = l.transpose().multiply(Forms.inverse(l.multiply(plain).multiply(l.transpose()))).multiply(l);
		RealMatrix left = theta.multiply(plain);
		int m = first.length;
		RealMatrix[] u = new RealMatrix[m];
		for (int i = 0; i < m; i++) {
			u[i] = left.multiply(first[i]).multiply(plain);
		}
		double a1 = 0;
		double a2 = 0;
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < m; j++) {
				double w = weights.getEntry(i, j);
				a1 += w * u[i].getTrace() * u[j].getTrace();
				a2 += w * Forms.traceOfProduct(u[i], u[j]);
			}
		}
		double b = (a1 + 6 * a2) / (2 * q);
		double g = ((q + 1) * a1 - (q + 4) * a2) / ((q + 2) * a2);
		double d = 3 * q + 2 * (1 - g);
		double v0 = 1 + g / d * b;
		double v1 = 1 - (q - g) / d * b;
		double v2 = 1 - (q + 2 - g) / d * b;
		double e = ratio(1 - a2 / q, v1);
		double rho = e * e * (Math.abs(v0) < 1e-10 ? 0 : v0) / v2 / q;
		double df = 4 + (q + 2) / (q * rho - 1);
		return new Match(df > 0 ? df : Double.NaN, Math.abs(df - 2) < 0.01 ? 1 : df * (1 - a2 / q) / (df - 2));
	}

	private static double ratio(double a, double b) {
		return Math.abs(a) < 1e-14 && Math.abs(b) < 1e-14 ? 1 : a / b;
	}
}
