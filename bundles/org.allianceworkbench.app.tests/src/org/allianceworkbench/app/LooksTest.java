package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.allianceworkbench.ui.grid.CellText;
import org.allianceworkbench.ui.intake.views.FindingsView;
import org.allianceworkbench.ui.intake.wizard.CheckPage;
import org.allianceworkbench.ui.intake.wizard.SourcesPage;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LooksTest {

	private static final double DARK = 0.35;
	private static final double LIGHT = 0.75;
	private static final int COLUMNS = 25;
	private static final int SAMPLES = COLUMNS * COLUMNS;

	private ExplorerRobot explorer;
	private DataEditor ratings;

	@BeforeEach
	void openStudy() {
		TestWindow.reset();
		TestWindow.open(TestStudies.withData("looks"));
		explorer = new ExplorerRobot();
		explorer.open("Ratings");
		ratings = (DataEditor) page().getActiveEditor();
		await("rows", () -> ratings.grid().rowCount() > 0 && ratings.grid().cell(5, 0).state() != CellText.State.LOADING);
	}

	@AfterEach
	void light() {
		TestWindow.leave();
	}

	/** How bright a control is on the screen, on the whole: 0 is black, 1 is white. */
	private static double brightness(Control control) {
		ImageData picture = TestWindow.picture();
		Point corner = control.toDisplay(0, 0);
		return IntStream.range(0, SAMPLES).mapToDouble(sample -> {
			int x = corner.x + control.getSize().x * (sample % COLUMNS * 2 + 1) / (2 * COLUMNS);
			int y = corner.y + control.getSize().y * (sample / COLUMNS * 2 + 1) / (2 * COLUMNS);
			RGB color = picture.palette.getRGB(picture.getPixel(x, y));
			return (0.299 * color.red + 0.587 * color.green + 0.114 * color.blue) / 255;
		}).average().orElseThrow();
	}

	@Test
	void gridReportAndWizardTurnDarkWithTheWindowAndLightAgain() {
		screenshot("11-light");
		assertThat(brightness(ratings.grid().control())).isGreaterThan(LIGHT);
		TestWindow.dark(true);
		screenshot("12-dark-ratings");
		assertThat(brightness(ratings.grid().control())).isLessThan(DARK);
		explorer.open("Clients and therapists at a glance: alliance");
		AnalysisEditor report = (AnalysisEditor) page().getActiveEditor();
		await("a result", () -> report.report().isPresent() && report.message().isEmpty());
		await("a dark page", () -> brightness(report.browser().orElseThrow()) < DARK);
		screenshot("13-dark-report");
		Dialogs.during("Import Data Files into", dialog -> {
			((SourcesPage) Dialogs.wizard(dialog).getCurrentPage()).choose(TestStudies.file("siteB.xlsx"));
			for (String page : new String[] { "sources", "layout", "keys", "columns", "check" }) {
				await("page " + page, () -> !(Dialogs.wizard(dialog).getCurrentPage() instanceof CheckPage check) || check.isChecked());
				screenshot("14-dark-wizard-" + page);
				if (!page.equals("check")) {
					Dialogs.press(dialog, "Next >");
				}
			}
			Dialogs.press(dialog, "Cancel");
		}, () -> TestWindow.execute("org.allianceworkbench.ui.intake.import"));
		TestWindow.dark(false);
		await("a light page", () -> brightness(report.browser().orElseThrow()) > LIGHT);
		FindingsView findings = TestWindow.view(FindingsView.ID, FindingsView.class);
		await("a light list", () -> brightness(findings.tree()) > LIGHT);
		await("a light tree", () -> brightness(explorer.view().viewer().getTree()) > LIGHT);
		screenshot("16-light-again");
	}

	@Test
	void everythingHasItsPlaceInAWideAndInANarrowWindow() {
		TestWindow.size(1600, 980);
		screenshot("17-wide");
		TestWindow.size(800, 600);
		screenshot("18-narrow");
		assertThat(ratings.grid().control().getSize().x).isGreaterThan(300);
		assertThat(ratings.labels().getSize().x + ratings.labels().getLocation().x)
				.isLessThanOrEqualTo(ratings.labels().getParent().getSize().x);
	}
}
