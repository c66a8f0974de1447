package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.project.reporting.StudyReports;
import org.allianceworkbench.project.reporting.VerifiedReport;
import org.allianceworkbench.project.reporting.VerifiedResult;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.publish.record.ResultRecord;
import org.allianceworkbench.publish.record.ResultSource;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.ReportSection;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that a study defines, and their verification. */
class StudyReportTest {

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

	private static ReportSection section(String heading, String text, String analysis) {
		ReportSection section = StudyFactory.eINSTANCE.createReportSection();
		section.setHeading(heading);
		section.setText(text);
		section.setAnalysis(analysis);
		return section;
	}

	private StudyReport definition() {
		StudyReport report = StudyFactory.eINSTANCE.createStudyReport();
		report.setName("paper");
		report.setTitle("For the paper");
		report.getSections().add(section("Introduction", "First paragraph.\n\nSecond paragraph.", null));
		report.getSections().add(section(null, null, "gaps"));
		report.getSections().add(section("How high are ratings?", "As expected:", "means"));
		report.getSections().add(section(null, null, "lost"));
		return report;
	}

	@Test
	void aReportHasItsSectionsInTheirOrderWithOwnWords() throws Exception {
		project.add(definition());
		StudyReport stored = project.reports(List.of("paper")).get(0).content();
		ReportDocument document = new StudyReports(project).of(stored, Progress.NONE);
		assertThat(document.title()).isEqualTo("For the paper");
		assertThat(document.sections()).extracting(ReportDocument.Section::heading).containsExactly("Introduction",
				"Completeness and Missing Values", "How high are ratings?", "lost", "Data and Program");
		assertThat(document.sections().get(0).words()).containsExactly("First paragraph.", "Second paragraph.");
		assertThat(document.sections().get(2).report().orElseThrow().analysis()).isEqualTo("descriptives");
		assertThat(document.sections().get(3).report().orElseThrow().warnings()).singleElement()
				.satisfies(warning -> assertThat(warning.message()).contains("no analysis 'lost'"));
		assertThat(document.records()).extracting(ResultRecord::name).containsExactly("gaps", "means", "lost");
		assertThat(document.records()).filteredOn(ResultRecord::isFailed).singleElement()
				.satisfies(lost -> assertThat(lost.failure()).contains("no analysis 'lost'"));
	}

	@Test
	void aReportNamesTheDataTheFilesAndTheProgram() throws Exception {
		ReportDocument document = new StudyReports(project).whole(Progress.NONE);
		ResultSource source = document.records().get(0).source();
		assertThat(source.files()).singleElement().satisfies(file -> {
			assertThat(file.name()).isEqualTo("siteA.csv");
			assertThat(file.sha256()).isEqualTo(project.imports().get(0).header().sha256()).hasSize(64);
		});
		assertThat(source.definition()).hasSize(64);
		assertThat(source.program()).startsWith("Alliance Workbench");
		assertThat(source.dataVersion()).isEqualTo(project.store().version());
		for (Path file : project.write(document, "report", Set.of(ReportFormat.HTML, ReportFormat.WORD))) {
			assertThat(VerifiedReport.of(project, file, Progress.NONE).isSame()).as(file.toString()).isTrue();
		}
		assertThat(project.folder().output().resolve("report.html")).content().contains(source.definition())
				.contains(source.files().get(0).sha256());
	}

	private Path written() throws ProjectException {
		return project.write(new StudyReports(project).of(definition(), Progress.NONE), "paper", Set.of(ReportFormat.HTML)).get(0);
	}

	@Test
	void changedDataChangeTheNumbersAndAreNamed() throws Exception {
		Path file = written();
		project.importFile(SmallStudy.file(folder, "siteA_more.csv", SmallStudy.CSV.substring(0, SmallStudy.CSV.indexOf('\n') + 1)
				+ "9,T1,S1,patient,2024-01-11,1\n"), ImportOptions.NONE, Progress.NONE);
		VerifiedReport verified = VerifiedReport.of(project, file, Progress.NONE);
		assertThat(verified.isSame()).isFalse();
		assertThat(verified.changes()).anyMatch(change -> change.contains("siteA_more.csv"))
				.anyMatch(change -> change.contains("The data have changed"));
		VerifiedResult means = verified.results().get(1);
		assertThat(means.earlier().name()).isEqualTo("means");
		assertThat(means.isSame()).isFalse();
		// clients' ratings 5.5 6 4.25 6.5, their mean 5.5625; with 1 it is 4.65
		assertThat(means.comparison().orElseThrow().values()).anySatisfy(change -> {
			assertThat(change.earlier()).hasValue(5.5625);
			assertThat(change.now().orElseThrow()).isEqualTo(4.65, within(1e-12));
		});
	}

	@Test
	void changedOptionsAndLostAnalysesAreNamed() throws Exception {
		Path file = written();
		StudyFile<Analysis> means = project.analyses(List.of("means")).get(0);
		means.content().getOptions().removeIf(option -> option.getName().equals("by"));
		means.save();
		Files.delete(project.folder().analyses().resolve("gaps.analysis"));
		VerifiedReport verified = VerifiedReport.of(project, file, Progress.NONE);
		assertThat(verified.changes()).isEmpty();
		assertThat(verified.results().get(0).problem()).contains("'gaps'").contains("any more");
		assertThat(verified.results().get(1).comparison().orElseThrow().others()).anySatisfy(change -> {
			assertThat(change.name()).isEqualTo("by");
			assertThat(change.earlier()).isEqualTo("role");
		});
	}

	@Test
	void anAnalysisThatCouldNotBeRunIsNamedByTheVerification() throws Exception {
		project.add(SmallStudy.analysis("broken", "descriptives", "values", "nowhere"));
		ReportDocument document = new StudyReports(project).whole(Progress.NONE);
		assertThat(document.records()).filteredOn(ResultRecord::isFailed).singleElement().satisfies(broken -> {
			assertThat(broken.name()).isEqualTo("broken");
			assertThat(broken.failure()).contains("nowhere");
		});
		Path file = project.write(document, "report", Set.of(ReportFormat.HTML)).get(0);
		VerifiedReport still = VerifiedReport.of(project, file, Progress.NONE);
		assertThat(still.isSame()).isFalse();
		assertThat(still.results()).filteredOn(result -> !result.isSame()).singleElement().satisfies(result ->
				assertThat(result.problem()).contains("could not be run for the report", "still can't be run", "nowhere"));
		StudyFile<Analysis> broken = project.analyses(List.of("broken")).get(0);
		broken.content().getOptions().stream().filter(option -> option.getName().equals("values")).findFirst().orElseThrow()
				.setValue("alliance");
		broken.save();
		VerifiedReport mended = VerifiedReport.of(project, file, Progress.NONE);
		assertThat(mended.isSame()).isFalse();
		assertThat(mended.results()).filteredOn(result -> !result.isSame()).singleElement().satisfies(result ->
				assertThat(result.problem()).contains("could not be run for the report", "it runs now"));
	}

	@Test
	void aReportWithoutResultsIsNotTheSame() throws Exception {
		ResultSource now = new StudyReports(project).whole(Progress.NONE).records().get(0).source();
		assertThat(new VerifiedReport(folder.resolve("report.html"), now, List.of(), List.of(), List.of()).isSame()).isFalse();
	}

	@Test
	void aFileThatHoldsNoResultsIsRefused() {
		assertThatThrownBy(() -> VerifiedReport.of(project, folder.resolve("siteA.csv"), Progress.NONE))
				.isInstanceOf(InputException.class).hasMessageContaining("siteA.csv").hasMessageContaining("no results");
		assertThatThrownBy(() -> VerifiedReport.of(project, folder.resolve("nowhere.html"), Progress.NONE))
				.isInstanceOf(InputException.class).hasMessageContaining("there is no such file");
		assertThatThrownBy(() -> VerifiedReport.of(project, folder, Progress.NONE)).isInstanceOf(InputException.class);
	}
}
