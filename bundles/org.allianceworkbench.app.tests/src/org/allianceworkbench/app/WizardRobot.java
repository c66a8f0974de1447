package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.ui.intake.wizard.CheckPage;
import org.allianceworkbench.ui.intake.wizard.Decision;
import org.allianceworkbench.ui.intake.wizard.SourcesPage;
import org.allianceworkbench.ui.grid.RowGrid;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.widgets.Shell;

/** The import wizard as a user drives it: files, Next, buttons. */
record WizardRobot(Shell dialog) {

	static final String TITLE = "Import Data Files into";

	/** Opens the wizard on the open study and does something with it. */
	static void open(Consumer<WizardRobot> steps) {
		Dialogs.during(TITLE, shell -> steps.accept(new WizardRobot(shell)),
				() -> TestWindow.execute("org.allianceworkbench.ui.intake.import"));
	}

	<T extends IWizardPage> T page(Class<T> type) {
		return type.cast(Dialogs.wizard(dialog).getCurrentPage());
	}

	SourcesPage choose(Path... files) {
		SourcesPage page = page(SourcesPage.class);
		page.choose(files);
		return page;
	}

	/** Presses Next until a page is there. */
	<T extends IWizardPage> T forward(Class<T> type) {
		while (!type.isInstance(Dialogs.wizard(dialog).getCurrentPage())) {
			Dialogs.press(dialog, "Next >");
			TestWindow.settle();
		}
		return page(type);
	}

	/** Goes on to the check and waits for it. */
	CheckPage check() {
		CheckPage check = forward(CheckPage.class);
		await("the check", check::isChecked);
		return check;
	}

	boolean can(String button) {
		return Dialogs.button(dialog, button).isEnabled();
	}

	void press(String button) {
		Dialogs.press(dialog, button);
	}

	/** Chooses the lines whose column or pattern begins so. */
	static void select(RowGrid<Decision> grid, String header) {
		List<Decision> rows = grid.rows();
		int[] places = java.util.stream.IntStream.range(0, rows.size()).filter(i -> rows.get(i).header().startsWith(header))
				.toArray();
		if (places.length == 0) {
			throw new AssertionError("no line " + header + " among " + rows.stream().map(Decision::header).toList());
		}
		grid.select(places);
		TestWindow.settle();
	}
}
