package org.allianceworkbench.ui.export.editor;

import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A small table that shows what a row is: two clients, two sessions, two raters, told apart by text and not by colour alone. */
final class LayoutPicture {

	private static final int WIDTH = 180;
	private static final int HEIGHT = 92;
	private static final int ROW = 15;
	private static final int CLIENT = 0x56B4E9;
	private static final int THERAPIST = 0xE69F00;

	/** What stands in a cell, and whose it is: a client's, a therapist's or nobody's. */
	private record Cell(String text, char whose) {
	}

	private final Canvas canvas;
	private final String[][] rows;

	LayoutPicture(Composite parent, ExportLayout layout) {
		rows = rows(layout);
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		GridDataFactory.swtDefaults().hint(WIDTH, HEIGHT).applyTo(canvas);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		Appearance.follow(canvas, canvas::redraw);
	}

	/** The header, then rows; values of clients begin with c, those of therapists with t. */
	private static String[][] rows(ExportLayout layout) {
		return switch (layout) {
			case RATING -> new String[][] { { "id", "S", "role", "WAI" }, { "1", "1", "C", "c5" }, { "1", "1", "T", "t6" },
					{ "1", "2", "C", "c4" }, { "1", "2", "T", "t6" } };
			case DYAD_SESSION -> new String[][] { { "id", "S", "WAI_C", "WAI_T" }, { "1", "1", "c5", "t6" }, { "1", "2", "c4",
					"t6" }, { "2", "1", "c3", "t4" } };
			case CLIENT -> new String[][] { { "id", "C_S1", "C_S2", "T_S1" }, { "1", "c5", "c4", "t6" }, { "2", "c3", "c5", "t4" } };
			case THERAPIST -> new String[][] { { "T", "clients", "WAI" }, { "7", "12", "t5.1" }, { "8", "9", "t4.7" } };
			case PAIRWISE -> new String[][] { { "id", "role", "actor", "partner" }, { "1", "C", "c5", "t6" }, { "1", "T", "t6",
					"c5" }, { "2", "C", "c3", "t4" }, { "2", "T", "t4", "c3" } };
		};
	}

	private static Cell cell(String text) {
		boolean owned = text.length() > 1 && (text.charAt(0) == 'c' || text.charAt(0) == 't') && Character.isDigit(text.charAt(1));
		return owned ? new Cell(text.substring(1), text.charAt(0)) : new Cell(text, ' ');
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(canvas.getParent().getBackground());
		gc.fillRectangle(canvas.getClientArea());
		boolean dark = Appearance.isDark();
		Color ink = color(dark ? 0xDDDDDD : 0x333333);
		Color line = color(dark ? 0x666666 : 0xBBBBBB);
		int[] widths = widths(gc);
		for (int row = 0; row < rows.length; row++) {
			int x = 1;
			for (int column = 0; column < widths.length; column++) {
				int width = widths[column];
				Cell cell = row == 0 ? new Cell(rows[0][column], 'h') : cell(rows[row][column]);
				int y = 1 + row * (ROW + 2);
				gc.setBackground(fill(cell.whose(), dark));
				gc.fillRectangle(x, y, width, ROW + 2);
				gc.setForeground(line);
				gc.drawRectangle(x, y, width, ROW + 2);
				gc.setForeground(ink);
				int high = gc.getFontMetrics().getHeight();
				gc.setClipping(x + 1, y + 1, width - 1, ROW + 1);
				gc.drawText(cell.text(), x + Math.max(2, (width - gc.textExtent(cell.text()).x) / 2), y + (ROW + 2 - high) / 2, true);
				gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
				x += width;
			}
		}
	}

	/** What the headings need, and an equal share of what is left. */
	private int[] widths(GC gc) {
		int[] widths = java.util.Arrays.stream(rows[0]).mapToInt(text -> gc.textExtent(text).x).toArray();
		int more = Math.max(2, (WIDTH - 4 - java.util.Arrays.stream(widths).sum()) / widths.length);
		return java.util.Arrays.stream(widths).map(width -> width + more).toArray();
	}

	/** Sky blue for clients, orange for therapists (Okabe and Ito), toned down to carry text. */
	private static Color fill(char whose, boolean dark) {
		return switch (whose) {
			case 'c' -> mixed(CLIENT, dark);
			case 't' -> mixed(THERAPIST, dark);
			case 'h' -> color(dark ? 0x4A4A4A : 0xE4E4E4);
			default -> color(dark ? 0x333333 : 0xFFFFFF);
		};
	}

	private static Color mixed(int rgb, boolean dark) {
		int ground = dark ? 0x33 : 0xFF;
		double share = dark ? 0.55 : 0.4;
		return new Color(mix(rgb >> 16 & 255, ground, share), mix(rgb >> 8 & 255, ground, share), mix(rgb & 255, ground, share));
	}

	private static int mix(int one, int other, double share) {
		return (int) Math.round(share * one + (1 - share) * other);
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
	}

	/** The widget. */
	Canvas control() {
		return canvas;
	}
}
