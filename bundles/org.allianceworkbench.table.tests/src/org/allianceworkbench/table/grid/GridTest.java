package org.allianceworkbench.table.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.allianceworkbench.table.CalendarSeconds;
import org.junit.jupiter.api.Test;

class GridTest {

	@Test
	void addressesAreThoseOfSpreadsheets() {
		assertThat(Grid.address(0, 1)).isEqualTo("A1");
		assertThat(Grid.address(25, 2)).isEqualTo("Z2");
		assertThat(Grid.address(26, 3)).isEqualTo("AA3");
		assertThat(Grid.address(16_383, 1_048_576)).isEqualTo("XFD1048576");
	}

	@Test
	void cellsShowWhatAPersonWouldSee() {
		assertThat(new Cell.Num(5, "0.00").shown()).isEqualTo("5");
		assertThat(new Cell.Num(-0.25, "").shown()).isEqualTo("-0.25");
		assertThat(new Cell.Moment(CalendarSeconds.of(LocalDate.of(2024, 2, 29)), false).shown()).isEqualTo("2024-02-29");
		assertThat(new Cell.Time(-5400, true).shown()).isEqualTo("-1:30:00");
		assertThat(new Cell.Formula("A1+1", new Cell.Num(2, "")).shown()).isEqualTo("2");
		assertThat(new Cell.Bool(true).shown()).isEqualTo("TRUE");
	}

	@Test
	void blanksAreBlankAlsoAsResultsOfFormulas() {
		assertThat(new Cell.Formula("A1", Cell.BLANK).isBlank()).isTrue();
		assertThat(new Cell.Text(" \t").isBlank()).isTrue();
		assertThat(new Cell.Num(0, "").isBlank()).isFalse();
		assertThat(new GridRow(1, List.of(Cell.BLANK, new Cell.Text(""))).isBlank()).isTrue();
		assertThat(new GridRow(1, List.of(Cell.BLANK)).cell(7)).isEqualTo(Cell.BLANK);
	}
}
