package org.allianceworkbench.analysis.mixed.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.allianceworkbench.analysis.mixed.SmallStudy;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.junit.jupiter.api.Test;

class GroupedColumnsTest {

	@Test
	void sums_tell_the_same_of_a_grouping_as_rows() {
		Design design = SmallStudy.fit("y ~ t + x + arm + (1 + t | client)").design();
		assertThat(design.data().moments()).isPresent();
		Rows rows = design.data().rows().orElseThrow();
		GroupedColumns sums = GroupedColumns.of(design, 0).orElseThrow();
		GroupedColumns read = GroupedColumns.of(rows, rows.groupings().get(0));
		assertThat(sums.sizes()).containsExactly(read.sizes());
		for (int j = 0; j < design.columns().size(); j++) {
			assertThat(sums.means()[j]).as(design.columns().get(j).name()).containsExactly(read.means()[j], within(1e-12));
			assertThat(sums.inside()[j]).as(design.columns().get(j).name()).isCloseTo(read.inside()[j],
					within(1e-10 * (1 + read.inside()[j])));
		}
	}
}
