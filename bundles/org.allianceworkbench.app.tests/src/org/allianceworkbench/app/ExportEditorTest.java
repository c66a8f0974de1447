package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.project.exports.PastRun;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.export.editor.LayoutPage;
import org.allianceworkbench.ui.export.editor.OverviewPage;
import org.allianceworkbench.ui.export.editor.PreviewPage;
import org.allianceworkbench.ui.export.editor.RowsPage;
import org.allianceworkbench.ui.export.editor.VariablesPage;
import org.allianceworkbench.ui.export.live.LivePreview;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An export from its template to the file: the definition is changed, the preview follows, it runs, stops and runs again. */
final class ExportEditorTest {

	private OpenStudy study;
	private int stops;

	@BeforeEach
	void openStudy() {
		TestWindow.reset();
		ExportRobot.watch();
		study = TestWindow.open(TestStudies.withData("export-editor"));
	}

	@AfterEach
	void closeAll() {
		TestWindow.leave();
	}

	private Path output(String name) {
		return study.project().folder().output().resolve(name);
	}

	@Test
	void aDefinitionFromATemplateChangesItsLayoutAndRunsAndIsStoppedAndRunsAgain() throws Exception {
		ExportRobot robot = ExportRobot.create("For SPSS", "ratings", "All ratings");
		assertThat(study.project().folder().exports().resolve("ratings.export")).exists();
		ExportPreview ratings = robot.fresh();
		assertThat(ratings.counts().rows()).isEqualTo(2146);
		PreviewPage preview = robot.page("Preview", PreviewPage.class);
		assertThat(preview.state()).startsWith("The first 1,000 of 2,146 rows");
		await("the rows", () -> preview.grid().orElseThrow().rowCount() == 1000);

		LayoutPage layout = robot.page("Layout", LayoutPage.class);
		layout.choose(ExportLayout.CLIENT);
		assertThat(robot.editor().live().state()).isEqualTo(LivePreview.State.WORKING);
		assertThat(robot.editor().status()).contains("Out of date");
		layout.pattern().type("Pattern", "{variable}_{role}_{occasion}");
		ExportPreview clients = robot.fresh();
		assertThat(clients.counts().rows()).isEqualTo(203);
		assertThat(layout.names()).anyMatch(column -> column.name().equals("alliance_CLIENT_S1"));
		robot.page("Preview", PreviewPage.class);
		await("the clients' rows", () -> preview.grid().orElseThrow().rowCount() == 203);
		screenshot("86-export-preview-follows");

		assertThat(robot.editor().isDirty()).isTrue();
		String written = Dialogs.answer("Save and Run?", "Save and Run", () -> {
			// answered first; the result comes after it
			TestWindow.display().asyncExec(() -> TestWindow.execute(ExportRobot.RUN));
		});
		assertThat(written).contains("saved before it runs");
		String said = Dialogs.answer("Export Written", "Close", "87-export-written", () -> {
			// it runs already
		});
		assertThat(said).contains("203 rows", output("ratings.sav").toString(), "SHA-256", "no difference");
		assertThat(robot.editor().isDirty()).isFalse();
		Path first = Files.copy(output("ratings.sav"), output("first.sav"));

		stopWhenWriting(robot);
		Dialogs.answer("Replace Export?", "Replace", () -> robot.editor().run());
		await("the end of the run", () -> stops == 0 && !robot.editor().runner().isRunning());
		TestWindow.settle();
		assertThat(Files.mismatch(first, output("ratings.sav"))).isEqualTo(-1);
		assertThat(Dialogs.find("Export Written")).isEmpty();

		String asked = Dialogs.answer("Replace Export?", "Replace", () -> robot.editor().run());
		assertThat(asked).contains("earlier run", "Replace it?");
		assertThat(Dialogs.answer("Export Written", "Copy Path", () -> {
			// it runs already
		})).contains("203 rows");
		OverviewPage overview = robot.page("Overview", OverviewPage.class);
		await("the runs", () -> overview.runs().size() == 2);
		assertThat(overview.runs().getFirst().state()).isEqualTo(PastRun.State.THERE);
		screenshot("88-export-runs");
	}

	@Test
	void variablesAreChosenRenamedMovedAndTakenBack() {
		ExportRobot robot = ExportRobot.create("For SPSS", "chosen", "Chosen variables");
		VariablesPage variables = robot.page("Variables", VariablesPage.class);
		assertThat(variables.chosen().hint()).contains("Nothing is chosen");
		variables.available().filter("alliance");
		assertThat(variables.available().rows()).extracting(row -> row.name()).contains("alliance");
		variables.available().filter("");
		variables.available().narrow("Client");
		assertThat(variables.available().rows()).isNotEmpty().allMatch(row -> row.level().equals("Client"));
		variables.available().narrow("All levels");
		variables.add(List.of("alliance", "progress", "age"), 0);
		awaitChosen(variables, "alliance", "progress", "age");
		variables.chosen().select(2);
		variables.chosen().press(SWT.ARROW_UP, SWT.ALT);
		variables.form(robot.editor().document().export().getColumns().get(0), ExportForm.WITHIN);
		variables.rename(robot.editor().document().export().getColumns().get(1), "1st");
		await("the problem", () -> robot.editor().tabs().contains("Variables (1)"));
		awaitChosen(variables, "alliance", "age", "progress");
		assertThat(variables.chosen().texts().get(1).get(3)).contains("does not begin with a letter");
		screenshot("89-export-variables");
		ExportRobot.undo();
		await("no problem", () -> robot.editor().tabs().contains("Variables"));
		assertThat(robot.fresh().rows().specs()).extracting(spec -> spec.name()).contains("alliance_within", "age", "progress");
		variables.drop(List.of(robot.editor().document().export().getColumns().get(2)), 0);
		awaitChosen(variables, "progress", "alliance", "age");
		variables.chosen().select(0, 1, 2);
		variables.chosen().press(SWT.DEL, SWT.NONE);
		await("an empty list", () -> variables.chosen().hint().contains("Nothing is chosen"));
	}

	/** Presses Stop once, as soon as files are being written. */
	private void stopWhenWriting(ExportRobot robot) {
		stops = 1;
		robot.editor().runner().addListener(() -> {
			if (stops > 0 && robot.editor().runner().progress().startsWith("Writing")) {
				stops--;
				robot.editor().stop();
			}
		});
	}

	private static void awaitChosen(VariablesPage variables, String... names) {
		await("the variables " + List.of(names), () -> variables.chosen().texts().stream().map(row -> row.get(0)).toList()
				.equals(List.of(names)));
	}

	@Test
	void rowsAreNarrowedAndWhatStaysIsCounted() {
		ExportRobot robot = ExportRobot.create("For SPSS", "rows", "Some rows");
		RowsPage rows = robot.page("Rows", RowsPage.class);
		robot.fresh();
		await("the number", () -> rows.numbers().startsWith("2,146 rows leave"));
		rows.sites().check("A");
		ExportPreview one = robot.fresh();
		assertThat(one.counts().sites()).isEqualTo(1);
		await("the heading", () -> rows.sites().heading().equals("Sites: 1 of 3"));
		rows.sites().check("A", "B", "C");
		assertThat(robot.editor().document().export().getSites()).isEmpty();
		rows.condition().type("age >= ");
		assertThat(rows.condition().message()).startsWith("\u26a0");
		await("the problem", () -> robot.editor().tabs().contains("Rows (1)"));
		screenshot("90-export-condition");
		rows.condition().type("age >= 60");
		ExportPreview older = robot.fresh();
		assertThat(older.counts().rows()).isBetween(1L, 2145L);
		await("what stays", () -> !rows.stay().isEmpty());
		screenshot("91-export-rows");
	}

	@Test
	void theExplorerCopiesRenamesAndDeletesDefinitions() throws Exception {
		ExplorerRobot explorer = new ExplorerRobot();
		ExportRobot opened = ExportRobot.open(explorer, "All ratings for SPSS", "ratings-long");
		assertThat(opened.editor().getPartName()).isEqualTo("All ratings for SPSS");
		explorer.select("All ratings for SPSS");
		TestWindow.execute("org.allianceworkbench.ui.export.duplicate");
		ExportRobot copy = ExportRobot.opened("ratings-long-copy");
		assertThat(copy.editor().getPartName()).isEqualTo("All ratings for SPSS (copy)");
		explorer.select("All ratings for SPSS (copy)");
		Dialogs.during("Rename Export", dialog -> {
			Dialogs.fields(dialog).get(0).setText("ratings-long");
			assertThat(Dialogs.button(dialog, "OK").isEnabled()).isFalse();
			Dialogs.fields(dialog).get(0).setText("ratings-2");
			Dialogs.press(dialog, "OK");
		}, () -> TestWindow.execute("org.allianceworkbench.ui.export.rename"));
		ExportRobot.opened("ratings-2");
		List<String> there = study.project().exports().stream().map(StudyFile::content).map(export -> export.getName()).toList();
		assertThat(there).contains("ratings-2", "ratings-long").doesNotContain("ratings-long-copy");
		await("the line", () -> {
			explorer.select("All ratings for SPSS (copy)");
			return StudySelection.first(explorer.view().viewer().getStructuredSelection(), Export.class)
					.filter(export -> export.getName().equals("ratings-2")).isPresent();
		});
		Dialogs.answer("Delete Export", "Delete", () -> TestWindow.execute("org.allianceworkbench.ui.export.delete"));
		await("no file", () -> !Files.exists(study.project().folder().exports().resolve("ratings-2.export")));
		assertThat(page().getEditorReferences()).hasSize(1);
	}
}
