package org.allianceworkbench.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same table as a spreadsheet program saves it in several countries and by its several commands. */
class SpreadsheetDialectsTest {

	private static final String ENGLISH = "Größe,WAI,Datum,Notiz\r\n1234.5,5.25,2024-03-31,\"two\nlines, \"\"quoted\"\"\"\r\n-0.75,,2024-04-01,–\r\n";
	private static final String GERMAN = "Größe;WAI;Datum;Notiz\r\n1234,5;5,25;31.03.2024;\"two\nlines, \"\"quoted\"\"\"\r\n-0,75;;01.04.2024;–\r\n";
	private static final String TABS = "Größe\tWAI\tDatum\tNotiz\r\n1234,5\t5,25\t31.03.2024\t\"two\nlines, \"\"quoted\"\"\"\r\n"
			+ "-0,75\t\t01.04.2024\t–\r\n";
	private static final Charset WESTERN = Charset.forName("windows-1252");

	@TempDir
	private Path folder;

	static Stream<Arguments> dialects() {
		return Stream.of(Arguments.of("CSV, English", "x.csv", bytes(ENGLISH, WESTERN)),
				Arguments.of("CSV UTF-8, English", "x.csv", bytes("\uFEFF" + ENGLISH, StandardCharsets.UTF_8)),
				Arguments.of("CSV of a web tool, without mark", "x.csv", bytes(ENGLISH, StandardCharsets.UTF_8)),
				Arguments.of("CSV, German or French", "x.csv", bytes(GERMAN, WESTERN)),
				Arguments.of("CSV UTF-8, German or French", "x.csv", bytes("\uFEFF" + GERMAN, StandardCharsets.UTF_8)),
				Arguments.of("CSV with separator line", "x.csv", bytes("sep=;\r\n" + GERMAN, WESTERN)),
				Arguments.of("Unicode text", "x.txt", bytes("\uFEFF" + TABS, StandardCharsets.UTF_16LE)),
				Arguments.of("Unicode text, big endian", "x.txt", bytes("\uFEFF" + TABS, StandardCharsets.UTF_16BE)),
				Arguments.of("UTF-16 without mark", "x.txt", bytes(TABS, StandardCharsets.UTF_16LE)),
				Arguments.of("old Mac line ends", "x.csv", bytes(GERMAN.replace("\r\n", "\r"), WESTERN)),
				Arguments.of("Unix line ends", "x.csv", bytes(ENGLISH.replace("\r\n", "\n"), StandardCharsets.UTF_8)));
	}

	private static byte[] bytes(String text, Charset charset) {
		return text.getBytes(charset);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("dialects")
	void theTableIsTheSame(String dialect, String name, byte[] content) throws IOException {
		Path file = Files.write(folder.resolve(name), content);
		Table table = new TextFormat().read(file, ReadOptions.NONE);
		assertThat(table.specs()).extracting(s -> s.name()).containsExactly("Größe", "WAI", "Datum", "Notiz");
		assertThat(table.specs()).extracting(s -> s.type()).containsExactly(ColumnType.NUMBER, ColumnType.NUMBER, ColumnType.DATE,
				ColumnType.TEXT);
		assertThat(table.rowCount()).isEqualTo(2);
		assertThat(table.column("Größe").number(0)).isEqualTo(1234.5);
		assertThat(table.column("Größe").number(1)).isEqualTo(-0.75);
		assertThat(table.column("WAI").number(0)).isEqualTo(5.25);
		assertThat(table.column("WAI").number(1)).isNaN();
		assertThat(table.column("Notiz").text(0)).isEqualTo("two\nlines, \"quoted\"");
		assertThat(table.column("Notiz").text(1)).isEqualTo("–");
	}
}
