package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.display;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.wizard.ColumnsPage;
import org.allianceworkbench.ui.intake.wizard.Decision;
import org.allianceworkbench.ui.intake.wizard.KeysPage;
import org.allianceworkbench.ui.intake.wizard.LayoutPage;
import org.allianceworkbench.ui.intake.wizard.SummaryPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person decides in the wizard: another layout, another variable, to stop. */
class WizardDecisionsTest {

	private static final int COPIES = 60;

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	/** Site C's file with two columns of unclear names. */
	private static Path odd() throws IOException {
		List<String> lines = Files.readAllLines(TestStudies.file("siteC.csv"));
		return Files.write(TestStudies.folder().resolve("siteC-unclear.csv"), lines.stream()
				.map(line -> line.equals(lines.get(0)) ? line.replace("sess_progress", "q7") : line).toList());
	}

	private static String becomes(ColumnsPage columns, String header) {
		return columns.decisions().rows().stream().filter(row -> row.header().startsWith(header)).map(Decision::becomes)
				.findFirst()
				.orElse("nothing");
	}

	private static void assign(WizardRobot wizard, ColumnsPage columns, String header, String variable) {
		WizardRobot.select(columns.decisions(), header);
		Dialogs.during("Assign to Variable", dialog -> {
			Dialogs.fields(dialog).get(0).setText(variable);
			TestWindow.settle();
			screenshot("42-assign");
			Dialogs.press(dialog, "OK");
		}, () -> wizard.press("Assign..."));
	}

	@Test
	void aColumnIsAssignedAndTheDecisionOutlivesGoingBackAndAnotherLayout() throws Exception {
		TestWindow.open(TestStudies.withoutData("assign"));
		Path file = odd();
		WizardRobot.open(wizard -> {
			wizard.choose(file).proposeNew();
			ColumnsPage columns = wizard.forward(ColumnsPage.class);
			assign(wizard, columns, "q7", "progress");
			assertThat(becomes(columns, "q7")).isEqualTo("progress");
			await("what the import will do", () -> columns.soFar().startsWith("As decided now"));
			wizard.press("< Back");
			wizard.press("< Back");
			LayoutPage layout = wizard.page(LayoutPage.class);
			layout.headerRows().setSelection(2);
			layout.headerRows().notifyListeners(SWT.Selection, new Event());
			TestWindow.settle();
			assertThat(layout.preview().layout().headerRows()).isEqualTo(2);
			screenshot("43-other-layout");
			layout.headerRows().setSelection(1);
			layout.headerRows().notifyListeners(SWT.Selection, new Event());
			TestWindow.settle();
			assertThat(layout.preview().layout().headerRows()).isEqualTo(1);
			wizard.press("Cancel");
		});
	}

	@Test
	void goingBackKeepsWhatWasDecided() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withoutData("back"));
		Path file = odd();
		WizardRobot.open(wizard -> {
			wizard.choose(file).proposeNew();
			assign(wizard, wizard.forward(ColumnsPage.class), "q7", "progress");
			wizard.press("< Back");
			wizard.press("< Back");
			wizard.press("< Back");
			ColumnsPage columns = wizard.forward(ColumnsPage.class);
			assertThat(becomes(columns, "q7")).isEqualTo("progress");
			wizard.check();
			wizard.forward(SummaryPage.class);
			wizard.press("Finish");
		});
		assertThat(study.project().imports()).hasSize(1);
		assertThat(study.study().getRecipes()).hasSize(4);
		assertThat(study.study().getRecipes().get(3).getColumns()).anySatisfy(rule -> {
			assertThat(rule.getHeader()).isEqualTo("q7");
			assertThat(rule.getVariable().getName()).isEqualTo("progress");
		});
	}

	/** A file that takes a while: site C's clients many times under other numbers. */
	private static Path large() throws IOException {
		List<String> lines = Files.readAllLines(TestStudies.file("siteC.csv"));
		List<String> all = new ArrayList<>(List.of(lines.get(0)));
		for (int copy = 0; copy < COPIES; copy++) {
			for (String line : lines.subList(1, lines.size())) {
				all.add(line.replace("C-0", "C-" + (1000 + copy)));
			}
		}
		return Files.write(TestStudies.folder().resolve("siteC-large.csv"), all);
	}

	@Test
	void anImportThatIsCancelledMeanwhileChangesNothingAndCanBeDoneAgain() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withoutData("cancel"));
		Path file = large();
		AtomicBoolean pressed = new AtomicBoolean();
		WizardRobot.open(wizard -> {
			wizard.choose(file);
			wizard.check();
			SummaryPage summary = wizard.forward(SummaryPage.class);
			display().timerExec(150, () -> {
				screenshot("44-importing");
				ToolItem stop = stop(wizard.dialog()).orElseThrow();
				assertThat(stop.isEnabled()).isTrue();
				stop.notifyListeners(SWT.Selection, new Event());
				pressed.set(true);
			});
			wizard.press("Finish");
			assertThat(pressed).isTrue();
			assertThat(wizard.dialog().isDisposed()).as("the wizard is still there").isFalse();
			assertThat(summary.getErrorMessage()).isEqualTo("The import was stopped; nothing was changed.");
			screenshot("45-stopped");
			assertThat(count(study)).isZero();
			await("another check", () -> wizard.can("Finish"));
			wizard.press("Finish");
		});
		assertThat(study.project().imports()).hasSize(1);
		assertThat(count(study)).isGreaterThan(COPIES);
	}

	/** The button beside the progress bar. */
	private static Optional<ToolItem> stop(Composite in) {
		for (Control child : in.getChildren()) {
			if (child instanceof ToolBar bar && bar.isVisible() && bar.getItemCount() == 1) {
				return Optional.of(bar.getItem(0));
			}
			Optional<ToolItem> found = child instanceof Composite composite ? stop(composite) : Optional.empty();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static long count(OpenStudy study) {
		try {
			return study.project().store().count(RowQuery.of(Level.CLIENT));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static void key(int key) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			event.keyCode = key;
			event.character = key == SWT.TAB ? SWT.TAB : 0;
			display().post(event);
			TestWindow.settle();
		}
	}

	@Test
	void tabLeavesTheGridsOfTheWizard() throws Exception {
		TestWindow.open(TestStudies.withoutData("keyboard"));
		WizardRobot.open(wizard -> {
			wizard.choose(TestStudies.file("siteB.xlsx")).proposeNew();
			KeysPage keys = wizard.forward(KeysPage.class);
			keys.keys().table().setFocus();
			await("the grid's focus", () -> keys.keys().table().isFocusControl());
			key(SWT.TAB);
			Control next = display().getFocusControl();
			assertThat(next).as("after Tab").isNotNull().isNotSameAs(keys.keys().table());
			wizard.press("Cancel");
		});
	}
}
