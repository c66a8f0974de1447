package org.allianceworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.project.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

	@TempDir
	Path folder;

	@Test
	void helpListsTheVerbsAndTheExitStatuses() {
		Ran ran = Ran.in(folder, "--help");
		assertThat(ran.status()).isZero();
		assertThat(ran.out()).contains("demo", "inspect", "convert", "study", "import", "revert", "check", "history", "analyses",
				"analyze", "export", "report", "open", "4 refused to protect data");
		assertThat(ran.err()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "open", "demo", "inspect", "convert", "study", "study new", "study import-codebook",
			"study export-codebook", "import", "revert", "check", "history", "analyses", "analyze", "export", "report" })
	void everyVerbExplainsItself(String verb) {
		Ran ran = Ran.in(folder, verb + " --help");
		assertThat(ran.status()).isZero();
		assertThat(ran.out()).startsWith("Usage: alliance " + verb).contains("--quiet");
		assertThat(ran.err()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "| no verb; 'alliance --help' lists the verbs",
			"inspct x.sav | Unmatched arguments from index 0: 'inspct', 'x.sav'; did you mean inspect?; 'alliance --help' "
					+ "explains it",
			"inspect | Missing required parameter: 'FILE'; 'alliance inspect --help' explains it",
			"inspect x.sav --rows many | Invalid value for option '--rows': 'many' is not an int; 'alliance inspect --help' "
					+ "explains it",
			"inspect x.sav --rows -1 | --rows -1: give a number from 0",
			"convert a.sav b.sav c.sav | Unmatched argument at index 3: 'c.sav'; 'alliance convert --help' explains it",
			"study | no verb after 'study'; 'alliance study --help' lists them",
			"analyze | name a study and its analyses, or give --data FILE and --analysis ID" })
	void wrongUseIsOneLineAndStatusTwo(String commandLine, String said) {
		Ran ran = Ran.in(folder, commandLine == null ? "" : commandLine);
		assertThat(ran.said()).containsExactly(said);
		assertThat(ran.err().lines()).hasSize(1);
		assertThat(ran.out()).isEmpty();
		assertThat(ran.status()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "open s" })
	void whatComesLaterSaysSoInOneLine(String commandLine) {
		Ran ran = Ran.in(folder, commandLine);
		assertThat(ran.status()).isEqualTo(2);
		assertThat(ran.said()).hasSize(1);
		assertThat(ran.out()).isEmpty();
	}

	@Test
	void aDefectLeavesALogFileAndNoStackTrace() throws Exception {
		Catalogue broken = Catalogue.of(List.of(new BrokenFormat()), List.of());
		Files.writeString(folder.resolve("x.broken"), "text");
		Ran ran = Ran.in(folder, broken, "convert", "x.broken", "y.broken");
		assertThat(ran.status()).isEqualTo(70);
		assertThat(ran.said()).singleElement().asString()
				.contains("this is a defect of Alliance Workbench (IllegalStateException)")
				.contains(folder.resolve("logs").toString());
		assertThat(ran.err()).doesNotContain("\tat ");
		try (var logs = Files.list(folder.resolve("logs"))) {
			assertThat(logs.toList()).singleElement().satisfies(log -> assertThat(log).content().contains("BrokenFormat"));
		}
	}

	@Test
	void aDefectInOneFileDoesNotHideTheOthers() throws Exception {
		Catalogue broken = Catalogue.of(List.of(new BrokenFormat()), List.of());
		Files.writeString(folder.resolve("x.broken"), "text");
		Ran ran = Ran.in(folder, broken, "inspect", "--json", "x.broken", "missing.broken");
		assertThat(ran.status()).isEqualTo(70);
		assertThat(ran.lines()).hasSize(2).allMatch(line -> line.contains("\"error\""));
	}

}
