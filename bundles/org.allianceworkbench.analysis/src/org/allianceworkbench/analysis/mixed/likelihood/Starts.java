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
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** Start values: half of the variance that ordinary least squares leaves to the residuals, half shared by the random effects. */
final class Starts {

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
	 * Parameters with start values.
	 *
	 * @param total cross-products of all raw columns over all rows
	 */
	static CovarianceParameters parameters(Design design, CovarianceModel model, double[][] total, int rows) {
		double variance = variance(design, total, rows);
		int terms = design.random().size();
		List<double[]> starts = new ArrayList<>();
		for (RandomPart part : design.random()) {
			double[] own = new double[part.size()];
			for (int a = 0; a < own.length; a++) {
				double square = total[part.columns()[a]][part.columns()[a]] / rows;
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
	 * @param t T by rows
	 * @param raw cross-products of all raw columns
	 * @param centred cross-products of all working columns
	 * @return empty when an unstructured term's columns are not in ascending order, so that entries would change places
	 */
	static Optional<CovarianceParameters> turned(Design design, CovarianceModel model, double[][] t, double[][] raw,
			double[][] centred, int rows) {
		double variance = variance(design, raw, rows);
		int terms = design.random().size();
		List<double[]> starts = new ArrayList<>();
		for (int k = 0; k < terms; k++) {
			RandomPart part = design.random().get(k);
			int[] support = support(t, part.columns());
			boolean entries = model.random().get(k).type() == CovarianceType.UNSTRUCTURED && support.length == part.size();
			for (int a = 1; a < part.size() && entries; a++) {
				if (part.columns()[a] < part.columns()[a - 1]) {
					return Optional.empty();
				}
			}
			double[] own = new double[part.size()];
			for (int a = 0; a < own.length; a++) {
				double square = entries ? centred[support[a]][support[a]] : raw[part.columns()[a]][part.columns()[a]];
				double share = variance / 2 / terms / own.length;
				own[a] = square > 0 ? share / square * rows : share;
			}
			starts.add(own);
		}
		return Optional.of(model.parameters(starts, terms == 0 ? variance : variance / 2));
	}

	private static int[] support(double[][] t, int[] columns) {
		return IntStream.range(0, t.length).filter(i -> Arrays.stream(columns).anyMatch(j -> t[i][j] != 0)).toArray();
	}

	private static double variance(Design design, double[][] total, int rows) {
		int[] x = design.fixed().columns();
		int y = design.outcome();
		double rest = total[y][y];
		if (x.length > 0) {
			RealMatrix xx = new Array2DRowRealMatrix(total, false).getSubMatrix(x, x);
			RealVector xy = new Array2DRowRealMatrix(total, false).getSubMatrix(x, new int[] { y }).getColumnVector(0);
			double[] scale = new double[x.length];
			for (int i = 0; i < x.length; i++) {
				scale[i] = 1 / Math.sqrt(xx.getEntry(i, i));
			}
			for (int i = 0; i < x.length; i++) {
				for (int j = 0; j < x.length; j++) {
					xx.multiplyEntry(i, j, scale[i] * scale[j]);
				}
				xy.setEntry(i, xy.getEntry(i) * scale[i]);
			}
			QRDecomposition qr = new QRDecomposition(xx);
			rest -= qr.getSolver().isNonSingular() ? xy.dotProduct(qr.getSolver().solve(xy)) : 0;
		}
		double floor = 1e-8 * total[y][y] / rows;
		double variance = rest / Math.max(1, rows - x.length);
		return variance > floor ? variance : floor > 0 ? floor : 1;
	}
}
