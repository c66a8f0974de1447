package org.allianceworkbench.ui.grid;

import org.allianceworkbench.ui.grid.internal.LegendPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What the marks in a grid's cells mean, drawn as in the cells. */
public final class MarkLegend {

	private final Canvas canvas;

	/** A legend in one line. */
	public MarkLegend(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
			@Override
			public Point computeSize(int width, int height, boolean changed) {
				return new Point(width == SWT.DEFAULT ? 400 : width, LegendPainter.HEIGHT);
			}
		};
		canvas.addPaintListener(event -> LegendPainter.paint(event.gc, canvas.getClientArea(), canvas.getBackground(),
				canvas.getForeground()));
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = LegendPainter.WORDS;
			}
		});
	}

	/** The widget. */
	public Control control() {
		return canvas;
	}
}
