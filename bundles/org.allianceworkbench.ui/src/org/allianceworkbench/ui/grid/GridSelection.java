package org.allianceworkbench.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.ui.grid.internal.CellProvider;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;

/** What is selected in a grid, by places in its source. */
public final class GridSelection {

	/**
	 * A cell.
	 *
	 * @param row place of the row in the source
	 * @param column its column
	 */
	public record Cell(int row, ColumnSpec column) {
	}

	private final SelectionLayer selection;
	private final CellProvider cells;

	/** The selection of a layer over cells. */
	GridSelection(SelectionLayer selection, CellProvider cells) {
		this.selection = selection;
		this.cells = cells;
	}

	/** The cell that is in focus. */
	public Optional<Cell> anchor() {
		PositionCoordinate at = selection.getSelectionAnchor();
		return cell(at.getColumnPosition(), at.getRowPosition());
	}

	private Optional<Cell> cell(int columnPosition, int rowPosition) {
		if (columnPosition < 0 || rowPosition < 0) {
			return Optional.empty();
		}
		int column = selection.getColumnIndexByPosition(columnPosition);
		int row = selection.getRowIndexByPosition(rowPosition);
		return column < 0 || column >= cells.getColumnCount() || row < 0 || row >= cells.getRowCount() ? Optional.empty()
				: Optional.of(new Cell(row, cells.columns().get(column)));
	}

	/** How many cells are selected at most; a full column of a million rows is not counted one by one. */
	public long count() {
		long rows = selection.getSelectedRowPositions().stream().mapToLong(range -> range.end - (long) range.start).sum();
		return rows * selection.getSelectedColumnPositions().length;
	}

	/** The selected cells row by row in the order shown; ask for their {@link #count} first. */
	public List<Cell> cells() {
		List<Cell> all = new ArrayList<>();
		int[] columns = selection.getSelectedColumnPositions();
		selection.getSelectedRowPositions().stream().sorted((a, b) -> Integer.compare(a.start, b.start)).forEach(range -> {
			for (int row = range.start; row < range.end; row++) {
				for (int column : columns) {
					if (selection.isCellPositionSelected(column, row)) {
						cell(column, row).ifPresent(all::add);
					}
				}
			}
		});
		return all;
	}

	/** The rows that are touched, from the first one to behind the last one. */
	public Range rows() {
		int first = Integer.MAX_VALUE;
		int last = 0;
		for (Range range : selection.getSelectedRowPositions()) {
			first = Math.min(first, range.start);
			last = Math.max(last, range.end);
		}
		return new Range(Math.min(first, last), last);
	}

	/** The columns shown from the one in focus on, in their order. */
	public List<ColumnSpec> columnsFromAnchor() {
		int first = selection.getSelectionAnchor().getColumnPosition();
		return first < 0 ? List.of() : IntStream.range(first, selection.getColumnCount())
				.mapToObj(position -> cells.columns().get(selection.getColumnIndexByPosition(position))).toList();
	}
}
