package org.allianceworkbench.ui.grid.internal;

import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.ui.grid.RowSource;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Tells what a column is when the pointer rests on its header: label, value labels, and what its values are like. */
public final class HeaderHover extends DefaultToolTip {

	private static final int MOST_LABELS = 12;

	private final NatTable table;
	private final CellProvider cells;
	private final RowSource source;
	private final StudyJob.Owner owner;
	/** What is known of a column, until the pointer leaves its header. */
	private Optional<ColumnSpec> about = Optional.empty();
	private String summary = "";

	private HeaderHover(NatTable table, CellProvider cells, RowSource source, StudyJob.Owner owner) {
		super(table, ToolTip.NO_RECREATE, false);
		this.table = table;
		this.cells = cells;
		this.source = source;
		this.owner = owner;
	}

	/** Gives a grid such hovers. */
	public static void install(NatTable table, CellProvider cells, RowSource source, StudyJob.Owner owner) {
		new HeaderHover(table, cells, source, owner).setShift(new Point(8, 20));
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return table.getColumnPositionByX(event.x) + "/" + table.getRegionLabelsByXY(event.x, event.y);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return isHeader(event.x, event.y);
	}

	@Override
	protected String getText(Event event) {
		int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
		if (column < 0 || column >= cells.columns().size()) {
			return "";
		}
		ColumnSpec spec = cells.columns().get(column);
		if (about.isEmpty() || about.get() != spec) {
			about = Optional.of(spec);
			summary = "";
			count(spec, new Point(event.x, event.y));
		}
		return describe(spec) + (summary.isEmpty() ? "" : "\n\n" + summary);
	}

	/** Counts in the background and shows the hover again with what was found, when the pointer is still there. */
	private void count(ColumnSpec spec, Point at) {
		new StudyJob<>("Summarising " + spec.name(), progress -> source.summary(spec), found -> {
			if (!table.isDisposed() && !found.isEmpty() && about.filter(spec::equals).isPresent()) {
				summary = found;
				Point pointer = table.toControl(table.getDisplay().getCursorLocation());
				if (table.getColumnPositionByX(pointer.x) == table.getColumnPositionByX(at.x) && isHeader(pointer.x, pointer.y)) {
					hide();
					show(at);
				}
			}
		}, problem -> summary = "").of(owner).unseen().schedule();
	}

	private boolean isHeader(int x, int y) {
		return table.getRegionLabelsByXY(x, y) != null && table.getRegionLabelsByXY(x, y).hasLabel(GridRegion.COLUMN_HEADER);
	}

	@Override
	protected void afterHideToolTip(Event event) {
		super.afterHideToolTip(event);
		if (event != null) {
			about = Optional.empty();
		}
	}

	private static String describe(ColumnSpec spec) {
		String labels = spec.valueLabels().entries().stream().limit(MOST_LABELS).map(e -> "\n" + e.value() + " = " + e.label())
				.collect(Collectors.joining());
		return (spec.label().isEmpty() ? spec.name() : spec.label()) + labels
				+ (spec.valueLabels().entries().size() > MOST_LABELS ? "\n..." : "");
	}
}
