package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.grid.FormSheet;
import org.allianceworkbench.table.grid.FormSheet.FormCell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets to be filled in, written by us and read by Apache POI and by us. */
class FormTest {

	private static final String ODD = "a < b & \"c\"\n =1+1 \u00e4\uD83D\uDE00 _x0041_";

	@TempDir
	private Path folder;

	private Path form() throws IOException {
		Path file = folder.resolve("form.xlsx");
		new ExcelFormat().writeForms(file, List.of(new FormSheet("Questions & more", List.of(
				List.of(FormCell.heading("Question"), FormCell.heading("Answer"), FormCell.heading("Key")), List.of(),
				List.of(FormCell.locked(ODD), FormCell.open(""), FormCell.locked("007"))), 1, List.of(40.0, 20.0, 8.0),
				Set.of(2))));
		return file;
	}

	@Test
	void openCellsCanBeChangedAndTheOthersNot() throws IOException {
		try (InputStream in = Files.newInputStream(form()); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			XSSFSheet sheet = workbook.getSheet("Questions & more");
			assertThat(sheet.getProtect()).isTrue();
			assertThat(sheet.isColumnHidden(2)).isTrue();
			assertThat(sheet.isColumnHidden(1)).isFalse();
			assertThat(sheet.getColumnWidth(0)).isEqualTo(40 * 256);
			assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
			assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
			assertThat(sheet.getRow(2).getCell(0).getCellStyle().getLocked()).isTrue();
			assertThat(sheet.getRow(2).getCell(1).getCellStyle().getLocked()).isFalse();
			assertThat(sheet.getRow(2).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("@");
			assertThat(new DataFormatter().formatCellValue(sheet.getRow(2).getCell(2))).isEqualTo("007");
		}
	}

	@Test
	void textsComeBackAsTheyWere() throws IOException {
		try (Grid grid = new ExcelFormat().openGrid(form(), ReadOptions.NONE)) {
			assertThat(grid.next().orElseThrow().cell(1).shown()).isEqualTo("Answer");
			GridRow row = grid.next().orElseThrow();
			while (row.number() < 3) {
				row = grid.next().orElseThrow();
			}
			assertThat(row.cell(0).shown()).isEqualTo(ODD);
			assertThat(row.cell(1).isBlank()).isTrue();
			assertThat(row.cell(2).shown()).isEqualTo("007");
		}
	}

	@Test
	void aFormThatCannotBeWrittenLeavesNothing() throws IOException {
		Path missing = folder.resolve("no/such/form.xlsx");
		assertThatThrownBy(() -> new ExcelFormat().writeForms(missing, List.of(new FormSheet("A", List.of(), 0, List.of(1.0),
				Set.of())))).isInstanceOf(IOException.class);
		try (var files = Files.list(folder)) {
			assertThat(files).isEmpty();
		}
	}
}
