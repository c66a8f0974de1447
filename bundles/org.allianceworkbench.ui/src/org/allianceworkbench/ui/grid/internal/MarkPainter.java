package org.allianceworkbench.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws marks into cells whose shape and place differ: a filled corner at the top right for a value that was changed by hand, a
 * flag at the left for one with an open finding.
 */
final class MarkPainter extends CellPainterWrapper {

	/** Label of cells that were changed by hand. */
	static final String EDITED = "edited";
	/** Label of cells with an open finding. */
	static final String FLAGGED = "flagged";

	private static final int CORNER = 7;
	private static final int FLAG = 7;

	private final Color edited;
	private final Color flagged;

	MarkPainter(ICellPainter inner, Color edited, Color flagged) {
		super(inner);
		this.edited = edited;
		this.flagged = flagged;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		super.paintCell(cell, gc, bounds, registry);
		Color before = gc.getBackground();
		Color line = gc.getForeground();
		if (cell.getConfigLabels().hasLabel(EDITED)) {
			corner(gc, bounds, edited);
		}
		if (cell.getConfigLabels().hasLabel(FLAGGED)) {
			flag(gc, bounds.x + 2, bounds.y + 4, flagged);
		}
		gc.setBackground(before);
		gc.setForeground(line);
	}

	static void corner(GC gc, Rectangle bounds, Color color) {
		gc.setBackground(color);
		int right = bounds.x + bounds.width - 1;
		gc.fillPolygon(new int[] { right - CORNER, bounds.y, right, bounds.y, right, bounds.y + CORNER });
	}

	static void flag(GC gc, int x, int y, Color color) {
		gc.setForeground(color);
		gc.setBackground(color);
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.drawLine(x, y, x, y + 2 * FLAG);
		gc.fillPolygon(new int[] { x + 1, y, x + 1 + FLAG, y + FLAG / 2, x + 1, y + FLAG });
	}
}
