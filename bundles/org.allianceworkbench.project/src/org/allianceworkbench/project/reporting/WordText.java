package org.allianceworkbench.project.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads tables and paragraphs of a Word document's text (ECMA-376, part 1, 17.3 and 17.4). What was deleted is not seen. */
final class WordText {

	private final List<ShownTable> tables = new ArrayList<>();
	private final List<String> paragraphs = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private List<List<String>> rows = new ArrayList<>();
	private List<String> cells = new ArrayList<>();
	private String above = "";
	private int depth;
	private boolean inText;

	/** Reads {@code word/document.xml}. */
	ShownPage read(InputStream in) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(in);
			while (xml.hasNext()) {
				switch (xml.next()) {
					case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
					case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
					case XMLStreamConstants.CHARACTERS -> {
						if (inText) {
							text.append(xml.getText());
						}
					}
					default -> {
						// comments and instructions show nothing
					}
				}
			}
		} catch (XMLStreamException e) {
			throw new IOException("its text is damaged (" + e.getMessage() + ")", e);
		}
		return new ShownPage(tables, paragraphs);
	}

	private void begin(String name) {
		switch (name) {
			case "tbl" -> depth++;
			case "t" -> inText = true;
			case "tab", "br", "cr" -> text.append(' ');
			case "noBreakHyphen" -> text.append('-');
			default -> {
				// what shows no text by itself
			}
		}
	}

	private void end(String name) {
		switch (name) {
			case "t" -> inText = false;
			case "p" -> paragraph();
			case "tc" -> {
				cells.add(text.toString());
				text.setLength(0);
			}
			case "tr" -> {
				rows.add(cells);
				cells = new ArrayList<>();
			}
			case "tbl" -> {
				depth--;
				tables.add(new ShownTable(above, rows));
				rows = new ArrayList<>();
			}
			default -> {
				// what ends no text
			}
		}
	}

	private void paragraph() {
		if (depth > 0) {
			text.append(' ');
			return;
		}
		if (!text.toString().isBlank()) {
			above = text.toString();
			paragraphs.add(above);
		}
		text.setLength(0);
	}
}
