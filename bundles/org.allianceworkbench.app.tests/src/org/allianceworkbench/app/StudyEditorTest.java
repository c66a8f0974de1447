package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.ExpectedData;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.parts.PartGrid;
import org.allianceworkbench.ui.study.editor.DerivedPage;
import org.allianceworkbench.ui.study.editor.OverviewPage;
import org.allianceworkbench.ui.study.editor.RulesPage;
import org.allianceworkbench.ui.study.editor.StudyEditor;
import org.allianceworkbench.ui.study.editor.StudyInput;
import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StudyEditorTest {

	private static final List<String> PAGES = List.of("Overview", "Sites and Arms", "Design", "Instruments", "Variables",
			"Value Labels", "Rules", "Derived Variables");
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";

	private OpenStudy study;
	private StudyEditor editor;
	private EditorRobot robot;

	@BeforeEach
	void openEditor() {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("edited"));
		editor = open(IWorkbenchPage.MATCH_INPUT);
		robot = new EditorRobot(editor);
		TestWindow.settle();
	}

	@AfterEach
	void forget() {
		study.revert();
		TestWindow.leave();
	}

	private StudyEditor open(int match) {
		try {
			return (StudyEditor) page().openEditor(new StudyInput(study), StudyEditor.ID, true, match);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	private Study definition() {
		return study.study();
	}

	private Variable variable(String name) {
		return robot.variable(name);
	}

	/** Runs a command as soon as it can be run; a busy window tells late that it can. */
	private static void run(String command) {
		Command known = TestWindow.window().getService(ICommandService.class).getCommand(command);
		await(command, known::isEnabled);
		TestWindow.execute(command);
		TestWindow.settle();
	}

	private void everyPage(String prefix) {
		for (int i = 0; i < PAGES.size(); i++) {
			editor.showPage(PAGES.get(i));
			TestWindow.settle();
			screenshot(prefix + i + "-" + PAGES.get(i).toLowerCase(Locale.ROOT).replace(' ', '-'));
		}
	}

	/** An instrument, a design, a rule, derived variables and mistakes, so that there is something to see. */
	private void furnish() {
		robot.addInstrument("WAI-SR");
		robot.expectAtSessions();
		robot.addRule("adult", "age >= 18", "The client is a minor: check the date of birth.");
		robot.addDerived("alliance_c", "alliance - progress");
		robot.write(robot.grid("Variables"), "age", "Label", "");
		TestWindow.settle();
	}

	@Test
	void everyPageHasItsPlaceInBothThemesNarrowAndWide() {
		everyPage("60-empty-");
		furnish();
		everyPage("61-editor-");
		TestWindow.dark(true);
		everyPage("62-dark-");
		TestWindow.size(800, 600);
		everyPage("63-dark-narrow-");
		TestWindow.dark(false);
		everyPage("64-narrow-");
		TestWindow.size(1600, 980);
		everyPage("65-wide-");
		await("the number of problems", () -> editor.tabs().contains("Variables (1)"));
	}

	@Test
	void oneHistoryOfUndoAndOneSaveForTwoEditorsOfAStudy() {
		StudyEditor other = open(IWorkbenchPage.MATCH_NONE);
		assertThat(other).isNotSameAs(editor);
		robot.write(robot.grid("Variables"), "age", "Label", "Age in years");
		page().activate(other);
		new EditorRobot(other).typeTitle("Another title");
		assertThat(definition().getTitle()).isEqualTo("Another title");
		assertThat(editor.isDirty()).isTrue();
		assertThat(other.isDirty()).isTrue();
		page().activate(editor);
		run(UNDO);
		assertThat(definition().getTitle()).startsWith("Talking together");
		run(UNDO);
		assertThat(variable("age").getLabel()).isEqualTo("Age at enrolment");
		assertThat(editor.isDirty()).isFalse();
		page().activate(other);
		run(REDO);
		assertThat(variable("age").getLabel()).isEqualTo("Age in years");
		run("org.eclipse.ui.file.save");
		assertThat(study.isDirty()).isFalse();
		run(UNDO);
		assertThat(study.isDirty()).isTrue();
		page().closeEditor(other, false);
		assertThat(study.isDirty()).as("the other editor still shows the change").isTrue();
		page().closeEditor(editor, false);
		assertThat(study.isDirty()).as("what nobody wanted to save is taken back").isFalse();
		assertThat(variable("age").getLabel()).isEqualTo("Age in years");
	}

	@Test
	void whatIsTypedAndNotLeftYetIsSavedToo() {
		editor.showPage("Overview");
		Text title = editor.page(OverviewPage.class).fields().text(Literals.STUDY__TITLE);
		assertThat(title.setFocus()).isTrue();
		title.setText("Typed and not left");
		editor.doSave(new NullProgressMonitor());
		assertThat(definition().getTitle()).isEqualTo("Typed and not left");
		assertThat(study.isDirty()).isFalse();
	}

	@Test
	void whatWasSavedComesBackAlsoWhenTheWayToItIsForgotten() {
		robot.write(robot.grid("Variables"), "age", "Label", "Age in years");
		run("org.eclipse.ui.file.save");
		run(UNDO);
		robot.write(robot.grid("Variables"), "age", "Unit", "months");
		assertThat(study.isDirty()).isTrue();
		page().closeEditor(editor, false);
		assertThat(study.isDirty()).isFalse();
		assertThat(variable("age").getLabel()).isEqualTo("Age in years");
		assertThat(variable("age").getUnit()).isNotEqualTo("months");
		assertThat(definition().getRecipes()).isNotEmpty();
	}

	@Test
	void sixtyRowsOfASpreadsheetAreCheckedBeforeTheyBecomeVariables() {
		String rows = IntStream.rangeClosed(1, 60).mapToObj(i -> (i == 30 ? "7th" : "wai" + i) + "\tItem " + i
				+ "\tnumber\trating\tordinal\t1 = never; 5 = always\t97 = refused\t1\t5").collect(Collectors.joining("\n"));
		Clipboard clipboard = new Clipboard(TestWindow.display());
		clipboard.setContents(new Object[] { "Name\tLabel\tType\tLevel\tMeasure\tValues\tMissing\tLowest\tHighest\n" + rows
				+ "\n" },
				new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		PartGrid<?> grid = robot.grid("Variables");
		grid.select(0, 12);
		Dialogs.during("Paste Variables", dialog -> {
			assertThat(Dialogs.text(dialog)).contains("59 of 60 rows can be taken");
			screenshot("66-paste");
			Dialogs.press(dialog, "Paste");
		}, grid::paste);
		await("the variables", () -> robot.has("wai60"));
		TestWindow.settle();
		screenshot("67-pasted");
		assertThat(definition().getVariables()).hasSize(72);
		assertThat(variable("wai60").getCodeList()).isSameAs(variable("wai1").getCodeList());
		run(UNDO);
		assertThat(definition().getVariables()).hasSize(13);
	}

	@Test
	void aRuleWithAMistakeSaysWhereAndWhatToDo() {
		robot.addRule("adult", "age >= 18", "The client is a minor.");
		RulesPage rules = robot.rules();
		assertThat(rules.condition().message()).contains("can be used").contains("age");
		rules.condition().type("age >= 18 and agee < 120");
		assertThat(rules.condition().message()).contains("At character 15").contains("agee").contains("age?");
		TestWindow.settle();
		screenshot("68-rule-with-a-mistake");
		await("the number of problems", () -> editor.tabs().contains("Rules (1)"));
		assertThat(robot.attention()).anyMatch(text -> text.contains("Rule adult") && text.contains("agee"));
	}

	@Test
	void whatTouchesStoredValuesIsToldWithNumbersBeforeItIsDone() {
		PartGrid<?> grid = robot.grid("Variables");
		String told = Dialogs.answer("Data Are Concerned", "Cancel", "69-delete-with-data", () -> robot.delete("alliance"));
		assertThat(told).contains("alliance: 2,124 stored values stay in the data file").contains("recipe ");
		assertThat(robot.has("alliance")).isTrue();
		told = Dialogs.answer("Data Are Concerned", "Cancel", "69-range-with-data",
				() -> robot.write(grid, "age", "Highest", "40"));
		assertThat(told).contains("age: ").containsPattern("[0-9]+ of [0-9]+ stored values would be outside of the range");
		assertThat(variable("age").getHighest()).isNotEqualTo(40.0);
		told = Dialogs.answer("Values Would Be Lost", "OK", "69-type-with-data", () -> robot.write(grid, "age", "Type", "text"));
		assertThat(told).contains("can't become text");
		Dialogs.answer("Data Are Concerned", "Change highest of age", () -> robot.write(grid, "age", "Highest", "40"));
		await("the change", () -> Double.valueOf(40).equals(variable("age").getHighest()));
	}

	@Test
	void cellsAreFilledCopiedClearedAndSwitchedByTheKeyboard() {
		PartGrid<?> grid = robot.grid("Variables");
		grid.select(9, 2, 9, 4);
		robot.write(grid, "age", "Unit", "years");
		await("the unit", () -> "years".equals(variable("age").getUnit()));
		TestWindow.settle();
		grid.fillDown();
		assertThat(variable("enrolled").getUnit()).isEqualTo("years");
		assertThat(variable("distress").getUnit()).isEqualTo("years");
		grid.copy();
		assertThat(grid.clipboard().lines()).containsExactly("years", "years", "years");
		grid.clear();
		assertThat(variable("age").getUnit()).isNull();
		grid.select(12, 2);
		grid.toggle();
		assertThat(variable("age").isRequired()).isTrue();
	}

	@Test
	void derivedVariablesShowTheirValuesAsTheDataAreBeforeTheyAreSaved() {
		robot.addDerived("gain", "alliance - progress");
		DerivedPage page = robot.derived("gain");
		await("values", () -> page.preview().texts().size() > 100);
		assertThat(page.preview().texts().get(0)).endsWith("alliance", "progress", "= gain");
		List<String> row = page.preview().texts().stream().skip(1).filter(each -> !each.getLast().isEmpty()).findFirst()
				.orElseThrow();
		int last = row.size() - 1;
		assertThat(Double.parseDouble(row.get(last)))
				.isCloseTo(Double.parseDouble(row.get(last - 2)) - Double.parseDouble(row.get(last - 1)),
				org.assertj.core.api.Assertions.within(1e-3));
		screenshot("70-derived-values");
		page.formula().type("alliance * 10");
		await("other values", () -> page.preview().texts().stream().skip(1).anyMatch(each -> each.getLast()
				.matches("[3-9]\\d.*")));
		assertThat(((DerivedVariable) variable("gain")).getFormula()).isEqualTo("alliance * 10");
	}

	@Test
	void theDesignIsSwitchedCellByCell() {
		robot.addInstrument("WAI-SR");
		PartGrid<?> matrix = robot.matrix();
		matrix.select(2, 0, 4, 1);
		matrix.toggle();
		assertThat(definition().getDesign()).hasSize(6);
		assertThat(ExpectedData.of(definition()).occasions(definition().getRoles().get(1))).hasSize(3);
		matrix.select(2, 0);
		matrix.toggle();
		assertThat(definition().getDesign()).hasSize(5);
		for (int i = 0; i < 4; i++) {
			run(UNDO);
		}
		assertThat(definition().getDesign()).isEmpty();
	}

	@Test
	void theStudyIsSavedAsAWholeAndOpensAsItWasSaved() throws ProjectException {
		furnish();
		run("org.eclipse.ui.file.save");
		assertThat(study.isDirty()).isFalse();
		java.nio.file.Path folder = study.project().folder().root();
		OpenStudies.instance().close(study);
		await("the study to be let go", () -> !java.nio.file.Files.exists(study.project().folder().lock())
				|| OpenStudies.instance().all()
				.isEmpty());
		TestWindow.settle();
		try (StudyProject again = StudyProject.open(folder, OpenStudies.instance().catalogue(), "test")) {
			assertThat(again.study().getDesign()).hasSize(12);
			assertThat(again.study().getRules()).hasSize(1);
			assertThat(again.study().getInstruments().get(0).getItems()).hasSize(12);
		}
	}
}
