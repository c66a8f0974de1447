package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.project.reporting.StudyReports;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

	@TempDir
	Path folder;

	private StudyProject project;

	@BeforeEach
	void open() throws Exception {
		project = SmallStudy.create(folder.resolve("study"));
		project.importFile(SmallStudy.file(folder, "siteA.csv", SmallStudy.CSV), ImportOptions.NONE, Progress.NONE);
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	@Test
	void aStoredAnalysisRunsOnTheStudysRatings() throws Exception {
		project.add(SmallStudy.analysis("means", "descriptives", "values", "alliance", "by", "role"));
		Report report = project.analyze(project.analyses(List.of("means")).get(0).content(), Progress.NONE);
		// the eight ratings of the file: clients 5.5 6 4.25 6.5, therapists 4.5 5 4 5.75
		assertThat(report.n().get("rows")).isEqualTo(8);
		assertThat(report.values().values()).anySatisfy(v -> assertThat(v).isCloseTo(5.5625, within(1e-12)))
				.anySatisfy(v -> assertThat(v).isCloseTo(4.8125, within(1e-12)));
	}

	@Test
	void anAnalysisTakesDerivedVariablesAsTheyAreDefinedNow() throws Exception {
		StudyBuilder.on(project.study(), IdSource.named("derived")).derived("points", "Points", Level.RATING, Derivation.FORMULA,
				v -> v.formula("alliance * 10"));
		project.save();
		Analysis means = SmallStudy.analysis("means", "descriptives", "values", "points");
		// the eight ratings of the file: their sum is 41.5
		assertThat(project.analyze(means, Progress.NONE).values().values()).anySatisfy(v -> assertThat(v).isCloseTo(51.875,
				within(1e-12)));
		((DerivedVariable) Codebook.of(project.study()).variable("points").orElseThrow()).setFormula("alliance * 100");
		project.save();
		assertThat(project.analyze(means, Progress.NONE).values().values()).anySatisfy(v -> assertThat(v).isCloseTo(518.75,
				within(1e-12)));
	}

	@Test
	void resultsFollowTheData() throws Exception {
		project.add(SmallStudy.analysis("means", "descriptives", "values", "alliance"));
		assertThat(project.analyze(project.analyses().get(0).content(), Progress.NONE).n().get("rows")).isEqualTo(8);
		project.importFile(SmallStudy.file(folder, "siteA_more.csv", SmallStudy.CSV.substring(0, SmallStudy.CSV.indexOf('\n') + 1)
				+ "9,T1,S1,patient,2024-01-11,5\n"), ImportOptions.NONE, Progress.NONE);
		assertThat(project.analyze(project.analyses().get(0).content(), Progress.NONE).n().get("rows")).isEqualTo(9);
	}

	@Test
	void unknownAnalysesAndOptionsAreNamed() throws Exception {
		assertThatThrownBy(() -> project.analyses(List.of("means"))).isInstanceOf(UsageException.class)
				.hasMessageContaining("'means'");
		assertThatThrownBy(() -> project.analyze(SmallStudy.analysis("x", "descriptive"), Progress.NONE))
				.isInstanceOf(UsageException.class).hasMessageContaining("descriptives");
		assertThatThrownBy(() -> project.analyze(SmallStudy.analysis("x", "descriptives", "values", "aliance"), Progress.NONE))
				.isInstanceOf(UsageException.class).hasMessageContaining("aliance").hasMessageContaining("alliance");
	}

	@Test
	void aDamagedAnalysisFileIsNamed() throws Exception {
		Files.writeString(project.folder().analyses().resolve("broken.analysis"), "no xml");
		assertThatThrownBy(() -> project.analyses()).isInstanceOf(InputException.class).hasMessageContaining("broken.analysis");
	}

	private ExportResult exported(Export export, ExportRun how) throws ProjectException {
		return new StudyExports(project).run(export, how, Progress.NONE);
	}

	@Test
	void anExportIsWrittenOnceAndNoted() throws Exception {
		project.add(SmallStudy.export("long", ExportLayout.RATING, "csv"));
		ExportResult result = exported(project.exports(List.of("long")).get(0).content(), ExportRun.PLAIN);
		assertThat(result.file()).isEqualTo(project.folder().output().resolve("long.csv")).isRegularFile();
		assertThat(result.rows()).isEqualTo(8);
		Table read = project.catalogue().formats().detect(result.file()).read(result.file(), ReadOptions.NONE);
		assertThat(read.column("alliance").number(0)).isEqualTo(5.5);
		assertThat(project.history()).last().satisfies(entry -> {
			assertThat(entry.kind()).isEqualTo(HistoryEntry.Kind.EXPORT);
			assertThat(entry.who()).isEqualTo("tester");
			assertThat(entry.file()).isEqualTo("long.csv");
			assertThat(entry.sha256()).isEqualTo(result.sha256()).hasSize(64);
		});
		byte[] first = Files.readAllBytes(result.file());
		assertThatThrownBy(() -> exported(project.exports().get(0).content(), ExportRun.PLAIN))
				.isInstanceOf(RefusedException.class).hasMessageContaining("long.csv");
		assertThat(result.file()).hasBinaryContent(first);
		assertThat(exported(project.exports().get(0).content(), ExportRun.REPLACING).rows()).isEqualTo(8);
	}

	@Test
	void anUnknownTargetNamesThoseThatAreThere() {
		assertThatThrownBy(() -> exported(SmallStudy.export("x", ExportLayout.RATING, "pdf"), ExportRun.PLAIN))
				.isInstanceOf(UsageException.class).hasMessageContaining("'pdf'").hasMessageContaining("sav");
	}

	@Test
	void theReportHasTheDataTheFindingsAndTheAnalyses() throws Exception {
		project.add(SmallStudy.analysis("broken", "descriptives", "values", "nowhere"));
		project.add(SmallStudy.analysis("means", "descriptives", "values", "alliance"));
		ReportDocument document = new StudyReports(project).whole(Progress.NONE);
		assertThat(document.title()).isEqualTo("Small study");
		assertThat(document.reports()).hasSize(4);
		assertThat(document.reports().get(0).n()).containsEntry("clients", 3L).containsEntry("ratings", 8L);
		assertThat(document.reports().get(1).warnings()).singleElement()
				.satisfies(w -> assertThat(w.message()).contains("could not be run").contains("nowhere"));
		assertThat(document.facts().get("Data")).startsWith("1 import, the last on ");
		List<Path> files = project.write(document, "report", Set.of(ReportFormat.HTML));
		assertThat(files).containsExactly(project.folder().output().resolve("report.html"));
		assertThat(files.get(0)).content().startsWith("<!DOCTYPE html>").contains("siteA.csv");
	}

	@Test
	void aPlainFileIsAnalysedWithoutAStudy() throws Exception {
		Path file = SmallStudy.file(folder, "plain.csv",
				"client,session,role,wai\n1,1,patient,5\n1,1,therapist,4\n2,1,patient,6\n"
				+ "2,1,therapist,5.5\n3,1,patient,4\n3,1,therapist,4.5\n");
		Report report = FileAnalysis.run(Catalogue.installed(), file, ReadOptions.NONE, "agreement",
				Map.of("rating", "wai"),
				Progress.NONE);
		assertThat(report.analysis()).isEqualTo("agreement");
		assertThatThrownBy(() -> FileAnalysis.run(Catalogue.installed(), file, ReadOptions.NONE, "agreement",
				Map.of("rating", "wia"), Progress.NONE)).isInstanceOf(UsageException.class).hasMessageContaining("wia")
						.hasMessageContaining("plain.csv");
	}
}
