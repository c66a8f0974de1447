package org.allianceworkbench.analysis.internal.dyads.apim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.dyads.DyadData;
import org.allianceworkbench.analysis.internal.dyads.Predictor;
import org.allianceworkbench.analysis.internal.dyads.Predictor.Level;
import org.allianceworkbench.analysis.internal.dyads.RoleRequest;
import org.allianceworkbench.analysis.internal.dyads.Side;
import org.allianceworkbench.table.Progress;

/**
 * Outcomes and predictors of both members.
 *
 * @param data the outcomes
 * @param x predictor of each member in each cell, as it stands in the data
 * @param mean mean of the predictor over both members
 * @param label what the predictor is called
 * @param sessions whether dyads have several cells
 */
record ApimData(DyadData data, double[][] x, double mean, String label, boolean sessions) {

	static ApimData read(AnalysisInput input, ApimOptions options, Progress progress) {
		if (options.outcome().isEmpty() && options.outcomes().size() != 2) {
			throw new OptionException("outcome", "It is not known where the outcomes are.",
					"Give " + OptionWords.of(ApimOptions.class, "outcome", "predictor") + " for data with a row for each "
						+ "rating, or "
							+ OptionWords.of(ApimOptions.class, "outcomes", "predictors") + " for data with both in a row.");
		}
		if (options.outcome().isPresent() ? options.outcome().equals(options.predictor())
				: options.outcomes().stream().anyMatch(options.predictors()::contains)) {
			throw new OptionException(options.outcome().isPresent() ? "predictor" : "predictors",
					"Outcome and predictor are the same ratings, which explain themselves completely.", "Choose other "
						+ "predictors.");
		}
		DyadData data = DyadData.read(input, options.where(), progress).requireBoth();
		double[][] x;
		String label;
		if (options.outcome().isPresent()) {
			String name = options.predictor().orElseThrow(() -> new OptionException("predictor",
					"It is not known which column is the predictor.", "Give " + OptionWords.of(ApimOptions.class, "predictor")
						+ "."));
			x = data.numbersBySide(name, progress);
			label = KeyIndex.title(input.table().column(name));
		} else {
			if (options.predictors().size() != 2) {
				throw new OptionException("predictors", "Two predictors are needed, but " + options.predictors().size()
						+ " were named.",
						"Give predictors=CLIENT,THERAPIST.");
			}
			x = new double[][] { data.numbers(options.predictors().get(0)), data.numbers(options.predictors().get(1)) };
			label = KeyIndex.title(input.table().column(options.predictors().get(0))) + " and "
					+ KeyIndex.title(input.table().column(options.predictors().get(1)));
		}
		double mean = Stream.of(x).flatMapToDouble(Arrays::stream).filter(v -> !Double.isNaN(v)).average()
				.orElseThrow(() -> new AnalysisException("The predictor has no valid value.", "Choose another predictor."));
		boolean sessions = RoleRequest.most(data, Side.CLIENT) > 1 || RoleRequest.most(data, Side.THERAPIST) > 1;
		ApimData apim = new ApimData(data, x, mean, label, sessions);
		apim.requireVariation();
		return apim;
	}

	private void requireVariation() {
		for (Side side : Side.values()) {
			if (Arrays.stream(x[side.ordinal()]).filter(v -> !Double.isNaN(v)).distinct().limit(2).count() < 2) {
				throw new AnalysisException("The predictor of the " + data.name(side).toLowerCase(java.util.Locale.ROOT)
						+ "s has no variance (or no valid value), so it can't predict anything.",
						"Choose another predictor, or keep more rows.");
			}
		}
	}

	/** Actor and partner as predictors by side; with several sessions within and between parts, when asked for. */
	List<Predictor> predictors(boolean split) {
		List<Predictor> predictors = new ArrayList<>();
		for (String who : List.of("actor", "partner")) {
			double[][] own = who.equals("actor") ? x : new double[][] { x[1], x[0] };
			String words = who.equals("actor") ? "Actor effect" : "Partner effect";
			if (sessions && split) {
				double[][] means = { means(own[0]), means(own[1]) };
				double[][] within = new double[2][];
				double[][] between = new double[2][];
				for (int s = 0; s < 2; s++) {
					int at = s;
					within[s] = own[s].clone();
					Arrays.setAll(within[s], i -> own[at][i] - means[at][i]);
					between[s] = Arrays.stream(means[s]).map(m -> m - mean).toArray();
				}
				predictors.add(new Predictor(who, words + ", within dyads", Level.SESSION, within, List.of(), 0,
						"member's mean", ""));
				predictors.add(new Predictor(who + "_between", words + ", between dyads", Level.CLIENT, between, List.of(), mean,
						"mean over both members", ""));
			} else {
				double[][] centred = { Arrays.stream(own[0]).map(v -> v - mean).toArray(), Arrays.stream(own[1])
						.map(v -> v - mean)
						.toArray() };
				predictors.add(new Predictor(who, words, Level.SESSION, centred, List.of(), mean, "mean over both members", ""));
			}
		}
		return predictors;
	}

	/** A member's mean over the sessions of its dyad, in each cell. */
	private double[] means(double[] values) {
		double[] sum = new double[data.dyadCodes().size()];
		int[] n = new int[sum.length];
		for (int i = 0; i < values.length; i++) {
			if (!Double.isNaN(values[i])) {
				sum[data.dyad()[i]] += values[i];
				n[data.dyad()[i]]++;
			}
		}
		double[] means = new double[values.length];
		Arrays.setAll(means, i -> n[data.dyad()[i]] == 0 ? Double.NaN : sum[data.dyad()[i]] / n[data.dyad()[i]]);
		return means;
	}
}
