package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Portable files made by hand. */
class PortableReadingTest {

	private final SpssFormat format = new SpssFormat();

	@TempDir
	Path folder;

	private Table read(PortableBytes bytes) throws IOException {
		return format.read(bytes.write(folder.resolve("a.por")), ReadOptions.NONE);
	}

	private List<String> warnings(PortableBytes bytes) throws IOException {
		try (TableReader reader = format.open(bytes.write(folder.resolve("w.por")), ReadOptions.NONE)) {
			reader.readAll();
			return reader.warnings();
		}
	}

	/** Two variables and two cases. */
	private static PortableBytes small() {
		return new PortableBytes().header(2).variable("AGE", 0).variable("NAME", 8).raw("F").raw("19/").text("Ada     ")
				.raw("*.").text("Bob");
	}

	@Test
	void casesAreReadAsTheyAreWritten() throws IOException {
		Table table = read(small());
		assertThat(table.specs()).extracting(ColumnSpec::name).containsExactly("AGE", "NAME");
		assertThat(table.column("age").number(0)).isEqualTo(39);
		assertThat(table.column("age").number(1)).isNaN();
		assertThat(table.column("name").text(0)).isEqualTo("Ada");
		assertThat(table.column("name").text(1)).isEqualTo("Bob");
	}

	@Test
	void linesMayEndInAnyWayOrNotAtAll() throws IOException {
		String text = "words with blanks, " + " ".repeat(150) + "and more";
		for (String end : List.of("\r\n", "\n", "\r", "\r\r\n", "")) {
			PortableBytes bytes = new PortableBytes().lines(end, !end.isEmpty()).header(1).variable("NOTE", 200).raw("F")
					.text(text).text(" ".repeat(78)).text("end");
			Table table = read(bytes);
			assertThat(table.column("note").text(0)).as("line end %s", end.length()).isEqualTo(text);
			assertThat(table.column("note").text(1)).isEmpty();
			assertThat(table.column("note").text(2)).isEqualTo("end");
			assertThat(table.rowCount()).isEqualTo(3);
		}
	}

	@Test
	void missingValuesOfEveryKindAreKept() throws IOException {
		List<ColumnSpec> specs = read(new PortableBytes().header(8).variable("A", 0).raw("839/").variable("B", 0)
				.raw("838/839/8-1/").variable("C", 0).raw("9-1/").variable("D", 0).raw("A39/8-39/").variable("E", 0)
				.raw("B7/9/839/").variable("F", 5).raw("8").text("n/a").raw("8").text("").variable("G", 20).raw("8")
				.text("refused ").variable("H", 0).raw("F")).specs();
		assertThat(specs).extracting(ColumnSpec::missing).containsExactly(MissingValues.of(99), MissingValues.of(98, 99, -1),
				MissingValues.range(Double.NEGATIVE_INFINITY, -1), MissingValues.range(99, Double.POSITIVE_INFINITY, -99),
				MissingValues.range(7, 9, 99), MissingValues.of("n/a", ""), MissingValues.of("refused"), MissingValues.NONE);
	}

	@Test
	void labelsDocumentsAndWeightAreKept() throws IOException {
		Table table = read(new PortableBytes().header().raw("2").text("an author").raw("3").text("a subproduct").raw("43/5B/6")
				.text("W").variable("A", 0).raw("C").text("Label of A").variable("S", 12).variable("W", 0)
				.raw("D2/").text("A").text("W").raw("2/1/").text("one").raw("3.7F/").text("")
				.raw("D1/").text("S").raw("1/").text("y   ").text("yes")
				.raw("D1/").text("A").raw("2/1/").text("uno").raw("2/").text("two")
				.raw("E2/").text("first line").text("   second").raw("F1/").text("y").raw(".F/"));
		assertThat(table.info().weight()).contains("W");
		assertThat(table.info().documents()).containsExactly("first line", "   second");
		assertThat(table.specs()).extracting(ColumnSpec::label).containsExactly("Label of A", "", "");
		assertThat(table.specs()).extracting(ColumnSpec::valueLabels).containsExactly(
				ValueLabels.of(1, "uno", 3.25, "", 2, "two"), ValueLabels.of("y", "yes"), ValueLabels.of(1, "one", 3.25, ""));
		assertThat(table.column("W").number(0)).isEqualTo(0.5);
	}

	@Test
	void formatsSayWhatAVariableIs() throws IOException {
		List<ColumnSpec> specs = read(new PortableBytes().header(4).raw("70/").text("DAY").raw("18/A/0/19/A/0/").raw("70/")
				.text("T").raw("L/B/2/L/B/2/").raw("7C/").text("S").raw("1/C/0/2/O/0/").raw("70/").text("X")
				.raw("3T/8/2/1/8/0/").raw("F")).specs();
		assertThat(specs).extracting(ColumnSpec::type).containsExactly(ColumnType.DATE, ColumnType.TIME, ColumnType.TEXT,
				ColumnType.NUMBER);
		assertThat(specs).extracting(s -> s.format() + " " + s.writeFormat()).containsExactly("EDATE10 SDATE10",
				"TIME11.2 TIME11.2", "A12 AHEX24", "F8.2 F8.2");
		assertThat(specs).extracting(ColumnSpec::measure).containsExactly(Measure.SCALE, Measure.SCALE, Measure.NOMINAL,
				Measure.SCALE);
		assertThat(specs.get(2).width()).isEqualTo(12);
	}

	@Test
	void whatIsOddIsToldAndReadAllTheSame() throws IOException {
		PortableBytes odd = new PortableBytes().header().raw("44/6").text("NOBODY").variable("X", 0).raw("8*.").variable("X", 2)
				.raw("B").text("a").text("b").raw("70/").text("Y").raw("3T/8/2/5/8/2/").variable("", 0)
				.raw("B9/7/F1/").text("longer").raw("1+100/1/");
		assertThat(warnings(odd)).hasSize(9).anyMatch(w -> w.contains("weight variable is said to be NOBODY"))
				.anyMatch(w -> w.contains("renamed to X_2")).anyMatch(w -> w.contains("119/8/2"))
				.anyMatch(w -> w.contains("no name")).anyMatch(w -> w.contains("strings can't have"))
				.anyMatch(w -> w.contains("holds longer texts, first in case 1"))
				.anyMatch(w -> w.contains("greater than a double can be")).anyMatch(w -> w.contains("above its high end"))
				.anyMatch(w -> w.contains("system-missing among its missing values"));
		assertThat(read(odd).column("X_2").text(0)).isEqualTo("longer");
		assertThat(read(odd).column("Y").number(0)).isEqualTo(Double.POSITIVE_INFINITY);
		assertThat(warnings(small())).isEmpty();
	}

	/** Found in PSPP 1.6.2: EXPORT of MISSING VALUES B (50 THRU HI) writes the greatest number, rounded up, for 50. */
	@Test
	void aRangeThatPsppLostTheLowEndOfHoldsNothingAndIsTold() throws IOException {
		PortableBytes bytes = new PortableBytes().header(1).variable("B", 0).raw("AA9E17IR6IG+6J/").raw("F39/");
		assertThat(warnings(bytes)).singleElement().asString().contains("PSPP loses the low end");
		MissingValues missing = read(bytes).specs().get(0).missing();
		assertThat(missing).isEqualTo(MissingValues.range(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
		assertThat(missing.contains(99)).isFalse();
	}

	@Test
	void lettersBeyondAsciiAreUtf8WhenTheyCanBeElseWindows1252OrWhatIsSaid() throws IOException {
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
			PortableBytes bytes = new PortableBytes().header(1).in(charset).variable("S", 200).raw("C").text("Größe").raw("F")
					.text("ä").text("ö€ü".repeat(20));
			Table table = read(bytes);
			assertThat(table.specs().get(0).label()).isEqualTo("Größe");
			assertThat(table.column("S").text(1)).isEqualTo("ö€ü".repeat(20));
			assertThat(warnings(bytes)).hasSize(charset == StandardCharsets.UTF_8 ? 0 : 1);
		}
		Path greek = new PortableBytes().header(1).in(Charset.forName("windows-1253")).variable("S", 9).raw("F")
				.text("λόγος")
				.write(folder.resolve("g.por"));
		assertThat(format.read(greek, ReadOptions.NONE.withEncoding("windows-1253")).column("S").text(0)).isEqualTo("λόγος");
		try (TableReader reader = format.open(greek, ReadOptions.NONE.withEncoding("UTF-8"))) {
			reader.readAll();
			assertThat(reader.warnings()).singleElement().asString().contains("no text in UTF-8, first in case 1");
		}
	}

	@Test
	void aFileOfAMainframeIsTranslatedByItsOwnTable() throws IOException {
		byte[] ascii = new PortableBytes().lines("", false).header(2).variable("A", 0).variable("S", 20).raw("F-3.F/")
				.text("it's {x} | 5% (y)!").bytes();
		Path file = Files.write(folder.resolve("mainframe.dat"), new String(ascii, StandardCharsets.ISO_8859_1)
				.getBytes(Charset.forName("IBM037")));
		Table table = format.read(file, ReadOptions.NONE);
		assertThat(format.recognises(file, Files.readAllBytes(file))).isEqualTo(2);
		assertThat(table.column("A").number(0)).isEqualTo(-3.5);
		assertThat(table.column("S").text(0)).isEqualTo("it's {x} | 5% (y)!");
	}

	@Test
	void aSignThatWasChangedOnItsWayIsPutBack() throws IOException {
		String text = new String(small().bytes(), StandardCharsets.ISO_8859_1);
		String damaged = text.replace('*', '\u00a7').replace('^', '\u00ac');
		Path file = Files.write(folder.resolve("c.por"), damaged.getBytes(StandardCharsets.ISO_8859_1));
		assertThat(format.read(file, ReadOptions.NONE).column("AGE").number(1)).isNaN();
	}

	@Test
	void batchesTogetherAreTheWhole() throws IOException {
		PortableBytes bytes = new PortableBytes().header(2).variable("I", 0).variable("S", 8).raw("F");
		for (int i = 0; i < 40_000; i++) {
			bytes.whole(i).text("t" + i % 7);
		}
		Path file = bytes.write(folder.resolve("long.por"));
		long rows = 0;
		int batches = 0;
		try (TableReader reader = format.open(file, ReadOptions.NONE)) {
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				assertThat(batch.get().columns().get(0).number(0)).isEqualTo(rows);
				rows += batch.get().rowCount();
				batches++;
			}
		}
		Table whole = format.read(file, ReadOptions.NONE);
		assertThat(batches).isGreaterThan(1);
		assertThat(rows).isEqualTo(40_000);
		assertThat(whole.rowCount()).isEqualTo(40_000);
		assertThat(whole.column("I").number(39_999)).isEqualTo(39_999);
		assertThat(whole.column("S").text(39_999)).isEqualTo("t1");
	}

	@Test
	void inspectingTellsWhoWroteIt() throws IOException {
		Path file = small().write(folder.resolve("a.por"));
		Map<String, Object> found = format.inspect(file, ReadOptions.NONE, 1);
		assertThat(found.get("container").toString()).isEqualTo("{kind=por, product=made by hand, subproduct=, author=, "
				+ "creation_date=20260228, creation_time=101112}");
		assertThat(found.get("first_rows").toString()).isEqualTo("[[39.0, Ada]]");
		assertThat(found.get("last_rows").toString()).isEqualTo("[[null, Bob]]");
		assertThat(found.get("encoding")).isEqualTo("UTF-8");
	}

	@Test
	void aPortableFileBecomesASystemFileThatHoldsTheSame() throws IOException {
		Table table = read(new PortableBytes().header(2).variable("A", 0).raw("839/C").text("Label").variable("S", 300)
				.raw("D1/").text("A").raw("1/1/").text("one").raw("F1/").text("x".repeat(300)));
		format.write(folder.resolve("b.zsav"), table);
		Table copy = format.read(folder.resolve("b.zsav"), ReadOptions.NONE);
		for (int c = 0; c < 2; c++) {
			ColumnSpec before = table.specs().get(c);
			// a system file always says how wide the column is in a grid; a portable file never does
			assertThat(copy.specs().get(c)).isEqualTo(before.toBuilder().displayWidth(c == 0 ? 8 : 32).build());
		}
		assertThat(copy.column("A").number(0)).isEqualTo(1);
		assertThat(copy.column("S").text(0)).isEqualTo("x".repeat(300));
	}
}
