package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Table;
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
	void a_filter_that_is_none_is_refused_with_an_example() {
		assertThatThrownBy(() -> Analyses.run("descriptives", TABLE, "values", "x", "where",
				"site")).isInstanceOf(OptionException.class)
				.hasMessageContaining("session=2,5");
	}
}
