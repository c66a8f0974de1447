package org.allianceworkbench.intake.reading;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.Workbench;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.ValueLabels;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Merge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

	private static final List<List<Cell>> TWO_ROWS = List.of(row("Valley Hospital"), row(),
			row("Baseline", null, "Session 1", null, "Comment"),
			row("Patient no", "Age", "Date", "Alliance\npatient"), row("B-1", 40, LocalDate.of(2021, 1, 4), 5.5), row(),
			row("B-2", 41, LocalDate.of(2021, 1, 5), 6, "phoned"));
	private static final Merge[] MERGES = { new Merge(3, 1, 3, 2), new Merge(3, 3, 3, 4) };

	@TempDir
	private Path folder;
	private Workbench bench;

	@BeforeEach
	void open() throws IOException {
		bench = new Workbench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	@Test
	void theHashIsThatOfTheBytes() throws IOException {
		SourceFile file = bench.file("a.xlsx", bench.sheet("b.xlsx", TWO_ROWS).format(), "abc");
		// FIPS 180-2, appendix B.1: the message "abc"
		assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		assertThat(file.size()).isEqualTo(3);
		assertThat(file.name()).isEqualTo("a.xlsx");
	}

	@Test
	void severalHeaderRowsAreJoinedAndMergedCellsSpread() throws IOException {
		SheetPreview preview = bench.sheet("b.xlsx", TWO_ROWS, MERGES).preview();
		assertThat(preview.columns()).extracting(SourceColumn::header).containsExactly("Baseline / Patient no", "Baseline / Age",
				"Session 1 / Date", "Session 1 / Alliance patient", "Comment");
		assertThat(preview.layout().firstRow()).isEqualTo(3);
		assertThat(preview.layout().headerRows()).isEqualTo(2);
		assertThat(preview.layout().dataRow()).isEqualTo(5);
		assertThat(preview.layout().titles()).containsExactly("Valley Hospital");
		assertThat(preview.layout().why()).isNotEmpty();
	}

	@Test
	void thePreviewShowsRowsKindsAndSamples() throws IOException {
		SheetPreview preview = bench.sheet("b.xlsx", TWO_ROWS, MERGES).preview();
		assertThat(preview.top().get(0).cell(0).shown()).isEqualTo("Valley Hospital");
		assertThat(preview.rows()).hasSize(2);
		assertThat(preview.complete()).isTrue();
		assertThat(preview.columns().get(1).profile().count(CellKind.NUMBER)).isEqualTo(2);
		assertThat(preview.columns().get(2).profile().count(CellKind.DATE)).isEqualTo(2);
		assertThat(preview.columns().get(3).profile().samples()).containsExactly("5.5", "6");
		assertThat(preview.columns().get(4).profile().filled()).isEqualTo(1);
	}

	@Test
	void theHeaderIsTheSameWhenItsPlaceIsGiven() throws IOException {
		SourceFile file = bench.sheet("b.xlsx", TWO_ROWS, MERGES);
		try (SourceRows rows = file.rows(Optional.of("data"), Optional.of(3), Optional.of(2), ReadOptions.NONE)) {
			assertThat(rows.columns()).extracting(SourceColumn::header)
					.isEqualTo(file.preview().columns().stream().map(SourceColumn::header).toList());
			assertThat(rows.next().orElseThrow().number()).isEqualTo(5);
		}
	}

	@Test
	void columnsWithoutHeaderAndRepeatedHeadersGetNamesOfTheirOwn() throws IOException {
		SheetPreview preview = bench.sheet("b.xlsx", List.of(row("id", "Date", null, "Date"), row("x1", 1, 2, 3),
				row("x2", 4, 5, 6)))
				.preview();
		assertThat(preview.columns()).extracting(SourceColumn::header).containsExactly("id", "Date", "column C", "Date_2");
	}

	@Test
	void aFileWithADictionaryKeepsLabelsCodesAndUserMissingValues() throws IOException {
		ColumnSpec rating = ColumnSpec.number("WAI").label("Alliance").valueLabels(ValueLabels.of(97, "refused"))
				.missing(MissingValues.of(97)).build();
		Table table = Table.of(Column.of(ColumnSpec.text("ID").build(), new String[] { "A-1", "A-2 ", null }),
				Column.of(rating, new double[] { 5, 97, Double.NaN }),
				Column.of(ColumnSpec.of("DAY", ColumnType.DATE).build(), new double[] { CalendarSeconds.of(LocalDate.of(2021, 1,
				4)), 0, 0 }));
		SourceFile file = bench.cases("a.sav", table);
		SheetPreview preview = file.preview();
		assertThat(preview.layout().firstRow()).isZero();
		assertThat(preview.columns().get(1).label()).isEqualTo("Alliance");
		assertThat(preview.columns().get(1).valueLabels().label(97)).contains("refused");
		assertThat(preview.columns().get(1).missing().contains(97)).isTrue();
		assertThat(preview.rows().get(1).cell(1)).isEqualTo(new Cell.Num(97, ""));
		assertThat(preview.rows().get(2).cell(1)).isEqualTo(Cell.BLANK);
		assertThat(preview.rows().get(0).cell(2).shown()).isEqualTo("2021-01-04");
		try (SourceRows rows = file.rows(Optional.empty(), Optional.of(1), Optional.of(1), ReadOptions.NONE)) {
			assertThat(rows.address(12, 1)).isEqualTo("case 12");
			assertThat(rows.rowCount()).hasValue(3);
		}
	}

	@Test
	void aLongSheetIsPreviewedFromItsFirstRows() throws IOException {
		List<List<Cell>> rows = new ArrayList<>(List.of(row("id", "age")));
		for (int i = 0; i < 5000; i++) {
			rows.add(row("c" + i, 30));
		}
		SheetPreview preview = bench.sheet("b.xlsx", rows).preview();
		assertThat(preview.complete()).isFalse();
		assertThat(preview.rows()).hasSize(1000);
	}

	@Test
	void whatIsNoFileIsSaidInOneLine() {
		assertThatThrownBy(() -> SourceFile.open(folder.resolve("none.xlsx"), bench.sheet("b.xlsx", TWO_ROWS).format(),
				ReadOptions.NONE))
				.isInstanceOf(IntakeException.class).hasMessageContaining("there is no such file");
		assertThatThrownBy(() -> SourceFile.open(folder, bench.sheet("b.xlsx", TWO_ROWS).format(), ReadOptions.NONE))
				.isInstanceOf(IntakeException.class).hasMessageContaining("is a folder");
	}
}
