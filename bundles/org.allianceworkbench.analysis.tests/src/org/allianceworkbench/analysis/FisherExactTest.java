package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Fisher's exact test of tables larger than two by two, against fisher.test of R 4.2.2. */
class FisherExactTest {

	private static double p(int[][] counts) {
		List<String> rows = new ArrayList<>();
		List<String> columns = new ArrayList<>();
		for (int i = 0; i < counts.length; i++) {
			for (int j = 0; j < counts[i].length; j++) {
				for (int k = 0; k < counts[i][j]; k++) {
					rows.add("r" + i);
					columns.add("c" + j);
				}
			}
		}
		Table table = Table.of(Analyses.texts("rows", rows.toArray(String[]::new)),
				Analyses.texts("columns", columns.toArray(String[]::new)));
		return Analyses.run("crosstab", table, "rows", "rows", "columns", "columns").values().get("fisher_p");
	}

	@Test
	void jobs_and_satisfaction_give_the_value_of_rs_manual() {
		assertThat(p(new int[][] { { 1, 2, 1, 0 }, { 3, 3, 6, 1 }, { 10, 10, 14, 9 }, { 6, 7, 12, 11 } }))
				.isCloseTo(0.7826849389665325, within(1e-10));
	}

	@Test
	void a_table_of_many_categories_has_its_probability() {
		assertThat(p(new int[][] { { 1, 0, 2, 1, 3 }, { 2, 4, 1, 2, 2 }, { 3, 1, 4, 2, 3 }, { 2, 3, 1, 5, 2 },
				{ 4, 3, 2, 3, 4 } }))
				.isCloseTo(0.8535300768441597, within(1e-10));
	}

	@Test
	void two_lines_with_many_cases_have_their_probability() {
		assertThat(p(new int[][] { { 120, 150, 130, 100 }, { 260, 240, 255, 245 } }))
				.isCloseTo(0.04485232812478021, within(1e-10));
	}
}
