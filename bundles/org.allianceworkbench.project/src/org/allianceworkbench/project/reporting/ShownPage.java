package org.allianceworkbench.project.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.publish.record.FigurePrint;

/**
 * What a reader sees in a published report, each in the order of the document.
 *
 * @param tables the tables
 * @param figures the figures
 * @param paragraphs the paragraphs outside of tables, with what stands above them, scripts and options
 * @param style what decides how a page looks and what runs in it; empty for Word
 */
record ShownPage(List<ShownTable> tables, List<ShownFigure> figures, List<String> paragraphs, List<String> style) {

	private static final Pattern STYLE = Pattern.compile("(?s)<(style|script)\\b([^>]*)>(.*?)</\\1>");
	private static final Pattern UNSEEN = Pattern.compile("(?s)<(script|style|head)\\b.*?</\\1>");
	private static final Pattern PART = Pattern.compile(
			"(?s)<(figcaption|table|svg|p|h[2-5]|dt|dd|li|summary|pre)\\b[^>]*>(.*?)</\\1>");
	private static final Pattern ROW = Pattern.compile("(?s)<tr\\b[^>]*>(.*?)</tr>");
	private static final Pattern CELL = Pattern.compile("(?s)<(td|th)\\b([^>]*)>(.*?)</\\1>");
	private static final Pattern DESCRIPTION = Pattern.compile("(?s)<desc\\b[^>]*>(.*?)</desc>");

	ShownPage {
		tables = List.copyOf(tables);
		figures = List.copyOf(figures);
		paragraphs = paragraphs.stream().map(ShownTable::plain).filter(text -> !text.isEmpty()).toList();
		style = List.copyOf(style);
	}

	/** Whether the bytes are those of a Word document, and not of a page of HTML. */
	static boolean isWord(byte[] document) {
		return document.length > 1 && document[0] == 'P' && document[1] == 'K';
	}

	/**
	 * Reads a document, Word or HTML.
	 *
	 * @throws IOException when it is damaged
	 */
	static ShownPage of(byte[] document) throws IOException {
		return isWord(document) ? WordFile.read(document) : ofHtml(new String(document, StandardCharsets.UTF_8));
	}

	private static ShownPage ofHtml(String html) {
		List<ShownTable> tables = new ArrayList<>();
		List<ShownFigure> figures = new ArrayList<>();
		List<String> paragraphs = new ArrayList<>();
		String title = "";
		Matcher part = PART.matcher(UNSEEN.matcher(html).replaceAll(""));
		while (part.find()) {
			switch (part.group(1)) {
				case "figcaption" -> title = HtmlText.of(part.group(2));
				case "table" -> tables.add(new ShownTable(title, rows(part.group(2))));
				case "svg" -> figures.add(figure(title, part.group()));
				default -> paragraphs.add(HtmlText.of(part.group(2)));
			}
		}
		return new ShownPage(tables, figures, paragraphs, style(html));
	}

	private static ShownFigure figure(String title, String svg) {
		Matcher description = DESCRIPTION.matcher(svg);
		return new ShownFigure(title, description.find() ? HtmlText.of(description.group(1)) : "", svg, FigurePrint.of(svg));
	}

	private static List<List<ShownCell>> rows(String table) {
		return ROW.matcher(table).results().map(row -> CELL.matcher(row.group(1)).results()
				.map(cell -> new ShownCell(HtmlText.of(cell.group(3)), HtmlText.attributes(cell.group(2)))).toList()).toList();
	}

	/** Styles and scripts; what is kept in a page as JSON neither looks nor runs. */
	private static List<String> style(String html) {
		return STYLE.matcher(html).results().filter(part -> !"application/json".equals(HtmlText.attributes(part.group(2)).get("type")))
				.map(part -> part.group(1) + ' ' + ShownTable.plain(part.group(3))).toList();
	}
}
