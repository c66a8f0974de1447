package org.allianceworkbench.intake.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.intake.checks.CheckedStudy;
import org.allianceworkbench.intake.decisions.Deciding;
import org.allianceworkbench.intake.queries.QueryAnswer.Outcome;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Value;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks are answered with Apache POI, as a spreadsheet program would. */
class QueriesTest {

	private static final ExcelFormat EXCEL = new ExcelFormat();

	@TempDir
	private Path folder;
	private Path file;
	private CheckedStudy bench;
	private Queries queries;

	@BeforeEach
	void fiveQuestions() throws IOException {
		bench = new CheckedStudy(folder);
		bench.rule("low", Level.RATING, "alliance > 2");
		for (int client = 1; client <= 5; client++) {
			bench.load(bench.row(RowKey.rating("A", "00" + client, "S1", "CLIENT"), "alliance", 1));
		}
		queries = new Queries(bench.study(), bench.store());
		Deciding deciding = new Deciding(bench.study(), bench.store(), "ben");
		for (Finding finding : bench.check()) {
			deciding.ask(finding, "Is that what the client wrote?");
		}
		file = folder.resolve("questions.xlsx");
		assertThat(queries.write("A", file, EXCEL)).isEqualTo(5);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private void change(Consumer<XSSFSheet> change) throws IOException {
		byte[] changed;
		try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in);
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			change.accept(workbook.getSheet("Questions"));
			workbook.write(out);
			changed = out.toByteArray();
		}
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write(changed);
		}
	}

	private static void set(XSSFSheet sheet, String address, String text) {
		CellReference at = new CellReference(address);
		XSSFCell cell = sheet.getRow(at.getRow()).getCell(at.getCol());
		XSSFCellStyle style = cell.getCellStyle();
		sheet.getRow(at.getRow()).removeCell(cell);
		XSSFCell changed = sheet.getRow(at.getRow()).createCell(at.getCol());
		changed.setCellStyle(style);
		changed.setCellValue(text);
	}

	private static void answer(XSSFSheet sheet, int question, String answer, String comment) {
		set(sheet, "K" + (7 + question), answer);
		set(sheet, "L" + (7 + question), comment);
		set(sheet, "C4", "Dr. Coast");
	}

	private Value alliance(int client) throws IOException {
		return bench.store().find(RowKey.rating("A", "00" + client, "S1", "CLIENT")).orElseThrow().values()
				.getOrDefault("alliance",
				Value.NONE);
	}

	@Test
	void onlyAnswersCommentsAndTheNameCanBeChangedAndKeysAreHidden() throws IOException {
		change(sheet -> {
			assertThat(sheet.getProtect()).isTrue();
			assertThat(sheet.getRow(7).getCell(10).getCellStyle().getLocked()).isFalse();
			assertThat(sheet.getRow(7).getCell(11).getCellStyle().getLocked()).isFalse();
			assertThat(sheet.getRow(3).getCell(2).getCellStyle().getLocked()).isFalse();
			assertThat(sheet.getRow(7).getCell(1).getCellStyle().getLocked()).isTrue();
			assertThat(sheet.getRow(7).getCell(1).getStringCellValue()).isEqualTo("001");
			assertThat(sheet.getRow(7).getCell(9).getStringCellValue()).isEqualTo("Rule low. Is that what the client wrote?");
			assertThat(sheet.isColumnHidden(12)).isTrue();
			assertThat(sheet.isColumnHidden(13)).isTrue();
			assertThat(sheet.isColumnHidden(11)).isFalse();
		});
	}

	@Test
	void answersCloseTheirQuestionsAndChangeWhatTheySay() throws IOException {
		change(sheet -> {
			answer(sheet, 1, "As is", "she was angry");
			answer(sheet, 2, "6,5", "");
			answer(sheet, 3, "unknown", "form lost");
			answer(sheet, 4, "somewhere around six", "");
		});
		QueryReading reading = queries.read(file, EXCEL);
		assertThat(reading.site()).isEqualTo("A");
		assertThat(reading.by()).isEqualTo("Dr. Coast");
		assertThat(reading.answers()).extracting(QueryAnswer::outcome).containsExactly(Outcome.CONFIRMED, Outcome.CORRECTED,
				Outcome.UNKNOWN, Outcome.TO_DECIDE, Outcome.NONE);
		assertThat(bench.store().decisions()).hasSize(5);
		queries.apply(reading, "ben");
		assertThat(alliance(1)).isEqualTo(Value.of(1));
		assertThat(alliance(2)).isEqualTo(Value.of(6.5));
		assertThat(alliance(3)).isEqualTo(Value.NONE);
		assertThat(alliance(4)).isEqualTo(Value.of(1));
		assertThat(queries.open("A")).singleElement().satisfies(open -> assertThat(open.id()).isEqualTo(5));
		Decision first = queries.all().get(0);
		assertThat(first.answer().orElseThrow().comment()).isEqualTo("she was angry");
		assertThat(first.answer().orElseThrow().by()).isEqualTo("Dr. Coast");
		assertThat(bench.store().decisions()).filteredOn(d -> d.kind() == Decision.Kind.CORRECT).singleElement()
				.satisfies(d -> assertThat(d.reason()).isEqualTo("answer of Dr. Coast to question 2: 6,5"));
		assertThat(queries.read(file, EXCEL).answers()).extracting(QueryAnswer::outcome).containsExactly(Outcome.CLOSED,
				Outcome.CLOSED, Outcome.CLOSED, Outcome.CLOSED, Outcome.NONE);
	}

	@Test
	void aValueThatChangedMeanwhileIsNotOverwritten() throws IOException {
		bench.load(bench.row(RowKey.rating("A", "002", "S1", "CLIENT"), "alliance", 4));
		change(sheet -> answer(sheet, 2, "6", ""));
		QueryReading reading = queries.read(file, EXCEL);
		assertThat(reading.answers().get(1).outcome()).isEqualTo(Outcome.TO_DECIDE);
		assertThat(reading.answers().get(1).remark()).contains("is 4 now");
		queries.apply(reading, "ben");
		assertThat(alliance(2)).isEqualTo(Value.of(4));
	}

	private void refused(Consumer<XSSFSheet> change, String part) throws IOException {
		change(sheet -> answer(sheet, 1, "5", ""));
		change(change);
		assertThatThrownBy(() -> queries.apply(queries.read(file, EXCEL), "ben")).isInstanceOf(QueryException.class)
				.hasMessageContaining("questions.xlsx").hasMessageContaining(part);
		assertThat(bench.store().decisions()).hasSize(5).allMatch(Decision::isOpenQuestion);
		assertThat(alliance(1)).isEqualTo(Value.of(1));
	}

	@Test
	void aChangedClientIsRefusedWithItsCell() throws IOException {
		refused(sheet -> set(sheet, "B8", "002"), "cell B8 (Client) was '001' and is '002'");
	}

	@Test
	void aChangedValueIsRefusedWithItsCell() throws IOException {
		refused(sheet -> set(sheet, "H9", "3"), "cell H9 (Value) was '1' and is '3'");
	}

	@Test
	void movedQuestionsAreRefused() throws IOException {
		refused(sheet -> set(sheet, "M8", "2"), "question 1 does not stand in row 8");
	}

	@Test
	void aChangedChecksumIsRefused() throws IOException {
		refused(sheet -> set(sheet, "N10", "0"), "the checksum in cell N10");
	}

	@Test
	void deletedRowsAreRefused() throws IOException {
		refused(sheet -> sheet.removeRow(sheet.getRow(9)), "question 3 does not stand in row 10");
	}

	@Test
	void addedRowsAreRefused() throws IOException {
		refused(sheet -> sheet.createRow(20).createCell(1).setCellValue("006"), "row 21 was added");
	}

	@Test
	void aListOfOtherQuestionsIsRefused() throws IOException {
		refused(sheet -> set(sheet, "M3", "1,2"), "hidden cells of its head");
	}

	@Test
	void aFormulaIsNoAnswer() throws IOException {
		refused(sheet -> sheet.getRow(7).getCell(10).setCellFormula("1+4"), "cell K8 holds a formula");
	}

	@Test
	void anAnswerWithoutAnAuthorIsRefused() throws IOException {
		refused(sheet -> set(sheet, "C4", ""), "cell C4 does not say who answered");
	}

	@Test
	void aWorkbookOfAnotherStudyIsRefused() throws IOException {
		refused(sheet -> set(sheet, "M1", "another"), "it belongs to another study, 'Checked'");
	}

	@Test
	void aWorkbookOfACopyWithOtherDataIsRefused() throws IOException {
		try (CheckedStudy other = new CheckedStudy(folder)) {
			assertThatThrownBy(() -> new Queries(other.study(), other.store()).read(file, EXCEL))
					.isInstanceOf(QueryException.class)
					.hasMessageContaining("do not fit the data of this study");
		}
	}

	@Test
	void anotherWorkbookIsRefused() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.createSheet("Data").createRow(0).createCell(0).setCellValue("id");
			workbook.write(out);
		}
		assertThatThrownBy(() -> queries.read(file, EXCEL)).hasMessageContaining("no sheet 'Questions'");
	}

	@Test
	void thereIsNoWorkbookWithoutQuestions() {
		Path none = folder.resolve("none.xlsx");
		assertThatThrownBy(() -> queries.write("B", none, EXCEL)).hasMessageContaining("no open question to site B");
		assertThat(none).doesNotExist();
	}
}
