package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.allianceworkbench.table.grid.Merge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReadingTest {

	@TempDir
	private Path folder;
	private List<String> warnings = List.of();
	private List<Merge> merges = List.of();

	private List<GridRow> read(SmallWorkbook workbook) throws IOException {
		List<GridRow> rows = new ArrayList<>();
		try (Grid grid = new ExcelFormat().openGrid(workbook.write(folder.resolve("x.xlsx")), ReadOptions.NONE)) {
			for (Optional<GridRow> row = grid.next(); row.isPresent(); row = grid.next()) {
				rows.add(row.get());
			}
			warnings = grid.warnings();
			merges = grid.merges();
		}
		return rows;
	}

	private static Cell number(double number) {
		return new Cell.Num(number, "General");
	}

	private static Cell text(String text) {
		return new Cell.Text(text);
	}

	@Test
	void cellsOfEveryType() throws IOException {
		List<GridRow> rows = read(new SmallWorkbook().texts("<t>shared</t>").rows("<row r='2'><c r='A2'><v>1.5</v></c>"
				+ "<c r='B2' t='s'><v>0</v></c><c r='C2' t='inlineStr'><is><t>in</t><r><t>line</t></r></is></c><c r='D2' t='b'><v>1</v></c>"
				+ "<c r='E2' t='e'><v>#DIV/0!</v></c><c r='F2' t='str'><f>A2&amp;\"x\"</f><v>1.5x</v></c><c r='G2'/>"
				+ "<c r='H2' t='d'><v>2021-01-12</v></c><c r='J2'><v> 7 </v></c></row>"));
		assertThat(rows).singleElement().isEqualTo(new GridRow(2, List.of(number(1.5), text("shared"), text("inline"),
				new Cell.Bool(true),
				new Cell.Error("#DIV/0!"), new Cell.Formula("A2&\"x\"", text("1.5x")), Cell.BLANK,
				new Cell.Moment(CalendarSeconds.of(LocalDate.of(2021, 1, 12)), false), Cell.BLANK, number(7))));
	}

	@Test
	void numbersAreDatesWhereTheirFormatSaysSo() throws IOException {
		List<GridRow> rows = read(new SmallWorkbook().styles("dd/mm/yyyy", "[h]:mm", "h:mm", "0%").rows("<row><c s='1'><v>43101</v></c>"
				+ "<c s='2'><v>1.5</v></c><c s='3'><v>0.25</v></c><c s='4'><v>0.25</v></c><c s='1'><v>-1</v></c>"
				+ "<c s='99'><v>5</v></c></row>"));
		assertThat(rows.get(0).cells()).containsExactly(new Cell.Moment(CalendarSeconds.of(LocalDate.of(2018, 1, 1)), false),
				new Cell.Time(129_600, true), new Cell.Time(21_600, false), new Cell.Num(0.25, "0%"), new Cell.Num(-1, "dd/mm/yyyy"),
				number(5));
		assertThat(warnings).singleElement().asString().contains("no date of Excel's calendar").contains("E1");
	}

	@Test
	void daysCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
		SmallWorkbook workbook = new SmallWorkbook().styles("dd/mm/yyyy").rows("<row><c s='1'><v>41639</v></c></row>");
		workbook.part("xl/workbook.xml", "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
				+ "<workbookPr date1904='1'/><sheets><sheet name='Data' r:id='rId1'/></sheets><extLst><ext>"
				+ "<workbookPr/></ext></extLst></workbook>");
		assertThat(read(workbook).get(0).cell(0)).isEqualTo(new Cell.Moment(CalendarSeconds.of(LocalDate.of(2018, 1, 1)), false));
	}

	@Test
	void phoneticTextIsLeftOutAndEscapesAreReplaced() throws IOException {
		List<GridRow> rows = read(new SmallWorkbook().texts("<t>課きく</t><rPh sb='0' eb='1'><t>カ</t></rPh><phoneticPr fontId='1'/>",
				"<r><rPr><b/></rPr><t>rich </t></r><r><t xml:space='preserve'> text</t></r>", "<t>a_x000D_&#10;b</t>", "<t/>")
				.rows("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='s'><v>3</v></c></row>"));
		assertThat(rows.get(0).cells()).containsExactly(text("課きく"), text("rich  text"), text("a\r\nb"), text(""));
	}

	@Test
	void missingAddressesAndALyingDimensionDoNoHarm() throws IOException {
		List<GridRow> rows = read(new SmallWorkbook().sheet("<worksheet><dimension ref='A1'/><sheetData><row><c><v>1</v></c>"
				+ "<c r='D1'><v>2</v></c><c><v>3</v></c></row><row/><row><c r='B7'><v>4</v></c></row></sheetData></worksheet>"));
		assertThat(rows).hasSize(3);
		assertThat(rows.get(0).cells()).containsExactly(number(1), Cell.BLANK, Cell.BLANK, number(2), number(3));
		assertThat(rows.get(2).number()).isEqualTo(7);
	}

	@Test
	void namespacesAndPrefixesMakeNoDifference() throws IOException {
		String strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
		SmallWorkbook workbook = new SmallWorkbook().sheet("<x:worksheet xmlns:x='" + strict + "'><x:sheetData><x:row r='1'>"
				+ "<x:c r='A1'><x:v>5</x:v></x:c></x:row></x:sheetData>"
				+ "<x:mergeCells><x:mergeCell ref='A1:B1'/></x:mergeCells>"
				+ "</x:worksheet>");
		workbook.part("xl/workbook.xml", "<x:workbook xmlns:x='" + strict + "' xmlns:rel='http://purl.oclc.org/ooxml/officeDocument/"
				+ "relationships'><x:sheets><x:sheet name='Data' rel:id='rId1'/></x:sheets></x:workbook>");
		assertThat(read(workbook).get(0).cells()).containsExactly(number(5));
		assertThat(merges).containsExactly(new Merge(1, 1, 1, 2));
	}

	@Test
	void formulasKeepTheirResultAndTheirText() throws IOException {
		List<GridRow> rows = read(new SmallWorkbook()
				.rows("<row r='1'><c r='A1'><f t='shared' ref='A1:A2' si='0'>B1*2</f><v>4</v></c></row>"
				+ "<row r='2'><c r='A2'><f t='shared' si='0'/><v>6</v></c><c r='B2'><f>NOW()</f></c></row>"));
		assertThat(rows.get(0).cell(0)).isEqualTo(new Cell.Formula("B1*2", number(4)));
		assertThat(rows.get(1).cell(0)).isEqualTo(new Cell.Formula("B2*2", number(6)));
		assertThat(rows.get(1).cell(1)).isEqualTo(new Cell.Formula("NOW()", Cell.BLANK));
		assertThat(warnings).singleElement().asString().contains("without a stored result").contains("B2");
	}

	@Test
	void numbersThatAreNoneStayTextWithAWord() throws IOException {
		List<GridRow> rows = read(new SmallWorkbook().rows("<row><c t='n'><v>1,5</v></c><c><v>abc</v></c><c><v></v></c></row>"));
		assertThat(rows.get(0).cells()).containsExactly(text("1,5"), text("abc"), Cell.BLANK);
		assertThat(warnings).singleElement().asString().contains("2 times, first at A1");
	}

	@Test
	void otherEncodingsAreRead() throws IOException {
		String xml = "<?xml version='1.0' encoding='UTF-16'?><worksheet>"
				+ "<sheetData><row>"
				+ "<c t='inlineStr'><is><t>größer</t></is></c></row>"
				+ "</sheetData></worksheet>";
		SmallWorkbook workbook = new SmallWorkbook().part("xl/worksheets/sheet1.xml", xml, StandardCharsets.UTF_16);
		assertThat(read(workbook).get(0).cell(0)).isEqualTo(text("größer"));
	}

	private void refused(SmallWorkbook workbook, String... says) {
		assertThatThrownBy(() -> read(workbook)).isInstanceOf(TableFormatException.class).hasMessageStartingWith("x.xlsx: ")
				.satisfies(e -> assertThat(e.getMessage()).contains(says).doesNotContain("\n"));
	}

	@Test
	void damagedWorkbooksAreRefusedWithThePlace() {
		refused(new SmallWorkbook().rows("<row><c t='s'><v>9</v></c></row>"), "cell A1", "shared text '9'");
		refused(new SmallWorkbook().rows("<row><c r='XFE1'><v>9</v></c></row>"), "'XFE1'", "XFD");
		refused(new SmallWorkbook().rows("<row r='1048577'/>"), "1048577");
		refused(new SmallWorkbook().sheet("<worksheet><sheetData><row><c>"), "sheet1.xml", "not well-formed", "line 1");
		refused(new SmallWorkbook(), "sheet1.xml is missing");
		refused(new SmallWorkbook().without("xl/workbook.xml"), "no Excel workbook");
	}

	@Test
	void nothingOutsideOfTheWorkbookIsOpened() {
		refused(new SmallWorkbook().sheet("<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><worksheet>&x;</worksheet>"),
				"entities");
		refused(new SmallWorkbook().rows("").part("xl/_rels/workbook.xml.rels", SmallWorkbook.relationships("rId1", "worksheet",
				"http://localhost:1/sheet.xml' TargetMode='External")), "no part in the workbook, or one outside of it");
		refused(new SmallWorkbook().rows("").part("xl/_rels/workbook.xml.rels", SmallWorkbook.relationships("rId1", "worksheet",
				"../../../../etc/hostname")), "etc/hostname is missing");
	}

	@Test
	void partsThatGrowTooMuchAreRefused() {
		refused(new SmallWorkbook().rows(" ".repeat(30 << 20)), "grows to more than");
		refused(new SmallWorkbook().rows("<row><c t='inlineStr'><is><t>" + "x".repeat(2_000_000) + "</t></is></c></row>"),
				"1000000 characters");
		refused(new SmallWorkbook().sheet("<a>".repeat(500) + "</a>".repeat(500)), "sheet1.xml");
	}

	@Test
	void bigCellTextsOfManyEscapesAreRead() throws IOException {
		String text = "a&amp;b&#10;&lt;".repeat(100_000);
		List<GridRow> rows = read(new SmallWorkbook().rows("<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>"));
		assertThat(rows.get(0).cell(0).shown()).hasSize(500_000);
	}
}
