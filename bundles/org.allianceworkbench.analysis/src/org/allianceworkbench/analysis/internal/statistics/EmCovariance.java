package org.allianceworkbench.analysis.internal.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.ArrayRealVector;

/**
 * Means and covariances of normal variables with missing values by maximum likelihood (EM algorithm; Dempster, Laird &amp; Rubin
 * 1977), and Little's (1988) test that values are missing completely at random. Rows with nothing observed are left out. An
 * iteration costs the number of patterns, not of rows.
 *
 * @param mean means
 * @param covariance covariances with divisor n
 * @param rows how many rows with something observed
 * @param patterns patterns of observed variables with their rows' number and mean
 * @param iterations how many steps
 * @param converged whether the last step changed nothing to 1e-12 of a standard deviation
 */
public record EmCovariance(double[] mean, RealMatrix covariance, int rows, List<Pattern> patterns, int iterations,
		boolean converged) {

	private static final double TOLERANCE = 1e-12;
	private static final int MOST_STEPS = 20_000;
	private static final double SINGULAR = 1e-10;

	/**
	 * Rows with the same variables observed.
	 *
	 * @param observed indices of the variables
	 * @param n how many rows
	 * @param mean their means of the observed variables
	 * @param squares sums of their products about those means
	 */
	public record Pattern(int[] observed, int n, double[] mean, RealMatrix squares) {
	}

	/**
	 * The estimates of rows.
	 *
	 * @param data data[row][variable], {@code NaN} where missing; every variable observed and varying
	 * @throws org.hipparchus.exception.MathIllegalArgumentException when the covariance matrix is singular
	 */
	public static EmCovariance of(double[][] data) {
		int p = data[0].length;
		List<Pattern> patterns = patterns(data);
		int n = patterns.stream().mapToInt(Pattern::n).sum();
		double[] mean = new double[p];
		double[] scale = new double[p];
		RealMatrix sigma = new Array2DRowRealMatrix(p, p);
		for (int j = 0; j < p; j++) {
			int at = j;
			Sample sample = new Sample(java.util.Arrays.stream(data).mapToDouble(r -> r[at]).filter(v -> !Double.isNaN(v))
					.toArray());
			mean[j] = sample.mean();
			sigma.setEntry(j, j, sample.sumOfSquares() / sample.n());
			scale[j] = Math.sqrt(sigma.getEntry(j, j));
		}
		int step = 0;
		boolean converged = false;
		while (!converged && step < MOST_STEPS) {
			step++;
			Step next = Step.of(patterns, n, mean, sigma);
			converged = next.distance(mean, sigma, scale) < TOLERANCE;
			mean = next.mean();
			sigma = next.covariance();
		}
		return new EmCovariance(mean, sigma, n, patterns, step, converged);
	}

	private static List<Pattern> patterns(double[][] data) {
		Map<BitSet, List<double[]>> byPattern = new LinkedHashMap<>();
		for (double[] row : data) {
			BitSet observed = new BitSet(row.length);
			for (int j = 0; j < row.length; j++) {
				observed.set(j, !Double.isNaN(row[j]));
			}
			if (!observed.isEmpty()) {
				byPattern.computeIfAbsent(observed, k -> new ArrayList<>()).add(row);
			}
		}
		return byPattern.entrySet().stream().map(e -> pattern(e.getKey().stream().toArray(), e.getValue())).toList();
	}

	private static Pattern pattern(int[] observed, List<double[]> rows) {
		int k = observed.length;
		double[] mean = new double[k];
		for (double[] row : rows) {
			for (int j = 0; j < k; j++) {
				mean[j] += row[observed[j]] / rows.size();
			}
		}
		RealMatrix squares = new Array2DRowRealMatrix(k, k);
		for (double[] row : rows) {
			for (int j = 0; j < k; j++) {
				for (int l = 0; l < k; l++) {
					squares.addToEntry(j, l, (row[observed[j]] - mean[j]) * (row[observed[l]] - mean[l]));
				}
			}
		}
		return new Pattern(observed, rows.size(), mean, squares);
	}

	/** One step of the algorithm. */
	private record Step(double[] mean, RealMatrix covariance) {

		static Step of(List<Pattern> patterns, int n, double[] mean, RealMatrix sigma) {
			int p = mean.length;
			double[] sums = new double[p];
			List<double[]> filled = new ArrayList<>();
			RealMatrix products = new Array2DRowRealMatrix(p, p);
			for (Pattern pattern : patterns) {
				RealMatrix weights = weights(pattern.observed(), sigma);
				double[] deviation = new double[pattern.observed().length];
				for (int j = 0; j < deviation.length; j++) {
					deviation[j] = pattern.mean()[j] - mean[pattern.observed()[j]];
				}
				double[] at = weights.operate(deviation);
				for (int j = 0; j < p; j++) {
					at[j] += mean[j];
					sums[j] += pattern.n() * at[j];
				}
				filled.add(at);
				RealMatrix observed = sigma.getSubMatrix(pattern.observed(), pattern.observed());
				RealMatrix known = weights.multiply(observed).multiplyTransposed(weights);
				products = products.add(weights.multiply(pattern.squares()).multiplyTransposed(weights))
						.add(sigma.subtract(known).scalarMultiply(pattern.n()));
			}
			for (int j = 0; j < p; j++) {
				sums[j] /= n;
			}
			for (int g = 0; g < filled.size(); g++) {
				for (int j = 0; j < p; j++) {
					for (int k = 0; k < p; k++) {
						products.addToEntry(j, k, patterns.get(g)
								.n() * (filled.get(g)[j] - sums[j]) * (filled.get(g)[k] - sums[k]));
					}
				}
			}
			return new Step(sums, products.add(products.transpose()).scalarMultiply(0.5 / n));
		}

		/** Weights that predict all variables from the observed ones. */
		private static RealMatrix weights(int[] observed, RealMatrix sigma) {
			RealMatrix own = sigma.getSubMatrix(observed, observed);
			int[] all = java.util.stream.IntStream.range(0, sigma.getRowDimension()).toArray();
			return solver(own).solve(sigma.getSubMatrix(observed, all)).transpose();
		}

		double distance(double[] before, RealMatrix sigma, double[] scale) {
			double most = 0;
			for (int j = 0; j < before.length; j++) {
				most = Math.max(most, Math.abs(mean[j] - before[j]) / scale[j]);
				for (int k = 0; k < before.length; k++) {
					most = Math.max(most, Math.abs(covariance.getEntry(j, k) - sigma.getEntry(j, k)) / scale[j] / scale[k]);
				}
			}
			return most;
		}
	}

	private static org.hipparchus.linear.DecompositionSolver solver(RealMatrix symmetric) {
		double largest = 0;
		for (int j = 0; j < symmetric.getRowDimension(); j++) {
			largest = Math.max(largest, symmetric.getEntry(j, j));
		}
		return new CholeskyDecomposition(symmetric, 1e-8, SINGULAR * largest).getSolver();
	}

	/** Little's chi-square: distance of the patterns' means from the estimated ones. */
	public double chiSquare() {
		double sum = 0;
		for (Pattern pattern : patterns) {
			RealVector deviation = new ArrayRealVector(pattern.observed().length);
			for (int j = 0; j < pattern.observed().length; j++) {
				deviation.setEntry(j, pattern.mean()[j] - mean[pattern.observed()[j]]);
			}
			RealMatrix own = covariance.getSubMatrix(pattern.observed(), pattern.observed());
			sum += pattern.n() * deviation.dotProduct(solver(own).solve(deviation));
		}
		return sum;
	}

	/** The same with covariances of divisor n - 1, as SPSS MVA and others give it. */
	public double chiSquareUnbiased() {
		return chiSquare() * (rows - 1) / rows;
	}

	/** Its degrees of freedom: observed variables over all patterns less the variables. */
	public int df() {
		return patterns.stream().mapToInt(p -> p.observed().length).sum() - mean.length;
	}

	/** Probability of Little's chi-square when values are missing completely at random. */
	public double p() {
		return ChiSquare.upper(chiSquare(), df());
	}
}
