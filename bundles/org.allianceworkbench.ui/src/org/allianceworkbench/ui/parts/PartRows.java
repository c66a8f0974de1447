package org.allianceworkbench.ui.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.allianceworkbench.study.codebook.CodeText;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/**
 * The rows of a grid as texts, filtered and sorted.
 *
 * @param <T> what a row is
 */
final class PartRows<T> implements IDataProvider {

	/** Writes a text that was typed into a cell. */
	interface Writing<T> {
		void write(T row, PartColumn<T> column, String text);
	}

	private final List<PartColumn<T>> columns;
	private final Writing<T> writing;
	private List<T> all = List.of();
	private List<T> shown = List.of();
	private String filter = "";
	private int sorted = -1;
	private boolean down;

	PartRows(List<PartColumn<T>> columns, Writing<T> writing) {
		this.columns = List.copyOf(columns);
		this.writing = writing;
	}

	List<PartColumn<T>> columns() {
		return columns;
	}

	List<T> shown() {
		return shown;
	}

	void show(List<T> rows) {
		all = List.copyOf(rows);
		arrange();
	}

	void filter(String text) {
		filter = text.strip().toLowerCase(Locale.ROOT);
		arrange();
	}

	boolean isFiltered() {
		return !filter.isEmpty();
	}

	/** Sorts by a column, up, then down, then not at all. */
	void sort(int column) {
		down = sorted == column && !down;
		sorted = sorted == column && !down ? -1 : column;
		arrange();
	}

	boolean isSorted() {
		return sorted >= 0;
	}

	String header(int column) {
		return columns.get(column).title() + (column != sorted ? "" : down ? " \u25be" : " \u25b4");
	}

	private void arrange() {
		List<T> rows = new ArrayList<>(all.stream().filter(this::fits).toList());
		if (sorted >= 0) {
			PartColumn<T> column = columns.get(sorted);
			Comparator<T> order = Comparator.comparing(column.text(), PartRows::compare);
			rows.sort(down ? order.reversed() : order);
		}
		shown = List.copyOf(rows);
	}

	private static int compare(String one, String other) {
		OptionalDouble first = CodeText.number(one);
		OptionalDouble second = CodeText.number(other);
		return first.isPresent() && second.isPresent() ? Double.compare(first.getAsDouble(), second.getAsDouble())
				: one.compareToIgnoreCase(other);
	}

	private boolean fits(T row) {
		return filter.isEmpty() || columns.stream().anyMatch(column -> column.text().apply(row).toLowerCase(Locale.ROOT)
				.contains(filter));
	}

	String text(int column, int row) {
		return columns.get(column).text().apply(shown.get(row));
	}

	@Override
	public Object getDataValue(int column, int row) {
		if (row >= shown.size()) {
			return "";
		}
		PartColumn<T> shownColumn = columns.get(column);
		String text = text(column, row);
		return !shownColumn.switched() ? text : text.equals("yes") ? "\u25cf" : "";
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		if (row < shown.size()) {
			writing.write(shown.get(row), columns.get(column), value == null ? "" : value.toString());
		}
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public int getRowCount() {
		return shown.size();
	}
}
