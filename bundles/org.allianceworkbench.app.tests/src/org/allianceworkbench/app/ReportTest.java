package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.eclipse.swt.browser.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportTest {

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	private static AnalysisEditor run(String analysis) {
		new ExplorerRobot().open(analysis);
		return (AnalysisEditor) page().getActiveEditor();
	}

	private static void awaitPage(AnalysisEditor editor, String text) {
		Browser browser = editor.browser().orElseThrow();
		await("the page", () -> editor.message().isEmpty() && browser.getText().contains(text));
	}

	@Test
	void aStoredAnalysisRunsAndShowsItsTablesAndFigures() {
		TestWindow.open(TestStudies.withData("report"));
		AnalysisEditor editor = run("Do clients and therapists agree on the");
		await("a result", () -> editor.report().isPresent());
		assertThat(editor.report().get().blocks()).hasAtLeastOneElementOfType(Block.TableBlock.class)
				.hasAtLeastOneElementOfType(Block.FigureBlock.class);
		assertThat(editor.state()).as("both sides of 1,039 pairs").isEqualTo("2,078 rows");
		awaitPage(editor, "<svg");
		screenshot("05-report");
	}

	@Test
	void aResultSaysWhenTheStudyHasChangedSince() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("stale"));
		AnalysisEditor editor = run("Which ratings are there");
		await("a result", () -> editor.report().isPresent());
		study.project().revert(3);
		study.changed();
		await("a note", () -> editor.notice().startsWith("Out of date"));
		TestWindow.execute("org.eclipse.ui.file.refresh");
		await("a new result", () -> editor.notice().isEmpty());
		assertThat(editor.state()).isEqualTo("1,544 rows");
	}

	@Test
	void anAnalysisThatCanNotRunSaysWhyInPlaceOfAResult() {
		TestWindow.open(TestStudies.withoutData("nothing-to-analyse"));
		AnalysisEditor editor = run("Clients and therapists at a glance: alliance");
		await("a sentence", () -> editor.state().equals("No result"));
		assertThat(editor.message()).contains("nothing to compare").endsWith(".").doesNotContain("Exception");
		screenshot("07-no-result");
	}

	@Test
	void theStudyReportIsWrittenAndOfferedAndNeverReplacedUnasked() throws IOException {
		OpenStudy study = TestWindow.open(TestStudies.withData("whole-report"));
		String said = Dialogs.answer("Report Written", "No", () -> TestWindow.execute("org.allianceworkbench.ui.analysis.report"));
		assertThat(said).contains("report.html");
		Path file = study.project().folder().output().resolve("report.html");
		byte[] first = Files.readAllBytes(file);
		Dialogs.answer("Write Report", "Cancel", () -> TestWindow.execute("org.allianceworkbench.ui.analysis.report"));
		assertThat(file).hasBinaryContent(first);
	}

	@Test
	void anExportTellsWhatItWroteAndAsksBeforeItReplaces() {
		OpenStudy study = TestWindow.open(TestStudies.withData("export"));
		ExplorerRobot explorer = new ExplorerRobot();
		explorer.select("All ratings for SPSS");
		String said = Dialogs.answer("Export Written", "Close", () -> TestWindow.execute("org.allianceworkbench.ui.export.run"));
		assertThat(said).contains("2,146 rows", study.project().folder().output().toString());
		explorer.select("All ratings for SPSS");
		String asked = Dialogs.answer("Replace Export?", "Cancel", "08-export-replace",
				() -> TestWindow.execute("org.allianceworkbench.ui.export.run"));
		assertThat(asked).contains("earlier run of this export", "Replace it?");
	}
}
