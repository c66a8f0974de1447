package org.allianceworkbench.analysis.internal.sites;

import java.util.List;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.sites.SitesOptions.Measure;
import org.allianceworkbench.table.Column;
import org.hipparchus.special.Gamma;

/**
 * Effects of what studies publish, a row for each: the effect itself, counts, means and standard deviations, or correlations;
 * formulas as in metafor's {@code escalc} (Viechtbauer 2010). What can't be computed is {@code NaN}.
 *
 * @param measure what the effects are, for axes
 * @param kind the name that metafor has for it, empty for effects that were computed already
 * @param y effects
 * @param v sampling variances
 * @param n clients behind each, 0 when unknown
 */
record PublishedEffects(String measure, String kind, double[] y, double[] v, long[] n) {

	private static final int COUNTS = 4;
	private static final int SUMMARIES = 6;
	private static final int CORRELATIONS = 2;

	/** Whether the options name such columns. */
	static boolean named(SitesOptions options) {
		return options.effect().isPresent() || !options.counts().isEmpty() || !options.summaries().isEmpty()
				|| !options.correlations().isEmpty();
	}

	static PublishedEffects of(AnalysisInput input, SitesOptions options) {
		if (!options.counts().isEmpty()) {
			return of(cells(input, options.counts(), "counts", COUNTS, "with and without the event in the treated, then in the "
					+ "others"), options.measure() == Measure.AUTO ? Measure.RR : options.measure(), "counts",
					List.of(Measure.RR, Measure.OR, Measure.RD));
		}
		if (!options.summaries().isEmpty()) {
			return of(cells(input, options.summaries(), "summaries", SUMMARIES,
					"number, mean and standard deviation of the first "
					+ "group, then of the second"), options.measure() == Measure.AUTO ? Measure.SMD : options.measure(),
					"summaries",
					List.of(Measure.SMD, Measure.MD, Measure.ROM));
		}
		if (!options.correlations().isEmpty()) {
			return of(cells(input, options.correlations(), "correlations", CORRELATIONS,
					"the correlation and how many it is from"),
					options.measure() == Measure.AUTO ? Measure.ZCOR : options.measure(), "correlations",
					List.of(Measure.ZCOR, Measure.COR));
		}
		Column effect = input.table().column(options.effect().orElseThrow());
		Column variance = input.table().column(options.variance().orElseThrow(() -> new OptionException("variance",
				"Effects need their sampling variances.", "Name the column under "
				+ OptionWords.of(SitesOptions.class, "variance")
						+ ".")));
		return new PublishedEffects(KeyIndex.title(effect), "", effect.validNumbers().clone(), variance.validNumbers().clone(),
				new long[input.table().rowCount()]);
	}

	private static double[][] cells(AnalysisInput input, List<String> columns, String option, int many, String which) {
		if (columns.size() != many) {
			throw new OptionException(option, OptionWords.of(SitesOptions.class, option) + " are " + many + " columns, but "
					+ columns.size() + " were named.", "Name " + which + ".");
		}
		double[][] cells = new double[input.table().rowCount()][many];
		for (int j = 0; j < many; j++) {
			double[] column = input.table().column(columns.get(j)).validNumbers();
			for (int i = 0; i < cells.length; i++) {
				cells[i][j] = column[i];
			}
		}
		return cells;
	}

	private static PublishedEffects of(double[][] cells, Measure measure, String option, List<Measure> possible) {
		if (!possible.contains(measure)) {
			throw new OptionException("measure", OptionWords.of(SitesOptions.class, option) + " give no such effect as "
					+ word(measure) + ".", "Choose " + String.join(", ", possible.stream().map(PublishedEffects::word).toList())
							+ " or auto.");
		}
		double[] y = new double[cells.length];
		double[] v = new double[cells.length];
		long[] n = new long[cells.length];
		for (int i = 0; i < cells.length; i++) {
			double[] effect = switch (measure) {
				case RR, OR, RD -> counts(cells[i], measure);
				case ZCOR, COR -> correlation(cells[i], measure);
				default -> means(cells[i], measure);
			};
			y[i] = effect[0];
			v[i] = effect[1];
			double all = option.equals("counts") ? cells[i][0] + cells[i][1] + cells[i][2] + cells[i][3]
					: option.equals("summaries") ? cells[i][0] + cells[i][3] : cells[i][1];
			n[i] = Math.round(all);
		}
		return new PublishedEffects(words(measure), measure.name(), y, v, n);
	}

	private static String word(Measure measure) {
		return measure.name().toLowerCase(java.util.Locale.ROOT);
	}

	private static String words(Measure measure) {
		return switch (measure) {
			case RR -> "Log risk ratio";
			case OR -> "Log odds ratio";
			case RD -> "Risk difference";
			case ZCOR -> "Fisher's z";
			case COR -> "Correlation";
			case MD -> "Difference of means";
			case ROM -> "Log ratio of means";
			default -> "Hedges's g";
		};
	}

	/** Log risk ratio, log odds ratio or risk difference; half a case is added to each cell of a table with an empty one. */
	private static double[] counts(double[] cells, Measure measure) {
		double add = cells[0] * cells[1] * cells[2] * cells[3] == 0 ? 0.5 : 0;
		double a = cells[0] + add;
		double b = cells[1] + add;
		double c = cells[2] + add;
		double d = cells[3] + add;
		double p = a / (a + b);
		double q = c / (c + d);
		return switch (measure) {
			case OR -> new double[] { Math.log(a * d / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d };
			case RD -> new double[] { p - q, p * (1 - p) / (a + b) + q * (1 - q) / (c + d) };
			default -> new double[] { Math.log(p / q), 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d) };
		};
	}

	private static double[] correlation(double[] cells, Measure measure) {
		double r = cells[0];
		double n = cells[1];
		return measure == Measure.ZCOR ? new double[] { 0.5 * (Math.log1p(r) - Math.log1p(-r)), n > 3 ? 1 / (n - 3) : Double.NaN }
				: new double[] { r, (1 - r * r) * (1 - r * r) / (n - 1) };
	}

	/** The first group's mean compared with the second's. */
	private static double[] means(double[] cells, Measure measure) {
		double n1 = cells[0];
		double n2 = cells[3];
		double variance1 = cells[2] * cells[2];
		double variance2 = cells[5] * cells[5];
		double difference = cells[1] - cells[4];
		return switch (measure) {
			case MD -> new double[] { difference, variance1 / n1 + variance2 / n2 };
			case ROM -> new double[] { Math.log(cells[1] / cells[4]),
					variance1 / (n1 * cells[1] * cells[1]) + variance2 / (n2 * cells[4] * cells[4]) };
			default -> hedges(difference, ((n1 - 1) * variance1 + (n2 - 1) * variance2) / (n1 + n2 - 2), n1, n2);
		};
	}

	/** Hedges's g with its exact correction, and its variance 1/n1 + 1/n2 + g²/(2 N). */
	static double[] hedges(double difference, double pooledVariance, double n1, double n2) {
		double df = n1 + n2 - 2;
		double correction = Math.exp(Gamma.logGamma(df / 2) - 0.5 * Math.log(df / 2) - Gamma.logGamma((df - 1) / 2));
		double g = difference / Math.sqrt(pooledVariance) * correction;
		return new double[] { g, 1 / n1 + 1 / n2 + g * g / (2 * (n1 + n2)) };
	}
}
