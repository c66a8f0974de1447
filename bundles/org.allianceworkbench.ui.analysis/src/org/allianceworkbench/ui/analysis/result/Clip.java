package org.allianceworkbench.ui.analysis.result;

import java.io.ByteArrayInputStream;

import org.allianceworkbench.publish.figure.FigureDrawing;
import org.allianceworkbench.publish.figure.FigureSize;
import org.allianceworkbench.publish.figure.Theme;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** Puts parts of a result on the clipboard. */
final class Clip {

	private static final int SCREEN_DPI = 192;

	private Clip() {
	}

	static void text(String text) {
		set(new Object[] { text }, TextTransfer.getInstance());
	}

	/** As a table for word processors and spreadsheets. */
	static void table(Block.TableBlock table) {
		TableText text = new TableText(table);
		set(new Object[] { text.html(), text.rtf(), text.text() }, HTMLTransfer.getInstance(), RTFTransfer.getInstance(),
				TextTransfer.getInstance());
	}

	/** As a picture. */
	static void picture(Figure figure) {
		byte[] png = FigureDrawing.png(figure, FigureSize.of(figure, FigureSize.TWO_COLUMNS), Theme.LIGHT, SCREEN_DPI);
		set(new Object[] { new ImageData(new ByteArrayInputStream(png)) }, ImageTransfer.getInstance());
	}

	/** As the text of an SVG file. */
	static void svg(Figure figure) {
		text(FigureDrawing.svg(figure, FigureSize.of(figure, FigureSize.TWO_COLUMNS), Theme.LIGHT));
	}

	private static void set(Object[] contents, Transfer... kinds) {
		Clipboard clipboard = new Clipboard(Display.getDefault());
		try {
			clipboard.setContents(contents, kinds);
		} finally {
			clipboard.dispose();
		}
	}
}
