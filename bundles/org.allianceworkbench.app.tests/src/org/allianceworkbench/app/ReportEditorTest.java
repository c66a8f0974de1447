package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.allianceworkbench.app.TestWindow.settle;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.study.ReportSection;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.allianceworkbench.ui.analysis.report.ReportEditor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportEditorTest {

	private static final String AGREEMENT = "Do clients and therapists agree on the alliance";
	private static final String RATINGS = "Which ratings are there";

	private OpenStudy study;
	private ReportEditor editor;

	@BeforeEach
	void makeAReport() {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("report-editor"));
		new ExplorerRobot().select("Analyses");
		newReport("Alliance at three sites", AGREEMENT, RATINGS);
	}

	@AfterEach
	void close() {
		TestWindow.leave();
	}

	/** Makes a report of some analyses; all are checked at first. */
	private void newReport(String title, String... analyses) {
		Dialogs.during("New Report", dialog -> {
			Table table = Dialogs.table(dialog);
			assertThat(table.getItems()).hasSizeGreaterThan(3).allMatch(TableItem::getChecked);
			screenshot("90-report-new");
			Dialogs.press(dialog, "None");
			check(table, analyses);
			Dialogs.fields(dialog).get(0).setText(title);
			Dialogs.press(dialog, "Create");
		}, () -> TestWindow.execute("org.allianceworkbench.ui.analysis.newReport"));
		await("the report's editor", () -> page().getActiveEditor() instanceof ReportEditor);
		editor = (ReportEditor) page().getActiveEditor();
		awaitPreview("<svg");
	}

	private static void check(Table table, String... analyses) {
		for (TableItem item : table.getItems()) {
			if (Arrays.stream(analyses).anyMatch(item.getText()::startsWith)) {
				item.setChecked(true);
				Event event = new Event();
				event.item = item;
				event.detail = SWT.CHECK;
				table.notifyListeners(SWT.Selection, event);
			}
		}
	}

	private void awaitPreview(String text) {
		await("the preview with " + text, () -> !editor.preview().isBusy() && editor.preview().message().isEmpty()
				&& editor.preview().browser().orElseThrow().getText().contains(text));
		settle();
	}

	private List<String> lines() {
		return editor.list().lines();
	}

	private ReportSection section(int place) {
		return editor.document().sections().get(place);
	}

	private void press(String button) {
		Dialogs.select(editor.list().button(button));
		settle();
	}

	private void key(int code, int state) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = state;
		editor.list().table().notifyListeners(SWT.KeyDown, event);
		settle();
	}

	private void undo() {
		TestWindow.execute("org.eclipse.ui.edit.undo");
		settle();
	}

	@Test
	void sectionsStandBesideWhatComesOutOfThem() {
		assertThat(lines()).hasSize(2);
		editor.form().words().setText("All three sites rated the alliance after each session.");
		awaitPreview("All three sites rated");
		screenshot("91-report-editor");
		editor.preview().whole(true);
		awaitPreview("Data and Program");
		screenshot("92-report-whole");
		TestWindow.dark(true);
		awaitPreview("color-scheme:dark");
		screenshot("93-report-dark");
		TestWindow.dark(false);
		awaitPreview("color-scheme:light");
		TestWindow.size(800, 600);
		screenshot("94-report-narrow");
		TestWindow.size(1600, 1000);
		awaitPreview("Data and Program");
		screenshot("95-report-wide");
	}

	@Test
	void wordsAreTypedUndoneAndSaved() {
		editor.form().heading().setText("Agreement");
		editor.form().words().setText("First.\n\nSecond.");
		await("the change", () -> lines().get(0).equals("Agreement"));
		assertThat(section(0).getText()).isEqualTo("First.\n\nSecond.");
		assertThat(editor.isDirty()).isTrue();
		awaitPreview("<p class=\"words\">Second.</p>");
		undo();
		assertThat(section(0).getText()).isNull();
		assertThat(editor.form().words().getText()).isEmpty();
		undo();
		assertThat(lines().get(0)).startsWith(AGREEMENT);
		assertThat(editor.isDirty()).isFalse();
		TestWindow.execute("org.eclipse.ui.edit.redo");
		settle();
		editor.doSave(new NullProgressMonitor());
		assertThat(editor.isDirty()).isFalse();
		assertThat(study.project().folder().reports().resolve("alliance-at-three-sites.report")).content().contains("Agreement");
	}

	@Test
	void sectionsAreAddedMovedCopiedAndRemovedByTheKeyboardAndUndone() {
		String first = lines().get(0);
		String second = lines().get(1);
		press("Add Text");
		assertThat(lines()).containsExactly(first, "(empty)", second);
		press("Add Heading");
		assertThat(lines()).containsExactly(first, "(empty)", "Heading", second);
		key(SWT.ARROW_UP, SWT.ALT);
		assertThat(lines()).containsExactly(first, "Heading", "(empty)", second);
		key(SWT.ARROW_UP, SWT.ALT);
		key(SWT.ARROW_UP, SWT.ALT);
		assertThat(lines()).containsExactly("Heading", first, "(empty)", second);
		editor.list().select(List.of(section(1), section(2)));
		key(SWT.ARROW_DOWN, SWT.ALT);
		assertThat(lines()).containsExactly("Heading", second, first, "(empty)");
		press("Duplicate");
		assertThat(lines()).containsExactly("Heading", second, first, "(empty)", first, "(empty)");
		key(SWT.DEL, 0);
		assertThat(lines()).containsExactly("Heading", second, first, "(empty)");
		editor.document().moveTo(List.of(section(0)), 4);
		settle();
		assertThat(lines()).containsExactly(second, first, "(empty)", "Heading");
		while (editor.isDirty()) {
			undo();
		}
		assertThat(lines()).containsExactly(first, second);
	}

	@Test
	void severalAnalysesAreAddedAtOnceAndAreOpenedFromTheirSections() {
		Dialogs.during("Add Analyses", dialog -> {
			Table table = Dialogs.table(dialog);
			assertThat(table.getItems()).noneMatch(TableItem::getChecked);
			check(table, "Clients and therapists at a glance: alliance", "Which ratings are there");
			screenshot("96-report-add");
			Dialogs.press(dialog, "Add");
		}, () -> Dialogs.select(editor.list().button("Add Analyses...")));
		settle();
		assertThat(lines()).hasSize(4);
		assertThat(editor.list().selected()).hasSize(2);
		editor.list().select(List.of(section(0)));
		editor.list().table().notifyListeners(SWT.DefaultSelection, new Event());
		await("the analysis", () -> page().getActiveEditor() instanceof AnalysisEditor);
	}

	@Test
	void aWrittenReportIsVerifiedWhenTheDataHaveChanged() throws Exception {
		String said = Dialogs.answer("Report Written", "No", () -> Dialogs.select(editor.head().button("Write HTML")));
		Path written = study.project().folder().output().resolve("alliance-at-three-sites.html");
		assertThat(said).contains(written.toString());
		assertThat(Dialogs.answer("Report Written", "No", () -> Dialogs.select(editor.head().button("Write Word"))))
				.contains("alliance-at-three-sites.docx");
		Dialogs.during("Verify an Earlier Report", dialog -> {
			screenshot("97-report-verified");
			assertThat(Dialogs.text(dialog)).contains("those of the report", "come out the same");
			dialog.close();
		}, () -> editor.verify(written));
		Files.writeString(written, Files.readString(written).replaceFirst("<style>", "<style>td{color:red}"));
		Dialogs.during("Verify an Earlier Report", dialog -> {
			assertThat(Dialogs.text(dialog)).contains("The document is not the same");
			assertThat(Arrays.stream(Dialogs.table(dialog).getItems()).map(item -> item.getText(0)))
					.containsExactly("Document");
			dialog.close();
		}, () -> editor.verify(written));
		study.project().revert(3);
		study.changed();
		await("a note", () -> editor.preview().notice().startsWith("Out of date: 1 import taken back since"));
		screenshot("98-report-stale");
		Dialogs.during("Verify an Earlier Report", dialog -> {
			screenshot("99-report-differs");
			assertThat(Dialogs.text(dialog)).contains("The data have changed");
			assertThat(Dialogs.table(dialog).getItemCount()).isGreaterThan(10);
			dialog.close();
		}, () -> editor.verify(written));
		TestWindow.execute("org.eclipse.ui.file.refresh");
		await("a preview of the data as they are now", () -> !editor.preview().isBusy() && editor.preview().notice().isEmpty());
		String asked = Dialogs.answer("Write Report", "Keep Both", () -> Dialogs.answer("Report Written", "No",
				() -> Dialogs.select(editor.head().button("Write HTML"))));
		assertThat(asked).contains("in the output folder already");
		assertThat(written.resolveSibling("alliance-at-three-sites-2.html")).exists();
	}

	@Test
	void aReportIsOpenedFromTheExplorerAndClosesWhenItIsDeleted() {
		page().closeAllEditors(false);
		new ExplorerRobot().open("Alliance at three sites");
		await("the editor", () -> page().getActiveEditor() instanceof ReportEditor);
		editor = (ReportEditor) page().getActiveEditor();
		editor.document().remove(editor.document().sections());
		await("a hint", () -> editor.preview().message().startsWith("Nothing is in the report yet"));
		screenshot("100-report-empty");
		undo();
		Dialogs.answer("Delete Report", "Delete", () -> TestWindow.execute("org.allianceworkbench.ui.analysis.deleteReport"));
		await("the editor to close", () -> page().getActiveEditor() == null);
		await("the file to go", () -> !study.project().folder().reports().resolve("alliance-at-three-sites.report").toFile()
				.exists());
	}
}
