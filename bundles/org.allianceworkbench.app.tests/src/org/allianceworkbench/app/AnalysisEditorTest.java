package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.allianceworkbench.app.TestWindow.settle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.options.RowsChooser;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnalysisEditorTest {

	private OpenStudy study;
	private AnalysisRobot robot;

	@BeforeEach
	void open() {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("analysis-editor"));
		robot = AnalysisRobot.open("Do clients and therapists agree on the alliance");
	}

	@AfterEach
	void close() {
		TestWindow.leave();
	}

	@Test
	void optionsStandBesideTheResultInBothThemesAndInANarrowWindow() {
		screenshot("80-analysis-editor");
		TestWindow.dark(true);
		robot.awaitResult();
		screenshot("81-analysis-editor-dark");
		TestWindow.dark(false);
		TestWindow.size(800, 600);
		screenshot("82-analysis-editor-narrow");
		TestWindow.size(1600, 980);
		screenshot("83-analysis-editor-wide");
		assertThat(robot.variables("rating").names()).containsExactly("alliance");
	}

	@Test
	void aChangedOptionRunsAgainAndIsUndoneAndRedone() {
		assertThat(robot.editor().report().orElseThrow().title()).contains("alliance");
		double before = robot.editor().report().orElseThrow().values().get("dyad_means/mean_a");
		robot.editor().options().variables().select("progress");
		robot.awaitNew(() -> Dialogs.select(robot.variables("rating").addButton()));
		double after = robot.editor().report().orElseThrow().values().get("dyad_means/mean_a");
		assertThat(after).isNotEqualTo(before);
		assertThat(robot.variables("rating").names()).containsExactly("progress");
		assertThat(robot.editor().isDirty()).isTrue();
		robot.awaitNew(robot::undo);
		assertThat(robot.editor().report().orElseThrow().values().get("dyad_means/mean_a")).isEqualTo(before);
		assertThat(robot.variables("rating").names()).containsExactly("alliance");
		assertThat(robot.editor().isDirty()).isFalse();
		robot.awaitNew(robot::redo);
		assertThat(robot.editor().report().orElseThrow().values().get("dyad_means/mean_a")).isEqualTo(after);
		robot.editor().doSave(new org.eclipse.core.runtime.NullProgressMonitor());
		assertThat(robot.editor().isDirty()).isFalse();
		assertThat(study.project().folder().analyses().resolve("agreement-alliance.analysis")).content().contains("progress");
	}

	@Test
	void aNumberThatCanNotBeIsToldWhileItIsTypedAndDoesNotRun() {
		robot.editor().options().fold("Computation and Tables").open(true);
		settle();
		robot.editor().options().field("confidence").control().setFocus();
		robot.type("confidence", "1.5");
		settle();
		assertThat(robot.editor().options().field("confidence").problem()).isEqualTo("'1.5' is not a number from 0.5 to 0.999.");
		screenshot("84-analysis-option-wrong");
		assertThat(robot.editor().document().option("confidence")).isEmpty();
		robot.awaitNew(() -> robot.type("confidence", "0.9"));
		assertThat(robot.editor().options().field("confidence").problem()).isEmpty();
		assertThat(robot.editor().document().option("confidence")).contains("0.9");
	}

	@Test
	void rowsAreChosenFromTheStudysDesign() {
		RowsChooser rows = (RowsChooser) robot.editor().options().field("where");
		robot.editor().options().fold("Rows: All".substring(0, 4)).open(true);
		long before = robot.editor().report().orElseThrow().n().get("pairs");
		robot.awaitNew(() -> rows.check("site", "B", false));
		assertThat(robot.editor().document().option("where")).contains("site=A,C");
		assertThat(robot.editor().report().orElseThrow().n().get("pairs")).isLessThan(before);
		screenshot("85-analysis-rows");
		robot.awaitNew(() -> rows.check("site", "B", true));
		assertThat(robot.editor().document().option("where")).isEmpty();
	}

	@Test
	void variablesGoInAndOutByTheKeyboardAlone() {
		var options = robot.editor().options();
		options.variables().filter().setText("prog");
		settle();
		assertThat(options.variables().shown()).extracting(each -> each.name()).containsExactly("progress");
		options.field("rating").control().setFocus();
		settle();
		robot.awaitNew(() -> options.variables().filter().notifyListeners(SWT.DefaultSelection, new Event()));
		assertThat(robot.variables("rating").names()).containsExactly("progress");
		Event delete = new Event();
		delete.keyCode = SWT.DEL;
		options.field("rating").control().notifyListeners(SWT.KeyDown, delete);
		await("a sentence at the option", () -> !robot.editor().notice().isEmpty());
		screenshot("86-analysis-option-missing");
		assertThat(robot.editor().notice()).contains("earlier one");
	}

	@Test
	void aNumberShowsWhereItComesFromAndItsRows() {
		robot.evaluate("document.querySelector('td[data-source]').click()");
		Dialogs.during("Where This Number Comes From", dialog -> {
			screenshot("87-analysis-number");
			List<String> texts = Dialogs.texts(dialog);
			assertThat(texts).contains("Term", "Data", "N");
			Dialogs.press(dialog, "Show Rows");
		}, () -> settle());
		await("the grid", () -> TestWindow.page().getActiveEditor() instanceof DataEditor);
		DataEditor grid = (DataEditor) TestWindow.page().getActiveEditor();
		// of the 2,146 ratings those with a value of alliance: n of both roles in descriptives
		await("the rows that have a value", () -> grid.grid().rowCount() == 2112);
		screenshot("88-analysis-rows-shown");
	}

	@Test
	void aSlowRunIsStoppedAndTheOldResultStays() {
		AnalysisRobot slow = AnalysisRobot.create(study, "lowm", Map.of("rating", "alliance", "tests", "no", "diagnostics",
				"no"));
		var before = slow.editor().report();
		slow.editor().options().fold("Computation and Tables").open(true);
		slow.tick("profile");
		await("the row with Stop", slow.editor()::isSlow);
		screenshot("89-analysis-running");
		slow.editor().stop();
		await("a word", () -> slow.editor().state().equals("Stopped"));
		assertThat(slow.editor().isSlow()).isFalse();
		assertThat(slow.editor().report()).isEqualTo(before);
		assertThat(slow.editor().notice()).contains("stopped", "earlier one");
		slow.undo();
		await("the earlier result plain again", () -> slow.editor().notice().isEmpty() && !slow.editor().isSlow());
		assertThat(slow.editor().document().option("profile")).isEmpty();
	}

	@Test
	void aResultThatWasBegunInTheOtherThemeComesInTheColoursOfTheWindow() {
		AnalysisRobot slow = AnalysisRobot.create(study, "lowm", Map.of("rating", "alliance", "tests", "no", "diagnostics",
				"no"));
		slow.editor().options().fold("Computation and Tables").open(true);
		slow.awaitNew(() -> {
			slow.tick("diagnostics");
			slow.tick("tests");
			slow.tick("profile");
			await("a run that takes some time", slow.editor()::isSlow);
			TestWindow.dark(true);
		});
		slow.awaitPaint(true);
		screenshot("89-analysis-dark-meanwhile");
	}

	@Test
	void aTableIsCopiedAsATableForWordProcessorsAndSpreadsheets() {
		robot.evaluate("document.querySelector('figure.table .do button').click()");
		settle();
		Clipboard clipboard = new Clipboard(TestWindow.display());
		try {
			assertThat((String) clipboard.getContents(HTMLTransfer.getInstance())).contains("<table", "</th>", "Client", "5.48");
			assertThat((String) clipboard.getContents(RTFTransfer.getInstance())).startsWith("{\\rtf1")
					.contains("\\cellx", "\\row");
			String text = (String) clipboard.getContents(TextTransfer.getInstance());
			double mean = robot.editor().report().orElseThrow().values().get("dyad_means/mean_a");
			assertThat(text).startsWith("Role\tn\tM").contains("Client\t203\t" + mean);
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void numbersAreReachedByTheKeyboard() {
		robot.evaluate("document.querySelector('td[data-value]').focus()");
		assertThat(robot.evaluate("return document.activeElement.textContent")).isEqualTo("203");
		robot.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}))");
		assertThat(robot.evaluate("return document.activeElement.textContent")).isEqualTo("5.48");
		robot.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}))");
		assertThat(robot.evaluate("return document.activeElement.textContent")).isEqualTo("4.93");
		robot.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))");
		Dialogs.during("Where This Number Comes From", dialog -> Dialogs.press(dialog, "Close"), () -> settle());
	}

	@Test
	void aPointOfAFigureLeadsToTheRowsOfItsClient() {
		String about = (String) robot.evaluate("const point = document.querySelector('svg [data-about*=\"client=\"]'); "
				+ "point.dispatchEvent(new MouseEvent('click', {bubbles: true})); return point.dataset.about");
		assertThat(about).contains("client=");
		await("the grid", () -> TestWindow.page().getActiveEditor() instanceof DataEditor);
		DataEditor grid = (DataEditor) TestWindow.page().getActiveEditor();
		await("the rows of one client", () -> grid.grid().rowCount() > 0 && grid.grid().rowCount() <= 12);
		settle();
		screenshot("88-analysis-point-rows");
	}

	@Test
	void theGuideStandsBesideEachOption() {
		robot.help("rating");
		Dialogs.during("About Agreement", dialog -> {
			settle();
			screenshot("79-analysis-guide");
			Dialogs.press(dialog, "Close");
		}, () -> settle());
	}
}
