package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.allianceworkbench.app.TestWindow.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.views.HistoryLine;
import org.allianceworkbench.ui.intake.views.HistoryView;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareTest {

	private static final String COMPARE = "org.allianceworkbench.ui.intake.compare";
	private static final String TAKE_BACK = "org.allianceworkbench.ui.intake.takeBack";

	private HistoryView history;

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	private List<HistoryLine> imports() {
		return history.list().rows().stream().filter(line -> line.entry().kind() == HistoryEntry.Kind.IMPORT).toList();
	}

	private void select(List<HistoryLine> lines) {
		page().activate(history);
		history.list().viewer().setSelection(new StructuredSelection(lines), true);
	}

	private OpenStudy open(String name) {
		OpenStudy study = TestWindow.open(TestStudies.withData(name));
		history = view(HistoryView.ID, HistoryView.class);
		await("history", () -> !history.entries().isEmpty());
		return study;
	}

	@Test
	void twoStatesAreCompared() {
		open("compare");
		select(List.of(imports().get(0), imports().get(2)));
		Dialogs.during("Compare States", dialog -> {
			assertThat(Dialogs.text(dialog)).contains("Ratings: ", " new");
			screenshot("73-compare");
			Dialogs.press(dialog, "Close");
		}, () -> TestWindow.execute(COMPARE));
	}

	@Test
	void anImportThatADecisionDependsOnIsNotTakenBackAndTheListSaysWhy() throws Exception {
		OpenStudy study = open("depends");
		Finding finding = study.project().check(Progress.NONE).stream().filter(each -> each.rule().equals("out-of-range"))
				.findFirst()
				.orElseThrow();
		study.project().findings().correct(finding, "5", "typing error");
		study.changed();
		await("the decision", () -> history.entries().size() > 4);
		select(imports().stream().filter(line -> line.entry().file().equals(finding.file())).toList());
		Dialogs.answer("Take Back Import", "OK", () -> TestWindow.execute(TAKE_BACK));
		String said = Dialogs.answer("The Import Was Not Taken Back", "Close", "74-refused", () -> TestWindow.settle());
		assertThat(said).contains("Nothing was changed", "later changes depend on it");
		assertThat(study.project().imports()).allMatch(record -> record.reverted().isEmpty());
	}

	@Test
	void withoutAChosenEntryTheComparisonSaysWhatToSelect() {
		open("none-chosen");
		select(List.of());
		assertThat(Dialogs.answer("Compare States", "OK", () -> TestWindow.execute(COMPARE))).contains("Select one entry");
	}
}
