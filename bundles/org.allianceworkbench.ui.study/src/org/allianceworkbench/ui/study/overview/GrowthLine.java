package org.allianceworkbench.ui.study.overview;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Draws how many sessions there were until the end of each month. */
final class GrowthLine {

	private static final int LEFT = 60;
	private static final int BELOW = 20;
	private static final int ABOVE = 22;

	private final Canvas canvas;
	private SequencedMap<YearMonth, Integer> months = new TreeMap<>();

	GrowthLine(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
		Appearance.follow(canvas, canvas::redraw);
	}

	void show(SequencedMap<YearMonth, Integer> sessions) {
		months = new TreeMap<>(sessions);
		canvas.redraw();
	}

	private String words() {
		return months.isEmpty() ? "Growth: sessions have no dates" : "Growth: %,d sessions from %s to %s".formatted(
				months.lastEntry().getValue(), months.firstEntry().getKey(), months.lastEntry().getKey());
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setForeground(canvas.getForeground());
		if (months.isEmpty()) {
			gc.drawText("Growth is shown when\nsessions have dates.", 4, 4, true);
			return;
		}
		gc.drawText("Sessions until the end of each month", 4, 2, true);
		int width = area.width - LEFT - 12;
		int height = area.height - ABOVE - BELOW;
		long span = Math.max(1, ChronoUnit.MONTHS.between(months.firstEntry().getKey(), months.lastEntry().getKey()));
		int most = months.lastEntry().getValue();
		String top = "%,d".formatted(most);
		gc.drawText(top, LEFT - 6 - gc.textExtent(top).x, ABOVE - 6, true);
		gc.drawText("0", LEFT - 6 - gc.textExtent("0").x, ABOVE + height - 8, true);
		gc.setAlpha(80);
		gc.drawLine(LEFT, ABOVE + height, LEFT + width, ABOVE + height);
		gc.drawLine(LEFT, ABOVE, LEFT, ABOVE + height);
		gc.setAlpha(255);
		gc.drawText(months.firstEntry().getKey().toString(), LEFT, ABOVE + height + 2, true);
		String last = months.lastEntry().getKey().toString();
		gc.drawText(last, LEFT + width - gc.textExtent(last).x, ABOVE + height + 2, true);
		int[] points = new int[months.size() * 2];
		int i = 0;
		for (Map.Entry<YearMonth, Integer> month : months.entrySet()) {
			points[i++] = LEFT + (int) (ChronoUnit.MONTHS.between(months.firstEntry().getKey(), month.getKey()) * width / span);
			points[i++] = ABOVE + height - (int) ((long) month.getValue() * height / Math.max(1, most));
		}
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(2);
		gc.setForeground(Appearance.isDark() ? new Color(86, 180, 233) : new Color(0, 114, 178));
		gc.drawPolyline(points);
	}

	Control control() {
		return canvas;
	}
}
