package org.allianceworkbench.ui.study.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.ui.grid.CellEditing.Input;
import org.allianceworkbench.ui.grid.DataGrid;
import org.allianceworkbench.ui.grid.GridSelection;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Shell;

/** Enters many values at once: into all selected cells, down a column, from a spreadsheet's block, or empties cells. */
final class BlockActions {

	/** More are no matter of a hand; a recipe does that. */
	private static final int MOST = 200_000;
	private static final String PASTE = "Paste";

	private final DataGrid grid;
	private final GridEdits edits;
	private final Shell shell;

	BlockActions(DataGrid grid, GridEdits edits, Shell shell) {
		this.grid = grid;
		this.edits = edits;
		this.shell = shell;
	}

	/** Asks for a value and enters it into all selected cells. */
	void fill() {
		chosen("Fill Selected Cells").ifPresent(cells -> {
			ColumnSpec column = cells.get(0).column();
			IInputValidator fits = text -> edits.refusal(column, text).orElse(null);
			InputDialog dialog = new InputDialog(shell, "Fill Selected Cells",
					"Value for the %,d selected cells; nothing to empty them:"
					.formatted(cells.size()), "", cells.stream().allMatch(cell -> cell.column().equals(column)) ? fits : null);
			if (dialog.open() == Window.OK) {
				edits.enterBlock("Fill Cells", inputs(cells, dialog.getValue()), "");
			}
		});
	}

	/** Makes all selected cells empty. */
	void clear() {
		chosen("Empty Selected Cells").ifPresent(cells -> {
			if (cells.size() == 1) {
				edits.enter(inputs(cells, ""));
			} else {
				edits.enterBlock("Empty Cells", inputs(cells, ""), "");
			}
		});
	}

	private static List<Input> inputs(List<GridSelection.Cell> cells, String text) {
		return cells.stream().map(cell -> new Input(cell.row(), cell.column(), text)).toList();
	}

	/** Enters the value of each column's first selected cell into the selected cells below it. */
	void fillDown() {
		chosen("Fill Down").ifPresent(cells -> {
			int first = cells.stream().mapToInt(GridSelection.Cell::row).min().orElseThrow();
			List<Input> inputs = cells.stream().filter(cell -> cell.row() > first)
					.map(cell -> new Input(cell.row(), cell.column(), grid.entered(cell.column(), first))).toList();
			if (inputs.isEmpty()) {
				MessageDialog.openInformation(shell, "Fill Down", "Select the cell with the value and the cells below it.");
			} else {
				edits.enterBlock("Fill Down", inputs, "");
			}
		});
	}

	private Optional<List<GridSelection.Cell>> chosen(String title) {
		if (grid.selection().count() > MOST) {
			MessageDialog.openInformation(shell, title, "%,d cells are selected; at most %,d can be changed at once by hand."
					.formatted(grid.selection().count(), MOST));
			return Optional.empty();
		}
		List<GridSelection.Cell> cells = grid.selection().cells().stream().filter(cell -> edits.isEditable(cell.column())
				&& !edits.isHeading(cell.row())).toList();
		if (cells.isEmpty()) {
			MessageDialog.openInformation(shell, title,
					"Select cells of variables; codes that name a row, and computed values, can't be "
					+ "changed here.");
			return Optional.empty();
		}
		return Optional.of(cells);
	}

	/** Enters a block that was copied in a spreadsheet, from the cell in focus on to the right and down. */
	void paste() {
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		try {
			if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isEmpty()) {
				paste(text);
			} else {
				MessageDialog.openInformation(shell, PASTE,
						"There is no text to paste. Copy a block of cells in a spreadsheet first.");
			}
		} finally {
			clipboard.dispose();
		}
	}

	/** Enters a block of lines with tabs between cells; a single value goes into all selected cells. */
	void paste(String text) {
		Optional<GridSelection.Cell> anchor = grid.selection().anchor();
		if (anchor.isEmpty()) {
			MessageDialog.openInformation(shell, PASTE, "Select the cell where the block begins.");
			return;
		}
		List<List<String>> block = text.lines().map(line -> List.of(line.split("\t", -1))).toList();
		if (block.size() == 1 && block.get(0).size() == 1 && grid.selection().count() > 1) {
			chosen(PASTE).ifPresent(cells -> edits.enterBlock(PASTE, inputs(cells, block.get(0).get(0)), ""));
			return;
		}
		List<ColumnSpec> columns = grid.selection().columnsFromAnchor();
		List<Input> inputs = new ArrayList<>();
		int outside = 0;
		int place = anchor.get().row();
		for (int row = 0; row < block.size(); row++, place++) {
			while (edits.isHeading(place)) {
				place++;
			}
			for (int column = 0; column < block.get(row).size(); column++) {
				if (column < columns.size() && place < grid.rowCount()) {
					inputs.add(new Input(place, columns.get(column), block.get(row).get(column)));
				} else {
					outside++;
				}
			}
		}
		edits.enterBlock(PASTE, inputs, outside == 0 ? "" : "%,d cells of the block lie outside the grid.".formatted(outside));
	}
}
