package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.awaitPresent;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.ui.export.editor.ExportEditor;
import org.allianceworkbench.ui.export.editor.ExportPage;
import org.allianceworkbench.ui.export.editor.PreviewPage;
import org.allianceworkbench.ui.export.live.LivePreview;
import org.allianceworkbench.ui.export.wizard.TemplatePage;
import org.allianceworkbench.ui.grid.CellText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.ICommandService;

/** The export editor as a user drives it: pages, the preview that follows, runs. */
record ExportRobot(ExportEditor editor) {

	static final String NEW = "org.allianceworkbench.ui.export.new";
	static final String RUN = "org.allianceworkbench.ui.export.run";

	private static final int WATCH_MS = 700;

	private static boolean watching;

	static final List<String> PAGES = List.of("Overview", "Variables", "Rows", "Layout", "Privacy", "Preview", "Script");

	/** Makes an export with the wizard and waits for its editor. */
	static ExportRobot create(String template, String name, String title) {
		wizard((dialog, templates) -> {
			templates.choose(template);
			templates.type(name, title);
			Dialogs.press(dialog, "Finish");
		});
		return opened(name);
	}

	/** What is done with the wizard. */
	interface Steps {
		/** Does it. */
		void on(Shell dialog, TemplatePage templates);
	}

	/** Opens the wizard and does something with it. */
	static void wizard(Steps steps) {
		Dialogs.during("New Export", dialog -> steps.on(dialog, (TemplatePage) Dialogs.wizard(dialog).getCurrentPage()),
				() -> TestWindow.execute(NEW));
	}

	/** Opens a stored export from the explorer and waits for its editor. */
	static ExportRobot open(ExplorerRobot explorer, String title, String name) {
		explorer.open(title);
		return opened(name);
	}

	static ExportRobot opened(String name) {
		return new ExportRobot(awaitPresent("the editor of " + name, () -> Optional.ofNullable(TestWindow.page().getActiveEditor())
				.filter(ExportEditor.class::isInstance).map(ExportEditor.class::cast)
				.filter(editor -> name.equals(editor.document().export().getName()))));
	}

	/** Shows a page. */
	<T extends ExportPage> T page(String title, Class<T> type) {
		editor.showPage(title);
		TestWindow.settle();
		return editor.page(type);
	}

	/** Waits for the preview of the definition as it is now. */
	ExportPreview fresh() {
		await("a preview, instead of: " + editor.live().failure(), () -> editor.live().state() == LivePreview.State.FRESH);
		TestWindow.settle();
		return editor.live().preview().orElseThrow();
	}

	/** Takes the last change back, as soon as the window knows that it can be. */
	static void undo() {
		String undo = "org.eclipse.ui.edit.undo";
		await("undo", TestWindow.window().getService(ICommandService.class).getCommand(undo)::isEnabled);
		TestWindow.execute(undo);
	}

	/** Changes something and waits for the preview that follows. */
	ExportPreview after(Consumer<ExportEditor> change) {
		change.accept(editor);
		TestWindow.settle();
		return fresh();
	}

	/** Closes messages of failures, which nobody expects and which would block the test, after printing what they say. */
	static void watch() {
		if (!watching) {
			watching = true;
			look();
		}
	}

	private static void look() {
		Dialogs.find("The export ").filter(shell -> !shell.getText().startsWith("The Export")).ifPresent(shell -> {
			System.err.println(shell.getText() + ": " + Dialogs.text(shell));
			TestWindow.screenshot("failed-dialog");
			shell.close();
		});
		if (!TestWindow.display().isDisposed()) {
			TestWindow.display().timerExec(WATCH_MS, ExportRobot::look);
		}
	}

	/** A picture of every page. */
	void everyPage(String prefix) {
		for (int i = 0; i < PAGES.size(); i++) {
			editor.showPage(PAGES.get(i));
			TestWindow.settle();
			editor.page(PreviewPage.class).grid().ifPresent(grid -> await("the first row", () -> !grid.control().isVisible()
					|| grid.cell(0, 0).state() != CellText.State.LOADING));
			TestWindow.screenshot(prefix + i + "-" + PAGES.get(i).toLowerCase(java.util.Locale.ROOT));
		}
	}
}
