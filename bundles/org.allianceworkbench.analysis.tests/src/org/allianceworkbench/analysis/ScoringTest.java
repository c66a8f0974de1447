package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Script;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

class ScoringTest {

	private static final double NA = Double.NaN;

	private static Table items() {
		return Table.of(Analyses.numbers("a", 1, 2, NA, 4, NA), Analyses.numbers("b", 5, 4, 4, 4, NA),
				Analyses.numbers("c", 2, 3, 3, NA, NA),
				Analyses.numbers("d", 1, 3, 2, NA, NA), Analyses.numbers("e", 2, 2, 5, 1, NA));
	}

	@Test
	void a_fifth_of_the_items_may_be_missing_for_a_mean_and_half_for_a_prorated_sum() {
		Report report = Analyses.run("scoring", items(), "scales", "s=a+b+c+d+e", "reverse", "b", "lowest", "1", "highest", "5");
		// by hand: rows 1 to 3 are (1,1,2,1,2), (2,2,3,3,2), (.,2,3,2,5); row 4 has 3 of 5 answers: (4,2,.,.,1)
		assertThat(report.values()).containsEntry("s_mean80/N_valid", 3.0).containsEntry("s_mean80/min", 1.4)
				.containsEntry("s_mean80/max", 3.0).containsEntry("s_sum_complete/N_valid", 2.0)
				.containsEntry("s_sum_complete/max", 12.0)
				.containsEntry("s_prorated50/N_valid", 4.0).containsEntry("s_mean80/with_missing", 1.0);
		assertThat(report.values().get("s_prorated50/mean")).isCloseTo((7 + 12 + 15 + 35 / 3.0) / 4,
				org.assertj.core.api.Assertions.within(1e-12));
	}

	@Test
	void the_r_script_gives_the_reports_values_and_spss_syntax_counts_answers() {
		Table table = items();
		Report report = Analyses.run("scoring", RScripts.input(table), "scales", "s=a+b+c+d+e,t=a+e", "reverse", "b", "lowest",
				"1",
				"highest", "5");
		RScripts.compare(report, table, 1e-10, 1e-12);
		assertThat(report.script(Script.Language.SPSS)).hasValueSatisfying(s -> assertThat(s.text())
				.contains("COMPUTE s = MEAN.4(a, b, c, d, e)."));
	}

	@Test
	void what_cannot_be_scored_is_one_sentence_with_a_remedy() {
		assertThatThrownBy(() -> Analyses.run("scoring", items(), "scales", "s=a+x")).isInstanceOf(OptionException.class)
				.hasMessageContaining("'x'");
		assertThatThrownBy(() -> Analyses.run("scoring", items(), "scales", "a+b")).isInstanceOf(OptionException.class)
				.hasMessageContaining("is no scale");
		assertThatThrownBy(() -> Analyses.run("scoring", items(), "scales", "s=a+b", "reverse", "b"))
				.isInstanceOf(OptionException.class)
				.hasMessageContaining("lowest");
		assertThatThrownBy(() -> Analyses.run("scoring", Table.of(Analyses.numbers("a", NA, NA)), "scales", "s=a"))
				.isInstanceOf(AnalysisException.class).hasMessageContaining("enough answers");
	}
}
