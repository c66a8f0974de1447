package org.allianceworkbench.ui.grid.internal;

import java.util.Optional;
import java.util.function.IntSupplier;

import org.allianceworkbench.ui.grid.RowMarks;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the heading of a group over the cells of its row, each its part of it, so that it is not cut by the columns. */
public final class HeadingPainter extends AbstractCellPainter {

	/** Label of cells in rows that begin a group. */
	public static final String LABEL = "heading";

	private static final int PADDING = 10;

	private final CellProvider cells;
	private final IntSupplier left;

	private HeadingPainter(CellProvider cells, IntSupplier left) {
		this.cells = cells;
		this.left = left;
	}

	/** Registers it. */
	static void install(IConfigRegistry registry, CellProvider cells, IntSupplier left) {
		ICellPainter painter = new HeadingPainter(cells, left);
		for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT }) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, LABEL);
		}
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		IStyle style = CellStyleUtil.getCellStyle(cell, registry);
		Rectangle clip = gc.getClipping();
		Color before = gc.getBackground();
		Color line = gc.getForeground();
		Font font = gc.getFont();
		gc.setBackground(style.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR));
		gc.setForeground(style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
		gc.setFont(style.getAttributeValue(CellStyleAttributes.FONT));
		gc.setClipping(bounds.intersection(clip));
		gc.fillRectangle(bounds);
		Optional<RowMarks.Heading> heading = cells.heading(cell.getRowIndex());
		heading.ifPresent(one -> gc.drawText(one.text(), left.getAsInt() + PADDING,
				bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, true));
		gc.setClipping(clip);
		gc.setBackground(before);
		gc.setForeground(line);
		gc.setFont(font);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return 0;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.getFontMetrics().getHeight();
	}
}
