package org.allianceworkbench.study.exchange.ddi.internal;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.allianceworkbench.study.exchange.internal.CleanText;

/** Writes XML with one element a line. */
final class Xml {

	/** What is inside of an element. */
	@FunctionalInterface
	interface Content {

		/** Writes it. */
		void write() throws XMLStreamException;
	}

	private static final String NAMESPACE = "ddi:codebook:2_5";

	private final StringWriter text = new StringWriter();
	private final XMLStreamWriter xml;
	private final CleanText clean = new CleanText();
	private int depth;

	Xml() throws XMLStreamException {
		xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
		xml.setDefaultNamespace(NAMESPACE);
		xml.writeStartDocument("UTF-8", "1.0");
	}

	/** The document. */
	String finish() throws XMLStreamException {
		xml.writeEndDocument();
		xml.close();
		return text + "\n";
	}

	/** How many characters XML can't hold so far. */
	long removed() {
		return clean.removed();
	}

	/** An element with others in it; attributes are names and values in turn, those without a value are left out. */
	void element(String name, Content content, String... attributes) throws XMLStreamException {
		start(name, attributes);
		depth++;
		content.write();
		depth--;
		newLine();
		xml.writeEndElement();
	}

	/** An element with a text in it, or nothing when the text is empty. */
	void text(String name, String content, String... attributes) throws XMLStreamException {
		if (content != null && !content.isEmpty()) {
			start(name, attributes);
			xml.writeCharacters(clean.of(content));
			xml.writeEndElement();
		}
	}

	/** An element without content. */
	void empty(String name, String... attributes) throws XMLStreamException {
		newLine();
		xml.writeEmptyElement(NAMESPACE, name);
		attributes(attributes);
	}

	private void start(String name, String... attributes) throws XMLStreamException {
		newLine();
		xml.writeStartElement(NAMESPACE, name);
		if (depth == 0) {
			xml.writeDefaultNamespace(NAMESPACE);
		}
		attributes(attributes);
	}

	private void attributes(String... namesAndValues) throws XMLStreamException {
		for (int i = 0; i < namesAndValues.length; i += 2) {
			if (namesAndValues[i + 1] != null && !namesAndValues[i + 1].isEmpty()) {
				xml.writeAttribute(namesAndValues[i], clean.of(namesAndValues[i + 1]));
			}
		}
	}

	private void newLine() throws XMLStreamException {
		xml.writeCharacters("\n" + "\t".repeat(depth));
	}
}
