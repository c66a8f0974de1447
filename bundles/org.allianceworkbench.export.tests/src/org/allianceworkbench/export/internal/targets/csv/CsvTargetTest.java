package org.allianceworkbench.export.internal.targets.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.export.internal.targets.Programs;
import org.allianceworkbench.export.internal.targets.RData;
import org.allianceworkbench.export.internal.targets.Samples;
import org.allianceworkbench.format.text.TextFormat;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.study.exchange.ddi.DdiCodebook;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CsvTargetTest {

	private static final CsvTarget TARGET = new CsvTarget();

	@TempDir
	Path folder;

	private TargetOutput write(Table table, Map<String, String> options) throws IOException {
		return TARGET.write(content(table, options), folder, "data", Progress.NONE);
	}

	private static ExportContent content(Table table, Map<String, String> options) {
		ExportContent content = Samples.content(table, TARGET, options);
		options.forEach((name, value) -> {
			var option = org.allianceworkbench.study.StudyFactory.eINSTANCE.createOptionValue();
			option.setName(name);
			option.setValue(value);
			content.export().getOptions().add(option);
		});
		return content;
	}

	@Test
	void valuesAreWrittenAsTheyAre() throws IOException {
		TargetOutput written = write(Samples.everything(), Map.of());
		assertThat(written.files()).containsExactly(folder.resolve("data.csv"));
		assertThat(Files.readString(written.files().getFirst())).isEqualTo("""
				client,wai_bond,sex,session_date,filled_in,length,note
				A-1,5.25,1,2024-02-29,2024-02-29 13:45:10,00:50:00,"=1+1"
				A-2,97,2,1899-12-31,2024-02-29 13:45:10.5,00:00:00,"line\nbreak, ""quoted\"""
				A-3,-99,3,,,,
				B-1,,9,2024-03-01,2024-02-29 13:45:10,23:59:59,😀 שלום
				B-2,-93,,2024-02-29,2024-02-29 13:45:10,00:00:01,""
				B-3,0.1,1,2024-02-29,2024-02-29 13:45:10,00:00:02,ÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜ
				""".replace("\n", "\r\n").replace("line\r\n", "line\n"));
	}

	@Test
	void forSpreadsheetsTextsThatLookLikeFormulasGetAnApostropheAndNumbersStayNumbers() throws IOException {
		TargetOutput written = write(Samples.hostile(), Map.of("spreadsheets", "yes"));
		String text = Files.readString(folder.resolve("data.csv"));
		assertThat(text).contains("0,\"'=1+1\"\r\n").contains("2,\"'-1+2\"\r\n").contains("3,\"'@SUM(A1)\"\r\n")
				.contains("4,\"'\t=1\"\r\n").contains("\"'-5\"\r\n").contains("\"1e5\"\r\n").contains("9,\"''\"\r\n");
		assertThat(written.notes()).singleElement().asString().contains("an apostrophe stands before").contains("(9 cells)");
	}

	@Test
	void ourReaderHasTheSameValues() throws IOException {
		Table table = Samples.random(31, 200);
		write(table, Map.of());
		Table read = new TextFormat().read(folder.resolve("data.csv"), ReadOptions.NONE);
		for (int row = 0; row < table.rowCount(); row++) {
			for (String column : List.of("number", "code", "date")) {
				assertThat(read.column(column).value(row)).isEqualTo(table.column(column).value(row));
			}
			assertThat(read.column("text").text(row)).isEqualTo(table.column("text").text(row));
		}
	}

	@Test
	void theDataPackageDescribesEachColumn() throws IOException {
		write(Samples.everything(), Map.of("schema", "yes"));
		JsonObject resource = JsonParser.parseString(Files.readString(folder.resolve("data.datapackage.json"))).getAsJsonObject()
				.getAsJsonArray("resources").get(0).getAsJsonObject();
		assertThat(resource.get("path").getAsString()).isEqualTo("data.csv");
		assertThat(resource.get("bytes").getAsLong()).isEqualTo(Files.size(folder.resolve("data.csv")));
		JsonArray fields = resource.getAsJsonObject("schema").getAsJsonArray("fields");
		assertThat(fields.asList().stream().map(f -> f.getAsJsonObject().get("name").getAsString() + ":"
				+ f.getAsJsonObject().get("type").getAsString())).containsExactly("client:string", "wai_bond:number", "sex:integer",
						"session_date:date", "filled_in:datetime", "length:time", "note:string");
		JsonObject sex = fields.get(2).getAsJsonObject();
		assertThat(sex.getAsJsonArray("categories")).hasSize(3);
		assertThat(sex.get("missingValues").toString())
				.isEqualTo("[{\"value\":\"\"},{\"value\":\"9\",\"label\":\"not asked\"}]");
	}

	@Test
	void theDdiCodebookIsReadBackWithLabelsAndMissingValues() throws IOException {
		write(Samples.everything(), Map.of("ddi", "yes"));
		Path ddi = folder.resolve("data.ddi.xml");
		Study read = DdiCodebook.read(Files.readAllBytes(ddi), "data.ddi.xml", CodebookOptions.titled("")).study();
		assertThat(read.getVariables()).extracting(v -> v.getName()).containsExactly("client", "wai_bond", "sex", "session_date",
				"filled_in", "length", "note");
		assertThat(read.getVariables().get(1).getLabel()).isEqualTo("Bond, \"WAI\" – mean of 4 items");
		assertThat(read.getVariables().get(2).getCodeList().getCodes()).extracting(c -> c.getLabel()).containsExactly("female",
				"male's", "diverse; or other");
		assertThat(read.getVariables().get(2).getMissingValues()).singleElement().satisfies(m -> {
			assertThat(m.getValue()).isEqualTo("9");
			assertThat(m.getReason()).isEqualTo("not asked");
		});
	}

	@Test
	void rReadsHostileTexts() throws Exception {
		Programs.need("Rscript");
		write(Samples.hostile(), Map.of());
		RData r = RData.of(folder, "d <- read.csv('data.csv', colClasses = 'character', na.strings = '', encoding = 'UTF-8')");
		for (int i = 0; i < Samples.HOSTILE.size(); i++) {
			assertThat(r.cell("text", i)).isEqualTo(Samples.HOSTILE.get(i).replace("\r\n", "\n"));
		}
	}

	@Test
	void theSameContentGivesTheSameBytes() throws IOException {
		List<byte[]> first = bytes();
		List<byte[]> second = bytes();
		for (int i = 0; i < first.size(); i++) {
			assertThat(second.get(i)).isEqualTo(first.get(i));
		}
		assertThat(new String(first.getFirst(), StandardCharsets.UTF_8)).doesNotStartWith("\ufeff");
	}

	private List<byte[]> bytes() throws IOException {
		List<byte[]> all = new java.util.ArrayList<>();
		for (Path file : write(Samples.everything(), Map.of("schema", "yes", "ddi", "yes")).files()) {
			all.add(Files.readAllBytes(file));
			Files.delete(file);
		}
		return all;
	}
}
