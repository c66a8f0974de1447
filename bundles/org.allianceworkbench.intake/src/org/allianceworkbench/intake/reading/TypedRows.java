package org.allianceworkbench.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.grid.Cell;

/** The cases of a file that has a dictionary. */
final class TypedRows implements SourceRows {

	private record Row(Table batch, int row, long number) implements SourceRow {
		@Override
		public int width() {
			return batch.columns().size();
		}

		@Override
		public Cell cell(int column) {
			return column < batch.columns().size() ? TypedRows.cell(batch.columns().get(column), row) : Cell.BLANK;
		}
	}

	private final TableReader reader;
	private final List<SourceColumn> columns = new ArrayList<>();
	private Optional<Table> batch = Optional.empty();
	private int at;
	private long cases;

	TypedRows(TableReader reader) {
		this.reader = reader;
		for (ColumnSpec spec : reader.columns()) {
			columns.add(new SourceColumn(columns.size(), spec.name(), spec.label(), Optional.of(spec.type()), spec.valueLabels(),
					spec.missing(), ColumnProfile.NONE));
		}
	}

	private static Cell cell(Column column, int row) {
		return switch (column.spec().type()) {
			case TEXT -> text(column.text(row));
			case NUMBER -> Double.isNaN(column.number(row)) ? Cell.BLANK : new Cell.Num(column.number(row), "");
			case DATE -> Double.isNaN(column.number(row)) ? Cell.BLANK : new Cell.Moment(column.number(row), false);
			case DATE_TIME -> Double.isNaN(column.number(row)) ? Cell.BLANK : new Cell.Moment(column.number(row), true);
			case TIME -> Double.isNaN(column.number(row)) ? Cell.BLANK : new Cell.Time(column.number(row), false);
		};
	}

	private static Cell text(String text) {
		return text == null ? Cell.BLANK : new Cell.Text(text);
	}

	@Override
	public SourceLayout layout() {
		return new SourceLayout("", 0, 0, 1, List.of(), "the file has a dictionary that names its columns");
	}

	@Override
	public List<SourceColumn> columns() {
		return columns;
	}

	@Override
	public OptionalLong rowCount() {
		return reader.rowCount();
	}

	@Override
	public Optional<SourceRow> next() throws IOException {
		while (batch.isEmpty() || at >= batch.get().rowCount()) {
			batch = reader.next();
			at = 0;
			if (batch.isEmpty()) {
				return Optional.empty();
			}
		}
		return Optional.of(new Row(batch.get(), at++, ++cases));
	}

	@Override
	public String address(long row, int column) {
		return name(row);
	}

	@Override
	public String name(long row) {
		return "case " + row;
	}

	@Override
	public List<String> warnings() {
		return reader.warnings();
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}
}
