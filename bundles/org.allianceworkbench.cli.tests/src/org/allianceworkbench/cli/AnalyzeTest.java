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

import com.google.gson.JsonObject;
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

	@Test
	void aLineThatIsNoRequestDoesNotKeepTheOthersFromBeingAnswered() throws Exception {
		String good = "{\"id\": \"x\", \"data\": \"siteA.csv\", \"analysis\": \"descriptives\", \"set\": {\"values\": \"wai\"}}";
		List<String> bad = List.of("{\"id\": 1, \"data\": ", "[1, 2]", "nonsense", "{\"id\": 4, \"data\": \"siteA.csv\"}",
				"{\"id\": 5, \"data\": null, \"analysis\": \"descriptives\"}",
				good.replace("\"wai\"", "{\"a\": 1}").replace("\"x\"", "6"), good.replace("{\"values\": \"wai\"}", "7").replace("\"x\"", "7"));
		Files.writeString(folder.resolve("requests.jsonl"), good + "\n" + String.join("\n", bad) + "\n\n" + good + "\n");
		Ran ran = run("analyze --requests requests.jsonl");
		assertThat(ran.status()).isEqualTo(3);
		assertThat(ran.lines()).hasSize(bad.size() + 2);
		List<JsonObject> answers = ran.lines().stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
		assertThat(answers.get(0).has("result")).isTrue();
		assertThat(answers.get(bad.size() + 1).has("result")).isTrue();
		for (int i = 1; i <= bad.size(); i++) {
			assertThat(answers.get(i).get("error").getAsString()).contains("requests.jsonl", "line " + (i + 1), "\"analysis\": ID");
		}
		assertThat(answers.subList(1, 8)).extracting(answer -> answer.get("id").toString()).containsExactly("null", "null", "null",
				"4", "5", "6", "7");
	}

	@Test
	void aCellBesideTheColumnsIsTold() throws Exception {
		Files.writeString(folder.resolve("more.csv"), "pid,wai\n1,5.5\n2,4,7\n3,6\n4,3\n");
		Ran ran = run("analyze --data more.csv --analysis descriptives --set values=wai --json");
		assertThat(ran.status()).isZero();
		assertThat(JsonParser.parseString(ran.out()).getAsJsonObject().getAsJsonArray("warnings").get(0).getAsString())
				.contains("1 record", "not 2 fields", "record 3");
		assertThat(run("analyze --data more.csv --analysis descriptives --set values=wai").out()).contains("record 3");
	}

	@Test
	void whatIsOddInColumnsThatAreNotUsedIsNotTold() throws Exception {
		Files.writeString(folder.resolve("odd.csv"), "pid,wai,note\n1,5.5,1\n2,4,NA\n3,6,2\n4,3,x\n");
		assertThat(run("analyze --data odd.csv --analysis descriptives --set values=wai").out()).doesNotContain("The file:");
	}

	@Test
	void aDefectInOneAnalysisIsItsMessageInTheReport() throws Exception {
		run("import study siteA.csv");
		store("second", "alliance");
		Analysis defective = StudyFactory.eINSTANCE.createAnalysis();
		defective.setName("broken");
		defective.setAnalysis("broken");
		try (StudyProject project = StudyProject.open(folder.resolve("study"), Catalogue.installed(), "tester")) {
			project.add(defective);
		}
		List<org.allianceworkbench.analysis.Analysis<?>> analyses = new ArrayList<>(Catalogue.installed().analyses().analyses());
		analyses.add(new BrokenAnalysis());
		Catalogue installed = Catalogue.of(Catalogue.installed().formats().all(), analyses);
		Ran ran = Ran.in(folder, installed, "report", "study", "--format", "html,txt");
		assertThat(ran.status()).isEqualTo(3);
		assertThat(ran.said()).singleElement().asString().contains("'broken'", "could not be run", "defect", ".log");
		assertThat(ran.out()).contains("report.html");
		Path written = folder.resolve("study/output/report.html");
		assertThat(written).content().contains("This analysis could not be run: this is a defect").contains("Means")
				.contains("data-source=\"");
		Ran again = Ran.in(folder, installed, "report", "study", "--verify", written.toString());
		assertThat(again.status()).isEqualTo(1);
		assertThat(again.out()).contains("broken: It could not be run for the report", "means: ", "second: ");
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
