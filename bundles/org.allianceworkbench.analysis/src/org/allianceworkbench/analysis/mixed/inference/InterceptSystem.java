package org.allianceworkbench.analysis.mixed.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Predicted random intercepts of many groups that cross: the effects of the grouping with most groups do not touch each other, so
 * that they are eliminated one by one, and one dense system over the other groups is left. With A = Z'R^-1 Z and standard
 * deviations s the system is (I + s A s) x = s Z'R^-1 (y - X b), b = s x, which holds for standard deviations of 0 too.
 */
final class InterceptSystem {

	private final double[] sd;
	private final int leaves;
	private final double[] diagonal;
	private final List<Map<Integer, double[]>> across = new ArrayList<>();
	private final double[][] dense;
	private final double[] right;
	private boolean fits = true;

	/**
	 * @param sd standard deviation of each effect, those of the grouping with most groups first
	 * @param leaves how many of that grouping there are
	 */
	InterceptSystem(double[] sd, int leaves) {
		this.sd = sd;
		this.leaves = leaves;
		diagonal = new double[leaves];
		for (int i = 0; i < leaves; i++) {
			across.add(new HashMap<>());
		}
		dense = new double[sd.length - leaves][sd.length - leaves];
		right = new double[sd.length];
	}

	/** Adds to A. */
	void add(int i, int j, double x) {
		if (i < leaves && j < leaves) {
			fits &= i == j;
			diagonal[i] += x;
		} else if (i < leaves) {
			across.get(i).computeIfAbsent(j - leaves, k -> new double[1])[0] += x;
		} else if (j >= leaves) {
			dense[i - leaves][j - leaves] += x;
		}
	}

	/** Adds to the right-hand side. */
	void addRight(int i, double x) {
		right[i] += x;
	}

	/** Whether no row belongs to two groups of the first grouping. */
	boolean fits() {
		return fits;
	}

	/** Writes predictions and their conditional variances. */
	void solve(double[] values, double[] variances) {
		int r = dense.length;
		double[] g = new double[sd.length];
		Arrays.setAll(g, i -> sd[i] * right[i]);
		double[][] s = new double[r][r];
		for (int i = 0; i < r; i++) {
			for (int j = 0; j < r; j++) {
				s[i][j] = (i == j ? 1 : 0) + sd[leaves + i] * dense[i][j] * sd[leaves + j];
			}
		}
		int[][] places = new int[leaves][];
		double[][] rows = new double[leaves][];
		double[] pivot = new double[leaves];
		for (int i = 0; i < leaves; i++) {
			int leaf = i;
			pivot[i] = 1 + sd[i] * sd[i] * diagonal[i];
			places[i] = across.get(i).keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
			rows[i] = Arrays.stream(places[i]).mapToDouble(k -> sd[leaf] * across.get(leaf).get(k)[0] * sd[leaves + k]).toArray();
			for (int a = 0; a < places[i].length; a++) {
				g[leaves + places[i][a]] -= rows[i][a] * g[i] / pivot[i];
				for (int b = 0; b < places[i].length; b++) {
					s[places[i][a]][places[i][b]] -= rows[i][a] * rows[i][b] / pivot[i];
				}
			}
		}
		double[][] inverse = inverse(s);
		double[] x = new double[r];
		for (int i = 0; i < r; i++) {
			for (int j = 0; j < r; j++) {
				x[i] += inverse[i][j] * g[leaves + j];
			}
			values[leaves + i] = sd[leaves + i] * x[i];
			variances[leaves + i] = sd[leaves + i] * sd[leaves + i] * inverse[i][i];
		}
		for (int i = 0; i < leaves; i++) {
			double own = g[i];
			double spread = 0;
			for (int a = 0; a < places[i].length; a++) {
				own -= rows[i][a] * x[places[i][a]];
				for (int b = 0; b < places[i].length; b++) {
					spread += rows[i][a] * inverse[places[i][a]][places[i][b]] * rows[i][b];
				}
			}
			values[i] = sd[i] * own / pivot[i];
			variances[i] = sd[i] * sd[i] * (1 / pivot[i] + spread / (pivot[i] * pivot[i]));
		}
	}

	/** Of a positive definite matrix, in place by Gauss and Jordan. */
	private static double[][] inverse(double[][] a) {
		int n = a.length;
		for (int k = 0; k < n; k++) {
			double pivot = 1 / a[k][k];
			double[] row = a[k];
			row[k] = 1;
			for (int j = 0; j < n; j++) {
				row[j] *= pivot;
			}
			for (int i = 0; i < n; i++) {
				double x = a[i][k];
				if (i != k && x != 0) {
					double[] other = a[i];
					other[k] = 0;
					for (int j = 0; j < n; j++) {
						other[j] -= x * row[j];
					}
				}
			}
		}
		return a;
	}
}
