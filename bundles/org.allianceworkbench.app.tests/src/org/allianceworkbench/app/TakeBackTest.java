package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.allianceworkbench.app.TestWindow.view;
import static org.assertj.core.api.Assertions.assertThat;

import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.ui.intake.views.FindingsView;
import org.allianceworkbench.ui.intake.views.HistoryLine;
import org.allianceworkbench.ui.intake.views.HistoryView;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeBackTest {

	private static final String TAKE_BACK = "org.allianceworkbench.ui.intake.takeBack";

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	@Test
	void anImportTakenBackFromTheHistoryIsGoneEverywhere() {
		TestWindow.open(TestStudies.withData("take-back"));
		ExplorerRobot explorer = new ExplorerRobot();
		explorer.open("Ratings");
		DataEditor ratings = (DataEditor) page().getActiveEditor();
		await("rows", () -> ratings.grid().rowCount() == 2146);
		HistoryView history = view(HistoryView.ID, HistoryView.class);
		await("history", () -> !history.entries().isEmpty());
		select(history, "siteB.xlsx");
		String asked = Dialogs.answer("Take Back Import", "OK", "09-take-back", () -> TestWindow.execute(TAKE_BACK));
		assertThat(asked).contains("Take back import 2 (siteB.xlsx)?");
		await("fewer rows", () -> ratings.grid().rowCount() == 1452);
		await("the event", () -> history.entries().get(0).kind() == HistoryEntry.Kind.REVERT);
		FindingsView findings = view(FindingsView.ID, FindingsView.class);
		await("fewer findings", () -> findings.lines().size() == 2);
		assertThat(explorer.lines()).anyMatch(line -> line.contains("siteB.xlsx") && line.endsWith("taken back"));
		screenshot("09-taken-back");
	}

	@Test
	void whatWasTakenBackCanNotBeTakenBackAgain() {
		TestWindow.open(TestStudies.withData("take-back-twice"));
		HistoryView history = view(HistoryView.ID, HistoryView.class);
		await("history", () -> !history.entries().isEmpty());
		select(history, "siteC.csv");
		Dialogs.answer("Take Back Import", "OK", () -> TestWindow.execute(TAKE_BACK));
		await("the event", () -> history.entries().get(0).kind() == HistoryEntry.Kind.REVERT);
		select(history, "siteC.csv");
		assertThat(Dialogs.answer("Take Back Import", "OK", () -> TestWindow.execute(TAKE_BACK))).contains("not taken back yet");
	}

	@Test
	void anImportIsLeftWhenTheUserThinksBetter() {
		TestWindow.open(TestStudies.withData("kept"));
		ExplorerRobot explorer = new ExplorerRobot();
		explorer.lines();
		explorer.select("3  siteC.csv");
		Dialogs.answer("Take Back Import", "Cancel", () -> TestWindow.execute(TAKE_BACK));
		assertThat(explorer.lines()).noneMatch(line -> line.endsWith("taken back"));
	}

	private static void select(HistoryView history, String file) {
		HistoryLine line = history.list().rows().stream()
				.filter(each -> each.entry().kind() == HistoryEntry.Kind.IMPORT && each.entry().file().equals(file))
				.findFirst().orElseThrow();
		page().activate(history);
		history.list().viewer().setSelection(new StructuredSelection(line), true);
	}
}
