package org.allianceworkbench.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFormatTest {

	@TempDir
	private Path folder;
	private final TextFormat format = new TextFormat();
	private List<String> warnings = List.of();

	private Path file(String name, String text, Charset charset) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(charset));
	}

	private Table read(Path file, ReadOptions options) throws IOException {
		try (TableReader reader = format.open(file, options)) {
			Table table = reader.readAll();
			warnings = reader.warnings();
			return table;
		}
	}

	private Table read(String text) throws IOException {
		return read(file("site.csv", text, StandardCharsets.UTF_8), ReadOptions.NONE);
	}

	private List<GridRow> rows(Path file) throws IOException {
		List<GridRow> rows = new ArrayList<>();
		try (Grid grid = format.openGrid(file, ReadOptions.NONE)) {
			for (Optional<GridRow> row = grid.next(); row.isPresent(); row = grid.next()) {
				rows.add(row.get());
			}
			warnings = grid.warnings();
		}
		return rows;
	}

	@Test
	void commasQuotesAndLineBreaksInFields() throws IOException {
		Table table = read("id,note\r\n1,\"says \"\"no\"\", twice\"\r\n2,\"two\r\nlines\"\r\n3,\r\n");
		assertThat(table.rowCount()).isEqualTo(3);
		assertThat(table.column("note").text(0)).isEqualTo("says \"no\", twice");
		assertThat(table.column("note").text(1)).isEqualTo("two\r\nlines");
		assertThat(table.column("note").text(2)).isNull();
	}

	@Test
	void semicolonsWithDecimalCommas() throws IOException {
		Table table = read("Patient;WAI\n1;5,4\n2;1.234,5\n");
		assertThat(table.column("WAI").validNumbers()).containsExactly(5.4, 1234.5);
	}

	@Test
	void tabsAndBars() throws IOException {
		assertThat(read("id\twai\n1\t5.4\n").column("wai").number(0)).isEqualTo(5.4);
		assertThat(read("id|wai\n1|5.4\n").column("wai").number(0)).isEqualTo(5.4);
	}

	@Test
	void theSeparatorLineOfExcelIsNoData() throws IOException {
		Table table = read("sep=;\r\nid;wai\r\n1;5,4\r\n");
		assertThat(table.specs()).hasSize(2);
		assertThat(table.column("wai").number(0)).isEqualTo(5.4);
	}

	@Test
	void aSeparatorLineMayNameAHashButNoQuote() throws IOException {
		assertThat(read("sep=#\r\nid#wai\r\n1#5\r\n").column("wai").number(0)).isEqualTo(5);
		Path quote = file("quote.csv", "sep=\"\r\nid;wai\r\n1;5\r\n", StandardCharsets.UTF_8);
		assertThat(read(quote, ReadOptions.NONE).specs()).isNotEmpty();
	}

	@Test
	void encodingsAreRecognised() throws IOException {
		String text = "id,Größe\n1,süß\n";
		for (String name : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE")) {
			Path file = file(name + ".csv", text, Charset.forName(name));
			assertThat(read(file, ReadOptions.NONE).column("Größe").text(0)).as(name).isEqualTo("süß");
		}
		assertThat(read("\uFEFF" + text).specs().get(0).name()).as("a byte order mark is no part of a name").isEqualTo("id");
		Path marked = file("marked.txt", "\uFEFFid\tx\n1\tä\n", StandardCharsets.UTF_16LE);
		assertThat(read(marked, ReadOptions.NONE).column("x").text(0)).isEqualTo("ä");
	}

	@Test
	void bytesThatAreNotUtf8AreReadAsWesternWithANote() throws IOException {
		read(file("latin.csv", "id,x\n1,ö\n", StandardCharsets.ISO_8859_1), ReadOptions.NONE);
		assertThat(warnings).singleElement().asString().contains("byte 7 is not UTF-8").contains("windows-1252");
	}

	@Test
	void theUserMayOverrule() throws IOException {
		Path file = file("x.csv", "a;b\n1,5;2\n2,5;3\n", Charset.forName("IBM850"));
		assertThat(read(file, ReadOptions.NONE.withDelimiter(',').withHeaderRows(0)).specs()).hasSize(2);
		assertThat(read(file, ReadOptions.NONE.withDecimal('.')).column("a").spec().type()).isEqualTo(ColumnType.TEXT);
		Path dos = file("dos.csv", "id,x\n1,ö\n", Charset.forName("IBM850"));
		assertThat(read(dos, ReadOptions.NONE.withEncoding("IBM850")).column("x").text(0)).isEqualTo("ö");
		assertThatThrownBy(() -> read(dos, ReadOptions.NONE.withEncoding("klingon"))).hasMessageContaining("no encoding 'klingon'");
		assertThatThrownBy(() -> read(dos, ReadOptions.NONE.withEncoding("UTF-8"))).isInstanceOf(TableFormatException.class)
				.hasMessageContaining("not UTF-8");
	}

	@Test
	void raggedRecordsAreNamed() throws IOException {
		Table table = read("a,b,c\n1,2,3\n1,2\n1,2,3,4\n5,6,7\n");
		assertThat(table.specs()).hasSize(4);
		assertThat(table.column("c").number(1)).isNaN();
		assertThat(warnings).containsExactly("2 records have not 3 fields as the others have: record 3, 4");
	}

	@Test
	void anEmptyLastColumnIsDropped() throws IOException {
		assertThat(read("a;b;\n1;2;\n3;4;\n").specs()).hasSize(2);
	}

	@Test
	void aQuoteThatIsNeverClosedIsRefused() {
		assertThatThrownBy(() -> read("id,note\n1,\"open\n2,x\n3,x\n")).isInstanceOf(TableFormatException.class)
				.hasMessage("site.csv: after record 1: a quote is opened and never closed");
	}

	@Test
	void otherKindsOfFilesAreRefusedInOneLine() throws IOException {
		Path html = file("x.xls", "<html><table><tr><td>1</td></tr></table></html>", StandardCharsets.UTF_8);
		assertThatThrownBy(() -> read(html, ReadOptions.NONE)).hasMessageContaining("HTML");
		Path binary = Files.write(folder.resolve("x.csv"), new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 1, 2, 3, 4, 5, 6 });
		assertThatThrownBy(() -> read(binary, ReadOptions.NONE)).hasMessageContaining("not a text file");
	}

	@Test
	void textThatIsCalledAWorkbookIsReadWithAWord() throws IOException {
		Path file = file("x.xls", "id\twai\n1\t4\n", StandardCharsets.UTF_8);
		assertThat(format.recognises(file, Files.readAllBytes(file))).isEqualTo(2);
		assertThat(read(file, ReadOptions.NONE).column("wai").number(0)).isEqualTo(4);
		assertThat(warnings).containsExactly("the file is called .xls but is text separated by tabs");
	}

	@Test
	void anEmptyFileIsAnEmptyTable() throws IOException {
		assertThat(read("").specs()).isEmpty();
	}

	@Test
	void linesMayEndAsOnOldMacs() throws IOException {
		assertThat(read("id,x\r1,2\r3,4\r").rowCount()).isEqualTo(2);
	}

	@Test
	void theGridHasTheCellsAsTheyStand() throws IOException {
		List<GridRow> rows = rows(file("site_a.csv", "Title\n\nid,wai\n007, 5.4\n", StandardCharsets.UTF_8));
		assertThat(rows).hasSize(4);
		assertThat(rows.get(3).number()).isEqualTo(4);
		assertThat(rows.get(3).cell(0).shown()).isEqualTo("007");
		assertThat(rows.get(3).cell(1).shown()).isEqualTo(" 5.4");
		assertThat(format.sheets(folder.resolve("site_a.csv"), ReadOptions.NONE)).containsExactly("site_a");
	}

	@Test
	void extensionAndContentSayWhetherItIsText() {
		byte[] text = "id,x\n1,2\n".getBytes(StandardCharsets.UTF_8);
		assertThat(format.recognises(Path.of("a.csv"), text)).isEqualTo(2);
		assertThat(format.recognises(Path.of("a.data"), text)).isEqualTo(1);
		assertThat(format.recognises(Path.of("a.csv"), new byte[] { 0, 1, 2, 3, 4, 5 })).isZero();
		assertThat(format.recognises(Path.of("a.csv"), "<html>".getBytes(StandardCharsets.UTF_8))).isZero();
	}

	@Test
	void changedBytesNeverCrash() throws IOException {
		byte[] bytes = "sep=;\r\nid;wai;note\r\n1;5,4;\"says \"\"no\"\"\"\r\n2;n/a;2021-02-03\r\n".repeat(5)
				.getBytes(StandardCharsets.UTF_8);
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("changed text files: seed " + seed + " (-Dseed=" + seed + " repeats it)");
		Random random = new Random(seed);
		for (int i = 0; i < 500; i++) {
			byte[] changed = bytes.clone();
			for (int k = 0; k < 1 + i % 6; k++) {
				changed[random.nextInt(changed.length)] = (byte) random.nextInt();
			}
			Path file = Files.write(folder.resolve("changed.csv"), changed);
			try {
				read(file, ReadOptions.NONE);
			} catch (TableFormatException e) {
				assertThat(e.getMessage()).startsWith("changed.csv: ").doesNotContain("\n");
			}
		}
	}
}
