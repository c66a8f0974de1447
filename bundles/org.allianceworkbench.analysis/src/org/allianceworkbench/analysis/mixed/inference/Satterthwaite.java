package org.allianceworkbench.analysis.mixed.inference;

import java.util.Arrays;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * Degrees of freedom by Satterthwaite: 2 v^2 / (g' A g) with v = l' C l, g its gradient in the covariance parameters and A the
 * inverse of the observed information (Giesbrecht &amp; Burns 1985); several contrasts at once by Fai &amp; Cornelius (1996),
 * as lmerTest does (Kuznetsova, Brockhoff &amp; Christensen 2017).
 */
public final class Satterthwaite implements Inference {

	private static final double RANK = 1e-8;

	private final Curvature curvature;
	private final RealMatrix parameterCovariance;

	/**
	 * @param curvature at the optimum
	 * @param parameterCovariance covariance of the covariance parameters: twice the inverse of the deviance's second derivatives
	 */
	public Satterthwaite(Curvature curvature, RealMatrix parameterCovariance) {
		this.curvature = curvature;
		this.parameterCovariance = parameterCovariance;
	}

	@Override
	public double[] beta() {
		return curvature.beta();
	}

	@Override
	public RealMatrix covariance() {
		return curvature.covariance();
	}

	@Override
	public double df(double[] contrast) {
		double[] c = covariance().operate(contrast);
		double variance = Forms.dot(contrast, c);
		double[] gradient = new double[curvature.parameters()];
		for (int i = 0; i < gradient.length; i++) {
			gradient[i] = -Forms.quadratic(c, curvature.xxFirst(i));
		}
		double spread = Forms.quadratic(gradient, parameterCovariance);
		return variance > 0 && spread > 0 ? 2 * variance * variance / spread : Double.NaN;
	}

	@Override
	public FTest test(RealMatrix hypothesis) {
		RealMatrix spread = hypothesis.multiply(covariance()).multiply(hypothesis.transpose());
		EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(spread);
		double[] values = eigen.getEigenvalues();
		double largest = Arrays.stream(values).max().orElse(0);
		int rank = (int) Arrays.stream(values).filter(v -> v > Math.max(RANK * largest, 0)).count();
		if (rank == 0) {
			return FTest.EMPTY;
		}
		double[] df = new double[rank];
		double sum = 0;
		int k = 0;
		for (int i = 0; i < values.length; i++) {
			if (values[i] > Math.max(RANK * largest, 0)) {
				double[] contrast = hypothesis.preMultiply(eigen.getEigenvector(i).toArray());
				double value = Forms.dot(contrast, curvature.beta());
				sum += value * value / values[i];
				df[k++] = df(contrast);
			}
		}
		return FTest.of(sum / rank, rank, denominator(df));
	}

	/** Fai &amp; Cornelius 1996: the F has the mean of the product of the single contrasts' t^2. */
	static double denominator(double[] df) {
		int q = df.length;
		boolean equal = true;
		for (int i = 1; i < q; i++) {
			equal &= Math.abs(df[i] - df[i - 1]) < 1e-8;
		}
		if (equal) {
			return Arrays.stream(df).average().orElse(Double.NaN);
		}
		if (!Arrays.stream(df).allMatch(v -> v > 2)) {
			return Arrays.stream(df).anyMatch(Double::isNaN) ? Double.NaN : 2;
		}
		double expected = Arrays.stream(df).map(v -> v / (v - 2)).sum();
		return 2 * expected / (expected - q);
	}
}
