package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a value to its cell, the step of the recipe, the import and later edits. */
class OriginTest {

	private static final RowKey RATING = RowKey.rating("C", "C-001", "S1", "CLIENT");

	private OpenStudy study;

	@BeforeEach
	void open() {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("origin"));
	}

	private static void ask(RowKey row, String variable) {
		TestWindow.execute(CellReference.ORIGIN, Map.of(CellReference.PARAMETER, new CellReference(row, variable).text()));
	}

	@Test
	void aValueTellsItsCellAndItsEdits() throws Exception {
		study.project().store().edit(RATING, "alliance", Value.of(4.6), "anna", "read from the paper form");
		Dialogs.during("Where Does This Come From", dialog -> {
			screenshot("76-origin");
			assertThat(Dialogs.text(dialog)).contains("alliance of C C-001 S1 CLIENT is 4.6", "changed once");
			Table lines = Dialogs.table(dialog);
			assertThat(lines.getItemCount()).isEqualTo(2);
			assertThat(List.of(lines.getItem(0).getText(0), lines.getItem(0).getText(1), lines.getItem(0).getText(3)))
					.containsExactly("4.58", "siteC.csv (import 3)", "wa_total");
			assertThat(lines.getItem(0).getText(2)).contains("2");
			assertThat(lines.getItem(0).getText(4)).contains("'wa_total' is read as alliance", "Site C");
			assertThat(lines.getItem(1).getText(1)).isEqualTo("edit by hand");
			assertThat(lines.getItem(1).getText(4)).isEqualTo("read from the paper form");
			Dialogs.press(dialog, "Copy");
			Clipboard clipboard = new Clipboard(dialog.getDisplay());
			assertThat(clipboard.getContents(TextTransfer.getInstance())).asString().contains("siteC.csv (import 3)\t");
			clipboard.dispose();
			dialog.setBounds(0, 0, 640, 400);
			screenshot("77-origin-small");
			Dialogs.press(dialog, "Close");
		}, () -> ask(RATING, "alliance"));
	}

	@Test
	void aValueThatIsNotThereSaysSo() {
		String told = Dialogs.answer("Where Does This Come From", "Close", "78-origin-nothing",
				() -> ask(RowKey.rating("C", "C-001", "S6", "CLIENT"), "progress"));
		assertThat(told).contains("has no value");
	}

	@Test
	void withoutAValueItSaysWhatToDo() {
		assertThat(Dialogs.answer("Where Does This Come From", "OK", () -> TestWindow.execute(CellReference.ORIGIN)))
				.contains("Select a value in a data grid, or a finding");
	}
}
