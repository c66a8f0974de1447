package org.allianceworkbench.analysis.internal.dyads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Whose values make the mean at which a predictor is centred. */
class PredictorCentringTest {

	private static final int CLIENTS = 24;
	private static final int SESSIONS = 3;

	/** Client 23 has no rating; therapist 5 has this client only. */
	private static Table study(boolean withUnrated) {
		int[] rows = IntStream.range(0, CLIENTS * SESSIONS).filter(i -> withUnrated || i / SESSIONS < CLIENTS - 1).toArray();
		return Table.of(numbers("c", rows, i -> unrated(i) ? Double.NaN : noise(i)),
				numbers("t", rows, i -> unrated(i) ? Double.NaN : noise(i + 500) + 0.4 * noise(i)),
				numbers("severity", rows, i -> i / SESSIONS * 1.5), numbers("experience", rows, i -> 3.0 + 4 * therapist(i)),
				texts("client", rows, i -> "C" + i / SESSIONS), texts("therapist", rows, i -> "T" + therapist(i)),
				numbers("session", rows, i -> 1 + i % SESSIONS));
	}

	private static int therapist(int row) {
		return unrated(row) ? 5 : row / SESSIONS % 5;
	}

	private static boolean unrated(int row) {
		return row / SESSIONS == CLIENTS - 1;
	}

	private static double noise(int i) {
		return 4 + Math.sin(i * 12.9898) + 0.5 * Math.cos(i * 78.233) + 0.7 * Math.sin(i / SESSIONS * 3.7);
	}

	private static Column numbers(String name, int[] rows, IntToDoubleFunction of) {
		return Analyses.numbers(name, IntStream.of(rows).mapToDouble(of).toArray());
	}

	private static Column texts(String name, int[] rows, java.util.function.IntFunction<String> of) {
		return Analyses.texts(name, IntStream.of(rows).mapToObj(of).toArray(String[]::new));
	}

	@Test
	void a_client_or_therapist_without_a_rating_has_no_part_in_the_mean() {
		Map<String, List<String>> runs = new TreeMap<>(Map.of("owm", List.of("predictors", "severity,experience"), "lowm",
				List.of("predictors", "severity,experience", "dyads", "independent"), "dyadic_growth",
				List.of("predictors", "severity,experience", "random", "intercepts"), "truth_bias",
				List.of("moderators", "severity,experience")));
		runs.forEach((id, options) -> {
			List<String> all = new ArrayList<>(List.of("columns", "c,t"));
			all.addAll(options);
			String[] set = all.toArray(String[]::new);
			Map<String, Double> with = fixed(Analyses.run(id, study(true), set).values());
			Map<String, Double> without = fixed(Analyses.run(id, study(false), set).values());
			assertThat(with).as(id).isNotEmpty().containsOnlyKeys(without.keySet());
			with.forEach((name, value) -> assertThat(value).as(id + " " + name).isCloseTo(without.get(name), within(1e-9)));
		});
	}

	/** Effects: the levels of both sides move when the mean does. */
	private static Map<String, Double> fixed(Map<String, Double> values) {
		Map<String, Double> fixed = new TreeMap<>();
		values.forEach((name, value) -> {
			if (name.matches("fixed/.*/estimate")) {
				fixed.put(name, value);
			}
		});
		return fixed;
	}
}
