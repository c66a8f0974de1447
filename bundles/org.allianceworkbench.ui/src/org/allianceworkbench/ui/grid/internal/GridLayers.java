package org.allianceworkbench.ui.grid.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultRowHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The layers of a grid: values below, then order, visibility, selection, window and frozen part; headers beside them. */
public final class GridLayers {

	private static final int COLUMN_WIDTH = 104;
	private static final int ROW_HEIGHT = 24;
	private static final int HEADER_HEIGHT = 28;

	private final DataLayer data;
	private final ColumnHideShowLayer columns;
	private final SelectionLayer selection;
	private final CompositeFreezeLayer body;
	private final DataLayer rowNumbers;
	private final GridLayer grid;
	private Optional<FilterRowHeaderComposite<Object>> filters = Optional.empty();

	/** Layers over cells. */
	public GridLayers(CellProvider cells, IntFunction<String> numbering, Optional<ISortModel> sorting,
			Consumer<Map<Integer, Object>> kept, IConfigRegistry registry) {
		data = new DataLayer(cells, COLUMN_WIDTH, ROW_HEIGHT);
		data.setConfigLabelAccumulator(GridLooks.labels(cells));
		columns = new ColumnHideShowLayer(new ColumnReorderLayer(data));
		selection = new SelectionLayer(columns);
		selection.setSelectionModel(new LightSelection(selection));
		ViewportLayer viewport = new ViewportLayer(selection);
		body = new CompositeFreezeLayer(new FreezeLayer(selection), viewport, selection);
		IDataProvider names = new HeaderNames(cells);
		DataLayer headers = new DataLayer(names, COLUMN_WIDTH, HEADER_HEIGHT);
		headers.setConfigLabelAccumulator(GridLooks.headerLabels(cells));
		ILayer header = new ColumnHeaderLayer(headers, body, selection);
		if (sorting.isPresent()) {
			FilterRowHeaderComposite<Object> row = new FilterRowHeaderComposite<>(kept::accept,
					new SortHeaderLayer<>(header, sorting.get(),
					false), names, registry);
			row.getFilterRowDataLayer().setDefaultRowHeight(ROW_HEIGHT);
			row.setFilterRowVisible(false);
			filters = Optional.of(row);
			header = row;
		}
		IDataProvider numbers = new DefaultRowHeaderDataProvider(cells) {
			@Override
			public Object getDataValue(int column, int row) {
				return numbering.apply(row);
			}
		};
		rowNumbers = new DefaultRowHeaderDataLayer(numbers);
		RowHeaderLayer rowHeader = new RowHeaderLayer(rowNumbers, body, selection);
		CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(names, numbers)), rowHeader, header);
		grid = new GridLayer(body, header, rowHeader, corner, false);
		grid.addConfiguration(new EditBindings(grid));
		HeadingPainter.install(registry, cells, rowHeader::getWidth);
	}

	/** Everything. */
	public GridLayer grid() {
		return grid;
	}

	/** The values, with the widths of columns. */
	public DataLayer data() {
		return data;
	}

	/** Which columns are hidden. */
	public ColumnHideShowLayer columns() {
		return columns;
	}

	/** What is selected. */
	public SelectionLayer selection() {
		return selection;
	}

	/** The frozen and the scrolled part. */
	public CompositeFreezeLayer body() {
		return body;
	}

	/** The numbers beside the rows. */
	public DataLayer rowNumbers() {
		return rowNumbers;
	}

	/** The row with filters, when rows can be arranged. */
	public Optional<FilterRowHeaderComposite<Object>> filters() {
		return filters;
	}
}
