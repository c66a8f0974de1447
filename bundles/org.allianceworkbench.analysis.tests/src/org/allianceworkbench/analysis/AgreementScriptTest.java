package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Script;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

class AgreementScriptTest {

	private static final double RELATIVE = 1e-8;
	private static final double ABSOLUTE = 1e-10;

	private static final double[] CLIENT = { 5, 6, 4, 7, 3, 5, 6, 2, 97, 4 };
	private static final double[] THERAPIST = { 4, 6, 5, 5, 4, 3, 6, 3, 5, Double.NaN };

	private static Table wide() {
		return Table.of(Analyses.texts("client", "1", "1", "2", "2", "3", "3", "4", "4", "5", "5"),
				Analyses.numbers("session", 1, 2, 1, 2, 1, 2, 1, 2, 1, 2),
				Column.of(ColumnSpec.number("wai \"client\"").missing(MissingValues.of(97)).build(), CLIENT),
				Analyses.numbers("wai_t", THERAPIST));
	}

	@Test
	void the_r_script_for_one_pair_for_each_client_gives_the_reports_values() {
		Table table = wide();
		Report report = Analyses.run("agreement", RScripts.input(table), "columns", "wai \"client\",wai_t", "where", "session=1");
		assertThat(report.n()).containsEntry("pairs", 4L);
		RScripts.compare(report, table, RELATIVE, ABSOLUTE);
	}

	@Test
	void the_r_script_for_repeated_pairs_gives_the_reports_values() {
		Table table = wide();
		RScripts.compare(Analyses.run("agreement", RScripts.input(table), "columns", "wai \"client\",wai_t"), table, RELATIVE,
				ABSOLUTE);
	}

	@Test
	void the_r_script_for_a_row_for_each_rating_at_two_sites_with_the_same_client_codes_gives_the_reports_values() {
		Table table = Table.of(
				Analyses.texts("site", "X", "X", "X", "X", "Y", "Y", "Y", "Y", "X", "X", "X", "X", "Y", "Y", "Y", "Y"),
				Analyses.texts("client", "1", "1", "2", "2", "1", "1", "2", "2", "1", "1", "2", "2", "1", "1", "2", "2"),
				Analyses.numbers("session", 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2),
				Analyses.texts("role", "C", "C", "C", "C", "C", "C", "C", "C", "T", "T", "T", "T", "T", "T", "T", "T"),
				Analyses.numbers("wai", 5, 6, 4, 7, 3, 5, 6, 2, 4, 6, 5, 5, 4, 3, 6, 3));
		Report report = Analyses.run("agreement", RScripts.input(table), "rating", "wai", "roles", "C,T");
		assertThat(report.n()).containsEntry("clients", 4L);
		RScripts.compare(report, table, RELATIVE, ABSOLUTE);
	}

	@Test
	void spss_syntax_reads_the_file_keeps_the_rows_and_quotes_names() {
		String syntax = Analyses.run("agreement", AnalysisInput.of(wide()).with(DataOrigin.file("o'brien.csv")), "columns",
				"wai \"client\",wai_t", "where", "session=1").script(Script.Language.SPSS).orElseThrow().text();
		assertThat(syntax).contains("/FILE='o''brien.csv'", "wai__client_ F16.8", "MISSING VALUES wai__client_ (97).",
				"SELECT IF ANY(session, 1).", "T-TEST PAIRS=wai__client_ WITH wai_t");
	}

	@Test
	void the_script_of_a_study_says_how_to_get_the_data() {
		String script = Analyses.run("agreement", AnalysisInput.of(wide()).with(DataOrigin.study("Coping")), "columns",
				"wai \"client\",wai_t").script(Script.Language.R).orElseThrow().text();
		assertThat(script).contains("study \"Coping\"", "alliance export STUDY", "read_sav(\"data.sav\")");
	}
}
