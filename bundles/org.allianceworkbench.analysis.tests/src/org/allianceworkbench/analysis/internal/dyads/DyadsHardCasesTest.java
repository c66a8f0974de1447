package org.allianceworkbench.analysis.internal.dyads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Hostile data give a result with a warning, or one clear sentence. */
class DyadsHardCasesTest {

	/** Each analysis with the options that it needs, on wide data. */
	private static final Map<String, List<String[]>> RUNS = new LinkedHashMap<>();

	static {
		RUNS.put("owm", List.<String[]>of(new String[] { "columns", "c,t" }));
		RUNS.put("lowm", List.<String[]>of(new String[] { "columns", "c,t" },
				new String[] { "columns", "c,t", "predictors", "age",
				"moderators", "age", "slopes", "yes" }, new String[] { "columns", "c,t", "residuals", "serial", "profile",
				"yes" }));
		RUNS.put("dyadic_growth", List.<String[]>of(new String[] { "columns", "c,t" },
				new String[] { "columns", "c,t", "random", "none",
				"residuals", "serial" }));
		RUNS.put("apim", List.<String[]>of(new String[] { "outcomes", "c,t", "predictors", "pc,pt" },
				new String[] { "outcomes", "c,t",
				"predictors", "pc,pt", "form", "indistinguishable" }, new String[] { "outcomes", "c,t", "predictors", "pc,pt",
				"form",
						"sem" }, new String[] { "outcomes", "c,t", "predictors", "pc,pt", "form", "equal", "estimation", "ml" }));
		RUNS.put("truth_bias", List.<String[]>of(new String[] { "columns", "c,t", "bias", "pt" }, new String[] { "columns", "c,t",
				"level", "session" }));
		RUNS.put("rsa", List.<String[]>of(new String[] { "columns", "c,t", "outcome", "pc" }, new String[] { "columns", "c,t",
				"outcome", "age", "form", "ols" }));
	}

	/** No sum, so that nothing is regular. */
	private static double noise(int i) {
		return 4 + Math.sin(i * 12.9898) + 0.5 * Math.cos(i * 78.233);
	}

	private static Table wide(int therapists, int clients, int sessions, IntToDoubleFunction client,
			IntToDoubleFunction therapist) {
		int rows = clients * sessions;
		return Table.of(numbers("c", rows, client), numbers("t", rows, therapist), numbers("pc", rows, i -> noise(i + 1000)),
				numbers("pt", rows, i -> noise(i + 2000)), numbers("age", rows, i -> 30 + i / sessions % 7),
				texts("client", rows, i -> "C" + i / sessions), texts("therapist", rows, i -> "T" + i / sessions % therapists),
				numbers("session", rows, i -> 1 + i % sessions));
	}

	private static org.allianceworkbench.table.Column numbers(String name, int rows, IntToDoubleFunction of) {
		return Analyses.numbers(name, IntStream.range(0, rows).mapToDouble(of).toArray());
	}

	private static org.allianceworkbench.table.Column texts(String name, int rows, java.util.function.IntFunction<String> of) {
		return Analyses.texts(name, IntStream.range(0, rows).mapToObj(of).toArray(String[]::new));
	}

	private static void allAnswer(String what, Table table, boolean warned) {
		RUNS.forEach((id, runs) -> runs.forEach(options -> {
			String name = what + ": " + id + " " + String.join(" ", options);
			try {
				Report report = Analyses.run(id, table, options);
				if (warned) {
					assertThat(report.warnings()).as(name + " gives a result without a warning: " + report.values()).isNotEmpty();
				}
				assertThat(report.warnings()).as(name).allSatisfy(w -> assertThat(w.message()).endsWith(".")
						.doesNotContain("role", "NaN", "null"));
				assertThat(report.blocks()).as(name).anyMatch(Block.TableBlock.class::isInstance);
			} catch (AnalysisException e) {
				assertThat(e.problem()).as(name).isNotBlank().doesNotContain("Exception", "null", "NaN").endsWith(".");
				assertThat(e.getMessage().length()).as(name + ": " + e.getMessage()).isLessThan(400);
			}
		}));
	}

	@Test
	void one_client() {
		allAnswer("one client", wide(1, 1, 6, DyadsHardCasesTest::noise, i -> noise(i + 500)), true);
	}

	@Test
	void one_therapist() {
		allAnswer("one therapist", wide(1, 12, 4, DyadsHardCasesTest::noise, i -> noise(i + 500)), false);
		Report report = Analyses.run("lowm", wide(1, 12, 4, DyadsHardCasesTest::noise, i -> noise(i + 500)), "columns", "c,t");
		assertThat(report.warnings()).anyMatch(w -> w.message().contains("one therapist"));
		assertThat(report.values()).doesNotContainKey("vc/therapist.client.var/estimate")
				.containsKey("vc/dyad.client.var/estimate");
	}

	@Test
	void constant_ratings() {
		allAnswer("constant ratings", wide(3, 12, 4, i -> 5, i -> 5), true);
		allAnswer("constant ratings by clients", wide(3, 12, 4, i -> 7, DyadsHardCasesTest::noise), true);
		allAnswer("constant ratings within dyads", wide(3, 12, 4, i -> 1 + i / 4 % 5, i -> 2 + i / 4 % 4), true);
	}

	@Test
	void no_overlap_between_raters() {
		allAnswer("no overlap", wide(3, 12, 4, i -> i % 2 == 0 ? noise(i) : Double.NaN, i -> i % 2 == 1 ? noise(i) : Double.NaN),
				true);
	}

	@Test
	void all_ratings_missing() {
		allAnswer("all missing", wide(3, 12, 4, i -> Double.NaN, i -> Double.NaN), true);
		allAnswer("all missing of one side", wide(3, 12, 4, DyadsHardCasesTest::noise, i -> Double.NaN), true);
	}

	@Test
	void two_sessions_or_one() {
		allAnswer("two sessions", wide(3, 12, 2, DyadsHardCasesTest::noise, i -> noise(i + 500)), false);
		allAnswer("one session", wide(3, 12, 1, DyadsHardCasesTest::noise, i -> noise(i + 500)), false);
	}

	@Test
	void two_clients_and_a_few_ratings() {
		allAnswer("two clients", wide(2, 2, 3, DyadsHardCasesTest::noise, i -> noise(i + 500)), true);
		allAnswer("three clients", wide(2, 3, 2, i -> i == 3 ? Double.NaN : noise(i), i -> noise(i + 500)), true);
	}

	@Test
	void both_sides_the_same_rating() {
		allAnswer("same rating", wide(3, 12, 4, DyadsHardCasesTest::noise, DyadsHardCasesTest::noise), true);
	}

	@Test
	void a_client_twice_in_a_session_is_named_with_both_rows() {
		Table table = Table.of(Analyses.numbers("c", 1, 2, 3), Analyses.numbers("t", 3, 2, 1),
				Analyses.texts("client", "A", "A", "B"),
				Analyses.texts("therapist", "X", "X", "X"), Analyses.numbers("session", 1, 1, 1));
		org.assertj.core.api.Assertions.assertThatThrownBy(() -> Analyses.run("lowm", table, "columns", "c,t"))
				.isInstanceOf(AnalysisException.class).hasMessageContaining("rows 1 and 2");
	}
}
