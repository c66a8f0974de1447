package org.allianceworkbench.export.internal.targets.spss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.internal.targets.Programs;
import org.allianceworkbench.export.internal.targets.RData;
import org.allianceworkbench.export.internal.targets.Samples;
import org.allianceworkbench.format.spss.SpssFormat;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpssTargetTest {

	@TempDir
	Path folder;

	private static ExportTarget target(String id) {
		return new SpssTargets().target(id, "SPSS", new SpssFormat());
	}

	private Path write(String id, Table table) throws IOException {
		ExportTarget target = target(id);
		return target.write(Samples.content(table, target, Map.of()), folder, "data", Progress.NONE).files().getFirst();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sav", "zsav" })
	void psppHasDictionaryAndValues(String id) throws Exception {
		Programs.need("pspp");
		write(id, Samples.everything());
		Files.writeString(folder.resolve("run.sps"), "GET FILE='data." + id + "'.\nDISPLAY DICTIONARY.\n");
		String shown = Programs.run(folder, "pspp", "-O", "format=txt", "run.sps").replaceAll("[|\\s]+", " ");
		assertThat(shown).contains("wai_bond F8.2 -99 THRU -90; 97").contains("-99.00[a] form lost").contains("97.00[a] refused")
				.contains("3 diverse; or other").contains("Nominal").doesNotContainIgnoringCase("error");
		Programs.run(folder, "pspp-convert", "data." + id, "read.csv");
		assertThat(Files.readString(folder.resolve("read.csv")))
				.startsWith("client,wai_bond,sex,session_date,filled_in,length,note")
				.contains("A-1,5.25,1,02/29/2024,02/29/2024 13:45:10,00:50:00,=1+1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sav", "zsav" })
	void rHasDictionaryAndValues(String id) throws Exception {
		Programs.needR("haven");
		write(id, Samples.everything());
		RData r = RData.of(folder, "d <- haven::read_sav('data." + id + "', user_na = TRUE)");
		assertThat(r.fact("wai_bond", "label")).isEqualTo("Bond, \"WAI\" – mean of 4 items");
		assertThat(r.fact("wai_bond", "labels")).isEqualTo("97=refused; -99=form lost");
		assertThat(r.fact("wai_bond", "class")).startsWith("haven_labelled_spss/");
		assertThat(IntStream.range(0, 6).mapToObj(i -> r.cell("wai_bond", i))).containsExactly("5.25", "97", "-99", "NA", "-93",
				"0.10000000000000001");
		// as.numeric(as.Date("2024-02-29")) is 19782, of 1899-12-31 -25568
		assertThat(IntStream.range(0, 3).mapToObj(i -> r.cell("session_date", i))).containsExactly("19782", "-25568", "NA");
		assertThat(IntStream.range(0, 6).mapToObj(i -> r.cell("note", i))).containsExactly("=1+1",
				"line\nbreak, \"quoted\"", "", "😀 שלום", "", "Ü".repeat(20));
	}

	@Test
	void theColumnsOfAnInstrumentAreASet() throws IOException {
		ExportTarget target = target("sav");
		ExportContent content = Samples.content(Samples.dyads(), target, Map.of());
		Instrument instrument = StudyFactory.eINSTANCE.createInstrument();
		instrument.setCode("WAI");
		Variable variable = StudyFactory.eINSTANCE.createVariable();
		variable.setInstrument(instrument);
		List<ColumnFacts> facts = content.columns().stream().map(f -> f.role().isEmpty() ? f : new ColumnFacts(f.column(), false,
				Optional.of(variable), f.source(), f.level(), f.form(), f.role(), "", "")).toList();
		Path file = target.write(new ExportContent(content.table(), facts, content.study(), content.export(), "1",
				content.options(), List.of()), folder, "data", Progress.NONE).files().getFirst();
		// PSPP developers' guide, "Variable Sets Record"
		assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
				.contains("\7\0\0\0\5\0\0\0\1\0\0\0\50\0\0\0WAI= alliance_CLIENT alliance_THERAPIST\n");
		assertThat(new SpssFormat().read(file, ReadOptions.NONE).info().attributes()).isEmpty();
	}

	@Test
	void fourSingleMissingValuesAreWrittenAsARange() throws IOException {
		ColumnSpec spec = ColumnSpec.number("x").missing(MissingValues.of(95, 96, 97, 98)).build();
		Table table = Table.of(Column.of(spec, new double[] { 1, 95, 98 }));
		ExportTarget target = target("sav");
		assertThat(target.losses(Samples.content(table, target, Map.of()))).containsExactly("x: SPSS holds three missing values, "
				+ "or a range and one; they are written as the range 95 to 98, in which no valid value lies");
		Table read = new SpssFormat().read(write("sav", table), ReadOptions.NONE);
		assertThat(read.column("x").spec().missing()).isEqualTo(MissingValues.range(95, 98));
	}

	@Test
	void longTextsGoOnInColumnsOfTheirOwn() throws IOException {
		String text = "x".repeat(32_765) + "Ü😀".repeat(8_000) + "end";
		Table table = Table.of(Column.of(ColumnSpec.text("note").build(), new String[] { text, "short", null }));
		ExportTarget target = target("sav");
		assertThat(target.losses(Samples.content(table, target, Map.of())))
				.contains("note: 1 text is longer than the 32,767 bytes that SPSS holds; the rest stands in note_2, note_3");
		Table read = new SpssFormat().read(write("sav", table), ReadOptions.NONE);
		assertThat(read.column("note").text(0) + read.column("note_2").text(0) + read.column("note_3").text(0)).isEqualTo(text);
		assertThat(read.column("note_2").text(1)).isEmpty();
	}

	@Test
	void randomTablesAreReadAsTheyWere() throws IOException {
		for (String id : List.of("sav", "zsav")) {
			for (long seed = 41; seed <= 50; seed++) {
				Table table = Samples.random(seed, 300);
				Table read = new SpssFormat().read(write(id, table), ReadOptions.NONE);
				Files.delete(folder.resolve("data." + id));
				for (String column : List.of("number", "code", "date")) {
					assertThat(read.column(column).spec().missing()).isEqualTo(table.column(column).spec().missing());
					for (int row = 0; row < table.rowCount(); row++) {
						assertThat(read.column(column).value(row)).as("seed %d, %s, row %d", seed, column, row)
								.isEqualTo(table.column(column).value(row));
					}
				}
				for (int row = 0; row < table.rowCount(); row++) {
					assertThat(read.column("text").text(row)).isEqualTo(table.column("text").text(row).stripTrailing());
				}
			}
		}
	}
}
