package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.edit.command.PartEdits;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.parts.PartGrid;
import org.allianceworkbench.ui.study.editor.CodeListsPage;
import org.allianceworkbench.ui.study.editor.StudyEditor;
import org.allianceworkbench.ui.study.editor.StudyInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of codes that variables share: made, filled from a spreadsheet, changed with a word about the data. */
class CodeListsTest {

	private OpenStudy study;
	private StudyEditor editor;
	private EditorRobot robot;
	private CodeListsPage lists;

	@BeforeEach
	void openEditor() throws Exception {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("lists"));
		editor = (StudyEditor) page().openEditor(new StudyInput(study), StudyEditor.ID);
		robot = new EditorRobot(editor);
		lists = editor.page(CodeListsPage.class);
		TestWindow.settle();
	}

	@AfterEach
	void forget() {
		study.revert();
		TestWindow.leave();
	}

	@Test
	void aSharedListIsMadeFilledAndGivenToVariables() {
		editor.showPage("Value Labels");
		Dialogs.button(TestWindow.shell(), "Add List").notifyListeners(org.eclipse.swt.SWT.Selection,
				new org.eclipse.swt.widgets.Event());
		await("the list", () -> study.study().getCodeLists().stream().anyMatch(list -> "new_codes".equals(list.getName())));
		TestWindow.settle();
		lists.paste("1\tlow\n2\tmiddle\n3\thigh");
		CodeList made = study.study().getCodeLists().getLast();
		await("its codes", () -> made.getCodes().size() == 3);
		TestWindow.settle();
		assertThat(lists.uses()).isEqualTo("Nothing uses new_codes.");
		String told = Dialogs.answer("Data Are Concerned", "Change value labels of age", "170-value-labels-warning",
				() -> robot.write(robot.grid("Variables"), "age", "Values", "new_codes"));
		assertThat(told).containsPattern("age: [0-9,]+ of [0-9,]+ stored values would have no label");
		await("the list of the variable", () -> robot.variable("age").getCodeList() == made);
		editor.reveal(made);
		TestWindow.settle();
		assertThat(lists.uses()).isEqualTo("new_codes is shared by age. A change is one for all of them.");
	}

	@Test
	void aCodeThatIsStoredIsNotDeletedWithoutAWord() {
		CodeList arms = study.study().getCodeLists().stream().filter(list -> list.getCodes().size() > 1).findFirst().orElseThrow();
		editor.reveal(arms);
		TestWindow.settle();
		assertThat(lists.uses()).contains(" is shared by ").contains("A change is one for all of them.");
		screenshot("171-value-labels");
		PartGrid<Code> codes = lists.codes();
		codes.select(0, 0);
		String told = Dialogs.answer("Data Are Concerned", "Cancel", "172-value-labels-concerned",
				() -> robot.perform(PartEdits.of(study.study()).remove(codes.selected())));
		assertThat(told).containsPattern("[0-9,]+ of [0-9,]+ stored values would lose their label");
		assertThat(arms.getCodes()).hasSizeGreaterThan(1);
		TestWindow.dark(true);
		screenshot("173-value-labels-dark");
	}
}
