package org.allianceworkbench.ui.grid.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;

/**
 * Rows as texts in columns.
 *
 * @param <T> what a row is
 */
public final class RowTexts<T> implements IRowDataProvider<T> {

	private final List<Function<T, String>> columns;
	private List<T> rows = List.of();

	/** No rows yet. */
	public RowTexts(List<Function<T, String>> columns) {
		this.columns = List.copyOf(columns);
	}

	/** What stands above the columns. */
	public IDataProvider header(List<String> names) {
		return new Names(names);
	}

	/** Sets the rows. */
	public void show(List<T> all) {
		rows = List.copyOf(all);
	}

	/** The rows. */
	public List<T> rows() {
		return rows;
	}

	@Override
	public Object getDataValue(int column, int row) {
		return columns.get(column).apply(rows.get(row));
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("rows are not changed in this grid");
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public int getRowCount() {
		return rows.size();
	}

	@Override
	public T getRowObject(int row) {
		return rows.get(row);
	}

	@Override
	public int indexOfRowObject(T row) {
		return rows.indexOf(row);
	}

	private record Names(List<String> names) implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return names.get(column);
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("names of columns are fixed");
		}

		@Override
		public int getColumnCount() {
			return names.size();
		}

		@Override
		public int getRowCount() {
			return 1;
		}
	}
}
