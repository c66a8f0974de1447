package org.allianceworkbench.analysis.internal.statistics;

import org.hipparchus.special.Erf;

/**
 * Cohen's kappa of two raters, weighted, with the large-sample errors of Fleiss, Cohen and Everitt (1969, Psychol Bull
 * 72:323-327).
 *
 * @param po weighted agreement
 * @param pe weighted agreement that the margins lead to
 * @param kappa the coefficient, {@code NaN} when only one category was used
 * @param error its standard error, for intervals
 * @param errorUnderZero its standard error when there is no agreement beyond chance, for the test
 */
public record WeightedKappa(double po, double pe, double kappa, double error, double errorUnderZero) {

	/** How disagreement counts. */
	public enum Weights {
		/** All alike. */
		UNWEIGHTED,
		/** By the number of categories apart. */
		LINEAR,
		/** By its square. */
		QUADRATIC;

		/** How much agreement two categories are, from 0 to 1. */
		public double of(int i, int j, int categories) {
			double apart = categories < 2 ? 0 : Math.abs(i - j) / (categories - 1.0);
			return switch (this) {
				case UNWEIGHTED -> i == j ? 1 : 0;
				case LINEAR -> 1 - apart;
				case QUADRATIC -> 1 - apart * apart;
			};
		}
	}

	/** Kappa of counts[first rater's category][second rater's category]. */
	public static WeightedKappa of(int[][] counts, Weights weights) {
		int k = counts.length;
		double n = new ContingencyTable(counts).n();
		double[] rows = new double[k];
		double[] columns = new double[k];
		for (int i = 0; i < k; i++) {
			for (int j = 0; j < k; j++) {
				rows[i] += counts[i][j] / n;
				columns[j] += counts[i][j] / n;
			}
		}
		double po = 0;
		double pe = 0;
		double[] ofRow = new double[k];
		double[] ofColumn = new double[k];
		for (int i = 0; i < k; i++) {
			for (int j = 0; j < k; j++) {
				double w = weights.of(i, j, k);
				po += w * counts[i][j] / n;
				pe += w * rows[i] * columns[j];
				ofRow[i] += w * columns[j];
				ofColumn[j] += w * rows[i];
			}
		}
		double kappa = (po - pe) / (1 - pe);
		double v1 = 0;
		double v0 = 0;
		for (int i = 0; i < k; i++) {
			for (int j = 0; j < k; j++) {
				double w = weights.of(i, j, k);
				double margin = ofRow[i] + ofColumn[j];
				double d1 = w - margin * (1 - kappa);
				v1 += counts[i][j] / n * d1 * d1;
				v0 += rows[i] * columns[j] * (w - margin) * (w - margin);
			}
		}
		double shift = kappa - pe * (1 - kappa);
		double scale = n * (1 - pe) * (1 - pe);
		return new WeightedKappa(po, pe, kappa, Math.sqrt(Math.max(0, v1 - shift * shift) / scale),
				Math.sqrt(Math.max(0, v0 - pe * pe) / scale));
	}

	/** Kappa in standard errors under no agreement beyond chance. */
	public double z() {
		return kappa / errorUnderZero;
	}

	/** Its two-sided probability. */
	public double p() {
		return Double.isFinite(z()) ? Erf.erfc(Math.abs(z()) / Math.sqrt(2)) : Double.NaN;
	}

	/** Confidence interval, by the normal distribution. */
	public Bounds interval(double confidence) {
		double half = Normal.critical(confidence) * error;
		return Double.isNaN(half) ? Bounds.NONE : new Bounds(kappa - half, kappa + half);
	}
}
