package org.allianceworkbench.analysis.internal.sites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.RowKeys;
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
 * @param about the site of each by its code, empty where it has none
 * @param measure what the effects are, for axes
 */
record Effects(List<String> names, double[] y, double[] v, long[] n, int[] rows, List<Map<String, String>> about,
		String measure) {


	int k() {
		return y.length;
	}

	/** Effects in rows: computed already, or from what studies publish. */
	static Effects inRows(AnalysisInput input, SitesOptions options, ReportBuilder report) {
		int rows = input.table().rowCount();
		PublishedEffects published = PublishedEffects.of(input, options);
		double[] y = published.y();
		double[] v = published.v();
		int[] used = IntStream.range(0, rows).filter(i -> Double.isFinite(y[i]) && v[i] > 0 && Double.isFinite(v[i])).toArray();
		report.exclude("no effect or no positive variance", rows - (long) used.length);
		return new Effects(Arrays.stream(used).mapToObj(i -> name(input, options, i)).toList(),
				Arrays.stream(used).mapToDouble(i -> y[i]).toArray(), Arrays.stream(used).mapToDouble(i -> v[i]).toArray(),
				Arrays.stream(used).mapToLong(i -> published.n()[i]).toArray(), used, RowKeys.of(input, used, DesignKey.SITE),
				published.measure());
	}

	/** Some of the effects. */
	Effects at(int[] places) {
		return new Effects(Arrays.stream(places).mapToObj(names::get).toList(),
				Arrays.stream(places).mapToDouble(i -> y[i]).toArray(), Arrays.stream(places).mapToDouble(i -> v[i]).toArray(),
				Arrays.stream(places).mapToLong(i -> n[i]).toArray(), Arrays.stream(places).map(i -> rows[i]).toArray(),
				RowKeys.at(about, places), measure);
	}

	private static String name(AnalysisInput input, SitesOptions options, int row) {
		Column column = options.study().map(input.table()::column).or(() -> input.key(DesignKey.SITE)).orElse(null);
		return column == null || column.isMissing(row) ? Integer.toString(row + 1) : column.value(row).toString();
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
		private final List<Map<String, String>> about = new ArrayList<>();

		void add(String name, double effect, double variance, long clients, Map<String, String> site) {
			names.add(name);
			about.add(site);
			y.add(effect);
			v.add(variance);
			n.add(clients);
		}

		Effects build(String measure) {
			int[] rows = new int[y.size()];
			Arrays.fill(rows, -1);
			return new Effects(List.copyOf(names), y.stream().mapToDouble(d -> d).toArray(), v.stream().mapToDouble(d -> d)
					.toArray(),
					n.stream().mapToLong(d -> d).toArray(), rows, List.copyOf(about), measure);
		}
	}
}
