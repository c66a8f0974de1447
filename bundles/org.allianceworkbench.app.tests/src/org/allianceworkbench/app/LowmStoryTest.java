package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.allianceworkbench.app.TestWindow.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.allianceworkbench.ui.analysis.compare.ComparisonEditor;
import org.allianceworkbench.ui.analysis.picker.NewAnalysisDialog;
import org.allianceworkbench.ui.grid.CellText;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A longitudinal one-with-many model from the question to the figure in a file, as a researcher goes through it. */
class LowmStoryTest {

	private static final int ALLIANCE = 5;
	private static final String LEVEL = "fixed/client/estimate";

	private OpenStudy study;

	@BeforeEach
	void open() {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("lowm-story"));
	}

	@AfterEach
	void close() {
		TestWindow.leave();
	}

	private static AnalysisRobot asked(String words) {
		Dialogs.during("New Analysis", shell -> {
			((NewAnalysisDialog) shell.getData()).find(words);
			settle();
			Dialogs.press(shell, "Create");
		}, () -> TestWindow.execute("org.allianceworkbench.ui.analysis.new"));
		await("an editor", () -> page().getActiveEditor() instanceof AnalysisEditor);
		AnalysisRobot robot = AnalysisRobot.active();
		robot.awaitResult();
		return robot;
	}

	private static Report report(AnalysisRobot robot) {
		return robot.editor().report().orElseThrow();
	}

	private static Map<String, Double> values(AnalysisRobot robot) {
		return report(robot).values();
	}

	@Test
	void fromTheQuestionToTheFigureInAFile() throws Exception {
		AnalysisRobot robot = asked("therapist, the dyad and the session");
		assertThat(report(robot).analysis()).isEqualTo("lowm");
		assertThat(robot.editor().getTitleToolTip()).startsWith(report(robot).title()).contains("lowm in ");
		Map<String, Double> first = values(robot);
		robot.editor().doSave(new NullProgressMonitor());

		addPredictor(robot);
		Map<String, Double> refined = values(robot);
		robot.awaitNew(robot::undo);
		assertThat(values(robot)).isEqualTo(first);
		robot.awaitNew(robot::redo);
		assertThat(values(robot)).isEqualTo(refined);

		stopASlowRun(robot);
		robot.editor().doSave(new NullProgressMonitor());
		DataEditor rows = rowsOfANumber(robot);
		editTheFirst(rows);
		refresh(robot, refined);
		compareWithSimpler(robot);
		page().activate(robot.editor());
		exportCourses(robot);
		TestWindow.dark(true);
		robot.awaitPaint(true);
		screenshot("107-lowm-story-dark");
	}

	private static void addPredictor(AnalysisRobot robot) {
		robot.editor().options().variables().select("distress");
		robot.awaitNew(() -> Dialogs.select(robot.variables("predictors").addButton()));
		assertThat(values(robot).keySet()).anyMatch(name -> name.startsWith("fixed/") && name.contains("distress"));
		assertThat(robot.editor().isDirty()).isTrue();
		screenshot("102-lowm-story-refined");
	}

	/** The profile of the likelihood takes long; nothing is lost when it is stopped. */
	private static void stopASlowRun(AnalysisRobot robot) {
		Report before = report(robot);
		robot.editor().options().fold("Computation and Tables").open(true);
		robot.tick("profile");
		await("the row with Stop", robot.editor()::isSlow);
		screenshot("103-lowm-story-running");
		Dialogs.press(robot.editor().bar(), "Stop");
		await("a word", () -> robot.editor().state().equals("Stopped"));
		assertThat(report(robot)).isSameAs(before);
		robot.awaitNew(robot::undo);
		assertThat(robot.editor().notice()).isEmpty();
		assertThat(values(robot)).isEqualTo(before.values());
	}

	private static DataEditor rowsOfANumber(AnalysisRobot robot) {
		Dialogs.during("Where This Number Comes From", dialog -> {
			assertThat(Dialogs.texts(dialog)).contains("Term", "Data", "N");
			screenshot("104-lowm-story-number");
			Dialogs.press(dialog, "Show Rows");
		}, () -> {
			robot.evaluate("document.querySelector('td[data-source]').click()");
			settle();
		});
		await("the grid", () -> page().getActiveEditor() instanceof DataEditor);
		DataEditor rows = (DataEditor) page().getActiveEditor();
		await("the rows that were used", () -> rows.grid().rowCount() > 0 && rows.grid().rowCount() < 2146
				&& rows.grid().cell(0, 0).state() != CellText.State.LOADING);
		return rows;
	}

	private static void editTheFirst(DataEditor rows) {
		rows.grid().reveal(ALLIANCE, 0);
		assertThat(rows.grid().enter("1.25")).isEmpty();
		await("the new value", () -> rows.grid().cell(ALLIANCE, 0).text().equals("1.25"));
	}

	private static void refresh(AnalysisRobot robot, Map<String, Double> before) {
		page().activate(robot.editor());
		await("a notice", () -> robot.editor().notice().equals("Out of date: 1 edit since."));
		assertThat(values(robot)).isEqualTo(before);
		screenshot("105-lowm-story-out-of-date");
		robot.awaitNew(() -> Dialogs.press(robot.editor().bar(), "Run Again"));
		assertThat(robot.editor().notice()).isEmpty();
		assertThat(values(robot).get(LEVEL)).isNotEqualTo(before.get(LEVEL));
	}

	private void compareWithSimpler(AnalysisRobot robot) {
		AnalysisRobot simple = AnalysisRobot.create(study, "lowm", Map.of("rating", "alliance"));
		simple.editor().document().title("Without predictors");
		simple.editor().doSave(new NullProgressMonitor());
		Dialogs.during("Compare Models", shell -> {
			Table table = Dialogs.table(shell);
			for (TableItem item : table.getItems()) {
				item.setChecked(List.of("lowm", "lowm-2").contains(item.getText().split(" ")[0]));
			}
			table.notifyListeners(SWT.Selection, new Event());
			Dialogs.press(shell, "Fit all by maximum likelihood");
			settle();
			Dialogs.press(shell, "Compare");
		}, () -> TestWindow.execute("org.allianceworkbench.ui.analysis.compare"));
		await("a comparison", () -> page().getActiveEditor() instanceof ComparisonEditor editor && editor.report().isPresent()
				&& editor.message().isEmpty());
		settle();
		screenshot("106-lowm-story-compared");
		Report compared = ((ComparisonEditor) page().getActiveEditor()).report().orElseThrow();
		String other = report(robot).title();
		assertThat(compared.values().get("lrt/" + other + "~Without predictors/df")).isEqualTo(2);
		assertThat(compared.values().get("lrt/" + other + "~Without predictors/LR_chisq")).isCloseTo(2 * (compared.values()
				.get("model/" + other + "/logLik") - compared.values().get("model/Without predictors/logLik")), within(1e-6));
	}

	/** The figure of both sides' expected courses: what it is called, its axis, its two lines. */
	private void exportCourses(AnalysisRobot robot) throws Exception {
		Path file = study.project().folder().output().resolve("courses.svg");
		int number = report(robot).figures().stream().map(each -> each.title()).toList().indexOf("Expected Ratings Over Time by Role");
		assertThat(number).isNotNegative();
		Dialogs.during("Export Figure", shell -> {
			Dialogs.fields(shell).getLast().setText(file.toString());
			Dialogs.press(shell, "Export");
		}, () -> {
			robot.evaluate("document.querySelectorAll('figure.drawing')[" + number + "].querySelector('.do button:last-child').click()");
			settle();
		});
		await("the file", () -> Files.exists(file));
		settle();
		String svg = Files.readString(file);
		assertThat(svg).startsWith("<?xml").contains("<svg", "Expected Ratings Over Time by Role", ">Client<", ">Therapist<",
				">Session 1<", ">Session 6<", "Working alliance").endsWith("</svg>\n");
		assertThat(svg.split("<(path|line|polyline|rect|circle|use)\\b").length).as("marks").isGreaterThan(12);
	}
}
