package org.allianceworkbench.analysis.internal.statistics;

/**
 * A correlation of pairs.
 *
 * @param r the coefficient, {@code NaN} when one side does not vary or there are fewer than two pairs
 * @param n how many pairs
 */
public record Correlation(double r, int n) {

	/** Pearson's product-moment correlation. */
	public static Correlation pearson(double[] a, double[] b) {
		double meanA = Sample.mean(a);
		double meanB = Sample.mean(b);
		double aa = 0;
		double bb = 0;
		double ab = 0;
		boolean variesA = false;
		boolean variesB = false;
		for (int i = 0; i < a.length; i++) {
			double da = a[i] - meanA;
			double db = b[i] - meanB;
			aa += da * da;
			bb += db * db;
			ab += da * db;
			variesA |= a[i] != a[0];
			variesB |= b[i] != b[0];
		}
		double product = aa * bb;
		double scale = product >= Double.MIN_NORMAL && product <= Double.MAX_VALUE ? Math.sqrt(product)
				: Math.sqrt(aa) * Math.sqrt(bb);
		double r = variesA && variesB ? ab / scale : Double.NaN;
		return new Correlation(Double.isNaN(r) ? r : Math.clamp(r, -1, 1), a.length);
	}

	/** Spearman's rank correlation, ties with their mean rank. */
	public static Correlation spearman(double[] a, double[] b) {
		return pearson(Ranks.mean(a), Ranks.mean(b));
	}

	/** Two-sided probability under no correlation, by t with n - 2 degrees of freedom. */
	public double p() {
		return StudentT.twoSided(r * Math.sqrt((n - 2) / ((1 - r) * (1 + r))), n - 2.0);
	}

	/** Confidence interval by Fisher's z; needs four pairs. */
	public Bounds interval(double confidence) {
		if (n < 4 || Double.isNaN(r)) {
			return Bounds.NONE;
		}
		if (Math.abs(r) == 1) {
			return new Bounds(r, r);
		}
		double z = Normal.fisherZ(r);
		double half = Normal.critical(confidence) / Math.sqrt(n - 3);
		return new Bounds(z - half, z + half).map(Math::tanh);
	}
}
