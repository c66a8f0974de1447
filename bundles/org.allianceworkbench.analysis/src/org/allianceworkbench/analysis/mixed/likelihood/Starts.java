package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceModel;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.design.CovarianceType;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.RandomPart;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** Start values: half of the variance that ordinary least squares leaves to the residuals, half shared by the random effects. */
final class Starts {

	private static final double NOTHING = 1e-10;
	private static final double FLOOR = 1e-8;

	private Starts() {
	}

	static void add(double[][] sum, double[][] part) {
		for (int i = 0; i < sum.length; i++) {
			for (int j = 0; j < sum.length; j++) {
				sum[i][j] += part[i][j];
			}
		}
	}

	/**
	 * Sums over all rows.
	 *
	 * @param t T by rows
	 * @param raw cross-products of all raw columns
	 * @param working cross-products of all working columns
	 * @param rows their number
	 */
	record Sums(double[][] t, double[][] raw, double[][] working, int rows) {
	}

	/** Parameters with start values. */
	static CovarianceParameters parameters(Design design, CovarianceModel model, Sums sums) {
		double variance = variance(design, sums);
		int terms = design.random().size();
		List<double[]> starts = new ArrayList<>();
		for (RandomPart part : design.random()) {
			double[] own = new double[part.size()];
			for (int a = 0; a < own.length; a++) {
				double square = sums.raw[part.columns()[a]][part.columns()[a]] / sums.rows;
				double share = variance / 2 / terms / own.length;
				own[a] = square > 0 ? share / square : share;
			}
			starts.add(own);
		}
		return model.parameters(starts, terms == 0 ? variance : variance / 2);
	}

	/**
	 * Parameters over centred columns with start values: those of unstructured matrices belong to the centred columns.
	 *
	 * @return empty when an unstructured term's columns are not in ascending order, so that entries would change places
	 */
	static Optional<CovarianceParameters> turned(Design design, CovarianceModel model, Sums sums) {
		double variance = variance(design, sums);
		int terms = design.random().size();
		List<double[]> starts = new ArrayList<>();
		for (int k = 0; k < terms; k++) {
			RandomPart part = design.random().get(k);
			int[] support = support(sums.t, part.columns());
			boolean entries = model.random().get(k).type() == CovarianceType.UNSTRUCTURED && support.length == part.size();
			for (int a = 1; a < part.size() && entries; a++) {
				if (part.columns()[a] < part.columns()[a - 1]) {
					return Optional.empty();
				}
			}
			double[] own = new double[part.size()];
			for (int a = 0; a < own.length; a++) {
				double square = entries ? sums.working[support[a]][support[a]]
						: sums.raw[part.columns()[a]][part.columns()[a]];
				double share = variance / 2 / terms / own.length;
				own[a] = square > 0 ? share / square * sums.rows : share;
			}
			starts.add(own);
		}
		return Optional.of(model.parameters(starts, terms == 0 ? variance : variance / 2));
	}

	private static int[] support(double[][] t, int[] columns) {
		return IntStream.range(0, t.length).filter(i -> Arrays.stream(columns).anyMatch(j -> t[i][j] != 0)).toArray();
	}

	/**
	 * What least squares leave of the outcome's variance. The outcome's mean may be many of its standard deviations: only the sums
	 * of working columns keep the digits that squares of raw ones lose, and orthogonal columns keep them further.
	 */
	private static double variance(Design design, Sums sums) {
		int[] x = design.fixed().columns();
		int y = design.outcome();
		int w = sums.t.length;
		EigenDecompositionSymmetric working = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(sums.working, false));
		double[][] root = new double[w][];
		for (int i = 0; i < w; i++) {
			root[i] = working.getEigenvector(i).mapMultiply(Math.sqrt(Math.max(0, working.getEigenvalue(i)))).toArray();
		}
		RealMatrix columns = new Array2DRowRealMatrix(root, false).multiply(new Array2DRowRealMatrix(sums.t, false));
		RealVector rest = columns.getColumnVector(y);
		List<RealVector> basis = new ArrayList<>();
		for (int j : x) {
			RealVector own = without(columns.getColumnVector(j), basis);
			if (own.getNorm() > NOTHING * columns.getColumnVector(j).getNorm()) {
				basis.add(own.unitVector());
			}
		}
		rest = without(rest, basis);
		double floor = FLOOR * spread(sums, y) / sums.rows;
		double variance = rest.dotProduct(rest) / Math.max(1, sums.rows - x.length);
		return variance > floor ? variance : floor > 0 ? floor : 1;
	}

	/** What is left of a vector off the span of orthonormal ones; twice, for the digits. */
	private static RealVector without(RealVector vector, List<RealVector> basis) {
		RealVector rest = vector;
		for (int pass = 0; pass < 2; pass++) {
			for (RealVector unit : basis) {
				rest = rest.subtract(unit.mapMultiply(unit.dotProduct(rest)));
			}
		}
		return rest;
	}

	/** Squares of the outcome in its own working column, in units of the raw one: about its mean where that was taken off. */
	private static double spread(Sums sums, int y) {
		return sums.working[y][y] * sums.t[y][y] * sums.t[y][y];
	}
}
