package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Test;

class RowFilterTest {

	private static final Table TABLE = Table.of(Analyses.numbers("session", 1, 2, 3, 4),
			Analyses.texts("site", "A", "A", "B", "B"),
			Analyses.numbers("x", 10, 20, 30, 40));

	@Test
	void only_rows_with_the_given_values_are_used_and_the_report_says_so() {
		Report report = Analyses.run("descriptives", TABLE, "values", "x", "where", "occasion=2,3;site=B");
		assertThat(report.values()).containsEntry("x/N_valid", 1.0).containsEntry("x/mean", 30.0);
		assertThat(report.options()).containsEntry("where", "session=2,3;site=B").containsEntry("occasion", "session");
		assertThat(report.excluded()).singleElement().satisfies(e -> {
			assertThat(e.rows()).isEqualTo(3);
			assertThat(e.reason()).isEqualTo("other than session = 2 or 3 and site = B");
		});
	}

	@Test
	void a_filter_that_leaves_nothing_is_refused() {
		assertThatThrownBy(() -> Analyses.run("descriptives", TABLE, "values", "x", "where",
				"site=C")).isInstanceOf(OptionException.class)
				.hasMessageContaining("No row has site = C");
	}

	@Test
	void a_value_that_no_row_has_is_refused_beside_one_that_some_have() {
		assertThatThrownBy(() -> Analyses.run("descriptives", TABLE, "values", "x", "where", "session=2,9"))
				.isInstanceOf(OptionException.class).hasMessageContaining("No row has session = 9")
				.hasMessageContaining("It has 1, 2, 3, 4.");
		assertThatThrownBy(() -> Analyses.run("descriptives", TABLE, "values", "x", "where", "site=A,session=2"))
				.isInstanceOf(OptionException.class).hasMessageContaining("Write conditions apart by ;");
	}

	@Test
	void values_may_be_written_as_numbers_and_by_their_labels() {
		Table labelled = Table.of(Column.of(ColumnSpec.number("arm").valueLabels(ValueLabels.of(0, "SC", 1, "CCI")).build(),
				new double[] { 0, 1, 1, 0 }), Analyses.numbers("x", 1, 2, 3, 4));
		assertThat(Analyses.run("descriptives", labelled, "values", "x", "where", "arm=cci").options())
				.containsEntry("where", "arm=1");
		assertThat(Analyses.run("descriptives", labelled, "values", "x", "where", "arm=1.0").values())
				.containsEntry("x/mean", 2.5);
		assertThatThrownBy(() -> Analyses.run("descriptives", labelled, "values", "x", "where", "arm=WL"))
				.hasMessageContaining("It has 0 (SC), 1 (CCI).");
	}

	@Test
	void weights_that_a_file_names_are_not_used_without_a_word() {
		TableInfo weighted = new TableInfo("", List.of(), Optional.of("x"), Map.of(), List.of());
		Table table = new Table(weighted, TABLE.columns());
		assertThat(Analyses.run("descriptives", table, "values", "session", "where", "site=A").blocks().get(0))
				.isInstanceOfSatisfying(Block.Warning.class, warning -> assertThat(warning.toString())
						.contains("The file says that cases are weighted by x. The weights are not used: each row counts once."));
		assertThat(Analyses.run("descriptives", TABLE, "values", "session").blocks().toString()).doesNotContain("weighted by");
	}

	@Test
	void a_filter_that_is_none_is_refused_with_an_example() {
		assertThatThrownBy(() -> Analyses.run("descriptives", TABLE, "values", "x", "where",
				"site")).isInstanceOf(OptionException.class)
				.hasMessageContaining("session=2,5");
	}
}
