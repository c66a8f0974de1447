package org.allianceworkbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class TableCellTest {

	@Test
	void what_is_not_a_number_becomes_an_absent_cell_with_its_reason() {
		assertThat(TableCell.number(Double.NaN, NumberStyle.TWO_DECIMALS)).isEqualTo(new TableCell.Absent("not computable"));
		assertThat(TableCell.interval(Double.NaN, 1, NumberStyle.TWO_DECIMALS)).isEqualTo(new TableCell.Absent("not computable"));
		assertThat(TableCell.estimate(Double.NaN, 0, 1, NumberStyle.TWO_DECIMALS,
				"")).isEqualTo(new TableCell.Absent("not computable"));
	}

	@Test
	void an_estimate_without_interval_is_a_number() {
		assertThat(TableCell.estimate(2, Double.NaN, 3, NumberStyle.TWO_DECIMALS, "b"))
				.isEqualTo(new TableCell.Num(2, NumberStyle.TWO_DECIMALS, "b"));
	}

	@Test
	void a_cell_refuses_a_number_that_is_not_finite() {
		assertThatThrownBy(() -> new TableCell.Num(Double.NaN, NumberStyle.INTEGER, "")).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new TableCell.Interval(0, Double.NaN,
				NumberStyle.INTEGER)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void a_row_must_have_a_cell_for_each_column() {
		List<TableColumn> columns = List.of(TableColumn.stub("Name"), TableColumn.number("n"));
		assertThatThrownBy(() -> new Block.TableBlock("t", "T", columns, List.of(TableRow.of(TableCell.text("a"))), List.of()))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2 columns but a row of 1 cells");
		assertThat(new Block.TableBlock("t", "T", columns, List.of(TableRow.group("Site A")), List.of()).rows()).hasSize(1);
	}

	@Test
	void prose_is_made_of_texts_numbers_and_other_prose() {
		Prose inner = Prose.of("b ", TableCell.count(2));
		assertThat(Prose.of("a ", inner, 3, "", true).parts()).containsExactly(TableCell.text("a "), TableCell.text("b "),
				TableCell.count(2), TableCell.count(3), TableCell.text("true"));
	}
}
