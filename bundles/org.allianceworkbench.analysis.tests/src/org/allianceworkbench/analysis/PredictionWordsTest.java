package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Script;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** What tables and sentences of analyses of outcome call things: labels of the codebook, never names of derived columns. */
class PredictionWordsTest {

	private static final Map<String, String> LABELS = Map.of("wai", "Alliance", "sym", "Symptoms", "early", "Early alliance",
			"post", "Symptoms after", "pre", "Symptoms before", "mid", "Insight", "arm", "Treatment");

	private static Table labelled(Table table) {
		return Table.of(table.columns().stream().map(PredictionWordsTest::labelled).toList());
	}

	private static Column labelled(Column column) {
		ColumnSpec spec = column.spec().toBuilder().label(LABELS.getOrDefault(column.spec().name(), "")).build();
		return spec.type().isNumeric() ? Column.of(spec, column.validNumbers())
				: Column.of(spec, IntStream.range(0, column.size()).mapToObj(column::text).toArray(String[]::new));
	}

	private static Block.TableBlock table(Report report, String id) {
		return report.tables().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
	}

	private static List<String> firstCells(Block.TableBlock table) {
		return table.rows().stream().filter(row -> row.kind() == TableRow.Kind.BODY)
				.map(row -> ((TableCell.Text) row.cells().get(0)).text()).toList();
	}

	private static String sentences(Report report) {
		return report.blocks().stream().filter(Block.Paragraph.class::isInstance)
				.flatMap(b -> ((Block.Paragraph) b).text().parts()
				.stream()).map(cell -> cell instanceof TableCell.Text text ? text.text() : "#").collect(Collectors.joining());
	}

	@Test
	void change_is_told_with_its_direction_and_a_warning_when_most_go_the_other_way() {
		double[] before = { 3, 3.2, 2.8, 3.1, 2.9, 3, 3.3, 2.7 };
		double[] after = { 6, 6.1, 5.9, 6.2, 5.8, 6, 6.4, 5.7 };
		Table table = Table.of(Analyses.numbers("before", before), Analyses.numbers("after", after));
		Report report = Analyses.run("rci", table, "before", "before", "after", "after", "reliability", "0.9");
		assertThat(report.warnings()).extracting(w -> w.sentence())
				.anyMatch(w -> w.contains("More got worse than better, when lower scores count as better."));
		assertThat(report.tables().get(0).notes()).extracting(n -> n.text()).contains("Lower scores count as better.");
		assertThat(Analyses.run("rci", table, "before", "before", "after", "after", "reliability", "0.9", "lower", "no")
				.warnings()).extracting(w -> w.sentence()).noneMatch(w -> w.contains("More got worse"));
	}

	@Test
	void effects_of_the_session_before_have_the_codebooks_labels_in_both_models() {
		Report report = Analyses.run("lagged", labelled(PredictionData.sessions(60, 8, 11)), "outcome", "sym", "alliance", "wai");
		assertThat(firstCells(table(report, "fixed"))).containsExactly("Intercept", "Symptoms, session before, within clients",
				"Alliance, session before, within clients", "Alliance, between clients", "session");
		assertThat(firstCells(table(report, "line-fixed"))).containsExactly("Intercept",
				"Alliance, session before, client's line taken off", "session");
		assertThat(report.values()).containsKeys("fixed/wai_l/estimate", "fixed/sym_l/estimate", "fixed/wm/estimate");
		assertThat(sentences(report)).contains("one session before").doesNotContain("(s)").doesNotContain("wai ")
				.doesNotContain("_l");
	}

	@Test
	void a_client_variance_of_0_leaves_tests_with_the_degrees_of_freedom_of_a_regression() {
		Table all = PredictionData.sessions(60, 8, 11);
		double[] noise = new Random(5).doubles(all.rowCount()).toArray();
		for (int first = 0; first < noise.length; first += 8) {
			double mean = Arrays.stream(noise, first, first + 8).average().orElseThrow();
			for (int i = first; i < first + 8; i++) {
				noise[i] -= mean;
			}
		}
		Table table = Table.of(all.column("client"), all.column("session"), all.column("wai"), Analyses.numbers("sym", noise));
		Report report = Analyses.run("lagged", table, "outcome", "sym", "alliance", "wai");
		assertThat(report.values().get("vc/client/(Intercept)/var")).isZero();
		assertThat(report.values().get("fixed/wai_l/df")).isCloseTo(report.n().get("rows") - 5.0, within(1e-6));
		assertThat(report.values()).containsKey("fixed/wai_l/p");
		assertThat(report.warnings()).as("its formula can't be given in this analysis").isNotEmpty()
				.noneMatch(w -> w.toString().contains("formula"));
	}

	@Test
	void the_alliance_within_and_between_therapists_has_its_label() {
		Report report = Analyses.run("outcome", labelled(PredictionData.clients(120, 12)), "outcome", "post", "alliance", "early",
				"before", "pre", "covariates", "arm");
		assertThat(firstCells(table(report, "split-fixed"))).containsExactly("Intercept", "Symptoms before", "Treatment: SC",
				"Early alliance, within therapists", "Early alliance, between therapists");
		assertThat(report.values()).containsKeys("fixed/tw/estimate", "fixed/tm/estimate");
		assertThat(sentences(report)).doesNotContain("tw:").doesNotContain("tm:")
				.contains("regressed on Symptoms before, Treatment and then on");
	}

	@Test
	void moderators_and_covariates_have_their_labels_in_sentences() {
		Report report = Analyses.run("moderation", labelled(PredictionData.clients(120, 13)), "outcome", "post", "predictor",
				"early", "moderator", "arm", "covariates", "pre");
		assertThat(sentences(report)).contains("depend on Treatment, F(#, #) = ").contains("adjusted for Symptoms before");
	}

	@Test
	void an_interaction_is_called_by_labels_and_not_by_names_of_columns() {
		Table table = labelled(PredictionData.clients(120, 19));
		Report anova = Analyses.run("anova", table, "value", "post", "by", "site,arm", "interactions", "site:arm");
		assertThat(firstCells(table(anova, "anova"))).contains("site × Treatment").noneMatch(name -> name.contains(" x "));
	}

	@Test
	void a_second_variance_of_the_sites_is_said_in_words() {
		List<String> warnings = IntStream.rangeClosed(20, 25).mapToObj(seed -> Analyses.run("sites",
				PredictionData.clients(160, seed), "outcome", "post", "predictor", "early").blocks().toString())
				.filter(text -> text.contains("within sites between the sites")).toList();
		assertThat(warnings).isNotEmpty().noneMatch(text -> text.contains("sites.1"));
	}

	@Test
	void two_categories_as_predictor_give_what_0_and_1_give_and_the_report_says_which_is_which() {
		Table table = PredictionData.clients(90, 18);
		double[] coded = new double[table.rowCount()];
		Arrays.setAll(coded, i -> table.column("arm").text(i).equals("SC") ? 1 : 0);
		Table numbers = Table.of(table.column("client"), table.column("pre"), table.column("early"), table.column("post"),
				Analyses.numbers("armSC", coded));
		Map<String, String[]> runs = Map.of("mediation", new String[] { "outcome", "post", "mediator", "early", "bootstrap",
				"200", "predictor" }, "moderation", new String[] { "outcome", "post", "moderator", "pre", "predictor" });
		runs.forEach((id, options) -> {
			Report report = Analyses.run(id, table, with(options, "arm"));
			assertThat(report.values()).as(id).isEqualTo(Analyses.run(id, numbers, with(options, "armSC")).values());
			assertThat(report.blocks().toString()).contains("arm: CCI counts as 0 and SC as 1.");
			assertThatThrownBy(() -> Analyses.run(id, table, with(options, "site"))).isInstanceOf(AnalysisException.class)
					.hasMessageContaining("site has 3 categories: one effect is of a number or of two categories.");
		});
	}

	private static String[] with(String[] options, String last) {
		String[] all = Arrays.copyOf(options, options.length + 1);
		all[options.length] = last;
		return all;
	}

	@Test
	void an_effect_of_small_units_keeps_digits_in_mediation() {
		Table table = PredictionData.clients(120, 14);
		double[] large = table.column("pre").validNumbers().clone();
		for (int i = 0; i < large.length; i++) {
			large[i] *= 1000;
		}
		Report report = Analyses.run("mediation", Table.of(table.column("client"), Analyses.numbers("pre", large),
				table.column("mid"), table.column("post")), "outcome", "post", "predictor", "pre", "mediator", "mid", "bootstrap",
				"0");
		TableCell.Num a = (TableCell.Num) table(report, "paths").rows().get(0).cells().get(1);
		assertThat(a.value()).isBetween(0.0003, 0.0009);
		assertThat(a.style().decimals()).isGreaterThanOrEqualTo(4);
	}

	@Test
	void each_client_of_a_row_is_named_by_its_code() {
		Report report = Analyses.run("rci", PredictionData.clients(40, 15), "before", "pre", "after", "post", "reliability",
				"0.9");
		List<String> names = firstCells(table(report, "clients"));
		assertThat(names).isNotEmpty().allMatch(name -> name.matches("C\\d+"));
		assertThat(table(report, "clients").rows()).filteredOn(row -> row.kind() == TableRow.Kind.BODY)
				.allMatch(row -> row.about().get("client").equals(((TableCell.Text) row.cells().get(0)).text()));
	}

	@Test
	void rows_without_clients_stay_rows() {
		Table all = PredictionData.clients(40, 15);
		Report report = Analyses.run("rci", Table.of(all.column("pre"), all.column("post")), "before", "pre", "after", "post",
				"reliability", "0.9");
		assertThat(firstCells(table(report, "clients"))).allMatch(name -> name.matches("row \\d+"));
	}

	@Test
	void rows_of_sites_say_which_site() {
		Report report = Analyses.run("sites", PredictionData.clients(90, 16), "outcome", "post", "predictor", "early");
		assertThat(table(report, "sites").rows().stream().map(row -> row.about().get("site")).toList())
				.startsWith("S0", "S1", "S2");
	}

	@Test
	void excluded_cases_are_counted_once() {
		Table all = PredictionData.clients(40, 17);
		double[] pre = all.column("pre").validNumbers().clone();
		double[] post = all.column("post").validNumbers().clone();
		pre[5] = Double.NaN;
		pre[6] = Double.NaN;
		Report report = Analyses.run("rci", Table.of(all.column("client"), Analyses.numbers("pre", pre),
				Analyses.numbers("post", post)), "before", "pre", "after", "post", "reliability", "0.9");
		long excluded = report.excluded().stream().mapToLong(e -> e.rows()).sum();
		assertThat(excluded + report.n().get("rows")).isEqualTo(40);
	}

	@Test
	void spss_gets_a_row_for_each_client_where_clients_have_several() {
		Report report = Analyses.run("outcome", PredictionData.sessions(40, 6, 18), "outcome", "sym", "outcomeAt", "6",
				"alliance",
				"wai", "allianceAt", "1", "before", "sym", "beforeAt", "1");
		Optional<String> syntax = report.script(Script.Language.SPSS).map(Script::text);
		assertThat(syntax).hasValueSatisfying(text -> assertThat(text).contains("IF (session = 6) sym_6 = sym.")
				.contains("AGGREGATE /OUTFILE=* /BREAK=client").contains("/METHOD=ENTER sym_1 /METHOD=ENTER wai_1."));
	}
}
