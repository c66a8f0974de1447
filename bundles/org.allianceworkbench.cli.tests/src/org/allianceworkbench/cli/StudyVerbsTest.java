package org.allianceworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.StudyProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class StudyVerbsTest {

	@TempDir
	Path folder;

	@BeforeEach
	void aStudyAndAFile() throws Exception {
		SmallStudy.make(folder);
	}

	private Ran run(String commandLine) {
		return Ran.in(folder, commandLine);
	}

	private JsonObject json(String commandLine, int status) {
		Ran ran = run(commandLine);
		assertThat(ran.said()).isEmpty();
		assertThat(ran.status()).isEqualTo(status);
		return JsonParser.parseString(ran.out()).getAsJsonObject();
	}

	@ParameterizedTest
	@ValueSource(strings = { "blank", "one-with-many" })
	void aNewStudyIsMadeFromATemplate(String template) {
		Ran ran = run("study new my/new --template " + template);
		assertThat(ran.said()).isEmpty();
		assertThat(ran.status()).isZero();
		assertThat(ran.out()).contains("new study 'new'");
		assertThat(run("check my/new").out().strip()).isEqualTo("No findings");
		assertThat(run("study new my/new").status()).isEqualTo(4);
	}

	@Test
	void anImportTellsWhatItBrought() {
		Ran ran = run("import study siteA.csv");
		assertThat(ran.said()).isEmpty();
		assertThat(ran.status()).isZero();
		assertThat(ran.out()).contains("siteA.csv brought").contains("3 clients, 6 ratings").contains("No findings")
				.containsPattern("siteA.csv +long, version 1 +6 +0 new +3 new +3 new +6 new +0");
		Ran again = run("import study siteA.csv");
		assertThat(again.status()).isZero();
		assertThat(again.out()).contains("imported before");
	}

	@Test
	void anImportIsAnsweredAsJson() {
		JsonObject dry = json("import study siteA.csv --dry-run --json", 0).getAsJsonArray("imports").get(0).getAsJsonObject();
		assertThat(dry.get("dry_run").getAsBoolean()).isTrue();
		assertThat(dry.get("import").isJsonNull()).isTrue();
		JsonObject done = json("import study siteA.csv --json --site A --recipe long", 0).getAsJsonArray("imports").get(0)
				.getAsJsonObject();
		assertThat(done.get("import").getAsInt()).isEqualTo(1);
		assertThat(done.getAsJsonObject("levels").getAsJsonObject("RATING").get("added").getAsInt()).isEqualTo(6);
	}

	@Test
	void aFileThatNoRecipeFitsIsMatchedAndTheRecipeIsKept() throws Exception {
		Files.writeString(folder.resolve("other.csv"),
				"client,session,role,alliance\n1,1,client,5.5\n1,1,therapist,4.5\n2,1,client,6\n");
		Ran dry = run("import study other.csv --dry-run --site A");
		assertThat(dry.said()).isEmpty();
		assertThat(dry.out()).contains("would be made for it").contains("would bring");
		Ran ran = run("import study other.csv --site A");
		assertThat(ran.status()).isZero();
		assertThat(ran.out()).contains("is kept in the study").contains("2 clients, 3 ratings");
		assertThat(run("import study other.csv --site A --recipe long").status()).isEqualTo(3);
		try (StudyProject project = StudyProject.open(folder.resolve("study"), Catalogue.installed(), "tester")) {
			assertThat(project.study().getRecipes()).hasSize(2);
		}
	}

	@Test
	void findingsOfSeverityErrorAreExitStatusOne() throws Exception {
		Files.writeString(folder.resolve("siteA_77.csv"), SmallStudy.CSV.replace("6.5", "77"));
		Ran ran = run("import study siteA_77.csv");
		assertThat(ran.status()).isEqualTo(1);
		assertThat(ran.out()).contains("out-of-range").contains("1 finding: 1 error, 0 warnings");
		assertThat(run("check study").status()).isEqualTo(1);
		JsonObject finding = json("check study --json", 1).getAsJsonArray("findings").get(0).getAsJsonObject();
		assertThat(finding.get("rule").getAsString()).isEqualTo("out-of-range");
		assertThat(finding.get("client").getAsString()).isEqualTo("3");
		assertThat(finding.get("value").getAsString()).isEqualTo("77");
		assertThat(finding.get("file").getAsString()).isEqualTo("siteA_77.csv");
	}

	@Test
	void aFileThatCannotBeImportedDoesNotKeepTheOthersFromBeing() {
		Ran ran = run("import study missing.csv siteA.csv");
		assertThat(ran.status()).isEqualTo(3);
		assertThat(ran.said()).singleElement().asString().contains("missing.csv");
		assertThat(ran.out()).contains("siteA.csv brought");
	}

	@Test
	void theHistoryTellsWhoDidWhatWithWhichFile() {
		run("import study siteA.csv");
		run("export study long");
		run("revert study 1");
		Ran ran = run("history study");
		assertThat(ran.status()).isZero();
		assertThat(ran.out()).contains("IMPORT", "EXPORT", "REVERT", "tester", "siteA.csv");
		JsonObject last = json("history study --json", 0).getAsJsonArray("history").asList().getLast().getAsJsonObject();
		assertThat(last.get("kind").getAsString()).isEqualTo("REVERT");
		assertThat(last.get("import").getAsLong()).isEqualTo(1);
		assertThat(run("check study").status()).isZero();
	}

	@Test
	void aFolderStandsForAllFilesThatARecipeFits() throws Exception {
		Files.createDirectory(folder.resolve("in"));
		Files.writeString(folder.resolve("in/siteA_1.csv"), SmallStudy.CSV);
		Files.writeString(folder.resolve("in/notes.txt"), "call the site");
		Ran ran = run("import study in");
		assertThat(ran.status()).isZero();
		assertThat(ran.said()).singleElement().asString().contains("notes.txt").contains("left out");
		assertThat(run("import study in").out()).contains("imported before");
	}

	@Test
	void differencesFromWhatWasAgreedMustBeAccepted() throws Exception {
		run("import study siteA.csv");
		Files.writeString(folder.resolve("siteA_2.csv"), SmallStudy.CSV.replace("wai", "wai_mean").replace("\n1,", "\n7,"));
		Ran refused = run("import study siteA_2.csv");
		assertThat(refused.status()).isEqualTo(4);
		assertThat(refused.said()).singleElement().asString().contains("renamed:wai=wai_mean").contains("--accept");
		assertThat(run("import study siteA_2.csv --accept renamed:wai=wai_mean").status()).isZero();
		Files.writeString(folder.resolve("siteA_3.csv"), SmallStudy.CSV.replace("wai", "wai_mean").replace("\n1,", "\n8,"));
		assertThat(run("import study siteA_3.csv").status()).isZero();
	}

	@Test
	void aValueThatContradictsAnEarlierFileIsAConflict() throws Exception {
		run("import study siteA.csv");
		Files.writeString(folder.resolve("siteA_2.csv"), SmallStudy.CSV.replace("6.5", "6.0"));
		Ran ran = run("import study siteA_2.csv");
		assertThat(ran.status()).isEqualTo(1);
		assertThat(ran.out()).contains("conflict").contains("1 in conflict");
		JsonObject rating = json("history study compare 3 4 --json", 0).getAsJsonArray("changed").get(0).getAsJsonObject();
		assertThat(rating.get("before").getAsString()).isEqualTo("6.5");
		assertThat(rating.get("after").isJsonNull()).isTrue();
		assertThat(run("import study siteA_2.csv --corrected --dry-run").out()).contains("imported before");
		assertThat(run("revert study 1").said()).singleElement().asString().contains("siteA_2.csv");
		run("revert study 2");
		JsonObject changed = json("import study siteA_2.csv --corrected --json", 0).getAsJsonArray("imports").get(0)
				.getAsJsonObject();
		assertThat(changed.getAsJsonObject("levels").getAsJsonObject("RATING").get("changed").getAsInt()).isEqualTo(1);
	}

	@Test
	void theOriginOfAValueIsItsCell() {
		run("import study siteA.csv");
		JsonObject step = json("history study origin alliance A 3 S1 CLIENT --json", 0).getAsJsonArray("origin").get(0)
				.getAsJsonObject();
		assertThat(step.get("address").getAsString()).isEqualTo("D6");
		assertThat(step.get("column").getAsString()).isEqualTo("wai");
		assertThat(step.get("value").getAsString()).isEqualTo("6.5");
		assertThat(run("history study origin alliance A 3 S1 CLIENT").out()).contains("'wai' is read as alliance");
		assertThat(run("history study origin alliance A 3").status()).isEqualTo(2);
		assertThat(run("history study compare 1").status()).isEqualTo(2);
		assertThat(run("history study compare 0 99").status()).isEqualTo(3);
	}

	@Test
	void analysesAreWrittenIntoTheOutput() {
		run("import study siteA.csv");
		Ran ran = run("analyze study means --format html,json");
		assertThat(ran.said()).isEmpty();
		assertThat(ran.status()).isZero();
		assertThat(folder.resolve("study/output/means.html")).content().contains("Small study");
		assertThat(folder.resolve("study/output/means.json")).isRegularFile();
		assertThat(ran.out()).contains("means.html", "means.json");
		assertThat(json("analyze study means --json", 0).getAsJsonObject("n").get("rows").getAsInt()).isEqualTo(6);
	}

	@Test
	void aPlainFileIsAnalysedToo() {
		JsonObject json = json("analyze --data siteA.csv --analysis agreement --set rating=wai --set client=pid "
				+ "--set occasion=visit --set role=rater --json", 0);
		assertThat(json.keySet()).contains("analysis", "title", "options", "n", "excluded", "warnings", "values", "report");
		assertThat(json.get("analysis").getAsString()).isEqualTo("agreement");
		assertThat(run("analyze --data siteA.csv --analysis descriptives --set values=wai").out())
				.contains("Descriptive Statistics");
	}

	@Test
	void exportsAreNotOverwrittenUnlessSaidSo() throws Exception {
		run("import study siteA.csv");
		assertThat(run("export study long wide").status()).isZero();
		Path file = folder.resolve("study/output/wide.sav");
		byte[] before = Files.readAllBytes(file);
		Ran refused = run("export study wide");
		assertThat(refused.status()).isEqualTo(4);
		assertThat(refused.said()).singleElement().asString().contains("wide.sav");
		assertThat(file).hasBinaryContent(before);
		assertThat(run("export study wide --replace").status()).isZero();
		assertThat(run("inspect study/output/wide.sav").out()).contains("alliance_CLIENT_S1").contains("case count: 3");
	}

	@Test
	void anExportThatStandsIsCheckedWithoutRunningItAgain() throws Exception {
		run("import study siteA.csv");
		assertThat(run("export study long --check").status()).isEqualTo(3);
		assertThat(run("export study long wide").status()).isZero();
		Path file = folder.resolve("study/output/wide.sav");
		Ran intact = run("export study long wide --check");
		assertThat(intact.status()).isZero();
		assertThat(intact.out()).contains("long.csv").contains("As written by the run of");
		Files.write(file, new byte[] { 0 }, java.nio.file.StandardOpenOption.APPEND);
		Ran changed = run("export study wide --check");
		assertThat(changed.status()).isEqualTo(1);
		assertThat(changed.out()).contains("Difference: wide.sav is not as it was written.");
		JsonObject document = json("export study wide --check --json", 1).getAsJsonArray("exports").get(0).getAsJsonObject();
		assertThat(document.get("holds").getAsBoolean()).isFalse();
		assertThat(document.getAsJsonArray("files").get(0).getAsJsonObject().get("state").getAsString()).isEqualTo("changed");
		assertThat(run("export study wide --check --verify").status()).isEqualTo(2);
		assertThat(run("export study wide").said()).singleElement().asString().contains("--replace");
	}

	@Test
	void anExportIsReadBackAndCompared() {
		run("import study siteA.csv");
		assertThat(run("export study wide --verify").out()).contains("wide.sav read back").contains("no difference.");
		JsonObject export = json("export study long --verify --json", 0).getAsJsonArray("exports").get(0).getAsJsonObject();
		assertThat(export.get("sha256").getAsString()).hasSize(64);
		assertThat(export.getAsJsonObject("counts").get("rows").getAsInt()).isEqualTo(6);
		assertThat(export.getAsJsonObject("verification").getAsJsonArray("differences")).isEmpty();
		assertThat(export.getAsJsonObject("verification").get("values").getAsInt()).isPositive();
	}

	@Test
	void aDryRunTellsWhatWouldLeaveAndWritesNothing() {
		run("import study siteA.csv");
		Ran ran = run("export study long --dry-run");
		assertThat(ran.status()).isZero();
		assertThat(ran.out()).contains("long would write").contains("6 rows").contains("Files: long.csv").contains("Disclosure:");
		assertThat(folder.resolve("study/output/long.csv")).doesNotExist();
		JsonObject dry = json("export study long --dry-run --json", 0).getAsJsonArray("exports").get(0).getAsJsonObject();
		assertThat(dry.keySet()).contains("name", "files", "counts", "columns", "left_out", "notes", "protection", "losses",
				"disclosure", "review", "refusals");
		assertThat(run("history study").out()).doesNotContain("EXPORT");
	}

	@Test
	void theReportIsWritten() {
		run("import study siteA.csv");
		Ran ran = run("report study");
		assertThat(ran.said()).isEmpty();
		assertThat(ran.out().strip().lines()).satisfiesExactly(html -> assertThat(html).endsWith("report.html"),
				word -> assertThat(word).endsWith("report.docx"));
		assertThat(folder.resolve("study/output/report.html")).content().contains("The Study and Its Data")
				.contains("Descriptive Statistics").contains("Imported Files");
		assertThat(run("report study --format docx").out().strip()).endsWith("report.docx");
		assertThat(run("inspect study/output/report.docx").status()).isEqualTo(3);
		assertThat(folder.resolve("study/output/report.docx")).isNotEmptyFile();
		assertThat(run("report study nowhere").status()).isEqualTo(2);
	}

	@Test
	void anAnalysisThatCouldNotBeRunIsSaidAndTheReportIsWritten() throws Exception {
		run("import study siteA.csv");
		Path means = folder.resolve("study/analyses/means.analysis");
		String stored = Files.readString(means);
		Files.writeString(means, stored.replace("alliance\"", "nowhere\""));
		Ran ran = run("report study --format html");
		assertThat(ran.status()).isEqualTo(3);
		assertThat(ran.said()).singleElement().asString().contains("'means'", "could not be run", "nowhere");
		assertThat(ran.out().strip()).endsWith("report.html");
		Ran still = run("report study --verify study/output/report.html");
		assertThat(still.status()).isEqualTo(1);
		assertThat(still.out()).contains("means: It could not be run for the report", "still can't be run", "0 of 1 analyses");
		Files.writeString(means, stored);
		assertThat(run("report study --verify study/output/report.html")).satisfies(now -> {
			assertThat(now.status()).isEqualTo(1);
			assertThat(now.out()).contains("it runs now");
		});
		assertThat(run("report study --format html").status()).isZero();
	}

	@Test
	void anEarlierReportIsVerified() throws Exception {
		run("import study siteA.csv");
		run("report study");
		for (String old : new String[] { "study/output/report.html", "study/output/report.docx" }) {
			Ran same = run("report study --verify " + old);
			assertThat(same.status()).isZero();
			assertThat(same.out()).contains("all the same");
		}
		Files.copy(folder.resolve("study/output/report.html"), folder.resolve("old.html"));
		Files.writeString(folder.resolve("siteA_more.csv"), SmallStudy.CSV.lines().findFirst().orElseThrow()
				+ "\n9,S1,patient,1\n");
		assertThat(run("import study siteA_more.csv").status()).isZero();
		Ran changed = run("report study --verify old.html");
		assertThat(changed.status()).isEqualTo(1);
		assertThat(changed.out()).contains("The data have changed").contains("Imported since: siteA_more.csv").contains(" before, ");
		JsonObject json = JsonParser.parseString(run("report study --verify old.html --json").out()).getAsJsonObject();
		assertThat(json.get("same").getAsBoolean()).isFalse();
		assertThat(json.getAsJsonArray("results")).isNotEmpty();
		assertThat(json.getAsJsonArray("overview")).isNotEmpty();
		assertThat(changed.out()).contains("the document: not the same",
				"Table 'Rows by Site', row 'A', column 'Clients'");
		assertThat(run("report study --verify siteA.csv")).satisfies(ran -> {
			assertThat(ran.status()).isEqualTo(3);
			assertThat(ran.said()).singleElement().asString().contains("siteA.csv").contains("no results");
		});
		assertThat(run("report study --verify nowhere.html").status()).isEqualTo(3);
		assertThat(run("report study --verify").status()).isEqualTo(2);
		assertThat(run("report study --json").status()).isEqualTo(2);
	}

	@Test
	void aStudyThatIsOpenElsewhereIsRefused() throws Exception {
		try (StudyProject open = StudyProject.open(folder.resolve("study"), Catalogue.installed(), "anna")) {
			for (String verb : new String[] { "check study", "import study siteA.csv", "export study long", "report study" }) {
				Ran ran = run(verb);
				assertThat(ran.status()).as(verb).isEqualTo(4);
				assertThat(ran.said()).as(verb).singleElement().asString().contains("is open").contains("anna");
			}
			assertThat(open.imports()).isEmpty();
		}
		assertThat(run("import study siteA.csv").status()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "check nowhere | 3 | there is no such folder", "check . | 3 | is not a study",
			"check siteA.csv | 3 | is not a study", "import study study/sources | 3 | is a folder",
			"import study siteA.csv --site Z | 2 | no site 'Z'",
			"import study siteA.csv --recipe wide | 2 | no recipe 'wide'", "import study wrong.csv | 3 | to be decided",
			"import study wrong.csv --recipe long | 3 | 'pid'", "revert study 99 | 3 | 99",
			"revert study x | 2 | 'x' is not a long",
			"analyze study trend | 2 | there are: means", "analyze study means --format odt | 2 | html",
			"analyze --data siteA.csv --analysis mean | 2 | descriptives",
			"analyze --data siteA.csv --analysis descriptives --set values=wia | 2 | There is no column 'wia'",
			"analyze --data siteA.csv --analysis descriptives | 2 | values", "analyze --data no.csv --analysis icc | 3 | no.csv",
			"analyze study means --data siteA.csv | 2 | --analysis", "export study narrow | 2 | there are: long, wide",
			"export study long | 3 | no data", "study new siteA.csv | 4 | is a file",
			"study new x --template y | 2 | one-with-many" })
	void badInputIsOneLineAndChangesNothing(String commandLine, int status, String said) throws Exception {
		Files.writeString(folder.resolve("wrong.csv"), "a,b\n1,2\n");
		byte[] before = Files.readAllBytes(folder.resolve("study/study.alliance"));
		Ran ran = run(commandLine);
		assertThat(ran.said()).singleElement().asString().contains(said);
		assertThat(ran.status()).isEqualTo(status);
		assertThat(folder.resolve("study/study.alliance")).hasBinaryContent(before);
		assertThat(folder.resolve("study/sources")).isEmptyDirectory();
		assertThat(folder.resolve("study/output")).isEmptyDirectory();
		try (StudyProject project = StudyProject.open(folder.resolve("study"), Catalogue.installed(), "tester")) {
			assertThat(project.imports()).isEmpty();
		}
	}
}
