package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.screenshot;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.allianceworkbench.ui.intake.views.FindingsView;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThemeSwitchTest {

	private static final String SWITCH = "org.allianceworkbench.app.switchTheme";

	private Tree findings;
	private Tree explorer;

	@BeforeEach
	void openStudy() {
		TestWindow.reset();
		TestWindow.open(TestStudies.withData("theme"));
		findings = (Tree) TestWindow.view(FindingsView.ID, FindingsView.class).tree();
		explorer = new ExplorerRobot().view().viewer().getTree();
		await("findings", () -> findings.getItemCount() > 0);
	}

	@AfterEach
	void light() {
		TestWindow.leave();
	}

	/** How bright the points of a control are on the screen: 0 is black, 1 is white. */
	private static DoubleStream points(Control control) {
		ImageData picture = TestWindow.picture();
		Point corner = control.toDisplay(0, 0);
		int width = Math.min(control.getSize().x, picture.width - corner.x);
		int height = Math.min(control.getSize().y, picture.height - corner.y);
		return IntStream.range(0, width * height).mapToDouble(i -> {
			RGB color = picture.palette.getRGB(picture.getPixel(corner.x + i % width, corner.y + i / width));
			return (0.299 * color.red + 0.587 * color.green + 0.114 * color.blue) / 255;
		});
	}

	private static boolean isLight(Control control) {
		return points(control).average().orElseThrow() > 0.75 && points(control).min().orElseThrow() < 0.3;
	}

	private static boolean isDark(Control control) {
		return points(control).average().orElseThrow() < 0.35 && points(control).max().orElseThrow() > 0.7;
	}

	@Test
	void wordsCanBeReadAfterEachSwitchEvenWhenTheComputerIsBusy() throws InterruptedException {
		for (int busy : new int[] { 0, 2500 }) {
			TestWindow.execute(SWITCH);
			Thread.sleep(busy);
			await("light words on dark ground", () -> isDark(findings) && isDark(explorer));
			screenshot("131-dark-after-" + busy);
			TestWindow.execute(SWITCH);
			Thread.sleep(busy);
			await("dark words on light ground", () -> isLight(findings) && isLight(explorer));
			screenshot("132-light-after-" + busy);
		}
	}
}
