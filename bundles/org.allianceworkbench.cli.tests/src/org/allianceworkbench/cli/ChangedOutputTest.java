package org.allianceworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedOutputTest {

	@TempDir
	Path folder;

	@BeforeEach
	void aStudyWithData() throws Exception {
		SmallStudy.make(folder);
		assertThat(run("import study siteA.csv").status()).isZero();
	}

	private Ran run(String commandLine) {
		return Ran.in(folder, commandLine);
	}

	private Path output(String name) {
		return folder.resolve("study/output").resolve(name);
	}

	@Test
	void aReportIsReplacedWhenItIsAsItWasWritten() {
		assertThat(run("report study").status()).isZero();
		assertThat(run("report study").status()).isZero();
		assertThat(run("analyze study means").status()).isZero();
		assertThat(run("analyze study means").status()).isZero();
	}

	@Test
	void aReportThatWasChangedIsNotReplacedWithoutAWord() throws Exception {
		run("report study");
		Files.writeString(output("report.docx"), "marked by the supervisor");
		byte[] html = Files.readAllBytes(output("report.html"));
		Ran refused = run("report study");
		assertThat(refused.status()).isEqualTo(4);
		assertThat(refused.said()).singleElement().asString().contains("report.docx", "--replace", "move it away")
				.doesNotContain("report.html");
		assertThat(output("report.docx")).hasContent("marked by the supervisor");
		assertThat(output("report.html")).hasBinaryContent(html);
		assertThat(run("report study --format html").status()).isZero();
		assertThat(run("report study --replace").status()).isZero();
		assertThat(run("report study").status()).isZero();
	}

	@Test
	void aFileOfUnknownOriginIsNotReplacedWithoutAWord() throws Exception {
		Files.createDirectories(output(""));
		Files.writeString(output("report.html"), "mine");
		Files.writeString(output("report.docx"), "mine, too");
		assertThat(run("report study")).satisfies(refused -> {
			assertThat(refused.status()).isEqualTo(4);
			assertThat(refused.said()).singleElement().asString().contains("report.html", "report.docx", "move them away");
		});
		assertThat(output("report.html")).hasContent("mine");
		Files.move(output("report.html"), output("mine.html"));
		assertThat(run("report study --format html").status()).isZero();
	}

	@Test
	void anAnalysisThatWasChangedIsNotReplacedWithoutAWordAndTheOthersAreWritten() throws Exception {
		run("analyze study means");
		Path means = folder.resolve("study/analyses/means.analysis");
		Files.writeString(folder.resolve("study/analyses/more.analysis"), Files.readString(means).replace("\"means\"", "\"more\""));
		Files.writeString(output("means.html"), "marked");
		assertThat(run("analyze study means")).satisfies(refused -> {
			assertThat(refused.status()).isEqualTo(4);
			assertThat(refused.said()).singleElement().asString().contains("means.html", "--replace");
		});
		assertThat(run("analyze study").status()).isEqualTo(4);
		assertThat(output("means.html")).hasContent("marked");
		assertThat(output("more.html")).content().contains("Descriptive Statistics");
		assertThat(run("analyze study --replace").status()).isZero();
		assertThat(output("means.html")).content().contains("Descriptive Statistics");
		assertThat(run("analyze --data siteA.csv --analysis descriptives --set values=wai --replace").status()).isEqualTo(2);
	}

	@Test
	void aNumberThatTheDocumentShowsOtherwiseIsNotCalledTheSame() throws Exception {
		run("report study --format html");
		String html = Files.readString(output("report.html"));
		assertThat(html).contains(">5.08<");
		Files.writeString(output("report.html"), html.replaceFirst(">5\\.08<", ">7.08<"));
		Ran shown = run("report study --verify study/output/report.html");
		assertThat(shown.status()).isEqualTo(1);
		assertThat(shown.out()).contains(" stored numbers, all the same; the document shows something else",
				"7.08 in the document, 5.08 computed");
	}

	@Test
	void aRecordThatWasChangedIsCalledWhatTheDocumentKeeps() throws Exception {
		run("report study --format html");
		String html = Files.readString(output("report.html"));
		// the mean of the six ratings, 30.5 / 6
		Matcher kept = Pattern.compile("5\\.08333\\d*").matcher(html);
		assertThat(kept.find()).isTrue();
		Files.writeString(output("report.html"), kept.replaceAll("7.25"));
		Ran record = run("report study --verify study/output/report.html");
		assertThat(record.status()).isEqualTo(1);
		assertThat(record.out()).contains("7.25 before", "5.08 in the document, 7.25 kept in the document");
	}

	@Test
	void quietIsQuietBeforeAndAfterTheVerb() throws Exception {
		assertThat(run("export study long").err()).isNotEmpty();
		assertThat(run("--quiet export study long --replace").err()).isEmpty();
		assertThat(run("export study long --replace --quiet").err()).isEmpty();
		Files.writeString(folder.resolve("requests.jsonl"),
				"{\"id\": \"1\", \"data\": \"siteA.csv\", \"analysis\": \"descriptives\", \"set\": {\"values\": \"wai\"}}\n");
		assertThat(run("analyze --requests requests.jsonl").err()).isNotEmpty();
		assertThat(run("analyze --requests requests.jsonl --quiet")).satisfies(ran -> {
			assertThat(ran.status()).isZero();
			assertThat(ran.err()).isEmpty();
		});
	}

	@Test
	void aFormatIsCalledAsTheHelpCallsIt() {
		Ran wrong = run("report study --format odt");
		assertThat(wrong.status()).isEqualTo(2);
		assertThat(wrong.said()).singleElement().asString().endsWith("html, docx, json, txt");
	}
}
