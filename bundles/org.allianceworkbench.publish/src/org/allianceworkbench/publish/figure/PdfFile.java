package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.allianceworkbench.report.Figure;

/**
 * Writes a figure as a PDF file of one page (PDF 1.4, ISO 32000-1), all of it vectors: letters are outlines, so that no font is
 * needed where it is shown or printed.
 */
final class PdfFile {

	private static final double POINTS = 72.0 / 96;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final List<Integer> places = new ArrayList<>();

	private PdfFile() {
	}

	static byte[] of(Figure figure, FigureSize size, Theme theme, String text) {
		PdfPage page = new PdfPage(size.height() * POINTS, POINTS);
		PdfGraphics graphics = new PdfGraphics(page);
		graphics.setPaint(theme.background());
		graphics.fillRect(0, 0, size.width(), size.height());
		FigureDrawing.draw(figure, graphics, size, theme);
		return new PdfFile().write(page, size, figure.title(), text);
	}

	private byte[] write(PdfPage page, FigureSize size, String title, String text) {
		ascii("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
		object("<< /Type /Catalog /Pages 2 0 R /Lang (en) >>");
		object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
		object(String.format(Locale.ROOT, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.2f %.2f] /Contents 4 0 R "
				+ "/Resources << /ExtGState << %s >> >> >>", size.width() * POINTS, size.height() * POINTS, page.transparencies()));
		stream(page.content());
		object("<< /Title " + hexadecimal(title) + " /Subject " + hexadecimal(text) + " >>");
		int table = out.size();
		ascii("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
		places.forEach(place -> ascii(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
		ascii("trailer\n<< /Size " + (places.size() + 1) + " /Root 1 0 R /Info 5 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
		return out.toByteArray();
	}

	private void object(String body) {
		places.add(out.size());
		ascii(places.size() + " 0 obj\n" + body + "\nendobj\n");
	}

	private void stream(String content) {
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream zip = new DeflaterOutputStream(packed, deflater)) {
			zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
		} catch (IOException e) {
			throw new IllegalStateException("memory can't be written to", e);
		} finally {
			deflater.end();
		}
		places.add(out.size());
		ascii(places.size() + " 0 obj\n<< /Length " + packed.size() + " /Filter /FlateDecode >>\nstream\n");
		out.writeBytes(packed.toByteArray());
		ascii("\nendstream\nendobj\n");
	}

	/** A text string in UTF-16 with its mark (ISO 32000-1, 7.9.2.2). */
	private static String hexadecimal(String text) {
		StringBuilder digits = new StringBuilder("<FEFF");
		text.chars().forEach(c -> digits.append(String.format(Locale.ROOT, "%04X", c)));
		return digits.append('>').toString();
	}

	private void ascii(String text) {
		out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** A colour's parts, 0 to 1. */
	static String parts(Color colour) {
		return String.format(Locale.ROOT, "%.3f %.3f %.3f", colour.getRed() / 255.0, colour.getGreen() / 255.0,
				colour.getBlue() / 255.0);
	}
}
