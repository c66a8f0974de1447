package org.allianceworkbench.table.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Test;

class GridTableTest {

	private List<String> warnings = List.of();

	private Table texts(String lines) throws IOException {
		return read(Cells.texts(lines), GridReading.ofText(ReadOptions.NONE, '.'));
	}

	private Table sheet(String lines) throws IOException {
		return read(Cells.sheet(lines), GridReading.ofSheet(ReadOptions.NONE));
	}

	private Table read(List<GridRow> rows, GridReading reading) throws IOException {
		try (GridTable table = GridTable.open(() -> Cells.grid(rows), reading)) {
			warnings = table.warnings();
			Table all = table.readAll();
			assertThat(table.rowCount()).hasValue(all.rowCount());
			return all;
		}
	}

	private static ColumnType type(Table table, String name) {
		return table.column(name).spec().type();
	}

	@Test
	void textsOfATextFileBecomeWhatTheyAre() throws IOException {
		Table table = texts("n|d|t|s\n1|2021-01-12|9:05|x\n2.5|2021-01-13|10:05|\n");
		assertThat(table.column("n").validNumbers()).containsExactly(1, 2.5);
		assertThat(type(table, "d")).isEqualTo(ColumnType.DATE);
		assertThat(table.column("d").number(1)).isEqualTo(CalendarSeconds.of(LocalDate.of(2021, 1, 13)));
		assertThat(type(table, "t")).isEqualTo(ColumnType.TIME);
		assertThat(table.column("s").text(0)).isEqualTo("x");
		assertThat(table.column("s").text(1)).isNull();
		assertThat(table.column("n").spec().format()).hasToString("F8.1");
	}

	@Test
	void oneTextAmongManyNumbersMakesTheColumnTextAndIsNamed() throws IOException {
		StringBuilder lines = new StringBuilder("id|value\n");
		for (int i = 1; i <= 5000; i++) {
			lines.append(i).append('|').append(i == 4321 ? "refused" : i + ".0").append('\n');
		}
		Table table = texts(lines.toString());
		assertThat(type(table, "value")).isEqualTo(ColumnType.TEXT);
		assertThat(table.column("value").text(0)).isEqualTo("1.0");
		assertThat(table.column("value").text(4320)).isEqualTo("refused");
		assertThat(warnings).containsExactly("column value: 4999 numbers and 1 other (B4322 'refused'); kept as text");
	}

	@Test
	void wordsForMissingAmongNumbersAreMissingAndCounted() throws IOException {
		Table table = texts("n|s\n1|NA\nn/a|x\n.|NA\nNA|.\n2|y");
		assertThat(table.column("n").validNumbers()).containsExactly(1, Double.NaN, Double.NaN, Double.NaN, 2);
		assertThat(warnings).containsExactly("column n: 1 x '.', 1 x 'NA', 1 x 'n/a' read as missing");
		assertThat(table.column("s").text(0)).as("among texts they stay").isEqualTo("NA");
	}

	@Test
	void identifiersKeepTheirLeadingZerosAndDigits() throws IOException {
		Table table = texts("a|b|c|n\n007|9007199254740993|1E5|1\n008|9007199254740994|2E5|2");
		assertThat(table.column("a").text(0)).isEqualTo("007");
		assertThat(table.column("b").text(0)).isEqualTo("9007199254740993");
		assertThat(table.column("c").text(0)).isEqualTo("1E5");
	}

	@Test
	void theDecimalMarkOfTheFileDecides() throws IOException {
		Table comma = texts("a|b\n5,4|1.234\n5,5|2.500");
		assertThat(comma.column("a").number(0)).isEqualTo(5.4);
		assertThat(comma.column("b").number(0)).isEqualTo(1234);
		Table point = texts("a|b\n5.4|1,234\n5.5|2,500");
		assertThat(point.column("b").number(1)).isEqualTo(2500);
	}

	@Test
	void thousandsThatMightBeDecimalsStayText() throws IOException {
		Table table = texts("id|b\n1|1,234\n2|2,500");
		assertThat(type(table, "b")).isEqualTo(ColumnType.TEXT);
		assertThat(warnings).singleElement().asString().contains("B2 '1,234'").contains("decimals or thousands");
	}

	@Test
	void columnsOfTwoDecimalMarksStayTextWhereTheyDoNotFit() throws IOException {
		Table table = texts("a|b|c\n5,4|3,5|1.5\n5,5|4,5|2.25");
		assertThat(type(table, "a")).isEqualTo(ColumnType.NUMBER);
		assertThat(type(table, "c")).isEqualTo(ColumnType.TEXT);
		assertThat(warnings).singleElement().asString().contains("decimal mark ','").contains("C2 '1.5'");
	}

	@Test
	void datesThatCanBeReadInTwoWaysStayText() throws IOException {
		Table table = texts("id|d|e|f\n1|01/02/2021|13/02/2021|02/13/2021\n2|03/04/2021|01/02/2021|01/02/2021");
		assertThat(type(table, "d")).isEqualTo(ColumnType.TEXT);
		assertThat(warnings).singleElement().asString().contains("day or the month").contains("B2 '01/02/2021'");
		assertThat(table.column("e").number(1)).isEqualTo(CalendarSeconds.of(LocalDate.of(2021, 2, 1)));
		assertThat(table.column("f").number(1)).isEqualTo(CalendarSeconds.of(LocalDate.of(2021, 1, 2)));
	}

	@Test
	void aDateThatNeverWasMakesTheColumnText() throws IOException {
		Table table = texts("id|d\n1|28.02.2021\n2|31.02.2021\n3|01.03.2021");
		assertThat(table.column("d").text(1)).isEqualTo("31.02.2021");
		assertThat(warnings).singleElement().asString().contains("2 dates").contains("B3 '31.02.2021'");
	}

	@Test
	void cellsOfASpreadsheetAreWhatTheySay() throws IOException {
		Table table = sheet("id|truth|text|e\n1|TRUE|5,4|#N/A\n2|FALSE|5,5|7");
		assertThat(type(table, "id")).isEqualTo(ColumnType.NUMBER);
		assertThat(table.column("truth").validNumbers()).containsExactly(1, 0);
		assertThat(table.column("truth").spec().valueLabels()).isEqualTo(ValueLabels.of(0, "FALSE", 1, "TRUE"));
		assertThat(table.column("text").text(0)).isEqualTo("5,4");
		assertThat(table.column("e").validNumbers()).containsExactly(Double.NaN, 7);
		assertThat(warnings).hasSize(2);
		assertThat(warnings.get(0)).contains("look like numbers").contains("C2 '5,4'");
		assertThat(warnings.get(1)).contains("1 error (D2 '#N/A')");
	}

	@Test
	void aSpreadsheetColumnOfSeveralKindsIsTextAsShown() throws IOException {
		Table table = sheet("id|x\n1|5\n2|late\n3|TRUE");
		assertThat(table.column("x").text(0)).isEqualTo("5");
		assertThat(table.column("x").text(2)).isEqualTo("TRUE");
		assertThat(warnings).singleElement().asString()
				.isEqualTo("column x: 1 number (B2 '5'), 1 truth value (B4 'TRUE'), 1 text (B3 'late'); kept as text");
	}

	@Test
	void blankRowsAreLeftOutWithAWord() throws IOException {
		Table table = texts("id|x\n1|5\n\n|\n2|6\n");
		assertThat(table.rowCount()).isEqualTo(2);
		assertThat(warnings).containsExactly("2 blank rows among the data were left out");
	}

	@Test
	void columnsThatBeginFarDownAreFound() throws IOException {
		StringBuilder lines = new StringBuilder("id|a\n");
		for (int i = 0; i < 1000; i++) {
			lines.append(i).append("|1").append(i == 900 ? "|late" : "").append('\n');
		}
		Table table = texts(lines.toString());
		assertThat(table.column("V3").text(900)).isEqualTo("late");
	}

	@Test
	void longGridsComeInBatchesThatMakeTheWhole() throws IOException {
		List<GridRow> rows = new ArrayList<>(Cells.texts("id|x"));
		for (int i = 0; i < 20_000; i++) {
			rows.add(new GridRow(i + 2, List.of(new Cell.Text(Integer.toString(i)), new Cell.Text("t" + i))));
		}
		int batches = 0;
		int next = 0;
		try (GridTable table = GridTable.open(() -> Cells.grid(rows), GridReading.ofText(ReadOptions.NONE, '.'))) {
			for (var batch = table.next(); batch.isPresent(); batch = table.next()) {
				batches++;
				for (int row = 0; row < batch.get().rowCount(); row++, next++) {
					assertThat(batch.get().column("id").number(row)).isEqualTo(next);
				}
			}
		}
		assertThat(batches).isGreaterThan(1);
		assertThat(next).isEqualTo(20_000);
	}

	@Test
	void aCodebookInTheFileGivesTheDescriptions() throws IOException {
		List<ColumnSpec> declared = List.of(
				ColumnSpec.number("id").label("Client").missing(MissingValues.of(99)).build(), ColumnSpec.text("x").label("Note").build());
		Table table = read(Cells.sheet("id|x\n1|a\n\n99|5x"), GridReading.ofSheet(ReadOptions.NONE).withDeclared(declared));
		assertThat(table.specs()).isEqualTo(declared);
		assertThat(table.rowCount()).as("a row in which everything is missing").isEqualTo(3);
		assertThat(table.column("id").isMissing(2)).isTrue();
		assertThat(warnings).isEmpty();
	}

	@Test
	void aCodebookThatTheCellsContradictIsNotBelieved() throws IOException {
		List<ColumnSpec> declared = List.of(ColumnSpec.number("id").label("Client").missing(MissingValues.of(99)).build());
		Table table = read(Cells.sheet("id\n1\nx"), GridReading.ofSheet(ReadOptions.NONE).withDeclared(declared));
		assertThat(type(table, "id")).isEqualTo(ColumnType.TEXT);
		assertThat(table.column("id").spec().label()).isEqualTo("Client");
		assertThat(warnings).anySatisfy(w -> assertThat(w).contains("the codebook says number, but A3 'x' is none"));
	}
}
