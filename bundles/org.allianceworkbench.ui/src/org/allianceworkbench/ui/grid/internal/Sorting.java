package org.allianceworkbench.ui.grid.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** By which columns a grid's rows are sorted; the source does it. */
@SuppressWarnings("rawtypes") // the grid's own interface
public final class Sorting implements ISortModel {

	private record Sort(int column, SortDirectionEnum direction) {
	}

	private final CellProvider cells;
	private final Runnable changed;
	private final List<Sort> sorts = new ArrayList<>();

	/** Sorts by nothing yet. */
	public Sorting(CellProvider cells, Runnable changed) {
		this.cells = cells;
		this.changed = changed;
	}

	/** Names of columns to sort by, with a leading {@code -} down. */
	public List<String> order() {
		return sorts.stream().filter(sort -> sort.column() < cells.getColumnCount())
				.map(sort -> (sort.direction() == SortDirectionEnum.DESC ? "-" : "") + cells.columns().get(sort.column()).name())
				.toList();
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return sorts.stream().map(Sort::column).toList();
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return sorts.stream().anyMatch(sort -> sort.column() == column);
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		return sorts.stream().filter(sort -> sort.column() == column).map(Sort::direction).findFirst()
				.orElse(SortDirectionEnum.NONE);
	}

	@Override
	public int getSortOrder(int column) {
		return getSortedColumnIndexes().indexOf(column);
	}

	@Override
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of();
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return Comparator.naturalOrder();
	}

	@Override
	public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
		if (!accumulate) {
			sorts.clear();
		}
		sorts.removeIf(sort -> sort.column() == column);
		if (direction != SortDirectionEnum.NONE) {
			sorts.add(new Sort(column, direction));
		}
		changed.run();
	}

	@Override
	public void clear() {
		sorts.clear();
	}
}
