package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import org.allianceworkbench.ui.export.editor.PreviewPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the export editor looks: every page, both themes, narrow and wide. */
final class ExportLooksTest {

	@BeforeEach
	void openStudy() {
		TestWindow.reset();
		TestWindow.open(TestStudies.withData("export-looks"));
	}

	@AfterEach
	void closeAll() {
		TestWindow.reset();
	}

	/** A busy system tells late of its colours. */
	private static void coloured() {
		for (int i = 0; i < 12; i++) {
			TestWindow.settle();
		}
	}

	@Test
	void everyPageHasItsPlaceInBothThemesNarrowAndWide() {
		ExportRobot.wizard((dialog, templates) -> {
			screenshot("80-export-wizard");
			assertThat(templates.titles()).contains("For SPSS", "Excel for a Co-Author", "Archive Bundle", "Safe Harbor");
			Dialogs.press(dialog, "Cancel");
		});
		ExportRobot robot = ExportRobot.create("For R", "looks", "Ratings for the statistician");
		robot.fresh();
		robot.everyPage("81-export-");
		TestWindow.dark(true);
		coloured();
		robot.everyPage("82-export-dark-");
		TestWindow.size(800, 600);
		robot.everyPage("83-export-dark-narrow-");
		TestWindow.dark(false);
		coloured();
		robot.everyPage("84-export-narrow-");
		TestWindow.size(1600, 980);
		robot.everyPage("85-export-wide-");
		assertThat(robot.editor().tabs()).containsExactlyElementsOf(ExportRobot.PAGES);
	}

	@Test
	void aStudyWithoutDataSaysThatNothingWouldLeave() {
		TestWindow.reset();
		TestWindow.open(TestStudies.withoutData("export-empty"));
		ExportRobot robot = ExportRobot.create("For SPSS", "empty", "Nothing yet");
		robot.fresh();
		PreviewPage preview = robot.page("Preview", PreviewPage.class);
		await("a hint", () -> preview.hint().startsWith("No row leaves"));
		screenshot("97-export-empty");
	}
}
