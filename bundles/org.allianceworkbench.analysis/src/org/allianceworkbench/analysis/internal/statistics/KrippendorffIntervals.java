package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

import org.allianceworkbench.analysis.internal.statistics.CategoricalAgreement.Level;

/**
 * Percentile bootstrap intervals of Krippendorff's alpha. Whole units are drawn, so that the ratings of a unit stay together:
 * drawing single pairs as Hayes and Krippendorff (2007) do gives intervals that are too narrow with several raters (Zapf et al.
 * 2016, BMC Med Res Methodol 16:93). The seed is fixed: the same data give the same interval.
 */
public final class KrippendorffIntervals {

	/** How many samples are drawn; (samples + 1) times the usual tail probabilities are whole numbers. */
	public static final int SAMPLES = 1_999;

	private static final long SEED = 2007;
	private static final double MOST_UNDEFINED = 0.05;

	private KrippendorffIntervals() {
	}

	/**
	 * The interval for each level of measurement; {@link Bounds#NONE} with fewer than 3 units or where alpha has no value in many
	 * of the samples.
	 *
	 * @param ratings ratings[unit][rater], index of the category, -1 where missing
	 * @param values number of each category, for the interval level
	 */
	public static Map<Level, Bounds> of(int[][] ratings, double[] values, double confidence) {
		Map<Level, Bounds> intervals = new EnumMap<>(Level.class);
		int[][] units = Arrays.stream(ratings).map(u -> Arrays.stream(u).filter(c -> c >= 0).toArray()).filter(u -> u.length > 1)
				.toArray(int[][]::new);
		Level[] levels = Level.values();
		double[][] alphas = new double[levels.length][SAMPLES];
		SplittableRandom random = new SplittableRandom(SEED);
		for (int sample = 0; sample < SAMPLES && units.length > 2; sample++) {
			double[][] coincidence = new double[values.length][values.length];
			for (int draw = 0; draw < units.length; draw++) {
				add(coincidence, units[random.nextInt(units.length)]);
			}
			for (Level level : levels) {
				alphas[level.ordinal()][sample] = CategoricalAgreement.alpha(level, coincidence, values);
			}
		}
		for (Level level : levels) {
			intervals.put(level, units.length > 2 ? percentiles(alphas[level.ordinal()], confidence) : Bounds.NONE);
		}
		return intervals;
	}

	private static void add(double[][] coincidence, int[] unit) {
		for (int i = 0; i < unit.length; i++) {
			for (int j = 0; j < unit.length; j++) {
				if (i != j) {
					coincidence[unit[i]][unit[j]] += 1.0 / (unit.length - 1);
				}
			}
		}
	}

	private static Bounds percentiles(double[] alphas, double confidence) {
		double[] sorted = Arrays.stream(alphas).filter(Double::isFinite).sorted().toArray();
		if (sorted.length < (1 - MOST_UNDEFINED) * alphas.length) {
			return Bounds.NONE;
		}
		double tail = (1 - confidence) / 2;
		return new Bounds(at(sorted, tail), at(sorted, 1 - tail));
	}

	private static double at(double[] sorted, double p) {
		double rank = Math.max(1, Math.min(sorted.length, p * (sorted.length + 1)));
		int below = (int) Math.floor(rank + 1e-9);
		double share = Math.max(0, rank - below);
		return sorted[below - 1] + (below < sorted.length ? share * (sorted[below] - sorted[below - 1]) : 0);
	}
}
