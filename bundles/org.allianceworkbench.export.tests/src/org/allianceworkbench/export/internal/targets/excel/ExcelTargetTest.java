package org.allianceworkbench.export.internal.targets.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.internal.targets.Programs;
import org.allianceworkbench.export.internal.targets.Samples;
import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

class ExcelTargetTest {

	private static final ExportTarget TARGET = new ExcelTargets().target("xlsx", "Excel workbook", new ExcelFormat());

	@TempDir
	Path folder;

	private Path write(Table table, String name) throws IOException {
		return TARGET.write(Samples.content(table, TARGET, Map.of()), folder, name, Progress.NONE).files().getFirst();
	}

	/** The cells of the first sheet as LibreOffice shows them. */
	private List<CsvRecord> libreOffice(String name) throws IOException, InterruptedException {
		Programs.run(folder, "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
				"--convert-to",
				"csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder.resolve("out").toString(), name + ".xlsx");
		try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(folder.resolve("out").resolve(name + ".csv"))) {
			return reader.stream().toList();
		}
	}

	@Test
	void libreOfficeShowsEveryTextAsItIs() throws Exception {
		Programs.need("soffice");
		write(Samples.hostile(), "hostile");
		List<CsvRecord> rows = libreOffice("hostile");
		for (int i = 0; i < Samples.HOSTILE.size(); i++) {
			// LibreOffice takes CR LF within a cell for one end of a line
			assertThat(rows.get(i + 1).getField(1)).isEqualTo(Samples.HOSTILE.get(i).replace("\r\n", "\n"));
		}
	}

	@Test
	void libreOfficeHasTypedCells() throws Exception {
		Programs.need("soffice");
		write(Samples.everything(), "everything");
		List<CsvRecord> rows = libreOffice("everything");
		assertThat(rows.get(1).getFields()).containsExactly("A-1", "5.25", "1", "2024-02-29", "2024-02-29 13:45:10", "0:50:00",
				"=1+1");
		assertThat(rows.get(2).getFields().subList(0, 4)).containsExactly("A-2", "97.00", "2", "1899-12-31");
		assertThat(rows.get(3).getFields()).containsExactly("A-3", "-99.00", "3", "", "", "", "");
	}

	@Test
	void ourReaderHasTheSameTable() throws IOException {
		Table table = Samples.everything();
		Table read = new ExcelFormat().read(write(table, "data"), ReadOptions.NONE);
		for (Column column : table.columns()) {
			Column again = read.column(column.spec().name());
			assertThat(again.spec().valueLabels()).isEqualTo(column.spec().valueLabels());
			assertThat(again.spec().missing()).isEqualTo(column.spec().missing());
			assertThat(again.spec().label()).isEqualTo(column.spec().label());
		}
		assertThat(read.column("wai_bond").number(4)).isEqualTo(-93);
	}

	@Test
	void randomTablesAreReadAsTheyWere() throws IOException {
		for (long seed = 51; seed <= 54; seed++) {
			Table table = Samples.random(seed, 300);
			Table read = new ExcelFormat().read(write(table, "random" + seed), ReadOptions.NONE);
			for (Column column : table.columns()) {
				for (int row = 0; row < table.rowCount(); row++) {
					assertThat(read.column(column.spec().name()).value(row))
							.as("seed %d, %s, row %d", seed, column.spec().name(), row)
							.isEqualTo(column.value(row));
				}
			}
		}
	}

	@Test
	void longTextsGoOnInColumnsOfTheirOwn() throws IOException {
		String text = "x".repeat(32_766) + "😀".repeat(20_000) + "end";
		Table table = Table.of(Column.of(ColumnSpec.text("note").build(), new String[] { text, "short", null }),
				Column.of(ColumnSpec.text("note_2").build(), new String[] { "a", "b", "c" }));
		assertThat(TARGET.losses(Samples.content(table, TARGET, Map.of()))).contains(
				"note: 1 text is longer than the 32,767 characters that a cell holds; the rest stands in note_3, note_4");
		Table read = new ExcelFormat().read(write(table, "long"), ReadOptions.NONE);
		assertThat(read.column("note").text(0) + read.column("note_3").text(0) + read.column("note_4").text(0)).isEqualTo(text);
		assertThat(read.column("note_2").text(0)).isEqualTo("a");
	}

	@Test
	void theWorkbookSaysNothingOfTimeAndMaker() throws IOException {
		Path first = write(Samples.everything(), "first");
		try (ZipFile zip = new ZipFile(first.toFile())) {
			assertThat(zip.stream().map(e -> e.getName())).noneMatch(n -> n.startsWith("docProps"));
			String sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
					StandardCharsets.UTF_8);
			assertThat(sheet).contains("state=\"frozen\"").contains("<autoFilter ref=\"A1:G7\"/>").doesNotContain("<f>");
		}
		assertThat(Files.readAllBytes(write(Samples.everything(), "second"))).isEqualTo(Files.readAllBytes(first));
	}

	@Test
	void datesThatExcelDoesNotHaveAreNamedBefore() {
		assertThat(TARGET.losses(Samples.content(Samples.everything(), TARGET, Map.of())))
				.contains("session_date: 1 date is before "
				+ "March 1900, which Excel does not have; they are written as texts, year first");
	}
}
