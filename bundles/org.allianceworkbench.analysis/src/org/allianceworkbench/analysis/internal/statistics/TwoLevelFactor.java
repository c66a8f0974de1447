package org.allianceworkbench.analysis.internal.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.ArrayRealVector;

/**
 * One factor of a scale's items within clusters and one between them, by maximum likelihood, also for clusters of different
 * sizes.
 * <p>
 * Source: Geldhof, Preacher and Zyphur (2014), Psychol Methods 19:72-91; the likelihood after Muthen (1994), Sociol Methods Res
 * 22:376-398: the pooled matrix within and the cluster means with Sigma_w + n Sigma_b.
 *
 * @param within loadings and residual variances within clusters
 * @param between loadings and residual variances between clusters
 * @param covariance covariance of all, within before between
 * @param logLik log likelihood of the rows
 * @param converged whether the optimum was reached
 */
public record TwoLevelFactor(double[] within, double[] between, RealMatrix covariance, double logLik, boolean converged) {

	/** Sums of the rows within clusters, and the clusters' means by size. */
	private record Sums(int rows, int clusters, RealMatrix within, Map<Integer, List<RealVector>> means) {

		static Sums of(double[][] rows, int[] cluster) {
			int k = rows[0].length;
			Map<Integer, List<double[]>> byCluster = new TreeMap<>();
			for (int i = 0; i < rows.length; i++) {
				byCluster.computeIfAbsent(cluster[i], c -> new ArrayList<>()).add(rows[i]);
			}
			RealMatrix within = MatrixUtils.createRealMatrix(k, k);
			Map<Integer, List<RealVector>> means = new TreeMap<>();
			for (List<double[]> own : byCluster.values()) {
				double[] mean = new double[k];
				own.forEach(r -> Arrays.setAll(mean, j -> mean[j] + r[j] / own.size()));
				for (double[] r : own) {
					for (int i = 0; i < k; i++) {
						for (int j = 0; j < k; j++) {
							within.addToEntry(i, j, (r[i] - mean[i]) * (r[j] - mean[j]));
						}
					}
				}
				means.computeIfAbsent(own.size(), n -> new ArrayList<>()).add(new ArrayRealVector(mean, false));
			}
			return new Sums(rows.length, byCluster.size(), within, means);
		}

		RealMatrix pooled() {
			return within.scalarMultiply(1.0 / (rows - clusters));
		}

		/** Products of the means about a point, times the size, per cluster of that size. */
		RealMatrix about(int size, RealVector centre) {
			int k = centre.getDimension();
			RealMatrix sum = MatrixUtils.createRealMatrix(k, k);
			for (RealVector mean : means.get(size)) {
				RealVector d = mean.subtract(centre);
				sum = sum.add(d.outerProduct(d));
			}
			return sum.scalarMultiply((double) size / means.get(size).size());
		}

		/** Means that are likeliest under covariances of the cluster means. */
		RealVector centre(double[] parameters, int k) {
			RealMatrix precision = MatrixUtils.createRealMatrix(k, k);
			RealVector weighted = new ArrayRealVector(k);
			for (Map.Entry<Integer, List<RealVector>> e : means.entrySet()) {
				RealMatrix inverse = new CholeskyDecomposition(ofMeans(parameters, k, e.getKey()), 1e-8, 1e-14).getSolver()
						.getInverse()
						.scalarMultiply(e.getKey());
				for (RealVector mean : e.getValue()) {
					weighted = weighted.add(inverse.operate(mean));
					precision = precision.add(inverse);
				}
			}
			return new CholeskyDecomposition(precision, 1e-8, 1e-14).getSolver().solve(weighted);
		}

		static RealMatrix ofMeans(double[] parameters, int k, int size) {
			return OneFactor.implied(parameters, 0, k).add(OneFactor.implied(parameters, 2 * k, k).scalarMultiply(size));
		}
	}

	/**
	 * Fits the model.
	 *
	 * @param rows rows[row][item], complete, at least three items
	 * @param cluster cluster of each row
	 * @throws org.hipparchus.exception.MathIllegalArgumentException when a covariance matrix is singular
	 */
	public static TwoLevelFactor fit(double[][] rows, int[] cluster) {
		int k = rows[0].length;
		Sums sums = Sums.of(rows, cluster);
		RealMatrix pooled = sums.pooled();
		NormalScoring.Structure structure = p -> blocks(sums, pooled, p, k);
		NormalScoring fit = NormalScoring.fit(structure, start(sums, pooled, k));
		double minusTwo = fit.minusTwoLogLik() + sums.rows() * k * Math.log(2 * Math.PI);
		double[] within = Arrays.copyOf(fit.parameters(), 2 * k);
		double[] between = Arrays.copyOfRange(fit.parameters(), 2 * k, 4 * k);
		return new TwoLevelFactor(within, between, fit.covariance(), -minusTwo / 2, fit.converged());
	}

	private static double[] start(Sums sums, RealMatrix pooled, int k) {
		double[] start = Arrays.copyOf(OneFactor.start(pooled), 4 * k);
		RealVector grand = new ArrayRealVector(k);
		for (List<RealVector> means : sums.means().values()) {
			for (RealVector mean : means) {
				grand = grand.add(mean.mapDivide(sums.clusters()));
			}
		}
		RealMatrix between = MatrixUtils.createRealMatrix(k, k);
		double sizes = (double) sums.rows() / sums.clusters();
		for (int size : sums.means().keySet()) {
			between = between.add(sums.about(size, grand).scalarMultiply(sums.means().get(size).size() / (double) size));
		}
		between = between.scalarMultiply(1.0 / sums.clusters()).subtract(pooled.scalarMultiply(1 / sizes));
		for (int j = 0; j < k; j++) {
			double least = 0.05 * pooled.getEntry(j, j);
			between.setEntry(j, j, Math.max(between.getEntry(j, j), least));
		}
		System.arraycopy(OneFactor.start(between), 0, start, 2 * k, 2 * k);
		return start;
	}

	private static List<NormalScoring.Block> blocks(Sums sums, RealMatrix pooled, double[] p, int k) {
		List<RealMatrix> within = OneFactor.derivatives(p, 0, k);
		List<RealMatrix> between = OneFactor.derivatives(p, 2 * k, k);
		RealMatrix none = new Array2DRowRealMatrix(k, k);
		List<NormalScoring.Block> blocks = new ArrayList<>();
		List<RealMatrix> ofWithin = new ArrayList<>(within);
		between.forEach(d -> ofWithin.add(none));
		blocks.add(new NormalScoring.Block(sums.rows() - (double) sums.clusters(), pooled, OneFactor.implied(p, 0, k), ofWithin));
		RealVector centre;
		try {
			centre = sums.centre(p, k);
		} catch (org.hipparchus.exception.MathIllegalArgumentException notPositive) {
			return List.of(new NormalScoring.Block(1, pooled, none, List.of()));
		}
		for (int size : sums.means().keySet()) {
			List<RealMatrix> all = new ArrayList<>(within);
			between.forEach(d -> all.add(d.scalarMultiply(size)));
			blocks.add(new NormalScoring.Block(sums.means().get(size).size(), sums.about(size, centre), Sums.ofMeans(p, k, size),
					all));
		}
		return blocks;
	}

	/** Omega of scores within clusters. */
	public double omegaWithin() {
		return omega(within);
	}

	/** Omega of the clusters' true means. */
	public double omegaBetween() {
		return omega(between);
	}

	private static double omega(double[] parameters) {
		int k = parameters.length / 2;
		double l = Arrays.stream(parameters, 0, k).sum();
		return l * l / (l * l + Arrays.stream(parameters, k, 2 * k).sum());
	}

	/** Standard error of omega within, by the delta method. */
	public double errorWithin() {
		return error(within, 0);
	}

	/** Standard error of omega between, by the delta method. */
	public double errorBetween() {
		return error(between, within.length);
	}

	private double error(double[] parameters, int from) {
		int k = parameters.length / 2;
		int[] own = java.util.stream.IntStream.range(from, from + 2 * k).toArray();
		return new OneFactor(Arrays.copyOf(parameters, k), Arrays.copyOfRange(parameters, k, 2 * k),
				covariance.getSubMatrix(own, own), 0, converged).omegaError();
	}
}
