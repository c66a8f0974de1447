package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.edit.command.PartEdits;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.study.codebook.ImportCodebookHandler;
import org.allianceworkbench.ui.study.editor.StudyEditor;
import org.allianceworkbench.ui.study.editor.StudyInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a change of the definition does elsewhere is told before it is done; what came from a file is in the history. */
class ChangesToldTest {

	private OpenStudy study;
	private StudyEditor editor;
	private EditorRobot robot;

	@BeforeEach
	void openEditor() throws Exception {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("told"));
		editor = (StudyEditor) page().openEditor(new StudyInput(study), StudyEditor.ID);
		robot = new EditorRobot(editor);
		TestWindow.settle();
	}

	@AfterEach
	void forget() {
		study.revert();
		TestWindow.leave();
	}

	@Test
	void aSiteWithDataIsNotDeletedWithoutAWord() {
		Study definition = study.study();
		String told = Dialogs.answer("Data Are Concerned", "Cancel", "160-delete-site",
				() -> robot.perform(PartEdits.of(definition).remove(List.of(definition.getSites().get(0)))));
		assertThat(told).containsPattern("The site A would be deleted; [0-9]+ clients, [0-9]+ sessions and 850 ratings are stored")
				.contains("No stored value is changed or deleted");
		assertThat(definition.getSites()).hasSize(3);
	}

	@Test
	void aRoleThatRatingsNameIsNotRenamedWithoutAWord() {
		Study definition = study.study();
		String told = Dialogs.answer("Data Are Concerned", "Cancel", "161-rename-role",
				() -> robot.perform(PartEdits.of(definition).set(definition.getRoles().get(0), Literals.RATER_ROLE__CODE, "PATIENT")));
		assertThat(told).contains("The role CLIENT would be called PATIENT, but ").contains(" ratings are stored under CLIENT");
		assertThat(definition.getRoles().get(0).getCode()).isEqualTo("CLIENT");
	}

	@Test
	void whatNamesAVariableInOtherFilesIsToldBeforeItIsRenamed() {
		String told = Dialogs.answer("Other Parts Are Concerned", "Rename alliance to wai",
				"162-rename-variable", () -> robot.write(robot.grid("Variables"), "alliance", "Name", "wai"));
		assertThat(told).contains("The old name stands in files that do not follow: analysis ");
		await("the new name", () -> robot.has("wai"));
	}

	private List<String> codebooks() {
		try {
			return study.project().history().stream().filter(entry -> entry.kind() == HistoryEntry.Kind.CODEBOOK
					&& !entry.file().isEmpty()).map(entry -> entry.what() + " / " + entry.sha256().length()).toList();
		} catch (ProjectException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aCodebookThatWasTakenAndSavedIsInTheHistoryAndSoIsThatItWasTakenBack() throws Exception {
		Path dictionary = Files.writeString(TestStudies.folder().resolve("history.csv"), """
				"Variable / Field Name","Form Name","Section Header","Field Type","Field Label"
				mood,baseline,,text,"Mood today"
				""");
		Dialogs.answer("Codebook Imported", "OK", () -> ImportCodebookHandler.read(TestWindow.window(), study, dictionary));
		await("the variable", () -> robot.has("mood"));
		assertThat(codebooks()).as("nothing is saved yet").isEmpty();
		study.save();
		assertThat(codebooks()).containsExactly("took 1 variable from the codebook of history.csv / 64");
		study.save();
		assertThat(codebooks()).hasSize(1);
		study.domain().getCommandStack().undo();
		study.save();
		assertThat(codebooks()).hasSize(2).last().asString()
				.isEqualTo("took back: took 1 variable from the codebook of history.csv / 64");
	}

	@Test
	void aStudyFileThatSomebodyElseChangedIsExplainedAndNotOverwritten() throws Exception {
		robot.write(robot.grid("Variables"), "age", "Label", "Mine");
		Path file = study.project().folder().definition();
		String theirs = Files.readString(file).replace("Age at enrolment", "Theirs");
		Files.writeString(file, theirs);
		String told = Dialogs.answer("The Study Was Changed by Others", "Go On", "163-changed-on-disk", editor::setFocus);
		assertThat(told).contains("Another program has changed").contains("Your changes that are not saved would be lost");
		String refused = Dialogs.answer("The study was not saved", "OK", "164-not-overwritten", () -> editor.doSave(
				new org.eclipse.core.runtime.NullProgressMonitor()));
		assertThat(refused).contains("study.alliance").doesNotContain("Exception");
		assertThat(Files.readString(file)).isEqualTo(theirs);
		assertThat(study.isDirty()).isTrue();
	}
}
