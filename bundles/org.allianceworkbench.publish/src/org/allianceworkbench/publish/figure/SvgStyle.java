package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How shapes and letters of an SVG look, as CSS declarations; what is usual is left out. */
final class SvgStyle {

	private static final float USUAL_LIMIT = 4;

	private SvgStyle() {
	}

	static String fill(String colour, double opacity, boolean evenOdd) {
		return "fill:" + colour + (opacity < 1 ? ";fill-opacity:" + number(opacity) : "") + (evenOdd ? ";fill-rule:evenodd" : "");
	}

	/** @param scale pixels of the page for one of the stroke */
	static String stroke(BasicStroke stroke, double scale, String colour, double opacity) {
		StringBuilder css = new StringBuilder("fill:none;stroke:").append(colour);
		if (opacity < 1) {
			css.append(";stroke-opacity:").append(number(opacity));
		}
		double width = stroke.getLineWidth() * scale;
		if (width != 1) {
			css.append(";stroke-width:").append(number(width));
		}
		if (stroke.getEndCap() != BasicStroke.CAP_BUTT) {
			css.append(";stroke-linecap:").append(stroke.getEndCap() == BasicStroke.CAP_ROUND ? "round" : "square");
		}
		if (stroke.getLineJoin() != BasicStroke.JOIN_MITER) {
			css.append(";stroke-linejoin:").append(stroke.getLineJoin() == BasicStroke.JOIN_ROUND ? "round" : "bevel");
		} else if (stroke.getMiterLimit() != USUAL_LIMIT) {
			css.append(";stroke-miterlimit:").append(number(stroke.getMiterLimit()));
		}
		float[] dashes = stroke.getDashArray();
		if (dashes != null) {
			css.append(";stroke-dasharray:").append(IntStream.range(0, dashes.length).mapToObj(i -> number(dashes[i] * scale))
					.collect(Collectors.joining(",")));
			if (stroke.getDashPhase() != 0) {
				css.append(";stroke-dashoffset:").append(number(stroke.getDashPhase() * scale));
			}
		}
		return css.toString();
	}

	/** Ends with a semicolon. */
	static String font(Font font) {
		String family = switch (font.getFamily(Locale.ROOT)) {
			case Font.SERIF -> "serif";
			case Font.MONOSPACED -> "monospace";
			default -> "sans-serif";
		};
		return "font-family:" + family + ";font-size:" + number(font.getSize2D()) + "px;" + (font.isBold() ? "font-weight:bold;" : "")
				+ (font.isItalic() ? "font-style:italic;" : "");
	}

	/** In hundredths, which are fine enough for a pixel, with as few characters as it takes. */
	static String number(double value) {
		long hundredths = Math.round(value * 100);
		long part = Math.abs(hundredths % 100);
		long whole = Math.abs(hundredths / 100);
		String fraction = part == 0 ? "" : part % 10 == 0 ? "." + part / 10 : part < 10 ? ".0" + part : "." + part;
		return (hundredths < 0 ? "-" : "") + (whole == 0 && part != 0 ? "" : Long.toString(whole)) + fraction;
	}
}
