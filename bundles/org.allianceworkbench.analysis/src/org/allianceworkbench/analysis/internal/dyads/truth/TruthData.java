package org.allianceworkbench.analysis.internal.dyads.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.dyads.DyadData;
import org.allianceworkbench.analysis.internal.dyads.Predictor;
import org.allianceworkbench.analysis.internal.dyads.Predictors;
import org.allianceworkbench.analysis.internal.dyads.RoleRequest;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/**
 * The rows of a truth and bias model.
 *
 * @param table judgement {@code J} and truth minus the same number; {@code Tr}, or {@code Tw} and {@code Tm}; bias forces
 *            {@code B}, or {@code Bw} and {@code Bm}; moderators; {@code client}, {@code therapist}
 * @param mean what was taken off judgement and truth: the mean over dyads of their mean truth
 * @param terms names of the truth's terms
 * @param forces names of the bias forces' terms with what they are
 * @param moderators the moderators
 * @param sessions how many sessions are behind the rows
 * @param left how many cells with both ratings lack a bias force
 */
record TruthData(Table table, double mean, List<String> terms, Map<String, String> forces, List<Predictor> moderators,
		int sessions,
		long left) {

	/** Prepares rows: only sessions that have both ratings and all bias forces count. */
	static TruthData of(DyadData data, TruthOptions options, Progress progress) {
		double[] truth = data.ratings(options.judge().other());
		double[] judgement = data.ratings(options.judge());
		List<double[]> bias = options.bias().stream().map(b -> data.numbersBySide(b, progress)[options.judge().ordinal()])
				.toList();
		int[] both = data.dyads().complete();
		int[] cells = Arrays.stream(both).filter(i -> bias.stream().noneMatch(b -> Double.isNaN(b[i]))).toArray();
		if (cells.length == 0) {
			throw new AnalysisException(both.length == 0
					? "No session was rated by both sides, so no judgement can be held against "
					+ "the truth." : "No session has both ratings and all bias forces.",
					"Check whether both sides use the same client codes and occasions, and the codes for missing values.");
		}
		RoleRequest.requireVariation(data);
		Predictors read = new Predictors(data, options.centre(), List.of(), cells, progress);
		List<Predictor> moderators = options.moderators().stream().flatMap(m -> read.of(m).stream())
				.filter(p -> p.level() != Predictor.Level.SESSION).toList();
		read.complete();
		return new Rows(data, cells, options).build(truth, judgement, bias, moderators, both.length - (long) cells.length);
	}

	/** The cells that count. */
	private record Rows(DyadData data, int[] cells, TruthOptions options) {

		TruthData build(double[] truth, double[] judgement, List<double[]> bias, List<Predictor> moderators, long left) {
			Map<Integer, Integer> first = new LinkedHashMap<>();
			Arrays.stream(cells).forEach(i -> first.putIfAbsent(data.dyad()[i], i));
			double[] truthMean = means(truth);
			double[] judgementMean = means(judgement);
			double g = mean(truthMean, first);
			boolean sessions = options.level() == TruthOptions.Level.SESSION;
			int[] rows = sessions ? cells : first.values().stream().mapToInt(i -> i).toArray();
			List<Column> columns = new ArrayList<>();
			Map<String, String> forces = new LinkedHashMap<>();
			columns.add(numbers("J", rows, i -> (sessions ? judgement[i] : judgementMean[data.dyad()[i]]) - g));
			if (sessions) {
				columns.add(numbers("Tw", rows, i -> truth[i] - truthMean[data.dyad()[i]]));
			}
			columns.add(numbers(sessions ? "Tm" : "Tr", rows, i -> truthMean[data.dyad()[i]] - g));
			for (int b = 0; b < bias.size(); b++) {
				double[] own = bias.get(b);
				double[] ownMean = means(own);
				double centre = mean(ownMean, first);
				String label = KeyIndex.title(data.input().table().column(options.bias().get(b)));
				String number = b == 0 ? "" : Integer.toString(b + 1);
				if (sessions) {
					columns.add(numbers("Bw" + number, rows, i -> own[i] - ownMean[data.dyad()[i]]));
					forces.put("Bw" + number, label + ", within dyads");
				}
				columns.add(numbers((sessions ? "Bm" : "B") + number, rows, i -> ownMean[data.dyad()[i]] - centre));
				forces.put((sessions ? "Bm" : "B") + number, label + (sessions ? ", between dyads" : ""));
			}
			moderators.forEach(m -> columns.add(moderator(m, rows)));
			columns.add(texts("client", rows, i -> data.dyadCodes().get(data.dyad()[i])));
			data.therapists().ifPresent(t -> columns.add(texts("therapist", rows, i -> data.therapist()[i] < 0 ? null
					: t.categories().get(data.therapist()[i]).code())));
			return new TruthData(Table.of(columns), g, sessions ? List.of("Tw", "Tm") : List.of("Tr"), forces, moderators,
					cells.length,
					left);
		}

		/** Each dyad's mean over the cells that count. */
		private double[] means(double[] values) {
			double[] sum = new double[data.dyadCodes().size()];
			int[] n = new int[sum.length];
			for (int i : cells) {
				sum[data.dyad()[i]] += values[i];
				n[data.dyad()[i]]++;
			}
			return IntStream.range(0, sum.length).mapToDouble(d -> n[d] == 0 ? Double.NaN : sum[d] / n[d]).toArray();
		}

		private static double mean(double[] ofDyads, Map<Integer, Integer> used) {
			return used.keySet().stream().mapToDouble(d -> ofDyads[d]).average().orElseThrow();
		}

		private Column moderator(Predictor p, int[] rows) {
			int side = options.judge().ordinal();
			return p.categorical() ? texts(p.name(), rows, i -> Double.isNaN(p.values()[side][i]) ? null
					: p.categories().get((int) p.values()[side][i]).code()) : numbers(p.name(), rows, i -> p.values()[side][i]);
		}

		private static Column numbers(String name, int[] rows, java.util.function.IntToDoubleFunction value) {
			return Column.of(ColumnSpec.number(name).measure(org.allianceworkbench.table.Measure.SCALE).build(),
					Arrays.stream(rows).mapToDouble(value).toArray());
		}

		private static Column texts(String name, int[] rows, java.util.function.IntFunction<String> value) {
			return Column.of(ColumnSpec.text(name).build(), Arrays.stream(rows).mapToObj(value).toArray(String[]::new));
		}
	}
}
