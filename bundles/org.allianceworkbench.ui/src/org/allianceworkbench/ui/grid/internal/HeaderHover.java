package org.allianceworkbench.ui.grid.internal;

import java.util.stream.Collectors;

import org.allianceworkbench.table.ColumnSpec;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Tells what a column is when the pointer rests on its header: label, measure, value labels. */
public final class HeaderHover extends DefaultToolTip {

	private static final int MOST_LABELS = 12;

	private final NatTable table;
	private final CellProvider cells;

	private HeaderHover(NatTable table, CellProvider cells) {
		super(table, ToolTip.NO_RECREATE, false);
		this.table = table;
		this.cells = cells;
	}

	/** Gives a grid such hovers. */
	public static void install(NatTable table, CellProvider cells) {
		new HeaderHover(table, cells).setShift(new Point(8, 20));
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return table.getColumnPositionByX(event.x) + "/" + table.getRegionLabelsByXY(event.x, event.y);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return table.getRegionLabelsByXY(event.x, event.y) != null
				&& table.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.COLUMN_HEADER);
	}

	@Override
	protected String getText(Event event) {
		int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
		return column < 0 || column >= cells.columns().size() ? "" : describe(cells.columns().get(column));
	}

	private static String describe(ColumnSpec spec) {
		String labels = spec.valueLabels().entries().stream().limit(MOST_LABELS).map(e -> "\n" + e.value() + " = " + e.label())
				.collect(Collectors.joining());
		return (spec.label().isEmpty() ? spec.name() : spec.label()) + labels
				+ (spec.valueLabels().entries().size() > MOST_LABELS ? "\n..." : "");
	}
}
