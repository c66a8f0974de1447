package org.allianceworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.format.TableFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonParser;

class AnalyzeTest {

	private static final String DESCRIPTIVES = "analyze --data siteA.csv --analysis descriptives --set values=wai";

	@TempDir
	Path folder;

	@BeforeEach
	void aStudyAndAFile() throws Exception {
		SmallStudy.make(folder);
	}

	private Ran run(String commandLine) {
		return Ran.in(folder, commandLine);
	}

	private void store(String name, String values) throws Exception {
		Analysis analysis = StudyFactory.eINSTANCE.createAnalysis();
		analysis.setName(name);
		analysis.setAnalysis("descriptives");
		OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
		option.setName("values");
		option.setValue(values);
		analysis.getOptions().add(option);
		try (StudyProject project = StudyProject.open(folder.resolve("study"), Catalogue.installed(), "tester")) {
			project.add(analysis);
		}
	}

	@Test
	void withoutNamesAllStoredAnalysesAreRun() throws Exception {
		run("import study siteA.csv");
		store("second", "alliance");
		Ran ran = run("analyze study");
		assertThat(ran.said()).isEmpty();
		assertThat(ran.status()).isZero();
		assertThat(ran.out()).contains("means: ", "means.html", "second: ", "second.html");
		assertThat(JsonParser.parseString(run("analyze study --json").out()).getAsJsonArray()).hasSize(2);
	}

	@Test
	void oneThatCanNotBeRunDoesNotKeepTheOthersFromBeing() throws Exception {
		run("import study siteA.csv");
		store("broken", "nowhere");
		Ran ran = run("analyze study");
		assertThat(ran.status()).isEqualTo(3);
		assertThat(ran.said()).singleElement().asString().contains("'broken'", "could not be run", "nowhere");
		assertThat(ran.out()).contains("means.html");
	}

	@Test
	void aStudyWithoutStoredAnalysesIsSaid() throws Exception {
		Files.delete(folder.resolve("study/analyses/means.analysis"));
		Ran ran = run("analyze study");
		assertThat(ran.status()).isEqualTo(2);
		assertThat(ran.said()).singleElement().asString().contains("no stored analyses", "--data");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "html | <!DOCTYPE html>", "json | {", "txt | Descriptive Statistics" })
	void theResultOfAFileIsPrintedInTheFormatThatIsAskedFor(String format, String begins) {
		Ran ran = run(DESCRIPTIVES + " --format " + format);
		assertThat(ran.said()).isEmpty();
		assertThat(ran.status()).isZero();
		assertThat(ran.out()).startsWith(begins);
	}

	@Test
	void theResultOfAFileIsWrittenWhereItIsWantedAndNothingIsOverwritten() throws Exception {
		assertThat(run(DESCRIPTIVES + " --output result.docx").out().strip()).endsWith("result.docx");
		assertThat(Files.readAllBytes(folder.resolve("result.docx"))).startsWith('P', 'K');
		assertThat(run(DESCRIPTIVES + " --format html --output page").status()).isZero();
		assertThat(folder.resolve("page")).content().startsWith("<!DOCTYPE html>");
		Ran again = run(DESCRIPTIVES + " --output result.docx");
		assertThat(again.status()).isEqualTo(4);
		assertThat(again.said()).singleElement().asString().contains("result.docx", "already");
	}

	@Test
	void aDefectInOneRequestDoesNotKeepTheOthersFromBeingAnswered() throws Exception {
		List<TableFormat> formats = new ArrayList<>(Catalogue.installed().formats().all());
		formats.add(new BrokenFormat());
		Catalogue installed = Catalogue.of(formats, Catalogue.installed().analyses().analyses());
		Files.writeString(folder.resolve("a.broken"), "x");
		Files.writeString(folder.resolve("requests.jsonl"), """
				{"id": 1, "data": "a.broken", "analysis": "descriptives", "set": {"values": "wai"}}
				{"id": 2, "data": "siteA.csv", "analysis": "descriptives", "set": {"values": "wai"}}
				""");
		Ran ran = Ran.in(folder, installed, "analyze", "--requests", "requests.jsonl");
		assertThat(ran.status()).isEqualTo(70);
		assertThat(ran.lines()).hasSize(2);
		assertThat(JsonParser.parseString(ran.lines().get(0)).getAsJsonObject().get("error").getAsString()).contains("a defect",
				".log");
		assertThat(JsonParser.parseString(ran.lines().get(1)).getAsJsonObject().has("result")).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "--format docx | --output", "--format html,json | one format",
			"--json --format html | one format",
			"--format odt | odt", "--output result.odt | odt" })
	void aFormatThatCanNotBeGivenIsSaid(String options, String word) {
		Ran ran = run(DESCRIPTIVES + " " + options);
		assertThat(ran.status()).isEqualTo(2);
		assertThat(ran.said()).singleElement().asString().contains(word);
	}
}
