package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.ui.export.editor.PreviewPage;
import org.allianceworkbench.ui.export.editor.PrivacyPage;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the export editor looks: every page, both themes, narrow and wide. */
final class ExportLooksTest {

	/** Words of the page Privacy that are seen also in a low window. */
	private static final List<String> TOP = List.of("What becomes of the data", "Preset", "They stay in the study.");

	@BeforeEach
	void openStudy() {
		TestWindow.reset();
		TestWindow.open(TestStudies.withData("export-looks"));
	}

	@AfterEach
	void closeAll() {
		TestWindow.leave();
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
		robot.everyPage("82-export-dark-");
		TestWindow.size(800, 600);
		robot.everyPage("83-export-dark-narrow-");
		TestWindow.dark(false);
		robot.everyPage("84-export-narrow-");
		robot.page("Privacy", PrivacyPage.class);
		await("words on the ground of their page", () -> spots().isEmpty());
		TestWindow.size(1600, 980);
		robot.everyPage("85-export-wide-");
		assertThat(robot.editor().tabs()).containsExactlyElementsOf(ExportRobot.PAGES);
	}

	/** Labels of the upper part of the page that stand on another ground than the page left of them. */
	private static List<String> spots() {
		ImageData picture = TestWindow.picture();
		return labels(TestWindow.shell()).filter(label -> TOP.contains(label.getText().replace("&", ""))).filter(label -> {
			Point corner = label.toDisplay(0, 0);
			return corner.x > 3 && corner.y > 0 && corner.x + 1 < picture.width && corner.y + 1 < picture.height
					&& picture.getPixel(corner.x + 1, corner.y + 1) != picture.getPixel(corner.x - 3, corner.y + 1);
		}).map(Label::getText).toList();
	}

	private static Stream<Label> labels(Composite in) {
		return Arrays.stream(in.getChildren()).filter(Control::getVisible).flatMap(child -> child instanceof Label label
				? Stream.of(label) : child instanceof Composite inner ? labels(inner) : Stream.empty());
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
