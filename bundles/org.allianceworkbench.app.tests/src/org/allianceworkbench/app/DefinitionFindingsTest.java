package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.edit.command.PartEdits;
import org.allianceworkbench.study.edit.command.QuickFixes.Fix;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.views.FindingLine;
import org.allianceworkbench.ui.intake.views.FindingsView;
import org.allianceworkbench.ui.intake.views.Grouping;
import org.allianceworkbench.ui.study.editor.StudyEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong with the definition stands in the Findings view too, beside what is wrong in the data, with its remedies. */
class DefinitionFindingsTest {

	private OpenStudy open;
	private Study study;
	private FindingsView view;

	@BeforeEach
	void openStudy() {
		TestWindow.reset();
		open = TestWindow.open(TestStudies.withData("definition-findings"));
		study = open.study();
		view = TestWindow.view(FindingsView.ID, FindingsView.class);
		await("the findings in the data", () -> view.lines().stream().anyMatch(line -> line.problem().isEmpty()));
	}

	private List<FindingLine> problems() {
		return view.lines().stream().filter(line -> line.problem().isPresent()).toList();
	}

	@Test
	void aMistakeInTheCodebookIsFoundShownAtItsPlaceMendedByOneClickAndTheMendingUndone() {
		int before = problems().size();
		long inData = view.lines().size() - before;
		Variable progress = study.getVariables().stream().filter(each -> "progress".equals(each.getName())).findFirst().orElseThrow();
		open.domain().getCommandStack().execute(PartEdits.of(study).set(progress, Literals.VARIABLE__LABEL, ""));
		await("the mistake", () -> problems().size() == before + 1);
		FindingLine mistake = problems().stream().filter(line -> line.problem().orElseThrow().object() == progress).findFirst()
				.orElseThrow();
		assertThat(mistake.finding().message()).isEqualTo("variable progress has no label");
		assertThat(mistake.finding().rule()).isEqualTo("Definition of the study");
		view.group(Grouping.RULE);
		view.select(List.of(mistake));
		screenshot("150-definition-findings");
		view.showChosen();
		await("the variable in the study editor", () -> page().getActiveEditor() instanceof StudyEditor editor
				&& editor.grid().orElseThrow().selected().contains(progress));
		view = TestWindow.view(FindingsView.ID, FindingsView.class);
		view.select(List.of(mistake));
		assertThat(view.remedies()).extracting(Fix::label).containsExactly("Label it \"Progress\"");
		view.perform(view.remedies().get(0));
		await("no mistake", () -> problems().size() == before && "Progress".equals(progress.getLabel()));
		open.domain().getCommandStack().undo();
		await("the mistake again", () -> problems().size() == before + 1);
		await("the findings in the data as before", () -> view.lines().size() - problems().size() == inData);
	}

	@Test
	void dataThatAnUnsavedDefinitionCanNotReadAreExplainedAndReadAfterTheSave() throws Exception {
		long inData = view.lines().size() - problems().size();
		Variable fresh = StudyFactory.eINSTANCE.createVariable();
		fresh.setName("record_id");
		fresh.setLabel("Record");
		fresh.setLevel(Level.CLIENT);
		fresh.setRequired(true);
		open.domain().getCommandStack().execute(PartEdits.of(study).add(study, Literals.STUDY__VARIABLES, fresh));
		await("an explanation", () -> view.hint().contains("not saved"));
		assertThat(view.hint()).contains("File > Save");
		open.save();
		await("the findings in the data", () -> view.lines().stream().filter(line -> line.problem().isEmpty()).count() >= inData);
	}
}
