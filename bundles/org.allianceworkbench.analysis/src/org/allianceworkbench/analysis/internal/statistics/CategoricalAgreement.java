package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;

import org.allianceworkbench.analysis.internal.statistics.WeightedKappa.Weights;

/**
 * Agreement of any number of raters about categories.
 *
 * @param ratings ratings[unit][rater], index of the category, -1 where missing
 * @param categories how many categories, in order
 */
public record CategoricalAgreement(int[][] ratings, int categories) {

	/** Level of measurement of the categories. */
	public enum Level {
		NOMINAL, ORDINAL, INTERVAL
	}

	/** How many ratings of each category a unit has. */
	private double[] counts(int[] unit) {
		double[] counts = new double[categories];
		Arrays.stream(unit).filter(c -> c >= 0).forEach(c -> counts[c]++);
		return counts;
	}

	/**
	 * Krippendorff's alpha; units with one rating are left out (Hayes &amp; Krippendorff 2007, Commun Methods Meas 1:77-89).
	 *
	 * @param values number of each category, for the interval level
	 */
	public double krippendorff(Level level, double[] values) {
		double[][] coincidence = new double[categories][categories];
		for (int[] unit : ratings) {
			double[] counts = counts(unit);
			double m = Arrays.stream(counts).sum();
			for (int a = 0; m > 1 && a < categories; a++) {
				for (int b = 0; b < categories; b++) {
					coincidence[a][b] += counts[a] * (counts[b] - (a == b ? 1 : 0)) / (m - 1);
				}
			}
		}
		return alpha(level, coincidence, values);
	}

	/** Alpha of a matrix of coincidences. */
	static double alpha(Level level, double[][] coincidence, double[] values) {
		int k = coincidence.length;
		double[] margin = new double[k];
		double[] upTo = new double[k + 1];
		for (int a = 0; a < k; a++) {
			margin[a] = Arrays.stream(coincidence[a]).sum();
			upTo[a + 1] = upTo[a] + margin[a];
		}
		double n = upTo[k];
		double observed = 0;
		double expected = 0;
		for (int a = 0; a < k; a++) {
			for (int b = 0; b < a; b++) {
				double distance = switch (level) {
					case NOMINAL -> 1;
					case INTERVAL -> (values[a] - values[b]) * (values[a] - values[b]);
					case ORDINAL -> {
						double between = upTo[a + 1] - upTo[b] - (margin[a] + margin[b]) / 2;
						yield between * between;
					}
				};
				observed += (coincidence[a][b] + coincidence[b][a]) * distance;
				expected += 2 * margin[a] * margin[b] * distance;
			}
		}
		return expected > 0 ? 1 - (n - 1) * observed / expected : Double.NaN;
	}

	/**
	 * A coefficient with its standard error.
	 */
	public record Coefficient(double value, double error) {
		/** Confidence interval by the normal distribution. */
		public Bounds interval(double confidence) {
			double half = Normal.critical(confidence) * error;
			return Double.isNaN(half) ? Bounds.NONE : new Bounds(value - half, value + half);
		}
	}

	/** Fleiss' kappa of units that all raters have rated, with its error when there is no agreement (Fleiss 1971). */
	public Coefficient fleiss() {
		double n = ratings.length;
		double m = ratings[0].length;
		double[] share = new double[categories];
		double agreement = 0;
		for (int[] unit : ratings) {
			double[] counts = counts(unit);
			for (int j = 0; j < categories; j++) {
				share[j] += counts[j] / (n * m);
				agreement += counts[j] * (counts[j] - 1) / (m * (m - 1)) / n;
			}
		}
		double pe = Arrays.stream(share).map(p -> p * p).sum();
		double cubes = Arrays.stream(share).map(p -> p * p * p).sum();
		double variance = 2 / (n * m * (m - 1)) * (pe - (2 * m - 3) * pe * pe + 2 * (m - 2) * cubes) / ((1 - pe) * (1 - pe));
		return new Coefficient((agreement - pe) / (1 - pe), Math.sqrt(variance));
	}

	/**
	 * Gwet's AC1 (unweighted) or AC2 of units with at least one rating; its error allows for the sampling of units (Gwet 2008, Br
	 * J Math Stat Psychol 61:29-48).
	 */
	public Coefficient gwet(Weights weights) {
		double total = 0;
		for (int i = 0; i < categories; i++) {
			for (int j = 0; j < categories; j++) {
				total += weights.of(i, j, categories);
			}
		}
		double factor = total / (categories * (categories - 1.0));
		int n = ratings.length;
		double[] share = new double[categories];
		double[] agreement = new double[n];
		int several = 0;
		for (int u = 0; u < n; u++) {
			double[] counts = counts(ratings[u]);
			double m = Arrays.stream(counts).sum();
			for (int i = 0; i < categories; i++) {
				share[i] += counts[i] / m / n;
				for (int j = 0; m > 1 && j < categories; j++) {
					agreement[u] += weights.of(i, j, categories) * counts[i] * (counts[j] - (i == j ? 1 : 0)) / (m * (m - 1));
				}
			}
			several += m > 1 ? 1 : 0;
		}
		double pa = Arrays.stream(agreement).sum() / several;
		double pe = factor * Arrays.stream(share).map(p -> p * (1 - p)).sum();
		double ac = (pa - pe) / (1 - pe);
		double squares = 0;
		for (int u = 0; u < n; u++) {
			double[] counts = counts(ratings[u]);
			double m = Arrays.stream(counts).sum();
			double chance = 0;
			for (int i = 0; i < categories; i++) {
				chance += factor * counts[i] / m * (1 - share[i]);
			}
			double own = m > 1 ? (double) n / several * (agreement[u] - pe * several / n) / (1 - pe) : 0;
			double linear = own - 2 * (1 - ac) * (chance - pe) / (1 - pe) - ac;
			squares += linear * linear;
		}
		return new Coefficient(ac, Math.sqrt(squares / (n * (n - 1.0))));
	}

	/** Bowker's test of symmetry of two raters' counts; its degrees of freedom leave out pairs of cells that are empty. */
	public static double[] bowker(int[][] counts) {
		double sum = 0;
		int df = 0;
		for (int i = 0; i < counts.length; i++) {
			for (int j = 0; j < i; j++) {
				double both = counts[i][j] + counts[j][i];
				if (both > 0) {
					sum += (counts[i][j] - counts[j][i]) * (counts[i][j] - counts[j][i]) / both;
					df++;
				}
			}
		}
		return new double[] { sum, df };
	}
}
