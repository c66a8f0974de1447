package org.allianceworkbench.analysis.mixed.design;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.moments.Moments;

/**
 * Finds columns that depend on columns before them, from sums of products: the products' Cholesky factor stands for the rows, and
 * its columns are orthogonalised in their order, as R's {@code lm} does with the rows themselves.
 */
final class Estimability {

	/** A column counts as dependent when what the columns before it leave of it is smaller than this share of it. */
	private static final double TOLERANCE = 1e-6;
	private static final double PIVOT = TOLERANCE * TOLERANCE;

	/**
	 * What depends on what.
	 *
	 * @param kept positions that are kept
	 * @param dropped positions that depend on kept ones
	 * @param weights for each dropped one the weight of each kept one before it
	 */
	record Result(List<Integer> kept, List<Integer> dropped, List<double[]> weights) {
	}

	private final double[][] rows;
	private final double[] own;

	/**
	 * Over sums of all rows.
	 *
	 * @param moments any moments of the columns
	 */
	Estimability(Moments moments) {
		int w = moments.width();
		double[] packed = moments.total();
		double[][] m = new double[w][w];
		for (int i = 0; i < w; i++) {
			for (int j = 0; j < w; j++) {
				m[i][j] = packed[Moments.packedIndex(w, i, j)];
			}
		}
		own = new double[w];
		for (int j = 0; j < w; j++) {
			own[j] = Math.sqrt(m[j][j]);
		}
		rows = times(factor(m), moments.basis());
		for (int j = 0; j < w; j++) {
			own[j] *= Math.abs(moments.basis()[j][j]);
		}
	}

	/** Upper rows R with R'R = m, diagonal pivots in the order of their size; dependent ones are 0. */
	private static double[][] factor(double[][] m) {
		int w = m.length;
		double[][] rest = new double[w][];
		double[] size = new double[w];
		for (int i = 0; i < w; i++) {
			rest[i] = m[i].clone();
			size[i] = m[i][i];
		}
		double[][] r = new double[w][w];
		for (int step = 0; step < w; step++) {
			int pivot = -1;
			for (int i = 0; i < w; i++) {
				boolean left = size[i] > 0 && rest[i][i] > PIVOT * size[i];
				pivot = left && (pivot < 0 || rest[i][i] / size[i] > rest[pivot][pivot] / size[pivot]) ? i : pivot;
			}
			if (pivot < 0) {
				break;
			}
			double root = Math.sqrt(rest[pivot][pivot]);
			for (int j = 0; j < w; j++) {
				r[step][j] = rest[pivot][j] / root;
			}
			for (int i = 0; i < w; i++) {
				for (int j = 0; j < w; j++) {
					rest[i][j] -= r[step][i] * r[step][j];
				}
			}
			size[pivot] = 0;
			for (int j = 0; j < w; j++) {
				rest[pivot][j] = 0;
				rest[j][pivot] = 0;
			}
		}
		return r;
	}

	private static double[][] times(double[][] a, double[][] b) {
		int w = a.length;
		double[][] product = new double[w][w];
		for (int i = 0; i < w; i++) {
			for (int k = 0; k < w; k++) {
				for (int j = 0; j < w; j++) {
					product[i][j] += a[i][k] * b[k][j];
				}
			}
		}
		return product;
	}

	/** Looks at columns in order; a column that occurs twice depends on its first occurrence. */
	Result of(int[] columns) {
		List<Integer> kept = new ArrayList<>();
		List<Integer> dropped = new ArrayList<>();
		List<double[]> weights = new ArrayList<>();
		List<double[]> directions = new ArrayList<>();
		List<double[]> triangle = new ArrayList<>();
		for (int p = 0; p < columns.length; p++) {
			double[] column = new double[rows.length];
			for (int i = 0; i < column.length; i++) {
				column[i] = rows[i][columns[p]];
			}
			double raw = norm(column);
			double[] along = orthogonalise(column, directions);
			double left = norm(column);
			if (left > TOLERANCE * own[columns[p]] && left > 1e-13 * raw) {
				kept.add(p);
				for (int i = 0; i < column.length; i++) {
					column[i] /= left;
				}
				directions.add(column);
				along[along.length - 1] = left;
				triangle.add(along);
			} else {
				dropped.add(p);
				weights.add(solve(triangle, along));
			}
		}
		return new Result(kept, dropped, weights);
	}

	/** Takes the directions out of a column, twice for accuracy; the column's share of each, and a free place at the end. */
	private static double[] orthogonalise(double[] column, List<double[]> directions) {
		double[] along = new double[directions.size() + 1];
		for (int pass = 0; pass < 2; pass++) {
			for (int d = 0; d < directions.size(); d++) {
				double[] q = directions.get(d);
				double dot = 0;
				for (int i = 0; i < column.length; i++) {
					dot += q[i] * column[i];
				}
				along[d] += dot;
				for (int i = 0; i < column.length; i++) {
					column[i] -= dot * q[i];
				}
			}
		}
		return along;
	}

	private static double norm(double[] column) {
		double sum = 0;
		for (double x : column) {
			sum += x * x;
		}
		return Math.sqrt(sum);
	}

	private static double[] solve(List<double[]> triangle, double[] along) {
		double[] weights = new double[triangle.size()];
		for (int k = weights.length - 1; k >= 0; k--) {
			double sum = along[k];
			for (int j = k + 1; j < weights.length; j++) {
				sum -= triangle.get(j)[k] * weights[j];
			}
			weights[k] = sum / triangle.get(k)[k];
		}
		return weights;
	}
}
