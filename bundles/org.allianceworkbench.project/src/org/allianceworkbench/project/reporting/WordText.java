package org.allianceworkbench.project.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads tables, figures and paragraphs of a Word document's text (ECMA-376, part 1, 17.3, 17.4, 20.4). What was deleted is not seen. */
final class WordText {

	private static final String PICTURE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, String> prints;
	private final List<ShownTable> tables = new ArrayList<>();
	private final List<ShownFigure> figures = new ArrayList<>();
	private final List<String> paragraphs = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private List<List<ShownCell>> rows = new ArrayList<>();
	private List<ShownCell> cells = new ArrayList<>();
	private String above = "";
	private String alternative = "";
	private int depth;
	private boolean inText;

	/** @param prints of pictures, by the names that the text gives them */
	WordText(Map<String, String> prints) {
		this.prints = prints;
	}

	/** Reads {@code word/document.xml}. */
	ShownPage read(InputStream in) throws IOException {
		try {
			XMLStreamReader xml = WordFile.factory().createXMLStreamReader(in);
			while (xml.hasNext()) {
				switch (xml.next()) {
					case XMLStreamConstants.START_ELEMENT -> begin(xml);
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
		return new ShownPage(tables, figures, paragraphs, List.of());
	}

	private void begin(XMLStreamReader xml) {
		switch (xml.getLocalName()) {
			case "tbl" -> depth++;
			case "t" -> inText = true;
			case "tab", "br", "cr" -> text.append(' ');
			case "noBreakHyphen" -> text.append('-');
			case "docPr" -> alternative = Stream.of("title", "descr").map(name -> xml.getAttributeValue(null, name))
					.filter(Objects::nonNull).collect(Collectors.joining(" "));
			case "blip" -> figures.add(new ShownFigure(above, alternative, "", prints.getOrDefault(
					Objects.requireNonNullElse(xml.getAttributeValue(PICTURE, "embed"), ""), "")));
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
				cells.add(ShownCell.of(text.toString()));
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
