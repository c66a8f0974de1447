package org.allianceworkbench.analysis.internal.sites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Column;

/**
 * Effects of sites or studies, all with an effect and a positive variance.
 *
 * @param names what they are called
 * @param y effects
 * @param v sampling variances
 * @param n clients behind each, 0 when unknown
 * @param rows row of the data of each, for moderators; -1 where effects are of clients' data
 * @param measure what the effects are, for axes
 */
record Effects(List<String> names, double[] y, double[] v, long[] n, int[] rows, String measure) {

	int k() {
		return y.length;
	}

	/** Effects in rows: computed already, or from four counts. */
	static Effects inRows(AnalysisInput input, SitesOptions options, ReportBuilder report) {
		int rows = input.table().rowCount();
		double[] y = new double[rows];
		double[] v = new double[rows];
		String measure;
		if (!options.counts().isEmpty()) {
			measure = counts(input, options, y, v);
		} else {
			Column effect = input.table().column(options.effect().orElseThrow());
			Column variance = input.table().column(options.variance().orElseThrow(() -> new OptionException("variance",
					"Effects need their sampling variances.", "Name the column with variance=.")));
			System.arraycopy(effect.validNumbers(), 0, y, 0, rows);
			System.arraycopy(variance.validNumbers(), 0, v, 0, rows);
			measure = KeyIndex.title(effect);
		}
		int[] used = java.util.stream.IntStream.range(0, rows).filter(i -> Double.isFinite(y[i]) && v[i] > 0
				&& Double.isFinite(v[i]))
				.toArray();
		report.exclude("no effect or no positive variance", rows - (long) used.length);
		return new Effects(Arrays.stream(used).mapToObj(i -> name(input, options, i)).toList(),
				Arrays.stream(used).mapToDouble(i -> y[i]).toArray(), Arrays.stream(used).mapToDouble(i -> v[i]).toArray(),
				new long[used.length], used, measure);
	}

	private static String name(AnalysisInput input, SitesOptions options, int row) {
		Column column = options.study().map(input.table()::column).or(() -> input.key(DesignKey.SITE)).orElse(null);
		return column == null || column.isMissing(row) ? Integer.toString(row + 1) : column.value(row).toString();
	}

	/** Log risk ratio, log odds ratio or risk difference; half a case is added to each cell of a table with an empty one. */
	private static String counts(AnalysisInput input, SitesOptions options, double[] y, double[] v) {
		if (options.counts().size() != 4) {
			throw new OptionException("counts", "Counts are four columns, but " + options.counts().size() + " were named.",
					"Name with and without the event in the treated, then in the others.");
		}
		SitesOptions.Measure measure = options.measure() == SitesOptions.Measure.AUTO ? SitesOptions.Measure.RR
				: options.measure();
		double[][] cells = options.counts().stream().map(c -> input.table().column(c).validNumbers()).toArray(double[][]::new);
		for (int i = 0; i < y.length; i++) {
			double add = cells[0][i] * cells[1][i] * cells[2][i] * cells[3][i] == 0 ? 0.5 : 0;
			double a = cells[0][i] + add;
			double b = cells[1][i] + add;
			double c = cells[2][i] + add;
			double d = cells[3][i] + add;
			double p = a / (a + b);
			double q = c / (c + d);
			switch (measure) {
				case OR -> {
					y[i] = Math.log(a * d / (b * c));
					v[i] = 1 / a + 1 / b + 1 / c + 1 / d;
				}
				case RD -> {
					y[i] = p - q;
					v[i] = p * (1 - p) / (a + b) + q * (1 - q) / (c + d);
				}
				case RR -> {
					y[i] = Math.log(p / q);
					v[i] = 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d);
				}
				default -> throw new OptionException("measure", "Counts give rr, or or rd.", "Choose one of these.");
			}
		}
		return measure == SitesOptions.Measure.RR ? "Log risk ratio" : measure == SitesOptions.Measure.OR ? "Log odds ratio"
				: "Risk difference";
	}

	/** Refuses fewer than two effects. */
	Effects require() {
		if (k() < 2) {
			throw new AnalysisException("There is an effect of " + (k() == 0 ? "no site" : "one site only (" + names.get(0) + ")")
					+ ", so there is nothing to compare.", "At least two sites with enough clients are needed.");
		}
		return this;
	}

	/** Collects effects one by one. */
	static final class Builder {
		private final List<String> names = new ArrayList<>();
		private final List<Double> y = new ArrayList<>();
		private final List<Double> v = new ArrayList<>();
		private final List<Long> n = new ArrayList<>();

		void add(String name, double effect, double variance, long clients) {
			names.add(name);
			y.add(effect);
			v.add(variance);
			n.add(clients);
		}

		Effects build(String measure) {
			int[] rows = new int[y.size()];
			Arrays.fill(rows, -1);
			return new Effects(List.copyOf(names), y.stream().mapToDouble(d -> d).toArray(), v.stream().mapToDouble(d -> d)
					.toArray(),
					n.stream().mapToLong(d -> d).toArray(), rows, measure);
		}
	}
}
