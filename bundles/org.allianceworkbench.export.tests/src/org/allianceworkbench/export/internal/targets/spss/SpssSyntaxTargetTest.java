package org.allianceworkbench.export.internal.targets.spss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.export.internal.targets.Programs;
import org.allianceworkbench.export.internal.targets.RData;
import org.allianceworkbench.export.internal.targets.Samples;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpssSyntaxTargetTest {

	private static final SpssSyntaxTarget TARGET = new SpssSyntaxTarget();

	@TempDir
	Path folder;

	private void write(Table table) throws IOException {
		TARGET.write(Samples.content(table, TARGET, Map.of()), folder, "data", Progress.NONE);
	}

	/** Lets PSPP run the syntax and save what it has. */
	private String pspp(String more) throws IOException, InterruptedException {
		Files.writeString(folder.resolve("run.sps"), "INSERT FILE='data.sps' ENCODING='UTF-8'.\nSAVE OUTFILE='read.sav'.\n"
				+ more);
		return Programs.run(folder, "pspp", "-O", "format=txt", "run.sps");
	}

	@Test
	void psppRunsTheSyntaxAndHasTheDictionary() throws Exception {
		Programs.need("pspp");
		write(Samples.everything());
		String shown = pspp("DISPLAY DICTIONARY.\n");
		assertThat(shown).doesNotContainIgnoringCase("error").doesNotContainIgnoringCase("warning").contains("male's")
				.contains("refused").contains("EDATE10").contains("F8.2").contains("Nominal");
		assertThat(shown.replaceAll("[|\\s]+", " ")).contains("wai_bond F8.2 -99 THRU -90; 97");
	}

	@Test
	void psppHasTheValues() throws Exception {
		Programs.need("pspp");
		Programs.needR("haven");
		write(Samples.everything());
		pspp("");
		RData r = RData.of(folder, "d <- haven::read_sav('read.sav', user_na = TRUE)");
		assertThat(IntStream.range(0, 6).mapToObj(i -> r.cell("wai_bond", i))).containsExactly("5.25", "97", "-99", "NA", "-93",
				"0.10000000000000001");
		assertThat(r.fact("wai_bond", "label")).isEqualTo("Bond, \"WAI\" – mean of 4 items");
		// as.numeric(as.Date("2024-02-29")) is 19782, of 1899-12-31 -25568
		assertThat(IntStream.range(0, 3).mapToObj(i -> r.cell("session_date", i))).containsExactly("19782", "-25568", "NA");
		assertThat(r.cell("filled_in", 1)).isEqualTo("1709214310.5");
		assertThat(IntStream.range(0, 4).mapToObj(i -> r.cell("length", i))).containsExactly("3000", "0", "NA", "86399");
		assertThat(IntStream.range(0, 6).mapToObj(i -> r.cell("note", i))).containsExactly("=1+1", "line break, \"quoted\"", "",
				"😀 שלום", "", "Ü".repeat(20));
	}

	@Test
	void hostileTextsAndRandomNumbersComeThrough() throws Exception {
		Programs.need("pspp");
		Programs.needR("haven");
		for (long seed = 21; seed <= 22; seed++) {
			Table table = Samples.random(seed, 80);
			Files.deleteIfExists(folder.resolve("data.csv"));
			Files.deleteIfExists(folder.resolve("data.sps"));
			write(table);
			pspp("");
			RData r = RData.of(folder, "d <- haven::read_sav('read.sav', user_na = TRUE)");
			for (int row = 0; row < table.rowCount(); row++) {
				double number = table.column("number").number(row);
				assertThat(r.cell("number", row).equals("NA")).as("seed %d, row %d", seed, row).isEqualTo(Double.isNaN(number));
				if (!Double.isNaN(number)) {
					assertThat(Double.parseDouble(r.cell("number", row))).isEqualTo(number);
				}
				assertThat(r.cell("text", row)).as("seed %d, row %d", seed, row)
						.isEqualTo(table.column("text").text(row).replaceAll("\\p{Cntrl}", " ").stripTrailing());
			}
		}
	}

	@Test
	void moreMissingValuesThanSpssHoldsBecomeARangeWithoutValidValues() {
		ColumnSpec spec = ColumnSpec.number("x").format(DisplayFormat.number(3, 0)).missing(MissingValues.of(-9, 95, 96, 97, 98))
				.build();
		SpssMissing fitted = SpssMissing.of(Column.of(spec, new double[] { 1, 7, 95, 98, -9 }));
		assertThat(fitted.column().spec().missing()).isEqualTo(MissingValues.range(95, 98, -9));
		assertThat(fitted.losses()).containsExactly("x: SPSS holds three missing values, or a range and one; they are written as "
				+ "the range 95 to 98, and -9, in which no valid value lies");
		SpssMissing impossible = SpssMissing.of(Column.of(spec, new double[] { 1, 95.5, 96.5, 97.5, -1 }));
		assertThat(impossible.losses()).singleElement().asString().contains("97, 98 would count as valid");
	}

	@Test
	void textsAreNeverMoreThanTheirConstants() {
		assertThat(SpssSyntax.literal("it's\na 'test'")).isEqualTo("'it''s a ''test'''");
		assertThat(List.of(SpssSyntax.cut("Üx", 1), SpssSyntax.cut("Üx", 2), SpssSyntax.cut("Üx", 3))).containsExactly("", "Ü",
				"Üx");
	}
}
