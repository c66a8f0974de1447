package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.Merge;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sheet has besides its cells, and what its size is. */
class SheetStructureTest {

	@TempDir
	private Path folder;
	private final ExcelFormat format = new ExcelFormat();

	private Path write(SmallWorkbook workbook) throws IOException {
		return workbook.write(folder.resolve("x.xlsx"));
	}

	private static String cell(String address, String text) {
		return "<c r='" + address + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
	}

	private static BitSet bits(int... numbers) {
		BitSet set = new BitSet();
		for (int number : numbers) {
			set.set(number);
		}
		return set;
	}

	@Test
	void hiddenRowsAndColumnsAreDataAndAreNamed() throws IOException {
		Path file = write(new SmallWorkbook().sheet("<worksheet><cols><col min='2' max='3' hidden='1'/></cols><sheetData><row r='1'>"
				+ cell("A1", "id") + cell("B1", "wai") + "</row><row r='2' hidden='1'><c r='A2'><v>1</v></c><c r='B2'><v>5</v></c></row>"
				+ "<row r='3'><c r='A3'><v>2</v></c><c r='B3'><v>6</v></c></row></sheetData></worksheet>"));
		try (Grid grid = format.openGrid(file, ReadOptions.NONE)) {
			assertThat(grid.hiddenRows()).isEqualTo(bits(2));
			assertThat(grid.hiddenColumns()).isEqualTo(bits(1, 2));
		}
		try (TableReader reader = format.open(file, ReadOptions.NONE)) {
			assertThat(reader.readAll().column("wai").number(0)).isEqualTo(5);
			assertThat(reader.warnings()).containsExactly("sheet 'Data': row 2 and 2 columns (B, C) are hidden, and read like the others");
		}
		assertThat(format.inspect(file, ReadOptions.NONE, 1).toString()).contains("hidden_columns=[B, C], hidden_rows=[2]");
	}

	@Test
	void hiddenRowsOfOldWorkbooksAreNamedToo() throws IOException {
		Path file = folder.resolve("x.xls");
		try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			HSSFSheet sheet = book.createSheet("Data");
			for (int row = 0; row < 3; row++) {
				sheet.createRow(row).createCell(0).setCellValue(row);
			}
			sheet.getRow(1).setZeroHeight(true);
			sheet.setColumnHidden(4, true);
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
			book.write(out);
		}
		try (Grid grid = format.openGrid(file, ReadOptions.NONE)) {
			assertThat(grid.hiddenRows()).isEqualTo(bits(2));
			assertThat(grid.hiddenColumns()).isEqualTo(bits(4));
			assertThat(grid.merges()).containsExactly(new Merge(1, 1, 1, 3));
			assertThat(grid.next().orElseThrow().cell(0)).isEqualTo(new Cell.Num(0, "General"));
		}
	}

	@Test
	void mergedCellsAreKnownBeforeTheFirstRowThoughTheyComeAfterTheLast() throws IOException {
		Path file = write(new SmallWorkbook().sheet("<worksheet><sheetData><row r='1'>" + cell("A1", "WAI") + "</row></sheetData>"
				+ "<mergeCells><mergeCell ref='A1:C1'/></mergeCells></worksheet>"));
		try (Grid grid = format.openGrid(file, ReadOptions.NONE)) {
			assertThat(grid.merges()).containsExactly(new Merge(1, 1, 1, 3));
			assertThat(grid.next().orElseThrow().cell(0)).isEqualTo(new Cell.Text("WAI"));
			assertThat(grid.next()).isEmpty();
			assertThat(grid.merges()).hasSize(1);
		}
	}

	@Test
	void theLastColumnAndTheLastRowThatASheetHasAreRead() throws IOException {
		StringBuilder wide = new StringBuilder("<row r='1'>");
		for (int c = 0; c < 16_384; c++) {
			wide.append(cell(Grid.address(c, 1), "v" + c));
		}
		wide.append("</row><row r='2'><c r='A2'><v>1</v></c><c r='XFD2'><v>9</v></c></row>"
				+ "<row r='1048576'><c r='XFD1048576'><v>7</v></c></row>");
		try (TableReader reader = format.open(write(new SmallWorkbook().rows(wide.toString())), ReadOptions.NONE)) {
			Table table = reader.readAll();
			assertThat(table.columns()).hasSize(16_384);
			assertThat(table.rowCount()).isEqualTo(2);
			assertThat(table.column("v16383").number(1)).isEqualTo(7);
			assertThat(reader.warnings()).contains("1048573 blank rows among the data were left out");
		}
	}

	@Test
	void numbersThatAreStoredAsTextStayTextAndKeepTheirZeros() throws IOException {
		Path file = write(new SmallWorkbook().rows("<row r='1'>" + cell("A1", "client") + cell("B1", "wai") + "</row><row r='2'>"
				+ cell("A2", "007") + cell("B2", "5,4") + "</row><row r='3'>" + cell("A3", "008") + cell("B3", "6,1") + "</row>"));
		try (TableReader reader = format.open(file, ReadOptions.NONE)) {
			assertThat(reader.columns()).extracting(ColumnSpec::type).containsOnly(ColumnType.TEXT);
			assertThat(reader.readAll().column("client").text(0)).isEqualTo("007");
			assertThat(reader.warnings()).anySatisfy(w -> assertThat(w).contains("wai", "look like numbers", "B2 '5,4'"));
		}
	}

	@Test
	void severalSheetsAlsoHiddenOnesAreNamedInTheirOrder() throws IOException {
		SmallWorkbook workbook = new SmallWorkbook().rows("<row r='1'><c r='A1'><v>1</v></c></row>");
		workbook.part("xl/workbook.xml", "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
				+ "<sheet name='Key' state='veryHidden' r:id='rId1'/><sheet name='Old' state='hidden' r:id='rId1'/>"
				+ "<sheet name='Data' r:id='rId1'/></sheets></workbook>");
		Path file = write(workbook);
		assertThat(format.sheets(file, ReadOptions.NONE)).containsExactly("Key", "Old", "Data");
		try (Grid grid = format.openGrid(file, ReadOptions.NONE)) {
			assertThat(grid.sheet()).isEqualTo("Data");
		}
		assertThat(format.inspect(file, ReadOptions.NONE, 1).get("sheets")).asInstanceOf(
				InstanceOfAssertFactories.LIST).extracting(s -> ((Map<?, ?>) s).get("state"))
				.isEqualTo(List.of("veryHidden", "hidden", "visible"));
	}
}
