package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.allianceworkbench.table.grid.Merge;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A messy site workbook as people send them, written by us and read by Apache POI and by us. */
class ExcelGridWriterTest {

	private static final double DAY = CalendarSeconds.of(LocalDate.of(2024, 2, 29));

	@TempDir
	private Path folder;
	private Path file;

	private static Cell text(String text) {
		return new Cell.Text(text);
	}

	@BeforeEach
	void writeASitesWorkbook() throws IOException {
		file = folder.resolve("site_b.xlsx");
		try (ExcelGridWriter writer = new ExcelGridWriter(file)) {
			writer.sheet("Site B <&> ratings", 4, List.of(12.0, 20.0));
			writer.row(text("Alliance study, site \"B\""));
			writer.blankRows(1);
			writer.heading(text("Client"), text("Session 1"), Cell.BLANK, text("Comment"));
			writer.heading(Cell.BLANK, text("date"), text("WAI"), Cell.BLANK);
			writer.merge(new Merge(3, 1, 4, 1)).merge(new Merge(3, 2, 3, 3));
			writer.row(text("007"), text("01/02/2024"), text("5,4"), text(" two\r\nlines "));
			writer.row(text("008"), new Cell.Moment(DAY, false), new Cell.Num(5.25, "0.0"), Cell.BLANK);
			writer.blankRows(1);
			writer.row(text("009"), new Cell.Moment(DAY + 32_700, true), new Cell.Formula("1+1", new Cell.Num(2, "")),
					new Cell.Bool(true));
			writer.row(new Cell.Error("#N/A"), new Cell.Time(360_000, true), new Cell.Num(0.5, "0%"), new Cell.Time(32_700, false));
			writer.sheet("Notes", 0).row(text("second sheet"));
			writer.hiddenSheet("Key").row(new Cell.Num(1, ""));
			writer.finish();
		}
	}

	@Test
	void poiReadsTheSameCells() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
			assertThat(book.getNumberOfSheets()).isEqualTo(3);
			assertThat(book.isSheetHidden(2)).isTrue();
			XSSFSheet sheet = book.getSheet("Site B <&> ratings");
			assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Alliance study, site \"B\"");
			assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(7);
			assertThat(sheet.getMergedRegions()).extracting(Object::toString).anySatisfy(r -> assertThat(r).contains("B3:C3"));
			assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
			assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFont().getBold()).isTrue();
			assertThat(sheet.getRow(4).getCell(3).getStringCellValue()).isEqualTo(" two\r\nlines ");
			assertThat(sheet.getRow(5).getCell(1).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2024, 2, 29, 0, 0));
			assertThat(sheet.getRow(5).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd");
			assertThat(sheet.getRow(5).getCell(2).getNumericCellValue()).isEqualTo(5.25);
			assertThat(sheet.getRow(7).getCell(1).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2024, 2, 29, 9, 5));
			assertThat(sheet.getRow(7).getCell(2).getCellFormula()).isEqualTo("1+1");
			assertThat(sheet.getRow(7).getCell(2).getNumericCellValue()).isEqualTo(2);
			assertThat(sheet.getRow(7).getCell(3).getBooleanCellValue()).isTrue();
			assertThat(sheet.getRow(8).getCell(0).getCellType()).isEqualTo(CellType.ERROR);
			assertThat(sheet.getRow(8).getCell(0).getErrorCellValue()).isEqualTo(FormulaError.NA.getCode());
			assertThat(sheet.getRow(8).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0%");
		}
	}

	@Test
	void weReadTheSameCells() throws IOException {
		List<GridRow> rows = new ArrayList<>();
		List<Merge> merges;
		try (Grid grid = new ExcelFormat().openGrid(file, ReadOptions.NONE)) {
			for (Optional<GridRow> row = grid.next(); row.isPresent(); row = grid.next()) {
				rows.add(row.get());
			}
			merges = grid.merges();
		}
		assertThat(merges).containsExactly(new Merge(3, 1, 4, 1), new Merge(3, 2, 3, 3));
		assertThat(rows).extracting(GridRow::number).containsExactly(1L, 3L, 4L, 5L, 6L, 8L, 9L);
		assertThat(rows.get(3).cells()).containsExactly(text("007"), text("01/02/2024"), text("5,4"), text(" two\r\nlines "));
		assertThat(rows.get(4).cells()).containsExactly(text("008"), new Cell.Moment(DAY, false), new Cell.Num(5.25, "0.0"));
		assertThat(rows.get(5).cells()).containsExactly(text("009"), new Cell.Moment(DAY + 32_700, true),
				new Cell.Formula("1+1", new Cell.Num(2, "General")), new Cell.Bool(true));
		assertThat(rows.get(6).cells()).containsExactly(new Cell.Error("#N/A"), new Cell.Time(360_000, true), new Cell.Num(0.5, "0%"),
				new Cell.Time(32_700, false));
	}

	@Test
	void theTwoHeaderRowsBecomeOneNameEach() throws IOException {
		try (TableReader reader = new ExcelFormat().open(file, ReadOptions.NONE)) {
			assertThat(reader.columns()).extracting(c -> c.name()).containsExactly("Client", "Session_1_date", "Session_1_WAI", "Comment");
			assertThat(reader.readAll().rowCount()).isEqualTo(4);
			assertThat(reader.warnings()).anySatisfy(w -> assertThat(w).contains("'Site B <&> ratings' was read; not read: Notes, Key"));
		}
	}

	@Test
	void sheetsAreChosenByNameOrNumber() throws IOException {
		ExcelFormat format = new ExcelFormat();
		assertThat(format.sheets(file, ReadOptions.NONE)).containsExactly("Site B <&> ratings", "Notes", "Key");
		for (String wanted : List.of("Notes", "notes", "2")) {
			try (Grid grid = format.openGrid(file, ReadOptions.NONE.withSheet(wanted))) {
				assertThat(grid.sheet()).isEqualTo("Notes");
			}
		}
		assertThatThrownBy(() -> format.openGrid(file, ReadOptions.NONE.withSheet("Data")))
				.hasMessageContaining("no sheet 'Data'; there are: Site B <&> ratings, Notes, Key");
	}

	@Test
	void namesThatExcelRefusesAreRefused() throws IOException {
		try (ExcelGridWriter writer = new ExcelGridWriter(folder.resolve("x.xlsx"))) {
			writer.sheet("a", 0);
			assertThatThrownBy(() -> writer.sheet("A", 0)).hasMessageContaining("there is one already");
			assertThatThrownBy(() -> writer.sheet("x/y", 0)).hasMessageContaining("without");
			assertThatThrownBy(() -> writer.sheet("x".repeat(32), 0)).hasMessageContaining("31");
		}
		assertThat(folder.resolve("x.xlsx")).doesNotExist();
	}
}
