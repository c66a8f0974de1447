package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Analyses of outcome, ruptures and sites on data that can hardly answer: a result with its warning, or one clear sentence. */
class PredictionHostileDataTest {

	private static final Map<String, String[]> BY_CLIENT = new LinkedHashMap<>(Map.of(
			"outcome", new String[] { "outcome", "post", "before", "pre", "alliance", "early" },
			"moderation", new String[] { "outcome", "post", "predictor", "early", "moderator", "arm" },
			"mediation", new String[] { "outcome", "post", "predictor", "early", "mediator", "mid", "bootstrap", "50" },
			"rci", new String[] { "before", "pre", "after", "post", "reliability", "0.9" },
			"sites", new String[] { "outcome", "post", "predictor", "early" }));

	private static final Map<String, String[]> BY_SESSION = Map.of("lagged", new String[] { "outcome", "sym", "alliance", "wai" },
			"rupture", new String[] { "columns", "wai,wai_t", "symptoms", "sym" });

	/** Changes some columns of a table. */
	private static Table with(Table table, double value, String... names) {
		List<Column> columns = new ArrayList<>();
		for (Column column : table.columns()) {
			double[] numbers = new double[table.rowCount()];
			Arrays.fill(numbers, value);
			columns.add(List.of(names).contains(column.spec().name()) ? Analyses.numbers(column.spec().name(), numbers) : column);
		}
		return Table.of(columns);
	}

	/** Some rows of a table. */
	private static Table rows(Table table, int... rows) {
		return table.map(c -> c.spec().type().isNumeric() ? Column.of(c.spec(), Arrays.stream(rows).mapToDouble(c::number)
				.toArray())
				: Column.of(c.spec(), Arrays.stream(rows).mapToObj(c::text).toArray(String[]::new)));
	}

	private static Table texts(Table table, String name, String value) {
		String[] all = new String[table.rowCount()];
		Arrays.fill(all, value);
		return Table.of(table.columns().stream().map(c -> c.spec().name().equals(name) ? Analyses.texts(name, all) : c).toList());
	}

	private static Map<String, Table> hostileClients() {
		Table all = PredictionData.clients(60, 21);
		Map<String, Table> hostile = new LinkedHashMap<>();
		hostile.put("one client", rows(all, 0));
		hostile.put("two clients", rows(all, 0, 1));
		hostile.put("three clients", rows(all, 0, 1, 2));
		hostile.put("seven clients", rows(all, 0, 1, 2, 3, 4, 6, 7));
		hostile.put("no row", rows(all));
		hostile.put("one therapist", texts(texts(all, "therapist", "T"), "site", "S"));
		hostile.put("one arm", texts(all, "arm", "CCI"));
		hostile.put("constant alliance", with(all, 4, "early"));
		hostile.put("constant outcome", with(all, 4, "post"));
		hostile.put("everything constant", with(all, 4, "early", "post", "pre", "mid"));
		hostile.put("no outcome", with(all, Double.NaN, "post"));
		hostile.put("all missing", with(all, Double.NaN, "early", "post", "pre", "mid"));
		return hostile;
	}

	private static Map<String, Table> hostileSessions() {
		Table all = PredictionData.sessions(20, 6, 22);
		Map<String, Table> hostile = new LinkedHashMap<>();
		hostile.put("one client", rows(all, 0, 1, 2, 3, 4, 5));
		hostile.put("one row", rows(all, 0));
		hostile.put("no row", rows(all));
		hostile.put("2 sessions", rows(all, java.util.stream.IntStream.range(0, 120).filter(i -> i % 6 < 2).toArray()));
		hostile.put("every second session", rows(all, java.util.stream.IntStream.range(0, 120).filter(i -> i % 2 == 0)
				.toArray()));
		hostile.put("constant ratings", with(all, 5, "wai", "wai_t"));
		hostile.put("everything constant", with(all, 5, "wai", "wai_t", "sym"));
		hostile.put("no overlap of the raters", with(all, Double.NaN, "wai_t"));
		hostile.put("all missing", with(all, Double.NaN, "wai", "wai_t", "sym"));
		return hostile;
	}

	private static void answers(String id, String what, Table table, String[] options) {
		try {
			Report report = Analyses.run(id, table, options);
			assertThat(report.blocks()).as(id + ", " + what).isNotEmpty();
			assertThat(report.values().values()).as(id + ", " + what).allMatch(Double::isFinite);
		} catch (AnalysisException e) {
			assertThat(e.problem()).as(id + ", " + what).endsWith(".");
			assertThat(e.remedy()).as(id + ", " + what).endsWith(".");
			assertThat(e.getMessage()).as(id + ", " + what).doesNotContain("NaN").doesNotContain("null");
		}
	}

	@Test
	void hostile_clients_give_a_report_or_one_sentence() {
		hostileClients().forEach((what, table) -> BY_CLIENT.forEach((id, options) -> answers(id, what, table, options)));
	}

	@Test
	void hostile_sessions_give_a_report_or_one_sentence() {
		hostileSessions().forEach((what, table) -> BY_SESSION.forEach((id, options) -> answers(id, what, table, options)));
	}

	@Test
	void hostile_effects_give_a_report_or_one_sentence() {
		Table all = PredictionData.effects(12, 23);
		String[] options = { "effect", "yi", "variance", "vi", "moderators", "year", "levels", "kind,study" };
		Map<String, Table> hostile = new LinkedHashMap<>();
		hostile.put("one effect", rows(all, 0));
		hostile.put("two effects", rows(all, 0, 1));
		hostile.put("three effects", rows(all, 0, 1, 6));
		hostile.put("same effects", with(all, 0.3, "yi"));
		hostile.put("same variances", with(all, 0.05, "vi"));
		hostile.put("variances of 0", with(all, 0, "vi"));
		hostile.put("constant moderator", with(all, 2000, "year"));
		hostile.put("one group", texts(all, "kind", "K"));
		hostile.put("all missing", with(all, Double.NaN, "yi"));
		hostile.forEach((what, table) -> {
			answers("sites", what, table, options);
			answers("sites", what, table, Arrays.copyOf(options, 4));
		});
	}

	@Test
	void a_table_with_an_empty_cell_gets_half_a_case_in_each() {
		Table table = Table.of(Analyses.numbers("a", 0, 5, 8), Analyses.numbers("b", 20, 15, 12), Analyses.numbers("c", 4, 9, 10),
				Analyses.numbers("d", 16, 11, 10));
		Report report = Analyses.run("sites", table, "counts", "a,b,c,d");
		// log((0.5 / 21) / (4.5 / 21)) by hand
		assertThat(report.values().get("yi/1")).isEqualTo(Math.log(0.5 / 4.5));
	}

	@Test
	void ratings_of_both_roles_in_rows_of_their_own_are_refused_with_a_remedy() {
		Table table = Table.of(Analyses.texts("client", "A", "A", "A", "A"), Analyses.numbers("session", 1, 1, 2, 2),
				Analyses.texts("role", "C", "T", "C", "T"), Analyses.numbers("wai", 5, 4, 5, 3),
				Analyses.numbers("sym", 9, 9, 8, 8));
		assertThatThrownBy(() -> Analyses.run("lagged", table, "outcome", "sym", "alliance", "wai"))
				.isInstanceOf(AnalysisException.class)
				.hasMessageContaining("two rows at a session").hasMessageContaining("'Rows' (where)");
	}

	@Test
	void too_few_cases_are_counted_in_the_sentence() {
		assertThatThrownBy(() -> Analyses.run("mediation", rows(PredictionData.clients(60, 24), 0, 1, 2), "outcome", "post",
				"predictor",
				"early", "mediator", "mid")).isInstanceOf(AnalysisException.class).hasMessageContaining("Only 3 ")
				.hasMessageContaining("at least 6");
	}

	@Test
	void the_interval_of_the_finding_is_that_of_the_cluster_robust_test() {
		org.allianceworkbench.report.Report report = Analyses.run("outcome", PredictionData.clients(120, 5), "outcome", "post",
				"before", "pre", "alliance", "early");
		var row = report.tables().stream().filter(t -> t.id().equals("coefficients")).findFirst().orElseThrow().rows().get(2);
		double b = report.values().get("coef/early/estimate");
		double t = new org.hipparchus.distribution.continuous.TDistribution(report.values().get("early/cr2_df"))
				.inverseCumulativeProbability(0.975);
		var interval = (org.allianceworkbench.report.TableCell.Interval) row.cells().get(8);
		assertThat(interval.high()).isCloseTo(b + t * report.values().get("early/cr2_se"),
				org.assertj.core.api.Assertions.within(1e-8));
	}
}
