package org.allianceworkbench.project.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a reader sees in a published report: its tables and its paragraphs, each in the order of the document.
 *
 * @param tables the tables
 * @param paragraphs the paragraphs outside of tables
 */
record ShownPage(List<ShownTable> tables, List<String> paragraphs) {

	private static final Pattern UNSEEN = Pattern.compile("(?s)<(script|style|svg|head)\\b.*?</\\1>");
	private static final Pattern PART = Pattern.compile(
			"(?s)<(figcaption|table|p|dd|li)\\b[^>]*>(.*?)</\\1>");
	private static final Pattern ROW = Pattern.compile("(?s)<tr\\b[^>]*>(.*?)</tr>");
	private static final Pattern CELL = Pattern.compile("(?s)<(td|th)\\b[^>]*>(.*?)</\\1>");
	private static final Pattern TAG = Pattern.compile("<[^>]*>");
	private static final Pattern CODE = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});");
	private static final String WORD_TEXT = "word/document.xml";

	ShownPage {
		tables = List.copyOf(tables);
		paragraphs = paragraphs.stream().map(ShownTable::plain).filter(text -> !text.isEmpty()).toList();
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
		return isWord(document) ? ofWord(document) : ofHtml(new String(document, StandardCharsets.UTF_8));
	}

	private static ShownPage ofHtml(String html) {
		List<ShownTable> tables = new ArrayList<>();
		List<String> paragraphs = new ArrayList<>();
		String title = "";
		Matcher part = PART.matcher(UNSEEN.matcher(html).replaceAll(""));
		while (part.find()) {
			switch (part.group(1)) {
				case "figcaption" -> title = text(part.group(2));
				case "table" -> tables.add(new ShownTable(title, rows(part.group(2))));
				default -> paragraphs.add(text(part.group(2)));
			}
		}
		return new ShownPage(tables, paragraphs);
	}

	private static List<List<String>> rows(String table) {
		return ROW.matcher(table).results().map(row -> CELL.matcher(row.group(1)).results().map(cell -> text(cell.group(2))).toList())
				.toList();
	}

	private static String text(String html) {
		String bare = TAG.matcher(html.replaceAll("</(strong|em|p|div)>|<br[^>]*>", " ")).replaceAll("");
		String decoded = CODE.matcher(bare).replaceAll(code -> Matcher.quoteReplacement(Character.toString(
				Integer.parseInt(code.group(2), code.group(1).isEmpty() ? 10 : 16))));
		return decoded.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
				.replace("&nbsp;", " ").replace("&amp;", "&");
	}

	private static ShownPage ofWord(byte[] document) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(WORD_TEXT)) {
					return new WordText().read(zip);
				}
			}
		}
		throw new IOException("it has no text (" + WORD_TEXT + ")");
	}
}
