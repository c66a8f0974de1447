package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.allianceworkbench.project.reporting.ShownChange;
import org.allianceworkbench.project.reporting.StudyReports;
import org.allianceworkbench.project.reporting.VerifiedReport;
import org.allianceworkbench.project.reporting.VerifiedResult;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers that somebody changes within a published report. */
class ShownNumbersTest {

	/** Mean of the clients' ratings 5.5, 6, 4.25 and 6.5 as the table of descriptives shows it. */
	private static final String MEAN = ">5.56<";
	private static final String TEXT = "word/document.xml";

	@TempDir
	Path folder;

	private StudyProject project;

	@BeforeEach
	void open() throws Exception {
		project = SmallStudy.create(folder.resolve("study"));
		project.importFile(SmallStudy.file(folder, "siteA.csv", SmallStudy.CSV), ImportOptions.NONE, Progress.NONE);
		project.add(SmallStudy.analysis("means", "descriptives", "values", "alliance", "by", "role"));
		project.add(SmallStudy.analysis("gaps", "missingness", "values", "alliance"));
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private Path written(ReportFormat format) throws ProjectException {
		return project.write(new StudyReports(project).whole(Progress.NONE), "report", Set.of(format)).get(0);
	}

	/** Changes the first place of some text in a document, as a user of an editor would. */
	private static void replace(Path file, String from, String to) throws IOException {
		if (file.toString().endsWith(".html")) {
			Files.writeString(file, once(Files.readString(file), from, to));
			return;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				byte[] content = in.readAllBytes();
				out.write(entry.getName().equals(TEXT) ? once(new String(content, StandardCharsets.UTF_8), from, to)
						.getBytes(StandardCharsets.UTF_8) : content);
			}
		}
		Files.write(file, bytes.toByteArray());
	}

	private static String once(String text, String from, String to) {
		int at = text.indexOf(from);
		assertThat(at).as("%s in the document", from).isNotNegative();
		return text.substring(0, at) + to + text.substring(at + from.length());
	}

	private static VerifiedResult result(VerifiedReport verified, String name) {
		return verified.results().stream().filter(each -> each.earlier().name().equals(name)).findFirst().orElseThrow();
	}

	private VerifiedReport verified(Path file) throws ProjectException {
		return VerifiedReport.of(project, file, Progress.NONE);
	}

	@ParameterizedTest
	@EnumSource(value = ReportFormat.class, names = { "HTML", "WORD" })
	void aCellThatWasChangedByHandIsNamed(ReportFormat format) throws Exception {
		Path file = written(format);
		assertThat(verified(file).isSame()).isTrue();
		replace(file, MEAN, ">6.66<");
		VerifiedReport verified = verified(file);
		assertThat(verified.isSame()).isFalse();
		assertThat(verified.changes()).isEmpty();
		VerifiedResult means = result(verified, "means");
		assertThat(means.comparison().orElseThrow().isSame()).isTrue();
		assertThat(means.shown()).singleElement().satisfies(change -> {
			assertThat(change.where()).startsWith("Table '").contains("column 'M'");
			assertThat(change.shown()).isEqualTo("6.66");
			assertThat(change.expected()).isEqualTo("5.56");
		});
		assertThat(result(verified, "gaps").isSame()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(value = ReportFormat.class, names = { "HTML", "WORD" })
	void aCellThatWasChangedIsNamedWhenOtherNumbersComeOutNow(ReportFormat format) throws Exception {
		Path file = written(format);
		replace(file, MEAN, ">6.66<");
		project.importFile(SmallStudy.file(folder, "siteA_more.csv", SmallStudy.CSV.substring(0, SmallStudy.CSV.indexOf('\n') + 1)
				+ "9,T1,S1,patient,2024-01-11,1\n"), ImportOptions.NONE, Progress.NONE);
		VerifiedResult means = result(verified(file), "means");
		assertThat(means.comparison().orElseThrow().values()).isNotEmpty();
		assertThat(means.shown()).singleElement().satisfies(change -> {
			assertThat(change.shown()).isEqualTo("6.66");
			assertThat(change.expected()).isEqualTo("5.5625");
		});
	}

	@Test
	void aNumberInASentenceThatWasChangedIsNamed() throws Exception {
		Path file = written(ReportFormat.HTML);
		String html = Files.readString(file);
		int at = html.indexOf("<p class=\"finding\">", html.indexOf("Descriptive Statistics</h2>"));
		String sentence = html.substring(at, html.indexOf("</p>", at));
		replace(file, sentence, sentence.replaceFirst("5\\.56", "9.99"));
		assertThat(sentence).contains("5.56");
		assertThat(result(verified(file), "means").shown()).extracting(ShownChange::where).containsExactly("Text");
	}

	@Test
	void theOverviewsNumbersAreComparedWithTheStudy() throws Exception {
		Path file = written(ReportFormat.HTML);
		project.importFile(SmallStudy.file(folder, "siteA_more.csv", SmallStudy.CSV.substring(0, SmallStudy.CSV.indexOf('\n') + 1)
				+ "9,T1,S1,patient,2024-01-11,1\n"), ImportOptions.NONE, Progress.NONE);
		VerifiedReport verified = verified(file);
		assertThat(verified.overview()).anySatisfy(change -> {
			assertThat(change.where()).contains("Rows by Site", "column 'Clients'");
			assertThat(Integer.parseInt(change.expected())).isEqualTo(Integer.parseInt(change.shown()) + 1);
		});
	}

	@Test
	void aReportWithoutAnOverviewIsNotAskedForOne() throws Exception {
		Path file = project.write(new StudyReports(project).of(org.allianceworkbench.study.StudyFactory.eINSTANCE.createStudyReport(),
				Progress.NONE), "empty", Set.of(ReportFormat.HTML)).get(0);
		assertThat(Files.readString(file)).doesNotContain("Rows by Site");
		Path whole = written(ReportFormat.HTML);
		assertThat(verified(whole).overview()).isEqualTo(List.of());
	}
}
