package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.allianceworkbench.app.TestWindow.settle;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.edit.command.PartEdits;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.allianceworkbench.ui.analysis.picker.NewAnalysisDialog;
import org.allianceworkbench.ui.analysis.picker.Question;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewAnalysisTest {

	private static final String NEW = "org.allianceworkbench.ui.analysis.new";

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	@AfterEach
	void close() {
		TestWindow.leave();
	}

	private static NewAnalysisDialog dialog(Shell shell) {
		return (NewAnalysisDialog) shell.getData();
	}

	@Test
	void fromAQuestionToALongitudinalOneWithManyResult() {
		OpenStudy study = TestWindow.open(TestStudies.withData("picker"));
		Dialogs.during("New Analysis", shell -> {
			screenshot("90-new-analysis");
			dialog(shell).find("therapist, the dyad and the session");
			settle();
			screenshot("91-new-analysis-found");
			assertThat(dialog(shell).chosen()).map(each -> each.analysis().id()).contains("lowm");
			Dialogs.press(shell, "Create");
		}, () -> TestWindow.execute(NEW));
		await("an editor", () -> TestWindow.page().getActiveEditor() instanceof AnalysisEditor);
		AnalysisRobot robot = AnalysisRobot.active();
		robot.awaitResult();
		screenshot("92-new-lowm");
		assertThat(robot.editor().report().orElseThrow().analysis()).isEqualTo("lowm");
		assertThat(robot.variables("rating").names()).containsExactly("alliance");
		assertThat(study.project().folder().analyses().resolve("lowm.analysis")).exists();
	}

	@Test
	void whatAStudyLacksIsSaidBeforeAnythingIsMade() {
		TestWindow.open(TestStudies.withData("picker-lacking"));
		Dialogs.during("New Analysis", shell -> {
			dialog(shell).select("reliability");
			settle();
			screenshot("93-new-analysis-lacking");
			Question.Answer answer = dialog(shell).chosen().orElseThrow();
			assertThat(answer.lacks()).isEqualTo("Needs two items of an instrument as variables.");
			dialog(shell).find("no such words anywhere");
			settle();
			assertThat(dialog(shell).shown()).isEmpty();
			Dialogs.press(shell, "Cancel");
		}, () -> TestWindow.execute(NEW));
	}

	@Test
	void everyInstalledAnalysisStandsUnderAQuestion() {
		TestWindow.open(TestStudies.withData("picker-all"));
		Dialogs.during("New Analysis", shell -> {
			assertThat(dialog(shell).shown()).flatExtracting(Question::answers).hasSize(
					org.allianceworkbench.ui.OpenStudies.instance().catalogue().analyses().analyses().size());
			TestWindow.dark(true);
			settle();
			screenshot("94-new-analysis-dark");
			Dialogs.press(shell, "Cancel");
		}, () -> TestWindow.execute(NEW));
	}

	@Test
	void analysesAreDuplicatedMovedAndDeleted() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("analysis-files"));
		AnalysisRobot robot = AnalysisRobot.open("Which ratings are there");
		TestWindow.execute("org.allianceworkbench.ui.analysis.duplicate");
		await("the copy", () -> TestWindow.page().getActiveEditor() != robot.editor());
		Path copy = study.project().folder().analyses().resolve("completeness-2.analysis");
		assertThat(copy).exists();
		assertThat(names(study)).last().isEqualTo("completeness-2");
		TestWindow.page().activate(TestWindow.page().getActiveEditor());
		TestWindow.execute("org.allianceworkbench.ui.analysis.moveUp");
		await("another order", () -> !names(study).getLast().equals("completeness-2"));
		Dialogs.answer("Delete Analysis", "OK", () -> TestWindow.execute("org.allianceworkbench.ui.analysis.delete"));
		await("no file", () -> !Files.exists(copy));
	}

	private static List<String> names(OpenStudy study) {
		try {
			return study.project().analyses().stream().map(each -> each.content().getName()).toList();
		} catch (org.allianceworkbench.project.ProjectException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aResultSaysWhatHasChangedSinceAndIsComparedWithTheEarlierOne() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("stale-result"));
		AnalysisRobot robot = AnalysisRobot.open("Do clients and therapists agree on the alliance");
		var before = robot.editor().report();
		RowKey row = new RowKey(Level.RATING, "A", "", firstClient(study), "S1", "CLIENT");
		edit(study, row);
		await("a notice", () -> !robot.editor().notice().isEmpty());
		assertThat(robot.editor().notice()).isEqualTo("Out of date: 1 edit since.");
		rename(study);
		await("another notice", () -> robot.editor().notice().contains("variable alliance changed"));
		screenshot("95-result-out-of-date");
		assertThat(robot.editor().report()).isEqualTo(before);
		robot.awaitNew(() -> TestWindow.execute("org.eclipse.ui.file.refresh"));
		assertThat(robot.editor().notice()).isEmpty();
		await("two kept results", () -> kept(study) == 2);
		Dialogs.during("Compare with Earlier Result", shell -> {
			settle();
			screenshot("96-compare-earlier");
			Table numbers = Dialogs.table(shell);
			assertThat(Arrays.stream(numbers.getItems()).map(TableItem::getText)).isNotEmpty().noneMatch(text -> text.contains("/"))
					.contains("Client, M");
			assertThat(Arrays.stream(numbers.getItems()).map(item -> item.getText(1))).allMatch(text -> text.startsWith("Table "));
			int shown = numbers.getItemCount();
			Dialogs.select(Dialogs.button(shell, all(shell)));
			screenshot("96-compare-earlier-all");
			assertThat(numbers.getItemCount()).isGreaterThan(shown);
			Dialogs.press(shell, "Close");
		}, () -> robot.editor().work().compare());
	}

	/** The switch that shows what stands in no table, with its count. */
	private static String all(Shell shell) {
		return Dialogs.buttons(shell).stream().map(each -> each.getText().replace("&", ""))
				.filter(text -> text.startsWith("Also numbers that stand in no table")).findFirst().orElseThrow();
	}

	private static long kept(OpenStudy study) {
		try (var files = Files.list(study.project().folder().output().resolve("results").resolve("agreement-alliance"))) {
			return files.count();
		} catch (java.io.IOException e) {
			return 0;
		}
	}

	private static String firstClient(OpenStudy study) throws Exception {
		var table = study.project().store().query(org.allianceworkbench.store.RowQuery.of(Level.RATING, "alliance"));
		for (int row = 0; row < table.rowCount(); row++) {
			if (table.column("site").text(row).equals("A") && table.column("occasion").text(row).equals("S1")
					&& table.column("role").text(row).equals("CLIENT")) {
				return table.column("client").text(row);
			}
		}
		throw new AssertionError("no client of site A");
	}

	private static void edit(OpenStudy study, RowKey row) throws Exception {
		study.project().store().edit(row, "alliance", Value.of(1.25), "tester", "a typing error");
		study.changed();
	}

	private static void rename(OpenStudy study) {
		Study definition = study.study();
		Variable alliance = definition.getVariables().stream().filter(each -> each.getName().equals("alliance")).findFirst()
				.orElseThrow();
		study.domain().getCommandStack().execute(PartEdits.of(definition).set(alliance, Literals.VARIABLE__LABEL,
				"Alliance, renamed"));
		study.changed();
	}

	@Test
	void aFigureIsExportedAsSvgWithItsTitle() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("figure-export"));
		AnalysisRobot robot = AnalysisRobot.open("Do clients and therapists agree on the alliance");
		Path file = study.project().folder().output().resolve("figure-of-a-test.svg");
		String title = robot.editor().report().orElseThrow().figures().get(0).title();
		Dialogs.during("Export Figure", shell -> {
			screenshot("97-export-figure");
			Dialogs.fields(shell).getLast().setText(file.toString());
			Dialogs.press(shell, "Export");
		}, () -> {
			robot.evaluate("document.querySelector('figure.drawing .do button:last-child').click()");
			settle();
		});
		await("the file", () -> Files.exists(file));
		settle();
		assertThat(Files.readString(file)).startsWith("<?xml").contains("<svg", "</svg>", title.replace("&", "&amp;"), "<path");
	}
}
