package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.ReportEditor;
import org.eclipse.swt.browser.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportTest {

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	private static ReportEditor run(String analysis) {
		new ExplorerRobot().open(analysis);
		return (ReportEditor) page().getActiveEditor();
	}

	private static void awaitPage(ReportEditor editor, String text) {
		Browser browser = editor.browser().orElseThrow();
		await("the page", () -> editor.message().isEmpty() && browser.getText().contains(text));
	}

	@Test
	void aStoredAnalysisRunsAndShowsItsTablesAndFigures() {
		TestWindow.open(TestStudies.withData("report"));
		ReportEditor editor = run("Do clients and therapists agree on the");
		await("a result", () -> editor.report().isPresent());
		assertThat(editor.report().get().blocks()).hasAtLeastOneElementOfType(Block.TableBlock.class)
				.hasAtLeastOneElementOfType(Block.FigureBlock.class);
		assertThat(editor.state()).isEqualTo("2,146 rows");
		awaitPage(editor, "<svg");
		screenshot("05-report");
	}

	@Test
	void aResultSaysWhenTheStudyHasChangedSince() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("stale"));
		ReportEditor editor = run("Which ratings are there");
		await("a result", () -> editor.report().isPresent());
		study.project().revert(3);
		study.changed();
		await("a note", () -> editor.state().startsWith("Out of date"));
		TestWindow.execute("org.eclipse.ui.file.refresh");
		await("a new result", () -> editor.state().endsWith("rows"));
		assertThat(editor.state()).isEqualTo("1,544 rows");
	}

	@Test
	void anAnalysisThatCanNotRunSaysWhyInPlaceOfAResult() {
		TestWindow.open(TestStudies.withoutData("nothing-to-analyse"));
		ReportEditor editor = run("Clients and therapists at a glance: alliance");
		await("a sentence", () -> editor.state().equals("No result"));
		assertThat(editor.message()).contains("nothing to compare").endsWith(".").doesNotContain("Exception");
		screenshot("07-no-result");
	}

	@Test
	void theStudyReportIsWrittenAndOffered() {
		OpenStudy study = TestWindow.open(TestStudies.withData("whole-report"));
		String said = Dialogs.answer("Study Report", "No", () -> TestWindow.execute("org.allianceworkbench.ui.analysis.report"));
		assertThat(said).contains("report.html");
		assertThat(study.project().folder().output().resolve("report.html")).exists();
	}

	@Test
	void anExportTellsWhatItWroteAndAsksBeforeItReplaces() {
		OpenStudy study = TestWindow.open(TestStudies.withData("export"));
		ExplorerRobot explorer = new ExplorerRobot();
		String said = Dialogs.answer("Export", "OK", () -> explorer.open("All ratings for SPSS"));
		assertThat(said).contains("2,146 rows", study.project().folder().output().toString());
		String asked = Dialogs.answer("Export", "No", "08-export-replace", () -> explorer.open("All ratings for SPSS"));
		assertThat(asked).contains("earlier file of this export", "Replace it?");
	}
}
