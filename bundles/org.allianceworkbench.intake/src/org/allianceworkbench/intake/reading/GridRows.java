package org.allianceworkbench.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridReading;
import org.allianceworkbench.table.grid.GridRow;
import org.allianceworkbench.table.grid.Layout;
import org.allianceworkbench.table.grid.LayoutGuess;

/** The data rows of a sheet or text file. */
final class GridRows implements SourceRows {

	private record Row(GridRow row) implements SourceRow {
		@Override
		public long number() {
			return row.number();
		}

		@Override
		public int width() {
			return row.cells().size();
		}

		@Override
		public Cell cell(int column) {
			return row.cell(column);
		}
	}

	private final Grid grid;
	private final List<GridRow> first = new ArrayList<>();
	private final SourceLayout layout;
	private final List<SourceColumn> columns;
	private int at;

	/**
	 * Reads as far as is needed to know the columns.
	 *
	 * @param sheet name of the sheet, empty for a text file
	 * @param isLarge whether merged cells, which workbooks name after all rows, are not worth reading the sheet twice
	 */
	GridRows(Grid grid, String sheet, GridReading reading, boolean isLarge) throws IOException {
		this.grid = grid;
		Optional<GridRow> row = grid.next();
		while (row.isPresent() && first.size() < LayoutGuess.ROWS) {
			first.add(row.get());
			row = grid.next();
		}
		boolean ended = row.isEmpty();
		row.ifPresent(first::add);
		Layout found = LayoutGuess.of(ended ? first : first.subList(0, first.size() - 1), ended || !isLarge ? grid.merges()
				: List.of(), reading);
		layout = new SourceLayout(sheet, (int) found.firstRow(), found.headerRows(), found.dataRow(), found.titles(),
				found.why());
		columns = Headers.of(found);
		while (at < first.size() && first.get(at).number() < layout.dataRow()) {
			at++;
		}
	}

	/** The first rows of the file as they are, those above the data included. */
	List<SourceRow> top(int most) {
		return first.stream().limit(most).<SourceRow>map(Row::new).toList();
	}

	@Override
	public SourceLayout layout() {
		return layout;
	}

	@Override
	public List<SourceColumn> columns() {
		return columns;
	}

	@Override
	public OptionalLong rowCount() {
		return OptionalLong.empty();
	}

	@Override
	public Optional<SourceRow> next() throws IOException {
		if (at < first.size()) {
			GridRow row = first.get(at);
			first.set(at++, null);
			return Optional.of(new Row(row));
		}
		return grid.next().map(Row::new);
	}

	@Override
	public String address(long row, int column) {
		return Grid.address(column, row);
	}

	@Override
	public String name(long row) {
		return "row " + row;
	}

	@Override
	public List<String> warnings() {
		return grid.warnings();
	}

	@Override
	public void close() throws IOException {
		grid.close();
	}
}
