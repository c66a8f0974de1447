package org.allianceworkbench.export.internal.targets.r;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.export.internal.targets.Programs;
import org.allianceworkbench.export.internal.targets.RData;
import org.allianceworkbench.export.internal.targets.Samples;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RTargetTest {

	private static final RTarget TARGET = new RTarget();
	private static final String RUN = "source('data.R')";

	@TempDir
	Path folder;

	private void write(Table table, Map<String, String> options) throws IOException {
		TARGET.write(Samples.content(table, TARGET, options), folder, "data", Progress.NONE);
	}

	@Test
	void theScriptRestoresFactorsLabelsDatesAndMissingValues() throws Exception {
		Programs.need("Rscript");
		write(Samples.everything(), Map.of());
		RData r = RData.of(folder, RUN);
		assertThat(IntStream.range(0, 6).mapToObj(i -> r.cell("wai_bond", i))).containsExactly("5.25", "NA", "NA", "NA", "NA",
				"0.10000000000000001");
		assertThat(r.fact("wai_bond", "label")).isEqualTo("Bond, \"WAI\" – mean of 4 items");
		assertThat(r.fact("sex", "class")).isEqualTo("factor");
		assertThat(IntStream.range(0, 6).mapToObj(i -> r.cell("sex", i))).containsExactly("female", "male's", "diverse; or other",
				"NA", "NA", "female");
		assertThat(r.fact("session_date", "class")).isEqualTo("Date");
		// as.numeric(as.Date("2024-02-29")) is 19782, of 1899-12-31 -25568
		assertThat(IntStream.range(0, 3).mapToObj(i -> r.cell("session_date", i))).containsExactly("19782", "-25568", "NA");
		// as.numeric(as.POSIXct("2024-02-29 13:45:10", tz = "UTC")) is 1709214310
		assertThat(Double.parseDouble(r.cell("filled_in", 1))).isCloseTo(1_709_214_310.5, within(1e-6));
		assertThat(r.fact("length", "class")).isEqualTo("difftime");
		assertThat(r.cell("length", 3)).isEqualTo("86399");
		assertThat(IntStream.range(0, 6).mapToObj(i -> r.cell("note", i))).containsExactly("=1+1",
				"line\nbreak, \"quoted\"", "NA", "😀 שלום", "NA", "Ü".repeat(20));
	}

	@Test
	void reasonsOfMissingValuesAreADataFrameOfTheirOwn() throws Exception {
		Programs.need("Rscript");
		write(Samples.everything(), Map.of());
		RData r = RData.of(folder, RUN + "; d <- reasons");
		assertThat(IntStream.range(0, 4).mapToObj(i -> r.cell("variable", i) + " " + r.cell("row", i) + " " + r.cell("code", i)
				+ " " + r.cell("reason", i))).containsExactly("wai_bond 2 97 refused", "wai_bond 3 -99 form lost",
						"wai_bond 5 -93 NA", "sex 4 9 not asked");
	}

	@Test
	void labelledVectorsKeepUserMissingValues() throws Exception {
		Programs.needR("haven");
		write(Samples.everything(), Map.of("form", "labelled"));
		RData r = RData.of(folder, RUN);
		assertThat(r.fact("wai_bond", "class")).startsWith("haven_labelled_spss/");
		assertThat(r.fact("wai_bond", "labels")).isEqualTo("97=refused; -99=form lost");
		assertThat(r.cell("wai_bond", 1)).isEqualTo("97");
		RData missing = RData.of(folder, RUN + "; d <- data.frame(out = as.integer(is.na(d$wai_bond)))");
		assertThat(IntStream.range(0, 6).mapToObj(i -> missing.cell("out", i))).containsExactly("0", "1", "1", "1", "1", "0");
	}

	@Test
	void hostileTextsComeThrough() throws Exception {
		Programs.need("Rscript");
		write(Samples.hostile(), Map.of());
		RData r = RData.of(folder, RUN);
		for (int i = 0; i < Samples.HOSTILE.size(); i++) {
			assertThat(r.cell("text", i)).isEqualTo(Samples.HOSTILE.get(i).replace("\r\n", "\n"));
		}
	}

	@Test
	void hostileNamesAndLabelsComeThrough() throws Exception {
		Programs.need("Rscript");
		String label = "\"; system('touch hacked') # \\ Ü\n😀";
		ColumnSpec spec = ColumnSpec.number("a b\"c").label(label).measure(Measure.ORDINAL)
				.valueLabels(ValueLabels.of(1, "same", 2, "same", 3, "c\\\"")).build();
		write(Table.of(Column.of(spec, new double[] { 1, 2, 3 })), Map.of());
		RData r = RData.of(folder, RUN);
		assertThat(r.fact("a b\"c", "label")).isEqualTo(label);
		assertThat(r.fact("a b\"c", "class")).isEqualTo("ordered/factor");
		assertThat(IntStream.range(0, 3).mapToObj(i -> r.cell("a b\"c", i))).containsExactly("same (1)", "same (2)", "c\\\"");
		assertThat(folder.resolve("hacked")).doesNotExist();
	}

	@Test
	void randomTablesAreReadAsTheyWere() throws Exception {
		Programs.needR("haven");
		for (long seed = 11; seed <= 13; seed++) {
			Table table = Samples.random(seed, 60);
			Files.deleteIfExists(folder.resolve("data.csv"));
			Files.deleteIfExists(folder.resolve("data.R"));
			write(table, Map.of("form", "labelled"));
			RData r = RData.of(folder, RUN);
			double unix = CalendarSeconds.of(LocalDate.of(1970, 1, 1));
			for (int row = 0; row < table.rowCount(); row++) {
				double number = table.column("number").number(row);
				if (Double.isNaN(number)) {
					assertThat(r.cell("number", row)).as("seed %d, row %d", seed, row).isEqualTo("NA");
				} else {
					// R's scan is off by a unit in the last place at times
					assertThat(Double.parseDouble(r.cell("number", row))).as("seed %d, row %d", seed, row).isCloseTo(number,
							within(Math.ulp(number) * 2));
				}
				double code = table.column("code").number(row);
				assertThat(r.cell("code", row)).isEqualTo(Double.isNaN(code) ? "NA" : Integer.toString((int) code));
				double date = table.column("date").number(row);
				assertThat(r.cell("date", row)).isEqualTo(Double.isNaN(date) ? "NA"
						: Integer.toString((int) ((date - unix) / 86_400)));
				assertThat(r.cell("text", row)).isEqualTo(table.column("text").text(row).replace("\r\n", "\n"));
			}
		}
	}

	@Test
	void theScriptIsAsciiButForItsTitle() {
		String script = TARGET.script(Samples.content(Samples.everything(), TARGET, Map.of()), "data").orElseThrow();
		assertThat(script.chars().allMatch(c -> c < 128)).isTrue();
		assertThat(script).startsWith("# Alliance study\n").contains("missing = c(97), range = c(-99, -90)");
	}
}
