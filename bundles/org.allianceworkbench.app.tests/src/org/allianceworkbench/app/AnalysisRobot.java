package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;

import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.results.AnalysisFiles;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.allianceworkbench.ui.analysis.AnalysisInput;
import org.allianceworkbench.ui.analysis.options.VariableField;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** The editor of an analysis as a user drives it. */
record AnalysisRobot(AnalysisEditor editor) {

	/** Opens a stored analysis from the explorer and waits for its result. */
	static AnalysisRobot open(String title) {
		new ExplorerRobot().open(title);
		AnalysisRobot robot = active();
		robot.awaitResult();
		return robot;
	}

	/** Makes a stored analysis, opens it and waits for its result. */
	static AnalysisRobot create(OpenStudy study, String analysis, Map<String, String> options) {
		try {
			String name = new AnalysisFiles(study.project()).create(analysis, "", options).getName();
			study.changed();
			TestWindow.execute(AnalysisInput.OPEN, Map.of("study", study.project().folder().root().toString(), "analysis", name));
		} catch (ProjectException e) {
			throw new AssertionError(e);
		}
		AnalysisRobot robot = active();
		robot.awaitResult();
		return robot;
	}

	static AnalysisRobot active() {
		return new AnalysisRobot((AnalysisEditor) page().getActiveEditor());
	}

	void awaitResult() {
		await("a result in the page", () -> editor.report().isPresent() && editor.message().isEmpty()
				&& Boolean.TRUE.equals(evaluate("return document.scripts.length > 0 && document.body !== null "
						+ "&& !document.body.classList.contains('old')")));
		TestWindow.settle();
	}

	/** Waits until the page has the colours of the window. */
	void awaitPaint(boolean dark) {
		await(dark ? "a dark page" : "a light page", () -> evaluate("return getComputedStyle(document.body).backgroundColor")
				instanceof String color && color.matches("rgba?\\(\\d{1,2},.*") == dark);
		TestWindow.settle();
	}

	/** Waits until the result is of the options as they are now. */
	void awaitNew(Runnable change) {
		var before = editor.report();
		change.run();
		await("another result", () -> editor.report().isPresent() && editor.report().get() != before.orElse(null));
		awaitResult();
	}

	String html() {
		return browser().getText();
	}

	Browser browser() {
		return editor.browser().orElseThrow();
	}

	/** What a script in the page gives. */
	Object evaluate(String script) {
		return browser().evaluate(script);
	}

	void choose(String option, String value) {
		Combo combo = (Combo) editor.options().field(option).control();
		for (int i = 0; i < combo.getItemCount(); i++) {
			if (combo.getItem(i).replace(" (default)", "").equals(value)) {
				combo.select(i);
				combo.notifyListeners(SWT.Selection, new Event());
				return;
			}
		}
		throw new AssertionError("no choice " + value);
	}

	String chosen(String option) {
		return ((Combo) editor.options().field(option).control()).getText();
	}

	void tick(String option) {
		Dialogs.select((Button) editor.options().field(option).control());
	}

	void type(String option, String text) {
		((Text) editor.options().field(option).control()).setText(text);
	}

	VariableField variables(String option) {
		return (VariableField) editor.options().field(option);
	}

	/** Follows the question mark beside an option. */
	void help(String option) {
		for (Composite each = editor.options().field(option).control().getParent(); each != null; each = each.getParent()) {
			Optional<Link> link = Dialogs.links(each).stream().findFirst();
			if (link.isPresent()) {
				link.get().notifyListeners(SWT.Selection, new Event());
				return;
			}
		}
		throw new AssertionError("no help for " + option);
	}

	void undo() {
		TestWindow.execute("org.eclipse.ui.edit.undo");
	}

	void redo() {
		TestWindow.execute("org.eclipse.ui.edit.redo");
	}
}
