package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data of small files made byte by byte. */
class SavDataTest {

	@TempDir
	Path folder;

	private TableReader open(SavBytes bytes) throws IOException {
		return new SpssFormat().open(bytes.write(folder.resolve("made.sav")), ReadOptions.NONE);
	}

	private Table read(SavBytes bytes) throws IOException {
		try (TableReader reader = open(bytes)) {
			return reader.readAll();
		}
	}

	private static List<Double> numbers(Column column) {
		return java.util.stream.IntStream.range(0, column.size()).mapToObj(column::number).toList();
	}

	private static List<String> texts(Column column) {
		return java.util.stream.IntStream.range(0, column.size()).mapToObj(column::text).toList();
	}

	@Test
	void numbersKeepTheirBitsInBothByteOrders() throws IOException {
		double[] values = { 1, -0.0, 1e300, Double.MIN_VALUE, Double.NEGATIVE_INFINITY, Math.nextUp(-Double.MAX_VALUE) };
		for (SavBytes file : List.of(SavBytes.big(), SavBytes.little())) {
			Column column = read(file.header(values.length + 1).number("A").end().doubles(values).doubles(SavBytes.SYSMIS))
					.column("A");
			for (int row = 0; row < values.length; row++) {
				assertThat(Double.doubleToRawLongBits(column.number(row))).isEqualTo(Double.doubleToRawLongBits(values[row]));
			}
			assertThat(column.number(values.length)).isNaN();
		}
	}

	@Test
	void textsLoseThePaddingAndWhatIsBeyondTheirWidth() throws IOException {
		SavBytes file = SavBytes.little().header(3).string("S", 3).string("T", 10).end();
		file.text("ab", 8).text(" x", 16).text("abcdefgh", 8).text("0123456789ABCDEF", 16).text("", 24);
		Table table = read(file);
		assertThat(texts(table.column("S"))).containsExactly("ab", "abc", "");
		assertThat(texts(table.column("T"))).containsExactly(" x", "0123456789", "");
	}

	@Test
	void bytecodeGoesOnAcrossCases() throws IOException {
		for (SavBytes file : List.of(SavBytes.big(), SavBytes.little())) {
			file.header(1, 0, 4, "").number("A").string("S", 8).number("B").end();
			file.codes(101, 254, 255, 1, 253, 251, 253, 253).text("word", 8).doubles(0.5).text("next", 8);
			file.codes(0, 100, 99, 254, 102, 252, 0, 0);
			Table table = read(file);
			assertThat(numbers(table.column("A"))).containsExactly(1.0, -99.0, 0.5, -1.0);
			assertThat(texts(table.column("S"))).containsExactly("", "word", "next", "");
			assertThat(numbers(table.column("B"))).containsExactly(Double.NaN, 151.0, 0.0, 2.0);
		}
	}

	@Test
	void blocksOfAZsavFileMayCutAnything() throws IOException {
		byte[] bytecode = SavBytes.big().codes(253, 101, 253, 102, 253, 103, 0, 0).doubles(0.25, 0.5, 0.75).bytes();
		for (int cut = 1; cut < bytecode.length; cut++) {
			SavBytes file = SavBytes.big().header(2, 0, 3, "").number("A").number("B").end();
			file.blocks(java.util.Arrays.copyOf(bytecode, cut), java.util.Arrays.copyOfRange(bytecode, cut, bytecode.length));
			Table table = read(file);
			assertThat(numbers(table.column("A"))).containsExactly(0.25, 0.5, 0.75);
			assertThat(numbers(table.column("B"))).containsExactly(1.0, 2.0, 3.0);
		}
	}

	@Test
	void aZsavFileWithoutBlocksHasNoCases() throws IOException {
		assertThat(read(SavBytes.little().header(2, 0, 0, "").number("A").end().blocks()).rowCount()).isZero();
	}

	@Test
	void segmentsOfAVeryLongStringAreJoined() throws IOException {
		String value = "0123456789".repeat(60);
		SavBytes file = SavBytes.little().header(2).string("LONG", 255).string("LONG0", 255).string("LONG1", 96).number("N");
		file.extension(14, "LONG=00600\0\t").end();
		file.text(value.substring(0, 255), 256).text(value.substring(255, 510), 256).text(value.substring(510), 96).doubles(7);
		file.text("short", 256).text("", 256).text("", 96).doubles(8);
		Table table = read(file);
		assertThat(table.columns()).hasSize(2);
		assertThat(table.specs().get(0).width()).isEqualTo(600);
		assertThat(texts(table.column("LONG"))).containsExactly(value, "short");
		assertThat(numbers(table.column("N"))).containsExactly(7.0, 8.0);
	}

	@Test
	void segmentsThatDoNotFitStaySeparate() throws IOException {
		SavBytes file = SavBytes.little().header(0).string("LONG", 255).string("LONG0", 100).extension(14, "LONG=00600\0\t")
				.end();
		try (TableReader reader = open(file)) {
			assertThat(reader.columns()).hasSize(2);
			assertThat(reader.warnings().toString()).contains("segments stay separate");
		}
	}

	@Test
	void anUnknownNumberOfCasesIsNoMatter() throws IOException {
		try (TableReader reader = open(SavBytes.little().header(-1).number("A").codePage(1252).end().doubles(1, 2, 3))) {
			assertThat(reader.rowCount()).isEmpty();
			assertThat(reader.readAll().rowCount()).isEqualTo(3);
			assertThat(reader.warnings()).isEmpty();
		}
	}

	@Test
	void moreCasesThanAnnouncedAreReadAndTold() throws IOException {
		try (TableReader reader = open(SavBytes.little().header(2).number("A").codePage(1252).end().doubles(1, 2, 3))) {
			assertThat(reader.readAll().rowCount()).isEqualTo(3);
			assertThat(reader.warnings()).singleElement().asString().contains("2 cases, but its data hold 3");
		}
	}

	@Test
	void fewerCasesThanAnnouncedAreAnError() {
		assertThatThrownBy(() -> read(SavBytes.little().header(4).number("A").end().doubles(1, 2, 3)))
				.isInstanceOf(TableFormatException.class).hasMessageContaining("4 cases, but its data hold 3")
				.hasMessageContaining("(at byte 240)");
	}

	@Test
	void theLargeCaseCountIsBelievedRatherThanTheHeader() throws IOException {
		SavBytes count = SavBytes.little().longs(1, 3);
		SavBytes file = SavBytes.little().header(-1).number("A").extension(16, 8, count.bytes()).end().doubles(1, 2, 3);
		try (TableReader reader = open(file)) {
			assertThat(reader.rowCount()).hasValue(3);
		}
	}

	@Test
	void aCaseThatIsCutOffIsAnError() {
		assertThatThrownBy(() -> read(SavBytes.little().header(-1).number("A").number("B").end().doubles(1, 2, 3)))
				.isInstanceOf(TableFormatException.class).hasMessageContaining("ends within a case");
	}

	@Test
	void aLetterCutInTwoIsShownAndTold() throws IOException {
		byte[] cut = java.util.Arrays.copyOf("abcdefgé".getBytes(StandardCharsets.UTF_8), 8);
		SavBytes file = SavBytes.little().header(2).string("S", 8).codePage(65001).end().text("fine", 8).raw(cut);
		try (TableReader reader = open(file)) {
			assertThat(texts(reader.readAll().column("S"))).containsExactly("fine", "abcdefg\ufffd");
			assertThat(reader.warnings()).singleElement().asString().contains("S holds bytes that are no text in UTF-8")
					.contains("case 2");
		}
	}

	@Test
	void batchesTogetherAreTheWholeTable() throws IOException {
		int rows = 150_000;
		SavBytes file = SavBytes.little().header(1, 0, rows, "").number("A").string("S", 8).end();
		for (int row = 0; row < rows; row += 4) {
			file.codes(253, 253, 253, 254, 253, 253, 253, 254);
			file.doubles(row + 0.5).text("s" + row, 8).doubles(row + 1.5).doubles(row + 2.5).text("s" + (row + 2), 8)
					.doubles(row + 3.5);
		}
		Table whole = read(file);
		assertThat(whole.rowCount()).isEqualTo(rows);
		try (TableReader reader = open(file)) {
			int row = 0;
			int batches = 0;
			for (var batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				batches++;
				Column a = batch.get().column("A");
				Column s = batch.get().column("S");
				for (int i = 0; i < batch.get().rowCount(); i++, row++) {
					assertThat(a.number(i) == row + 0.5 && whole.column("A").number(row) == row + 0.5).isTrue();
					String text = row % 2 == 0 ? "s" + row : "";
					assertThat(s.text(i).equals(text) && whole.column("S").text(row).equals(text)).isTrue();
				}
			}
			assertThat(batches).isGreaterThan(1);
			assertThat(row).isEqualTo(rows);
		}
	}
}
