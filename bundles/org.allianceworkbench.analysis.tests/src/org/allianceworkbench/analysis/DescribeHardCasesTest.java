package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Everyday analyses, scales and agreement on data that leave little to compute. */
class DescribeHardCasesTest {

	private static final double NA = Double.NaN;

	/** Each analysis with options that fit {@link #data}. */
	private static final Map<String, List<String[]>> RUNS = new LinkedHashMap<>();

	static {
		RUNS.put("descriptives", List.<String[]>of(new String[] { "values", "a,b" },
				new String[] { "values", "a", "by", "arm,session" }));
		RUNS.put("missingness", List.<String[]>of(new String[] { "values", "a,b" }));
		RUNS.put("mcar", List.of(new String[] { "values", "a,b", "predictors", "x,arm" }, new String[] { "values", "a,b", "over",
				"variables" }));
		RUNS.put("t_test", List.of(new String[] { "value", "a", "by", "arm" }, new String[] { "columns", "a,b" },
				new String[] { "value",
				"a", "occasions", "1,2" }, new String[] { "value", "a", "by", "arm", "unit", "rows" }));
		RUNS.put("anova", List.of(new String[] { "value", "a", "by", "arm" },
				new String[] { "value", "a", "by", "arm", "covariates", "x" },
				new String[] { "value", "a", "by", "arm", "at", "2", "baseline", "1" },
				new String[] { "value", "a", "by", "therapist",
						"unit", "rows" }));
		RUNS.put("correlation", List.of(new String[] { "values", "a,b,x" }, new String[] { "values", "a,b", "controlling", "x",
				"missing",
				"listwise" }));
		RUNS.put("crosstab", List.<String[]>of(new String[] { "rows", "arm", "columns", "therapist" }));
		RUNS.put("regression", List.of(new String[] { "outcome", "a", "predictors", "b,arm" },
				new String[] { "outcome", "a", "predictors",
				"x", "cluster", "therapist" }, new String[] { "outcome", "a", "predictors", "x", "at", "2", "baseline", "1" }));
		RUNS.put("effect_sizes", List.of(new String[] { "columns", "a,b" }, new String[] { "value", "a", "by", "arm" }));
		RUNS.put("normality", List.<String[]>of(new String[] { "values", "a,b" }));
		RUNS.put("reliability", List.of(new String[] { "items", "a,b" }, new String[] { "items", "a,b,x", "by", "arm" }));
		RUNS.put("multilevel_reliability", List.of(new String[] { "items", "a,b,x" }, new String[] { "items", "a,b", "sessions",
				"nested" }));
		RUNS.put("agreement", List.<String[]>of(new String[] { "columns", "a,b" }));
		RUNS.put("agreement_categories", List.of(new String[] { "columns", "a,b", "weights", "linear" }, new String[] { "columns",
				"a,b,x" }));
		RUNS.put("icc", List.<String[]>of(new String[] { "columns", "a,b" }));
		RUNS.put("congruence", List.<String[]>of(new String[] { "columns", "a,b" }));
	}

	private static Table data(String[] client, String[] therapist, String[] arm, double[] session, double[] a, double[] b,
			double[] x) {
		return Table.of(Analyses.texts("client", client), Analyses.texts("therapist", therapist), Analyses.texts("arm", arm),
				Analyses.numbers("session", session), Analyses.numbers("a", a), Analyses.numbers("b", b),
				Analyses.numbers("x", x));
	}

	private static Map<String, Table> hostile() {
		Map<String, Table> all = new LinkedHashMap<>();
		String[] two = { "A", "A", "B", "B", "C", "C" };
		String[] one = { "T", "T", "T", "T", "T", "T" };
		String[] arms = { "CCI", "CCI", "SC", "SC", "CCI", "CCI" };
		double[] sessions = { 1, 2, 1, 2, 1, 2 };
		double[] some = { 4, 5, 3, 6, 5, 5 };
		double[] others = { 3, 5, 4, 4, 6, 2 };
		double[] x = { 1, 1, 2, 2, 4, 4 };
		double[] none = { NA, NA, NA, NA, NA, NA };
		double[] same = { 4, 4, 4, 4, 4, 4 };
		all.put("no rows", data(new String[0], new String[0], new String[0], new double[0], new double[0], new double[0],
				new double[0]));
		all.put("one client", data(new String[] { "A", "A", "A" }, new String[] { "T", "T", "T" },
				new String[] { "CCI", "CCI", "CCI" },
				new double[] { 1, 2, 3 }, new double[] { 4, 5, 6 }, new double[] { 5, 4, 6 }, new double[] { 1, 1, 1 }));
		all.put("one row", data(new String[] { "A" }, new String[] { "T" }, new String[] { "CCI" }, new double[] { 1 },
				new double[] { 4 },
				new double[] { 5 }, new double[] { 1 }));
		all.put("one therapist, two sessions", data(two, one, arms, sessions, some, others, x));
		all.put("constant ratings", data(two, one, arms, sessions, same, same, same));
		all.put("one side constant", data(two, one, arms, sessions, same, others, x));
		all.put("no overlap", data(two, one, arms, sessions, new double[] { 4, NA, 3, NA, 5, NA },
				new double[] { NA, 5, NA, 4, NA, 2 }, x));
		all.put("all missing", data(two, one, arms, sessions, none, none, none));
		all.put("one missing", data(two, new String[] { null, null, null, null, null, null }, arms, sessions, some, none, x));
		all.put("identical sides", data(two, one, arms, sessions, some, some, some));
		return all;
	}

	@Test
	void each_analysis_answers_with_its_warning_or_one_clear_sentence() {
		int answers = 0;
		int sentences = 0;
		for (Map.Entry<String, Table> data : hostile().entrySet()) {
			for (Map.Entry<String, List<String[]>> run : RUNS.entrySet()) {
				for (String[] options : run.getValue()) {
					String what = run.getKey() + " " + String.join(" ", options) + " on " + data.getKey();
					try {
						Report report = Analyses.run(run.getKey(), data.getValue(), options);
						assertThat(report.blocks()).as(what).isNotEmpty();
						assertThat(report.warnings()).as(what).allSatisfy(w -> assertThat(w.message()).endsWith(".")
								.doesNotContain("NaN"));
						answers++;
					} catch (AnalysisException e) {
						assertThat(e.problem()).as(what).endsWith(".").doesNotContain("NaN");
						assertThat(e.remedy()).as(what).endsWith(".");
						sentences++;
					}
				}
			}
		}
		System.out.println(RUNS.size() + " analyses on " + hostile().size() + " hostile data sets: " + answers + " reports, "
				+ sentences
				+ " refusals with a sentence");
		assertThat(answers).isPositive();
		assertThat(sentences).isPositive();
	}

	@Test
	void a_client_counts_once_in_a_comparison_of_groups() {
		Table table = data(new String[] { "A", "A", "B", "B", "C", "C", "D", "D" }, new String[8],
				new String[] { "CCI", "CCI", "CCI", "CCI",
				"SC", "SC", "SC", "SC" }, new double[] { 1, 2, 1, 2, 1, 2, 1, 2 }, new double[] { 4, 6, 5, 7, 2, 4, 3, 5 },
				new double[8], new double[8]);
		Report clients = Analyses.run("t_test", table, "value", "a", "by", "arm");
		// means of clients 5, 6 against 3, 4: difference 2, pooled SD sqrt(1/2), t = 2 / (sqrt(1/2) * 1) with 2 df
		assertThat(clients.values().get("student_df")).isEqualTo(2.0);
		assertThat(clients.values().get("student_t")).isCloseTo(2 * Math.sqrt(2), within(1e-12));
		assertThat(clients.n()).containsEntry("clients", 4L);
		assertThat(Analyses.run("t_test", table, "value", "a", "by", "arm", "unit", "rows").values().get("student_df"))
				.isEqualTo(6.0);
	}

	@Test
	void ratings_of_several_roles_in_one_mean_are_pointed_out() {
		Table table = Table.of(Analyses.texts("client", "A", "A", "B", "B"),
				Analyses.texts("role", "CLIENT", "THERAPIST", "CLIENT",
				"THERAPIST"), Analyses.texts("arm", "CCI", "CCI", "SC", "SC"), Analyses.numbers("wai", 5, 4, 6, 3));
		assertThat(Analyses.run("t_test", table, "value", "wai", "by", "arm").warnings()).extracting(w -> w.message())
				.anyMatch(m -> m.contains("ratings of all roles"));
		assertThat(Analyses.run("t_test", table, "value", "wai", "by", "arm", "where", "role=CLIENT").warnings())
				.extracting(w -> w.message())
				.noneMatch(m -> m.contains("ratings of all roles"));
	}

	@Test
	void few_clusters_are_pointed_out() {
		Table table = data(new String[] { "A", "B", "C", "D", "E", "F" }, new String[] { "T", "T", "U", "U", "V", "V" },
				new String[6],
				new double[6], new double[] { 1, 3, 2, 5, 4, 4 }, new double[6], new double[] { 1, 2, 3, 4, 5, 7 });
		assertThat(Analyses.run("regression", table, "outcome", "a", "predictors", "x", "cluster", "therapist").warnings())
				.extracting(w -> w.message()).anyMatch(m -> m.contains("few clusters"));
	}

	@Test
	void a_predictor_that_says_the_same_as_another_is_named() {
		Table table = Table.of(Analyses.numbers("y", 1, 2, 4, 3, 5), Analyses.numbers("x", 1, 2, 3, 4, 5),
				Analyses.numbers("z", 2, 4, 6, 8,
				10));
		assertThatThrownBy(() -> Analyses.run("regression", table, "outcome", "y", "predictors", "x,z"))
				.isInstanceOf(AnalysisException.class).hasMessageContaining("z is constant or a combination");
	}

	@Test
	void wrongly_keyed_items_are_pointed_out() {
		double[] a = { 1, 2, 3, 4, 5, 4, 3, 2 };
		double[] turned = IntStream.range(0, a.length).mapToDouble(i -> 6 - a[i]).toArray();
		Table table = Table.of(Analyses.numbers("i1", a), Analyses.numbers("i2", 2, 2, 3, 5, 5, 4, 2, 2),
				Analyses.numbers("i3", turned));
		assertThat(Analyses.run("reliability", table, "items", "i1,i2,i3").warnings()).extracting(w -> w.sentence())
				.anyMatch(m -> m.contains("i3") && m.contains("keyed the other way round"));
		assertThat(Analyses.run("reliability", table, "items", "i1,i2,i3", "reverse", "i3", "lowest", "1", "highest", "5")
				.values()
				.get("alpha")).isGreaterThan(0.9);
	}

	@Test
	void perfect_separation_leaves_the_logistic_regression_out_with_a_warning() {
		int n = 20;
		double[] a = IntStream.range(0, n).mapToDouble(i -> i < 10 ? NA : i % 3).toArray();
		double[] b = IntStream.range(0, n).mapToDouble(i -> i % 5).toArray();
		double[] x = IntStream.range(0, n).mapToDouble(i -> i).toArray();
		Table table = Table.of(Analyses.numbers("a", a), Analyses.numbers("b", b), Analyses.numbers("x", x));
		Report report = Analyses.run("mcar", table, "values", "a,b", "predictors", "x");
		assertThat(report.warnings()).extracting(w -> w.message()).anyMatch(m -> m.contains("separate"));
		assertThat(report.values()).doesNotContainKey("logistic/x/estimate").containsKey("predictors/x/t");
	}

	@Test
	void dropout_counts_clients_by_their_last_value() {
		Table table = Table.of(Analyses.texts("site", "X", "X", "X", "Y", "Y", "Y"),
				Analyses.texts("client", "A", "A", "A", "B", "B", "C"),
				Analyses.numbers("session", 1, 2, 3, 1, 2, 1), Analyses.numbers("wai", 5, 6, 4, 6, 5, 3));
		Map<String, Double> values = Analyses.run("missingness", table, "values", "wai").values();
		assertThat(values).containsEntry("wai/dropout/clients", 3.0).containsEntry("wai/dropout/lost", 2.0)
				.containsEntry("wai/dropout/occasion=1/last", 1.0).containsEntry("wai/dropout/occasion=2/last", 1.0)
				.containsEntry("wai/dropout/occasion=2/still_in", 2.0);
	}

	@Test
	void variances_are_recovered_by_the_mixed_model_and_by_mean_squares() {
		// 40 clients x 8 sessions x 6 items = 1,920 answers are fitted, 60 x 20 x 6 = 7,200 are computed by mean squares; both must
		// find the generating variances within ten standard errors
		java.util.Random random = new java.util.Random(20060901);
		for (int[] size : new int[][] { { 40, 8 }, { 60, 20 } }) {
			Table table = simulated(random, size[0], size[1], 6);
			Map<String, Double> v = Analyses.run("multilevel_reliability", table, "value", "y", "item", "item").values();
			assertThat(v.get("var_client")).isBetween(0.15, 2.5);
			assertThat(v.get("var_client_session")).isBetween(0.2, 0.8);
			assertThat(v.get("var_residual")).isBetween(0.85, 1.15);
		}
	}

	/** Clients' variance 1, clients x sessions 0.5, items 0.3, residual 1. */
	private static Table simulated(java.util.Random random, int clients, int sessions, int items) {
		int n = clients * sessions * items;
		String[] client = new String[n];
		double[] session = new double[n];
		String[] item = new String[n];
		double[] y = new double[n];
		double[] it = IntStream.range(0, items).mapToDouble(i -> Math.sqrt(0.3) * random.nextGaussian()).toArray();
		double[] se = IntStream.range(0, sessions).mapToDouble(i -> Math.sqrt(0.2) * random.nextGaussian()).toArray();
		double[][] si = new double[sessions][items];
		for (double[] row : si) {
			java.util.Arrays.setAll(row, j -> Math.sqrt(0.1) * random.nextGaussian());
		}
		int row = 0;
		for (int c = 0; c < clients; c++) {
			double own = random.nextGaussian();
			double[] ci = IntStream.range(0, items).mapToDouble(i -> Math.sqrt(0.2) * random.nextGaussian()).toArray();
			for (int s = 0; s < sessions; s++) {
				double at = Math.sqrt(0.5) * random.nextGaussian();
				for (int i = 0; i < items; i++) {
					client[row] = "C" + c;
					session[row] = s + 1;
					item[row] = "i" + i;
					y[row++] = 5 + own + se[s] + it[i] + at + ci[i] + si[s][i] + random.nextGaussian();
				}
			}
		}
		return Table.of(Analyses.texts("client", client), Analyses.numbers("session", session), Analyses.texts("item", item),
				Analyses.numbers("y", y));
	}
}
