package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

class MissingnessTest {

	private static final double NA = Double.NaN;

	/** Two clients, three sessions; client B has no row for session 3 and refused at session 2. */
	private static final Table TABLE = Table.of(Analyses.texts("site", "X", "X", "X", "Y", "Y"),
			Analyses.texts("client", "A", "A", "A", "B", "B"), Analyses.numbers("session", 1, 2, 3, 1, 2),
			Column.of(ColumnSpec.number("wai").missing(MissingValues.of(97)).build(), new double[] { 5, NA, 4, 6, 97 }));

	@Test
	void dropout_is_counted_at_each_site() {
		Table table = Table.of(Analyses.texts("site", "A", "A", "A", "A", "B", "B", "B", "B"),
				Analyses.texts("client", "1", "1", "2", "2", "3", "3", "4", "4"),
				Analyses.numbers("session", 1, 2, 1, 2, 1, 2, 1, 2),
				Analyses.numbers("wai", 4, 5, 3, Double.NaN, 4, Double.NaN, 5, Double.NaN));
		assertThat(Analyses.run("missingness", table, "values", "wai").values())
				.containsEntry("site=A/wai/dropout/clients", 2.0).containsEntry("site=A/wai/dropout/lost", 1.0)
				.containsEntry("site=B/wai/dropout/clients", 2.0).containsEntry("site=B/wai/dropout/lost", 2.0)
				.containsEntry("wai/dropout/lost", 3.0);
	}

	@Test
	void an_absent_row_counts_as_missing_when_the_design_expects_it() {
		Report report = Analyses.run("missingness", TABLE, "values", "wai");
		assertThat(report.values()).containsEntry("wai/expected", 4.0).containsEntry("wai/valid", 3.0)
				.containsEntry("wai/no_row", 1.0).containsEntry("site=Y/wai/completeness", 0.5)
				.containsEntry("wai/patterns/11", 1.0).containsEntry("wai/patterns/10", 1.0);
	}

	@Test
	void an_occasion_at_which_nobody_has_a_value_is_not_expected() {
		// session 2 has no valid value at all
		assertThat(Analyses.run("missingness", TABLE, "values", "wai").values()).containsKey("occasion=1/wai/expected")
				.doesNotContainKey("occasion=2/wai/expected");
	}

	@Test
	void only_the_rows_that_are_there_count_when_asked() {
		assertThat(Analyses.run("missingness", TABLE, "values", "wai", "expected", "rows").values())
				.containsEntry("wai/expected", 5.0)
				.containsEntry("wai/coded", 1.0).containsEntry("wai/blank", 1.0).containsEntry("wai/no_row", 0.0);
	}

	@Test
	void roles_that_never_answer_are_not_expected_to() {
		Table table = Table.of(Analyses.texts("client", "A", "A", "B", "B"), Analyses.numbers("session", 1, 1, 1, 1),
				Analyses.texts("role", "CLIENT", "THERAPIST", "CLIENT", "THERAPIST"), Analyses.numbers("bdi", 10, NA, 12, NA));
		assertThat(Analyses.run("missingness", table, "values", "bdi").values()).containsEntry("bdi/expected", 2.0)
				.containsEntry("bdi/completeness", 1.0);
	}

	@Test
	void completeness_over_time_is_drawn_with_a_cell_for_each_occasion() {
		assertThat(Analyses.run("missingness", TABLE, "values", "wai", "expected", "rows").figures()).singleElement()
				.isInstanceOfSatisfying(Figure.HeatMap.class, map -> {
					assertThat(map.columns()).containsExactly("1", "2", "3");
					assertThat(map.rows()).containsExactly("X", "Y");
					assertThat(map.cells().get(1).get(2).value()).isNaN();
				});
	}
}
