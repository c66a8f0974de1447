package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.allianceworkbench.ui.analysis.picker.NewAnalysisDialog;
import org.allianceworkbench.ui.analysis.report.ReportEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day's work with the keyboard alone: a new analysis, another variable, a number's origin, a report in Word. */
class KeyboardDayTest {

	private OpenStudy study;

	@BeforeEach
	void open() {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("keyboard-day"));
		KeyRobot.backToTheWindow();
	}

	@AfterEach
	void close() {
		TestWindow.leave();
	}

	private static AnalysisRobot newAnalysis(String words) {
		Dialogs.during("New Analysis", shell -> {
			((NewAnalysisDialog) shell.getData()).find(words);
			TestWindow.settle();
			KeyRobot.enter(shell, "Create");
		}, () -> KeyRobot.press('n', SWT.CTRL, SWT.ALT));
		await("an editor", () -> page().getActiveEditor() instanceof AnalysisEditor);
		AnalysisRobot robot = AnalysisRobot.active();
		robot.awaitResult();
		KeyRobot.backToTheWindow();
		return robot;
	}

	private static boolean isButton(String text) {
		return KeyRobot.focus() instanceof Button button && button.getText().replace("&", "").startsWith(text);
	}

	@Test
	void anAnalysisIsMadeChangedSavedAndItsNumbersAreReached() {
		AnalysisRobot robot = newAnalysis("agreement of client");
		assertThat(robot.editor().report().orElseThrow().analysis()).isEqualTo("agreement");
		assertThat(robot.editor().options().variables().filter().isFocusControl()).as("variables have the focus").isTrue();
		robot.awaitNew(() -> {
			KeyRobot.type("progress");
			KeyRobot.press(SWT.CR);
		});
		assertThat(robot.variables("rating").names()).containsExactly("progress");
		assertThat(robot.editor().isDirty()).isTrue();
		KeyRobot.press('s', SWT.CTRL);
		await("nothing to save", () -> !robot.editor().isDirty());

		KeyRobot.tabUntil("Run Again", () -> isButton("Run Again"));
		KeyRobot.tabUntil("the page", () -> KeyRobot.focus() instanceof Browser);
		KeyRobot.tabUntil("a number", () -> Boolean.TRUE.equals(robot.evaluate(
				"return document.activeElement.hasAttribute('data-value')")));
		Dialogs.during("Where This Number Comes From", shell -> {
			screenshot("108-keyboard-number");
			shell.traverse(SWT.TRAVERSE_ESCAPE);
		}, () -> KeyRobot.press(SWT.CR));
		robot.browser().setFocus();
		robot.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))");
		await("the focus out of the page", () -> !(KeyRobot.focus() instanceof Browser));
	}

	@Test
	void anOptionsHelpIsReachedFromItsField() {
		newAnalysis("agreement of client");
		KeyRobot.tabUntil("the question mark of an option", () -> KeyRobot.focus() instanceof Link);
		Dialogs.during("About Agreement", shell -> Dialogs.press(shell, "Close"), () -> KeyRobot.press(SWT.CR));
	}

	@Test
	void aReportIsMadeAndPublishedToWord() {
		Dialogs.during("New Report", shell -> {
			screenshot("109-keyboard-report");
			KeyRobot.enter(shell, "Create");
		}, () -> TestWindow.execute("org.allianceworkbench.ui.analysis.newReport"));
		await("the report", () -> page().getActiveEditor() instanceof ReportEditor);
		KeyRobot.backToTheWindow();
		Path folder = study.project().folder().output();
		Dialogs.answer("Report Written", "No", () -> KeyRobot.press('o', SWT.ALT));
		assertThat(folder.toFile().list((at, name) -> name.endsWith(".docx"))).hasSize(1);
		assertThat(Files.isDirectory(folder)).isTrue();
	}

	@Test
	void whatNeedsAnAnalysisIsOfferedWhenOneIsSelectedOrInFront() {
		assertThat(isEnabled("duplicate")).isFalse();
		assertThat(isEnabled("delete")).isFalse();
		new ExplorerRobot().select("Which ratings are there");
		TestWindow.settle();
		assertThat(isEnabled("duplicate")).isTrue();
		new ExplorerRobot().select("Ratings");
		TestWindow.settle();
		assertThat(isEnabled("rename")).isFalse();
		AnalysisRobot.open("Which ratings are there");
		assertThat(isEnabled("moveUp")).isTrue();
	}

	private static boolean isEnabled(String command) {
		return TestWindow.window().getService(ICommandService.class).getCommand("org.allianceworkbench.ui.analysis." + command)
				.isEnabled();
	}
}
