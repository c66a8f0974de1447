package org.allianceworkbench.ui.grid.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;

/** By what a grid's rows are kept: a text above a column, typed there or set by the program; both are seen and can be deleted. */
public final class GridFilters {

	private final CellProvider cells;
	private final Consumer<Map<String, String>> wanted;
	private Map<String, String> kept = Map.of();
	private Optional<FilterRowHeaderComposite<Object>> row = Optional.empty();

	/**
	 * No filter yet.
	 *
	 * @param wanted is told what was typed, by the columns' names
	 */
	public GridFilters(CellProvider cells, Consumer<Map<String, String>> wanted) {
		this.cells = cells;
		this.wanted = wanted;
	}

	/** Takes what stands in the filter row, by places of columns. */
	public void typed(Map<Integer, Object> texts) {
		Map<String, String> now = new HashMap<>();
		texts.forEach((column, text) -> {
			if (column < cells.getColumnCount() && text != null && !text.toString().isBlank()) {
				now.put(cells.columns().get(column).name(), text.toString());
			}
		});
		if (!now.equals(kept)) {
			wanted.accept(now);
		}
	}

	/** Where the texts are shown. */
	public void row(Optional<FilterRowHeaderComposite<Object>> shown) {
		row = shown;
	}

	/** By what rows are kept now: texts by the columns' names. */
	public Map<String, String> kept() {
		return kept;
	}

	/** Rows are kept by something else from now on. */
	public void keep(Map<String, String> texts) {
		kept = Map.copyOf(texts);
		show();
	}

	/** Writes the texts above their columns, which may have changed their places. */
	public void show() {
		Map<Integer, Object> texts = new HashMap<>();
		for (int column = 0; column < cells.getColumnCount(); column++) {
			String text = kept.get(cells.columns().get(column).name());
			if (text != null) {
				texts.put(column, text);
			}
		}
		row.ifPresent(filters -> {
			Map<Integer, Object> shown = filters.getFilterRowDataLayer().getFilterRowDataProvider().getFilterIndexToObjectMap();
			shown.clear();
			shown.putAll(texts);
		});
	}

	/** Shows or hides the row. */
	public void setVisible(boolean visible) {
		row.ifPresent(filters -> filters.setFilterRowVisible(visible));
	}

	/** Whether the row is shown. */
	public boolean isVisible() {
		return row.map(FilterRowHeaderComposite::isFilterRowVisible).orElse(false);
	}

	/** Opens the filter above a column, so that it can be typed at once. */
	public void edit(NatTable table, int column) {
		for (int position = 1; position < table.getColumnCount(); position++) {
			if (table.getColumnIndexByPosition(position) == column) {
				table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), table.getCellByPosition(position, 1)));
				return;
			}
		}
	}
}
