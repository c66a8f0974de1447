package org.allianceworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class InspectTest {

	@TempDir
	Path folder;

	@BeforeEach
	void threeFiles() throws Exception {
		Files.writeString(folder.resolve("Sitzung für Müller.csv"), "Fall;Güte\n1;5,5\n2;6,25\n", StandardCharsets.UTF_8);
		Files.writeString(folder.resolve("b.csv"), "client,alliance\n1,5.5\n2,6.25\n3,\n");
		Table table = Table.of(Column.of(ColumnSpec.number("wai").label("Working alliance")
				.valueLabels(ValueLabels.of(97, "refused"))
				.missing(MissingValues.of(97)).build(), new double[] { 5.5, 97 }));
		Catalogue.installed().formats().find("spss").orElseThrow().write(folder.resolve("a.sav"), table);
	}

	private static JsonObject json(String line) {
		return JsonParser.parseString(line).getAsJsonObject();
	}

	@Test
	void oneJsonDocumentALineAndNothingElse() {
		Ran ran = Ran.in(folder, "inspect", "--json", "a.sav", "Sitzung für Müller.csv", "b.csv");
		assertThat(ran.status()).isZero();
		assertThat(ran.err()).isEmpty();
		assertThat(ran.lines()).hasSize(3);
		assertThat(json(ran.lines().get(0)).get("case_count").getAsInt()).isEqualTo(2);
		JsonObject wai = json(ran.lines().get(0)).getAsJsonArray("variables").get(0).getAsJsonObject();
		assertThat(wai.get("name").getAsString()).isEqualTo("wai");
		assertThat(wai.get("label").getAsString()).isEqualTo("Working alliance");
		assertThat(json(ran.lines().get(1)).get("file").getAsString()).endsWith("Sitzung für Müller.csv");
		assertThat(json(ran.lines().get(2)).get("rows").getAsInt()).isEqualTo(3);
	}

	@Test
	void theOthersAreAnsweredWhenOneCannotBeRead() {
		Ran ran = Ran.in(folder, "inspect --json missing.sav b.csv");
		assertThat(ran.status()).isEqualTo(3);
		assertThat(ran.lines()).hasSize(2);
		JsonObject failure = json(ran.lines().get(0));
		assertThat(failure.keySet()).containsExactly("file", "error");
		assertThat(failure.get("file").getAsString()).isEqualTo("missing.sav");
		assertThat(failure.get("error").getAsString()).contains("missing.sav").contains("no such file");
		assertThat(json(ran.lines().get(1)).has("columns")).isTrue();
	}

	@Test
	void forPeopleItIsATable() {
		Ran ran = Ran.in(folder, "inspect a.sav");
		assertThat(ran.status()).isZero();
		assertThat(ran.out()).contains("case count: 2").contains("Working alliance").contains("97=refused");
	}

	@Test
	void onATerminalTablesAreAsWideAsItAndNothingIsCut() {
		Ran ran = Ran.onTerminal(folder, "inspect", "a.sav");
		assertThat(ran.lines().stream().filter(line -> line.startsWith("  "))).hasSizeGreaterThan(8)
				.allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
		assertThat(ran.out().replaceAll("\\s+", "")).contains("Working").contains("97=refused");
	}

	@Test
	void jsonIsInAsciiWhereTheOutputIsNotInUtf8() {
		Ran ran = Ran.encoded(folder, StandardCharsets.ISO_8859_1, "inspect", "--json", "Sitzung für Müller.csv");
		assertThat(ran.out()).matches("[\\x00-\\x7f]+");
		assertThat(json(ran.out()).get("file").getAsString()).endsWith("Sitzung für Müller.csv");
	}

	@Test
	void rowsAreAsManyAsAskedFor() {
		assertThat(json(Ran.in(folder, "inspect --json --rows 2 b.csv").lines().get(0)).getAsJsonArray("first_rows")).hasSize(2);
		assertThat(json(Ran.in(folder, "inspect --json --rows 0 b.csv").lines().get(0)).getAsJsonArray("first_rows")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "missing.sav, there is no such file", "., is a folder", "empty.csv, is empty", "picture.png, is not a data file",
			"cut.sav, cut.sav" })
	void whatCannotBeReadIsOneLineAndStatusThree(String file, String said) throws Exception {
		Files.write(folder.resolve("empty.csv"), new byte[0]);
		Files.write(folder.resolve("picture.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H',
				'D',
				'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0 });
		byte[] whole = Files.readAllBytes(folder.resolve("a.sav"));
		Files.write(folder.resolve("cut.sav"), Arrays.copyOf(whole, 190));
		Ran ran = Ran.in(folder, "inspect " + file);
		assertThat(ran.said()).singleElement().asString().contains(said);
		assertThat(ran.err().lines()).hasSize(1);
		assertThat(ran.out()).isEmpty();
		assertThat(ran.status()).isEqualTo(3);
	}

	@Test
	void anUnknownSheetNamesThoseThatAreThere() throws Exception {
		Catalogue.installed().formats().find("excel").orElseThrow().write(folder.resolve("c.xlsx"),
				Table.of(Column.of(ColumnSpec.number("wai").build(), new double[] { 5.5 })));
		Ran ran = Ran.in(folder, "convert c.xlsx d.csv --sheet nowhere");
		assertThat(ran.status()).isEqualTo(3);
		assertThat(ran.said()).singleElement().asString().contains("c.xlsx").contains("nowhere");
	}
}
