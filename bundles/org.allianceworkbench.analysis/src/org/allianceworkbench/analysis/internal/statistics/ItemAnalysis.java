package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Cronbach's alpha and the statistics of items. Without items' inverse covariance (when an item is a combination of others)
 * multiple correlations are {@code NaN}.
 *
 * @param items items[item][person], complete
 * @param covariance covariance matrix with divisor n - 1
 * @param inverse its diagonal inverted, {@code NaN} when it is singular
 */
public record ItemAnalysis(double[][] items, RealMatrix covariance, double[] inverse) {

	/** The statistics of at least two items of at least two people. */
	public static ItemAnalysis of(double[][] items) {
		int k = items.length;
		RealMatrix c = new Array2DRowRealMatrix(k, k);
		double[] mean = Arrays.stream(items).mapToDouble(Sample::mean).toArray();
		int n = items[0].length;
		for (int i = 0; i < k; i++) {
			for (int j = 0; j <= i; j++) {
				double sum = 0;
				for (int p = 0; p < n; p++) {
					sum += (items[i][p] - mean[i]) * (items[j][p] - mean[j]);
				}
				c.setEntry(i, j, sum / (n - 1));
				c.setEntry(j, i, sum / (n - 1));
			}
		}
		double[] inverse = new double[k];
		try {
			RealMatrix r = correlations(c);
			RealMatrix full = new CholeskyDecomposition(r, 1e-8, 1e-10).getSolver().getInverse();
			Arrays.setAll(inverse, j -> full.getEntry(j, j));
		} catch (org.hipparchus.exception.MathIllegalArgumentException singular) {
			Arrays.fill(inverse, Double.NaN);
		}
		return new ItemAnalysis(items, c, inverse);
	}

	private static RealMatrix correlations(RealMatrix c) {
		RealMatrix r = c.copy();
		for (int i = 0; i < r.getRowDimension(); i++) {
			for (int j = 0; j < r.getRowDimension(); j++) {
				r.setEntry(i, j, i == j ? 1 : c.getEntry(i, j) / Math.sqrt(c.getEntry(i, i) * c.getEntry(j, j)));
			}
		}
		return r;
	}

	/** Correlations of the items. */
	public RealMatrix correlations() {
		return correlations(covariance);
	}

	/** How many people. */
	public int n() {
		return items[0].length;
	}

	/** How many items. */
	public int k() {
		return items.length;
	}

	/** Cronbach's alpha. */
	public double alpha() {
		return alpha(covariance);
	}

	/** Alpha of items with a covariance matrix. */
	public static double alpha(RealMatrix covariance) {
		double k = covariance.getRowDimension();
		return k / (k - 1) * (1 - covariance.getTrace() / sum(covariance));
	}

	private static double sum(RealMatrix m) {
		return Arrays.stream(m.getData()).flatMapToDouble(Arrays::stream).sum();
	}

	/** Mean correlation of two items. */
	public double meanCorrelation() {
		RealMatrix r = correlations();
		return (sum(r) - k()) / (k() * (k() - 1.0));
	}

	/** Alpha of standardised items. */
	public double alphaStandardised() {
		double r = meanCorrelation();
		return k() * r / (1 + (k() - 1) * r);
	}

	/** Guttman's lambda 6. */
	public double lambda6() {
		double rest = IntStream.range(0, k()).mapToDouble(j -> covariance.getEntry(j, j) * (1 - multipleCorrelation(j))).sum();
		return 1 - rest / sum(covariance);
	}

	/** Feldt's interval of alpha (Feldt, Woodruff &amp; Salih 1987). */
	public Bounds feldt(double confidence) {
		double df1 = n() - 1.0;
		double df2 = df1 * (k() - 1);
		double rest = 1 - alpha();
		return Double.isFinite(rest) && rest > 0 ? new Bounds(1 - rest * FisherF.quantile(0.5 + confidence / 2, df1, df2),
				1 - rest * FisherF.quantile(0.5 - confidence / 2, df1, df2)) : Bounds.NONE;
	}

	/** Sum scores. */
	public Sample total() {
		return new Sample(sums(-1));
	}

	/** Sum scores without an item. */
	public double[] sums(int without) {
		double[] sums = new double[n()];
		for (int j = 0; j < k(); j++) {
			for (int p = 0; j != without && p < sums.length; p++) {
				sums[p] += items[j][p];
			}
		}
		return sums;
	}

	/** Standard error of measurement of the sum score. */
	public double standardErrorOfMeasurement() {
		return total().sd() * Math.sqrt(1 - alpha());
	}

	/** Squared multiple correlation of an item with the others. */
	public double multipleCorrelation(int j) {
		return 1 - 1 / inverse[j];
	}

	/** Correlation of an item with the sum of the others. */
	public double itemTotal(int j) {
		return Correlation.pearson(items[j], sums(j)).r();
	}

	/** Alpha without an item; {@code NaN} when one is left. */
	public double alphaWithout(int j) {
		int[] rest = IntStream.range(0, k()).filter(i -> i != j).toArray();
		return rest.length < 2 ? Double.NaN : alpha(covariance.getSubMatrix(rest, rest));
	}
}
