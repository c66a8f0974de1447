package org.allianceworkbench.analysis.internal.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Intraclass correlations of a complete table of targets by raters.
 * <p>
 * Sources: McGraw and Wong (1996), Psychol Methods 1:30-46 (names, confidence intervals; corrected in 1:390); Shrout and Fleiss
 * (1979), Psychol Bull 86:420-428.
 *
 * @param n targets
 * @param k raters
 * @param rows mean square of targets
 * @param columns mean square of raters
 * @param error mean square of what is left
 * @param within mean square within targets
 */
public record IntraclassCorrelations(int n, int k, double rows, double columns, double error, double within) {

	/**
	 * One coefficient.
	 *
	 * @param name McGraw and Wong's name
	 * @param alias Shrout and Fleiss' name
	 * @param estimate the coefficient
	 * @param bounds its confidence interval
	 * @param f F ratio of the test against 0, {@code NaN} where the test is that of another coefficient
	 * @param df1 its degrees of freedom
	 * @param df2 its degrees of freedom
	 */
	public record Coefficient(String name, String alias, double estimate, Bounds bounds, double f, double df1, double df2) {
		/** Probability of an F at least as large. */
		public double p() {
			return FisherF.upper(f, df1, df2);
		}
	}

	/**
	 * Mean squares of ratings.
	 *
	 * @param ratings ratings[rater][target], without missing values, at least two raters and two targets
	 */
	public static IntraclassCorrelations of(double[][] ratings) {
		int k = ratings.length;
		int n = ratings[0].length;
		double[] rowMeans = new double[n];
		double[] columnMeans = new double[k];
		double grand = 0;
		for (int j = 0; j < k; j++) {
			columnMeans[j] = Sample.mean(ratings[j]);
			grand += columnMeans[j] / k;
		}
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < k; j++) {
				rowMeans[i] += (ratings[j][i] - grand) / k;
			}
		}
		double ssRows = 0;
		double ssColumns = 0;
		double ssError = 0;
		for (double mean : rowMeans) {
			ssRows += k * mean * mean;
		}
		for (int j = 0; j < k; j++) {
			double column = columnMeans[j] - grand;
			ssColumns += n * column * column;
			for (int i = 0; i < n; i++) {
				double rest = ratings[j][i] - grand - rowMeans[i] - column;
				ssError += rest * rest;
			}
		}
		return new IntraclassCorrelations(n, k, ssRows / (n - 1), ssColumns / (k - 1), ssError / ((n - 1.0) * (k - 1)),
				(ssColumns + ssError) / (n * (k - 1.0)));
	}

	/** The six coefficients. */
	public List<Coefficient> coefficients(double confidence) {
		List<Coefficient> all = new ArrayList<>();
		addPair(all, confidence, within, n * (k - 1.0), "ICC(1)", "ICC(1,1)", "ICC(k)", "ICC(1,k)");
		addPair(all, confidence, error, (n - 1.0) * (k - 1), "ICC(C,1)", "ICC(3,1)", "ICC(C,k)", "ICC(3,k)");
		double single = (rows - error) / (rows + (k - 1) * error + (double) k / n * (columns - error));
		Bounds bounds = absoluteAgreement(single, confidence);
		all.add(new Coefficient("ICC(A,1)", "ICC(2,1)", single, bounds, Double.NaN, Double.NaN, Double.NaN));
		all.add(new Coefficient("ICC(A,k)", "ICC(2,k)", (rows - error) / (rows + (columns - error) / n),
				bounds.map(x -> x * k / (1 + x * (k - 1))), Double.NaN, Double.NaN, Double.NaN));
		return all;
	}

	/** Coefficient of single ratings and of their mean when all noise is in one mean square. */
	private void addPair(List<Coefficient> all, double confidence, double noise, double df2, String single, String singleAlias,
			String mean, String meanAlias) {
		double df1 = n - 1.0;
		double f = rows / noise;
		double tail = 0.5 + confidence / 2;
		double low = f / FisherF.quantile(tail, df1, df2);
		double high = f * FisherF.quantile(tail, df2, df1);
		boolean usable = Double.isFinite(f) && f > 0;
		all.add(new Coefficient(single, singleAlias, (rows - noise) / (rows + (k - 1) * noise),
				usable ? new Bounds((low - 1) / (low + k - 1), (high - 1) / (high + k - 1)) : Bounds.NONE, f, df1, df2));
		all.add(new Coefficient(mean, meanAlias, (rows - noise) / rows, usable ? new Bounds(1 - 1 / low, 1 - 1 / high)
				: Bounds.NONE,
				Double.NaN, Double.NaN, Double.NaN));
	}

	/** McGraw and Wong (1996), table 7, case 2A with Satterthwaite's degrees of freedom. */
	private Bounds absoluteAgreement(double icc, double confidence) {
		double a = k * icc / (n * (1 - icc));
		double b = 1 + k * icc * (n - 1) / (n * (1 - icc));
		double numerator = a * columns + b * error;
		double v = numerator * numerator
				/ (a * columns * (a * columns) / (k - 1) + b * error * (b * error) / ((n - 1.0) * (k - 1)));
		if (!Double.isFinite(v) || v <= 0) {
			return Bounds.NONE;
		}
		double tail = 0.5 + confidence / 2;
		double lowF = FisherF.quantile(tail, n - 1.0, v);
		double highF = FisherF.quantile(tail, v, n - 1.0);
		double rest = k * columns + ((double) k * n - k - n) * error;
		return new Bounds(n * (rows - lowF * error) / (lowF * rest + n * rows),
				n * (highF * rows - error) / (rest + n * highF * rows));
	}
}
