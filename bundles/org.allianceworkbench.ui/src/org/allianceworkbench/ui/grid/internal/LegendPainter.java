package org.allianceworkbench.ui.grid.internal;

import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.SWT;

/** Draws what a grid's marks mean. */
public final class LegendPainter {

	/** Height of a legend in pixels. */
	public static final int HEIGHT = 18;
	/** The same in words. */
	public static final String WORDS =
			"97 (refused) in italics: user-missing; dot: no value; tinted: computed; corner: changed by hand; "
			+ "flag: open finding";

	private static final int BOX = 14;
	private static final int GAP = 6;
	private static final int SPACE = 18;

	private LegendPainter() {
	}

	/** Draws it from the left; what does not fit is left out. */
	public static void paint(GC gc, Rectangle area, Color background, Color foreground) {
		GridColors colors = GridColors.of(Appearance.isDark());
		gc.setBackground(background);
		gc.fillRectangle(area);
		Font plain = gc.getFont();
		int x = box(gc, 0, colors.missing(), colors.line());
		gc.setFont(italic());
		x = word(gc, x, "user-missing", foreground);
		gc.setFont(plain);
		x = word(gc, x - SPACE + 2 * GAP, "\u00b7  no value", foreground);
		x = word(gc, box(gc, x, colors.derived(), colors.line()), "computed", foreground);
		int corner = x;
		x = box(gc, x, colors.background(), colors.line());
		MarkPainter.corner(gc, new Rectangle(corner, 2, BOX, BOX), colors.edited());
		x = word(gc, x, "changed by hand", foreground);
		int flag = x;
		x = box(gc, x, colors.background(), colors.line());
		MarkPainter.flag(gc, flag + 3, 2, colors.flagged());
		word(gc, x, "open finding", foreground);
	}

	private static int box(GC gc, int x, Color fill, Color line) {
		gc.setBackground(fill);
		gc.fillRectangle(x, 2, BOX, BOX - 1);
		gc.setForeground(line);
		gc.drawRectangle(x, 2, BOX, BOX - 1);
		return x + BOX + GAP;
	}

	private static int word(GC gc, int x, String text, Color foreground) {
		gc.setForeground(foreground);
		gc.drawText(text, x, (HEIGHT - gc.getFontMetrics().getHeight()) / 2, true);
		return x + gc.textExtent(text).x + SPACE;
	}

	private static Font italic() {
		FontData[] data = JFaceResources.getDialogFont().getFontData();
		for (FontData each : data) {
			each.setStyle(SWT.ITALIC);
		}
		return GUIHelper.getFont(data);
	}
}
