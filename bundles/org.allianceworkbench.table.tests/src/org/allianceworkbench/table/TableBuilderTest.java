package org.allianceworkbench.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TableBuilderTest {

	private final TableBuilder builder = new TableBuilder(TableInfo.NONE,
			List.of(ColumnSpec.number("n").build(), ColumnSpec.text("t").build()));

	@Test
	void whatIsNotSetIsMissing() {
		Table table = builder.addRow().set(0, 5).addRow().set(1, "x").addRow().build();
		assertThat(table.column("n").validNumbers()).containsExactly(5, Double.NaN, Double.NaN);
		assertThat(table.column("t").text(0)).isNull();
		assertThat(table.column("t").text(1)).isEqualTo("x");
		assertThat(table.column("t").value(2).isNone()).isTrue();
	}

	@Test
	void itGrowsAndForgetsNothing() {
		for (int row = 0; row < 10_000; row++) {
			builder.addRow();
			if (row % 3 == 0) {
				builder.set(0, Value.of(row)).set(1, Value.of("r" + row));
			}
		}
		Table table = builder.build();
		assertThat(table.rowCount()).isEqualTo(10_000);
		for (int row = 0; row < 10_000; row++) {
			if (row % 3 == 0) {
				assertThat(table.column("n").number(row)).isEqualTo(row);
				assertThat(table.column("t").text(row)).isEqualTo("r" + row);
			} else {
				assertThat(table.column("n").isMissing(row) && table.column("t").isMissing(row)).isTrue();
			}
		}
	}

	@Test
	void aTableWithoutRowsIsATable() {
		assertThat(builder.build().rowCount()).isZero();
	}
}
