package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.ui.intake.wizard.ColumnsPage;
import org.allianceworkbench.ui.intake.wizard.DriftPage;
import org.allianceworkbench.ui.intake.wizard.KeysPage;
import org.allianceworkbench.ui.intake.wizard.LayoutPage;
import org.allianceworkbench.ui.intake.wizard.SummaryPage;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the wizard, wide and in 800 x 600, light and dark: nothing is cut off. */
class WizardLooksTest {

	private static final int SMALL_WIDTH = 800;
	private static final int SMALL_HEIGHT = 600;

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	@AfterEach
	void leave() {
		TestWindow.leave();
	}

	/** Takes a page's pictures in both sizes and looks for what does not fit. */
	private static void look(WizardRobot wizard, String page, boolean dark) {
		Shell dialog = wizard.dialog();
		String name = "80-" + page + (dark ? "-dark" : "-light");
		screenshot(name);
		assertThat(cut(dialog)).as("cut off on %s", page).isEmpty();
		Rectangle before = dialog.getBounds();
		dialog.setBounds(0, 0, SMALL_WIDTH, SMALL_HEIGHT);
		TestWindow.settle();
		screenshot(name + "-small");
		assertThat(cut(dialog)).as("cut off on %s in a small window", page).isEmpty();
		dialog.setBounds(before);
		TestWindow.settle();
	}

	/** Controls that reach beyond what holds them, or are smaller than they must be. */
	private static List<String> cut(Composite in) {
		List<String> cut = new ArrayList<>();
		for (Control child : in.getChildren()) {
			if (child.isVisible()) {
				Rectangle area = in.getClientArea();
				Rectangle bounds = child.getBounds();
				boolean text = child instanceof Button || child instanceof Combo || child instanceof Spinner
						|| child instanceof Label label && !label.getText().isEmpty();
				if (text && (bounds.x < 0 || bounds.y < 0 || bounds.x + bounds.width > area.width + 1
						|| bounds.y + bounds.height > area.height + 1)) {
					cut.add(child + " at " + bounds + " in " + area);
				}
				if (child instanceof Button && bounds.width < child.computeSize(-1, -1).x) {
					cut.add(child + " is narrower than its text: " + bounds);
				}
				if (child instanceof Composite composite && !(child instanceof Combo) && !(child instanceof Spinner)) {
					cut.addAll(cut(composite));
				}
			}
		}
		return cut;
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aFileOfANewKind(boolean dark) {
		TestWindow.dark(dark);
		TestWindow.open(TestStudies.withoutData("looks-new-" + dark));
		WizardRobot.open(wizard -> {
			look(wizard, "empty", dark);
			wizard.choose(TestStudies.file("siteB.xlsx")).proposeNew();
			look(wizard, "sources", dark);
			wizard.forward(LayoutPage.class);
			look(wizard, "layout", dark);
			wizard.forward(KeysPage.class);
			look(wizard, "keys", dark);
			WizardRobot.select(wizard.forward(ColumnsPage.class).decisions(), "Session {session} / Alliance {role}");
			look(wizard, "columns", dark);
			wizard.check();
			look(wizard, "check", dark);
			wizard.forward(SummaryPage.class);
			look(wizard, "summary", dark);
			wizard.press("Cancel");
		});
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void theNextFilesOfTwoSites(boolean dark) throws IOException {
		TestWindow.dark(dark);
		TestWindow.open(TestStudies.withData("looks-next-" + dark));
		List<String> lines = Files.readAllLines(TestStudies.file("siteC.csv"));
		Path next = Files.write(TestStudies.folder().resolve("siteC.csv"), lines.stream().map(line -> line.equals(lines.get(0))
				? line.replace("wa_total", "wai_total") + ",remark" : line.replace("C-0", "C-9") + ",none").toList());
		WizardRobot.open(wizard -> {
			wizard.choose(next, TestStudies.file("siteA.sav"));
			look(wizard, "sources-two", dark);
			DriftPage drift = wizard.forward(DriftPage.class);
			drift.lines().select(0);
			TestWindow.settle();
			look(wizard, "drift", dark);
			wizard.press("Cancel");
		});
	}
}
