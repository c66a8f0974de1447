package org.allianceworkbench.analysis.internal.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;

/**
 * One common factor of a scale's items (the congeneric model), by maximum likelihood, and McDonald's omega.
 * <p>
 * Sources: McDonald (1999), Test theory; Hayes and Coutts (2020), Commun Methods Meas 14:1-24.
 *
 * @param loadings loadings of the items as they are, their sum positive
 * @param uniquenesses residual variances
 * @param covariance covariance of loadings and residual variances, in this order
 * @param chiSquare likelihood-ratio test of the model, n times the discrepancy
 * @param converged whether the optimum was reached
 */
public record OneFactor(double[] loadings, double[] uniquenesses, RealMatrix covariance, double chiSquare, boolean converged) {

	/**
	 * Fits the model.
	 *
	 * @param sample covariance matrix of at least three items with divisor n, positive definite
	 * @param n how many people
	 */
	public static OneFactor fit(RealMatrix sample, int n) {
		int k = sample.getRowDimension();
		NormalScoring fit = NormalScoring.fit(parameters -> List.of(new NormalScoring.Block(n, sample, implied(parameters, 0, k),
				derivatives(parameters, 0, k))), start(sample));
		double[] loadings = Arrays.copyOf(fit.parameters(), k);
		double[] uniquenesses = Arrays.copyOfRange(fit.parameters(), k, 2 * k);
		RealMatrix covariance = fit.covariance();
		if (Arrays.stream(loadings).sum() < 0) {
			for (int j = 0; j < k; j++) {
				loadings[j] = -loadings[j];
				covariance.setRowVector(j, covariance.getRowVector(j).mapMultiply(-1));
				covariance.setColumnVector(j, covariance.getColumnVector(j).mapMultiply(-1));
			}
		}
		double saturated = n * (logDeterminant(sample) + k);
		return new OneFactor(loadings, uniquenesses, covariance, fit.minusTwoLogLik() - saturated, fit.converged());
	}

	private static double logDeterminant(RealMatrix m) {
		return Arrays.stream(new EigenDecompositionSymmetric(m).getEigenvalues()).map(Math::log).sum();
	}

	/** Loadings from the first principal component, half of each variance left over. */
	static double[] start(RealMatrix sample) {
		int k = sample.getRowDimension();
		EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(sample);
		RealVector first = eigen.getEigenvector(0);
		double sign = Arrays.stream(first.toArray()).sum() < 0 ? -1 : 1;
		double[] start = new double[2 * k];
		for (int j = 0; j < k; j++) {
			start[j] = sign * first.getEntry(j) * Math.sqrt(Math.max(0, eigen.getEigenvalue(0)) * 0.7);
			start[k + j] = sample.getEntry(j, j) / 2;
		}
		return start;
	}

	/** The covariance matrix that loadings and residual variances from a place on imply. */
	static RealMatrix implied(double[] parameters, int from, int k) {
		RealMatrix sigma = new Array2DRowRealMatrix(k, k);
		for (int i = 0; i < k; i++) {
			for (int j = 0; j < k; j++) {
				sigma.setEntry(i, j, parameters[from + i] * parameters[from + j] + (i == j ? parameters[from + k + i] : 0));
			}
		}
		return sigma;
	}

	/** Its derivatives by loadings and residual variances. */
	static List<RealMatrix> derivatives(double[] parameters, int from, int k) {
		List<RealMatrix> all = new ArrayList<>();
		for (int i = 0; i < k; i++) {
			RealMatrix d = MatrixUtils.createRealMatrix(k, k);
			for (int j = 0; j < k; j++) {
				d.addToEntry(i, j, parameters[from + j]);
				d.addToEntry(j, i, parameters[from + j]);
			}
			all.add(d);
		}
		for (int i = 0; i < k; i++) {
			RealMatrix d = MatrixUtils.createRealMatrix(k, k);
			d.setEntry(i, i, 1);
			all.add(d);
		}
		return all;
	}

	/** Degrees of freedom of the test of the model. */
	public int df() {
		int k = loadings.length;
		return k * (k + 1) / 2 - 2 * k;
	}

	/** Omega: (sum of loadings)^2 / ((sum of loadings)^2 + sum of residual variances). */
	public double omega() {
		double l = Arrays.stream(loadings).sum();
		return l * l / (l * l + Arrays.stream(uniquenesses).sum());
	}

	/** Standard error of omega by the delta method. */
	public double omegaError() {
		int k = loadings.length;
		double l = Arrays.stream(loadings).sum();
		double t = Arrays.stream(uniquenesses).sum();
		double total = (l * l + t) * (l * l + t);
		RealVector gradient = new ArrayRealVector(2 * k);
		for (int j = 0; j < k; j++) {
			gradient.setEntry(j, 2 * l * t / total);
			gradient.setEntry(k + j, -l * l / total);
		}
		return Math.sqrt(gradient.dotProduct(covariance.operate(gradient)));
	}

	/** Omega of the items in standard deviations. */
	public double omegaStandardised() {
		double l = 0;
		double t = 0;
		for (int j = 0; j < loadings.length; j++) {
			double standard = standardised(j);
			l += standard;
			t += 1 - standard * standard;
		}
		return l * l / (l * l + t);
	}

	/** Loading of an item in standard deviations. */
	public double standardised(int j) {
		return loadings[j] / Math.sqrt(loadings[j] * loadings[j] + uniquenesses[j]);
	}

	/**
	 * Loadings of one factor by minimum residuals: least squares of the correlations between different items (Harman &amp; Jones
	 * 1966).
	 */
	public static double[] minres(RealMatrix correlations) {
		int k = correlations.getRowDimension();
		double[] target = new double[k * (k - 1) / 2];
		int at = 0;
		for (int i = 0; i < k; i++) {
			for (int j = 0; j < i; j++) {
				target[at++] = correlations.getEntry(i, j);
			}
		}
		LeastSquaresOptimizer.Optimum optimum = new LevenbergMarquardtOptimizer().optimize(new LeastSquaresBuilder()
				.start(Arrays.copyOf(start(correlations), k)).target(target).lazyEvaluation(false).maxEvaluations(1_000)
				.maxIterations(1_000).model(point -> products(point, target.length)).build());
		return optimum.getPoint().toArray();
	}

	private static Pair<RealVector, RealMatrix> products(RealVector l, int size) {
		RealVector values = new ArrayRealVector(size);
		RealMatrix jacobian = new Array2DRowRealMatrix(size, l.getDimension());
		int at = 0;
		for (int i = 0; i < l.getDimension(); i++) {
			for (int j = 0; j < i; j++) {
				values.setEntry(at, l.getEntry(i) * l.getEntry(j));
				jacobian.setEntry(at, i, l.getEntry(j));
				jacobian.setEntry(at++, j, l.getEntry(i));
			}
		}
		return new Pair<>(values, jacobian);
	}
}
