package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.PasswordRequiredException;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.allianceworkbench.table.grid.Merge;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of Excel 97 that Apache POI wrote, read by us. */
class XlsReadingTest {

	@TempDir
	private Path folder;
	private List<Merge> merges = List.of();

	private Path save(HSSFWorkbook book) throws IOException {
		Path file = folder.resolve("x.xls");
		try (book; OutputStream out = Files.newOutputStream(file)) {
			book.write(out);
		}
		return file;
	}

	private List<GridRow> read(Path file, ReadOptions options) throws IOException {
		List<GridRow> rows = new ArrayList<>();
		try (Grid grid = new ExcelFormat().openGrid(file, options)) {
			for (Optional<GridRow> row = grid.next(); row.isPresent(); row = grid.next()) {
				rows.add(row.get());
			}
			merges = grid.merges();
		}
		return rows;
	}

	@Test
	void cellsOfEveryType() throws IOException {
		HSSFWorkbook book = new HSSFWorkbook();
		HSSFCellStyle date = book.createCellStyle();
		date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
		HSSFSheet sheet = book.createSheet("Größe");
		HSSFRow row = sheet.createRow(2);
		row.createCell(0).setCellValue(1.5);
		row.createCell(1).setCellValue(7);
		row.createCell(2).setCellValue("日本 ä");
		row.createCell(3).setCellValue(true);
		row.createCell(4).setCellErrorValue(FormulaError.NA);
		row.createCell(6).setCellValue(LocalDateTime.of(2018, 1, 1, 12, 0));
		row.getCell(6).setCellStyle(date);
		row.createCell(7).setCellFormula("A3*2+SUM(B3:B4)");
		row.createCell(8).setCellFormula("C3&\"x\"");
		book.getCreationHelper().createFormulaEvaluator().evaluateAll();
		sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
		List<GridRow> rows = read(save(book), ReadOptions.NONE);
		assertThat(rows).singleElement().isEqualTo(new GridRow(3, List.of(new Cell.Num(1.5, "General"), new Cell.Num(7, "General"),
				new Cell.Text("日本 ä"), new Cell.Bool(true), new Cell.Error("#N/A"), Cell.BLANK,
				new Cell.Moment(CalendarSeconds.of(LocalDateTime.of(2018, 1, 1, 12, 0)), true),
				new Cell.Formula("A3*2+SUM(B3:B4)", new Cell.Num(10, "General")),
				new Cell.Formula("C3&\"x\"", new Cell.Text("日本 äx")))));
		assertThat(merges).containsExactly(new Merge(1, 1, 2, 4));
	}

	@Test
	void manyLongTextsRunOverTheEndsOfRecords() throws IOException {
		Random random = new Random(7);
		List<String> texts = new ArrayList<>();
		HSSFWorkbook book = new HSSFWorkbook();
		HSSFSheet sheet = book.createSheet("Data");
		for (int r = 0; r < 3000; r++) {
			String text = (random.nextBoolean() ? "ä" : "日").repeat(random.nextInt(200)) + r;
			texts.add(r == 1500 ? "x".repeat(32_767) : text);
			sheet.createRow(r).createCell(0).setCellValue(texts.get(r));
		}
		List<GridRow> rows = read(save(book), ReadOptions.NONE);
		assertThat(rows.stream().map(row -> row.cell(0).shown())).containsExactlyElementsOf(texts);
	}

	@Test
	void severalSheetsAndFormulasBetweenThem() throws IOException {
		HSSFWorkbook book = new HSSFWorkbook();
		book.createSheet("One").createRow(0).createCell(0).setCellValue(5);
		HSSFSheet two = book.createSheet("Sheet Two");
		two.createRow(0).createCell(0).setCellFormula("One!A1+1");
		two.setColumnHidden(3, true);
		book.setSheetHidden(0, true);
		book.getCreationHelper().createFormulaEvaluator().evaluateAll();
		Path file = save(book);
		assertThat(new ExcelFormat().sheets(file, ReadOptions.NONE)).containsExactly("One", "Sheet Two");
		assertThat(read(file, ReadOptions.NONE).get(0).cell(0)).as("the first visible sheet")
				.isEqualTo(new Cell.Formula("One!A1+1", new Cell.Num(6, "General")));
		assertThat(read(file, ReadOptions.NONE.withSheet("One")).get(0).cell(0)).isEqualTo(new Cell.Num(5, "General"));
	}

	@Test
	void itBecomesATypedTable() throws IOException {
		HSSFWorkbook book = new HSSFWorkbook();
		HSSFSheet sheet = book.createSheet("Data");
		sheet.createRow(0).createCell(0).setCellValue("id");
		sheet.getRow(0).createCell(1).setCellValue("wai");
		for (int r = 1; r <= 300; r++) {
			sheet.createRow(r).createCell(0).setCellValue(String.format("%03d", r));
			sheet.getRow(r).createCell(1).setCellValue(r / 4.0);
		}
		Table table = new ExcelFormat().read(save(book), ReadOptions.NONE);
		assertThat(table.column("id").text(6)).isEqualTo("007");
		assertThat(table.column("wai").spec().type()).isEqualTo(ColumnType.NUMBER);
		assertThat(table.column("wai").number(299)).isEqualTo(75);
	}

	@Test
	void anEncryptedWorkbookAsksForItsPassword() throws IOException {
		Path file;
		Biff8EncryptionKey.setCurrentUserPassword("geheim");
		try {
			HSSFWorkbook book = new HSSFWorkbook();
			book.createSheet("Größe").createRow(0).createCell(0).setCellValue("secret");
			book.createSheet("Two").createRow(0).createCell(0).setCellValue(LocalDate.of(2018, 1, 1));
			file = save(book);
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertThatThrownBy(() -> read(file, ReadOptions.NONE)).isInstanceOfSatisfying(PasswordRequiredException.class,
				e -> assertThat(e.wrong()).isFalse());
		assertThatThrownBy(() -> read(file, ReadOptions.NONE.withPassword("no")))
				.isInstanceOfSatisfying(PasswordRequiredException.class,
				e -> assertThat(e.wrong()).isTrue());
		assertThat(read(file, ReadOptions.NONE.withPassword("geheim")).get(0).cell(0)).isEqualTo(new Cell.Text("secret"));
		assertThat(read(file, ReadOptions.NONE.withPassword("geheim").withSheet("2")).get(0).cell(0)).isEqualTo(new Cell.Num(43_101,
				"General"));
	}

	@Test
	void truncatedWorkbooksAreRefused() throws IOException {
		HSSFWorkbook book = new HSSFWorkbook();
		for (int r = 0; r < 500; r++) {
			(r == 0 ? book.createSheet("Data") : book.getSheetAt(0)).createRow(r).createCell(0).setCellValue("text " + r);
		}
		byte[] bytes = Files.readAllBytes(save(book));
		for (int length : new int[] { 8, 100, 512, 1024, bytes.length / 2, bytes.length - 600 }) {
			Path cut = Files.write(folder.resolve("cut.xls"), java.util.Arrays.copyOf(bytes, length));
			assertThatThrownBy(() -> read(cut, ReadOptions.NONE)).as(length + " bytes").isInstanceOf(TableFormatException.class);
		}
	}

	@Test
	void flippedBitsNeverCrash() throws IOException {
		HSSFWorkbook book = new HSSFWorkbook();
		for (int r = 0; r < 60; r++) {
			HSSFRow row = (r == 0 ? book.createSheet("Data") : book.getSheetAt(0)).createRow(r);
			row.createCell(0).setCellValue("text " + r);
			row.createCell(1).setCellValue(r);
			row.createCell(2).setCellFormula("B" + (r + 1) + "*2");
		}
		byte[] bytes = Files.readAllBytes(save(book));
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("flipped .xls: seed " + seed + " (-Dseed=" + seed + " repeats it)");
		Random random = new Random(seed);
		for (int i = 0; i < 500; i++) {
			byte[] flipped = bytes.clone();
			for (int bit = 0; bit < 1 + i % 6; bit++) {
				flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
			}
			Path file = Files.write(folder.resolve("flipped.xls"), flipped);
			try {
				new ExcelFormat().read(file, ReadOptions.NONE);
			} catch (TableFormatException e) {
				assertThat(e.getMessage()).startsWith("flipped.xls: ").doesNotContain("\n");
			}
		}
	}
}
