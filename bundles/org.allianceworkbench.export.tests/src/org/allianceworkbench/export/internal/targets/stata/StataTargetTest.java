package org.allianceworkbench.export.internal.targets.stata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.internal.targets.Programs;
import org.allianceworkbench.export.internal.targets.RData;
import org.allianceworkbench.export.internal.targets.Samples;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StataTargetTest {

	private static final String READ = "d <- haven::read_dta('data.dta')";
	private static final StataTarget TARGET = new StataTarget();

	@TempDir
	Path folder;

	private Path write(Table table, Map<String, String> options) throws IOException {
		return TARGET.write(Samples.content(table, TARGET, options), folder, "data", Progress.NONE).files().getFirst();
	}

	@Test
	void rReadsLabelsValuesDatesAndReasonsOfMissingValues() throws Exception {
		Programs.needR("haven");
		write(Samples.everything(), Map.of());
		RData r = RData.of(folder, READ);
		assertThat(IntStream.range(0, 6).mapToObj(i -> r.cell("wai_bond", i))).containsExactly("5.25", "NAd", "NAa", "NA", "NAb",
				"0.10000000000000001");
		assertThat(r.fact("wai_bond", "label")).isEqualTo("Bond, \"WAI\" – mean of 4 items");
		assertThat(r.fact("wai_bond", "labels")).isEqualTo(".a=form lost; .b=-93; .d=refused");
		assertThat(IntStream.range(0, 6).mapToObj(i -> r.cell("sex", i))).containsExactly("1", "2", "3", "NAc", "NA", "1");
		assertThat(r.fact("sex", "labels")).isEqualTo("1=female; 2=male's; 3=diverse; or other; .c=not asked");
		assertThat(r.fact("session_date", "class")).isEqualTo("Date");
		// R counts days since 1970-01-01: as.numeric(as.Date("2024-02-29")) is 19782, of 1899-12-31 -25568.
		assertThat(IntStream.range(0, 3).mapToObj(i -> r.cell("session_date", i))).containsExactly("19782", "-25568", "NA");
		assertThat(r.fact("filled_in", "class")).isEqualTo("POSIXct/POSIXt");
		// as.numeric(as.POSIXct("2024-02-29 13:45:10", tz = "UTC")) is 1709214310.
		assertThat(Double.parseDouble(r.cell("filled_in", 1))).isCloseTo(1_709_214_310.5, within(1e-6));
		assertThat(IntStream.range(0, 6).mapToObj(i -> r.cell("note", i))).containsExactly("=1+1",
				"line\nbreak, \"quoted\"", "", "😀 שלום", "", "Ü".repeat(20));
	}

	@Test
	void rReadsHostileAndLongTexts() throws Exception {
		Programs.needR("haven");
		String longest = "Ö=".repeat(20_000);
		String[] texts = { "short", longest, null, "", "x".repeat(2046) };
		write(Table.of(Column.of(ColumnSpec.text("essay").build(), texts),
				Column.of(ColumnSpec.number("n").build(), new double[] { 1, 2, 3, 4, 5 })), Map.of());
		RData r = RData.of(folder, READ);
		assertThat(IntStream.range(0, 5).mapToObj(i -> r.cell("essay", i))).containsExactly("short", longest, "", "",
				"x".repeat(2046));
		Files.delete(folder.resolve("data.dta"));
		write(Samples.hostile(), Map.of());
		RData hostile = RData.of(folder, READ);
		for (int i = 0; i < Samples.HOSTILE.size(); i++) {
			assertThat(hostile.cell("text", i)).isEqualTo(Samples.HOSTILE.get(i).stripTrailing());
		}
	}

	@Test
	void randomTablesAreReadAsTheyWere() throws Exception {
		Programs.needR("haven");
		for (long seed = 1; seed <= 3; seed++) {
			Table table = Samples.random(seed, 60);
			Files.deleteIfExists(folder.resolve("data.dta"));
			write(table, Map.of("missing", "codes"));
			RData r = RData.of(folder, READ);
			double unix = CalendarSeconds.of(LocalDate.of(1970, 1, 1));
			for (int row = 0; row < table.rowCount(); row++) {
				double number = table.column("number").number(row);
				if (Double.isNaN(number)) {
					assertThat(r.cell("number", row)).as("seed %d, row %d", seed, row).isEqualTo("NA");
				} else {
					assertThat(Double.parseDouble(r.cell("number", row))).as("seed %d, row %d", seed, row).isEqualTo(number);
				}
				double code = table.column("code").number(row);
				assertThat(r.cell("code", row)).isEqualTo(Double.isNaN(code) ? "NA" : Integer.toString((int) code));
				double date = table.column("date").number(row);
				assertThat(r.cell("date", row)).isEqualTo(Double.isNaN(date) ? "NA"
						: Integer.toString((int) ((date - unix) / 86_400)));
				// R's reader takes blanks at the end away
				assertThat(r.cell("text", row)).isEqualTo(table.column("text").text(row).stripTrailing());
			}
		}
	}

	@Test
	void theSmallestStorageThatHoldsAllNumbersIsTaken() {
		assertThat(type(1, 100)).isEqualTo(StataType.BYTE);
		assertThat(type(1, 101)).isEqualTo(StataType.INT);
		assertThat(type(-127)).isEqualTo(StataType.BYTE);
		assertThat(type(-32_768)).isEqualTo(StataType.LONG);
		assertThat(type(32_741)).isEqualTo(StataType.LONG);
		assertThat(type(2_147_483_621.0)).isEqualTo(StataType.DOUBLE);
		assertThat(type(0.5)).isEqualTo(StataType.DOUBLE);
		assertThat(type(-0.0)).isEqualTo(StataType.DOUBLE);
	}

	private static StataType type(double... numbers) {
		return StataPlan.of(Table.of(Column.of(ColumnSpec.number("n").build(), numbers)), true).columns().getFirst().type();
	}

	@Test
	void whatDoesNotFitIsNamedBefore() {
		String name = "a_very_long_name_of_a_variable_at_session_S1";
		Table table = Table.of(Column.of(ColumnSpec.number(name).label("L".repeat(81)).build(), new double[] { 1 }),
				Column.of(ColumnSpec.number("half").valueLabels(ValueLabels.of(0.5, "half")).build(), new double[] { 0.5 }),
				Column.of(ColumnSpec.text("t").missing(MissingValues.of("n/a")).build(), new String[] { "n/a" }));
		ExportContent content = Samples.content(table, TARGET, Map.of());
		assertThat(TARGET.losses(content)).anyMatch(s -> s.equals("Stata allows names of 32 characters, letters, "
				+ "digits and _; renamed: " + name + " to averylongnameofavariableatsessS1"))
				.anyMatch(s -> s.contains("label is longer than 80")).anyMatch(s -> s.contains("half: Stata labels whole"))
				.anyMatch(s -> s.startsWith("t: Stata has no user-missing texts"));
	}

	@Test
	void numbersThatStataDoesNotHaveAreRefused() {
		Table table = Table.of(Column.of(ColumnSpec.number("n").build(), new double[] { Double.MAX_VALUE }));
		assertThatThrownBy(() -> write(table, Map.of())).isInstanceOf(TableFormatException.class)
				.hasMessageContaining("the number in n, row 1 is 1.7976931348623157E308");
	}

	@Test
	void moreThan26CodesShareTheLastLetter() throws Exception {
		Programs.needR("haven");
		double[] codes = IntStream.rangeClosed(1, 30).asDoubleStream().toArray();
		Table table = Table.of(Column.of(ColumnSpec.number("n").missing(MissingValues.range(1, 30)).build(), codes));
		assertThat(TARGET.losses(Samples.content(table, TARGET, Map.of()))).anyMatch(s ->
				s.contains("the last 5 codes share .z"));
		write(table, Map.of());
		RData r = RData.of(folder, READ);
		assertThat(List.of(r.cell("n", 0), r.cell("n", 24), r.cell("n", 25), r.cell("n", 29)))
				.containsExactly("NAa", "NAy", "NAz",
				"NAz");
	}

	@Test
	void theBytesAreThoseOfTheFormat() throws IOException {
		ColumnSpec spec = ColumnSpec.number("a").valueLabels(ValueLabels.of(1, "x", 9, "n")).missing(MissingValues.of(9)).build();
		Path file = write(Table.of(Column.of(spec, new double[] { 1, 9, Double.NaN })), Map.of());
		byte[] bytes = Files.readAllBytes(file);
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		// Stata's help file "dta", 5.1 to 5.13, worked out by hand
		assertThat(text).startsWith("<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>\1\0</K>"
				+ "<N>\3\0\0\0\0\0\0\0</N><label>\0\0</label><timestamp>\0</timestamp></header><map>")
				.contains("<variable_types>\u00fa\u00ff</variable_types><varnames>a\0").contains("<data>\1\146\145</data>")
				.contains("<strls></strls><value_labels><lbl>\34\0\0\0a\0").endsWith("</lbl></value_labels></stata_dta>");
		int table = text.indexOf("<lbl>") + 5 + 4 + 129 + 3;
		assertThat(HexFormat.of().formatHex(bytes, table, table + 28)).isEqualTo("02000000" + "04000000" + "00000000" + "02000000"
				+ "01000000" + "e6ffff7f" + "78006e00");
		int map = text.indexOf("<map>") + 5;
		assertThat(HexFormat.of().formatHex(bytes, map, map + 8)).isEqualTo("0000000000000000");
		int data = text.indexOf("<data>");
		assertThat(bytes[map + 9 * 8] & 0xff | (bytes[map + 9 * 8 + 1] & 0xff) << 8).isEqualTo(data);
		Files.delete(file);
		assertThat(Files.readAllBytes(write(Table.of(Column.of(spec, new double[] { 1, 9, Double.NaN })), Map.of())))
				.isEqualTo(bytes);
	}

	@Test
	void moreVariablesThanStataHoldsAreRefused() {
		Column[] columns = java.util.stream.IntStream.rangeClosed(1, 32_768).mapToObj(i -> Column.of(ColumnSpec.number("v" + i).build(),
				new double[] { i })).toArray(Column[]::new);
		ExportContent content = Samples.content(Table.of(columns), new StataTarget(), Map.of());
		assertThatThrownBy(() -> new StataTarget().write(content, folder, "wide", Progress.NONE)).hasMessageContaining(
				"32,768 columns; Stata holds 32,767");
		assertThat(folder).isEmptyDirectory();
	}
}
