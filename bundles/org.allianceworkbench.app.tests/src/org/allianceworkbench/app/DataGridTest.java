package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.ui.grid.CellText;
import org.allianceworkbench.ui.grid.DataGrid;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DataGridTest {

	private DataEditor editor;
	private DataGrid grid;

	@BeforeEach
	void openRatings() {
		TestWindow.reset();
		TestWindow.open(TestStudies.withData("grid"));
		new ExplorerRobot().open("Ratings");
		editor = (DataEditor) page().getActiveEditor();
		grid = editor.grid();
		await("rows", () -> grid.rowCount() > 0 && grid.cell(0, 0).state() != CellText.State.LOADING);
	}

	@Test
	void ratingsStandInAGridWithTheirKeysFirst() {
		assertThat(grid.rowCount()).isEqualTo(2146);
		assertThat(grid.columns()).extracting(ColumnSpec::name)
				.containsExactly("site", "therapist", "client", "occasion", "role", "alliance", "progress");
		assertThat(IntStream.range(0, 5).mapToObj(column -> grid.cell(column, 0).text())).containsExactly("A", "A-T1", "A-001", "S1",
				"CLIENT");
		assertThat(grid.cell(5, 0)).satisfies(cell -> {
			assertThat(cell.state()).isEqualTo(CellText.State.VALID);
			assertThat(cell.text()).matches("[1-7]\\.\\d\\d");
		});
	}

	@Test
	void missingValuesShowTheirCodeAndReason() {
		int row = firstRow(CellText.State.USER_MISSING);
		assertThat(grid.cell(5, row).text()).matches("9[789] \\((refused|not applicable|not answered)\\)");
		grid.reveal(5, row);
		screenshot("03-ratings");
	}

	/** The first row in which the alliance is so. */
	private int firstRow(CellText.State state) {
		int[] row = new int[1];
		await("a cell that is " + state, () -> {
			row[0] = (int) IntStream.range(0, grid.rowCount()).takeWhile(r -> grid.cell(5, r).state() != state).count();
			return row[0] < grid.rowCount();
		});
		return row[0];
	}

	@Test
	void valueLabelsTakeThePlaceOfCodesAndGoAgain() {
		Dialogs.select(editor.labels());
		assertThat(List.of(grid.cell(0, 0).text(), grid.cell(4, 0).text())).containsExactly("Coast Cancer Center", "Client");
		screenshot("04-ratings-with-labels");
		Dialogs.select(editor.labels());
		assertThat(List.of(grid.cell(0, 0).text(), grid.cell(4, 0).text())).containsExactly("A", "CLIENT");
	}

	@Test
	void theFilterKeepsRowsThatContainAText() {
		editor.filter().setText("B-02");
		await("fewer rows", () -> grid.rowCount() < 200);
		await("their cells", () -> grid.cell(2, 0).state() != CellText.State.LOADING);
		assertThat(grid.cell(2, 0).text()).startsWith("B-02");
		editor.filter().setText("nobody is called so");
		await("no rows", () -> !editor.hint().isEmpty());
		assertThat(editor.hint()).startsWith("No ratings fit this filter.");
		editor.filter().setText("");
		await("all rows", () -> grid.rowCount() == 2146);
	}

	@Test
	void copyingTakesAllSelectedRowsThoseOutOfSightToo() {
		grid.selectAll();
		Clipboard clipboard = new Clipboard(TestWindow.display());
		try {
			clipboard.setContents(new Object[] { "-" }, new TextTransfer[] { TextTransfer.getInstance() });
			grid.copy();
			await("the copy", () -> !"-".equals(clipboard.getContents(TextTransfer.getInstance())));
			List<String> lines = clipboard.getContents(TextTransfer.getInstance()).toString().lines().toList();
			assertThat(lines).hasSize(2146).allMatch(line -> line.split("\t", -1).length == 7).noneMatch(line -> line.contains("\u2026"));
			assertThat(lines.get(2145)).startsWith("C\tC-T");
		} finally {
			clipboard.dispose();
		}
	}
}
