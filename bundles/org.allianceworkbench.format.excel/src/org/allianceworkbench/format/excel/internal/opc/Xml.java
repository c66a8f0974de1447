package org.allianceworkbench.format.excel.internal.opc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.allianceworkbench.format.excel.internal.model.Limits;
import org.allianceworkbench.table.TableFormatException;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Walks through the elements of an XML part; names are local names, so that strict, transitional and prefixed files are alike.
 * <p>
 * Document type declarations are refused, which rules out entities of every kind; nothing outside the part is opened.
 */
public final class Xml implements AutoCloseable {

	private final Path file;
	private final String part;
	private final EventLimit in;
	private final XMLStreamReader reader;
	private final NameLimit names = new NameLimit();
	private final StringBuilder text = new StringBuilder();
	private int depth;

	public Xml(OpcPackage workbook, String part) throws IOException {
		this.file = workbook.file();
		this.part = part;
		this.in = new EventLimit(workbook.open(part));
		try {
			reader = XmlEncoding.open(in, factory());
		} catch (XMLStreamException | IOException | RuntimeException wrong) {
			in.close();
			throw problem(wrong);
		}
	}

	/** A factory for each part: factories keep the names that they have met, and a hostile part has millions. */
	private static XMLInputFactory factory() {
		XMLInputFactory factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		return factory;
	}

	/** Moves on: one of {@link XMLStreamConstants}. */
	public int next() throws IOException {
		try {
			in.nextEvent();
			int event = reader.next();
			switch (event) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (!names.allows(reader)) {
						throw new TableFormatException(file, "part " + part + " has more different names than any workbook");
					}
					if (++depth > Limits.DEPTH) {
						throw new TableFormatException(file, "part " + part + " has elements nested more than " + Limits.DEPTH + " deep");
					}
				}
				case XMLStreamConstants.END_ELEMENT -> depth--;
				case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
					if (!names.allowsInstruction(reader)) {
						throw new TableFormatException(file, "part " + part + " has more different names than any workbook");
					}
				}
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new TableFormatException(file, "part " + part
						+ " declares or uses XML entities, which a workbook never does; it was not read");
				default -> {
					// text, comments and processing instructions
				}
			}
			return event;
		} catch (XMLStreamException | RuntimeException wrong) {
			throw problem(wrong);
		}
	}

	private IOException problem(Exception wrong) {
		for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
			if (cause instanceof TableFormatException known) {
				return known;
			}
			if (cause instanceof XMLStreamException xml && xml.getNestedException() instanceof TableFormatException known) {
				return known;
			}
		}
		String where = reader == null ? "" : " (line " + reader.getLocation().getLineNumber() + ", column "
				+ reader.getLocation().getColumnNumber() + ")";
		return new TableFormatException(file, "part " + part + " is not well-formed XML" + where + "; the workbook is damaged", wrong);
	}

	/** Moves to the next element that begins; false at the end of the part. */
	public boolean nextStart() throws IOException {
		while (hasNext()) {
			if (next() == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
		}
		return false;
	}

	public boolean hasNext() throws IOException {
		try {
			return reader.hasNext();
		} catch (XMLStreamException wrong) {
			throw problem(wrong);
		}
	}

	/** Moves to the next element that begins inside one at a depth; false at that one's end. */
	public boolean nextStartWithin(int outer) throws IOException {
		while (hasNext()) {
			int event = next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
			if (event == XMLStreamConstants.END_ELEMENT && depth < outer) {
				return false;
			}
		}
		return false;
	}

	public int depth() {
		return depth;
	}

	/** Whether the present element has a local name. */
	public boolean is(String name) {
		return reader.getLocalName().equals(name);
	}

	public String name() {
		return reader.getLocalName();
	}

	/** An attribute by its local name, {@code null} when it is not there. */
	public String attribute(String name) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (reader.getAttributeLocalName(i).equals(name)) {
				return reader.getAttributeValue(i);
			}
		}
		return null;
	}

	/** Number of attributes of the present element. */
	public int attributeCount() {
		return reader.getAttributeCount();
	}

	/** Local name of an attribute, from 0. */
	public String attributeName(int index) {
		return reader.getAttributeLocalName(index);
	}

	/** Value of an attribute, from 0. */
	public String attributeValue(int index) {
		return reader.getAttributeValue(index);
	}

	/** Whether an attribute says yes: {@code 1}, {@code true} or {@code on}. */
	public boolean flag(String name) {
		String value = attribute(name);
		return "1".equals(value) || "true".equals(value) || "on".equals(value);
	}

	/** All text of the present element and of those in it; moves to its end. */
	public String text() throws IOException {
		text.setLength(0);
		text(text);
		return text.toString();
	}

	/** As above, appended to what is there. */
	public void text(StringBuilder to) throws IOException {
		int outer = depth;
		while (hasNext()) {
			int event = next();
			if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
				append(to);
			} else if (event == XMLStreamConstants.END_ELEMENT && depth < outer) {
				break;
			}
		}
	}

	private void append(StringBuilder to) throws IOException {
		try {
			to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
		} catch (RuntimeException wrong) {
			throw problem(wrong);
		}
		if (to.length() > Limits.READ_CELL_TEXT) {
			throw new TableFormatException(file, "part " + part + " holds a text of more than " + Limits.READ_CELL_TEXT
					+ " characters; a cell has " + Limits.CELL_TEXT + " at most");
		}
	}

	/** The text of a string item: its runs joined, without phonetic text; moves to its end. */
	public String richText() throws IOException {
		StringBuilder rich = new StringBuilder();
		int outer = depth;
		while (nextStartWithin(outer)) {
			if (is("t")) {
				rich.append(text());
			} else if (is("rPh")) {
				text();
			}
			if (rich.length() > Limits.READ_CELL_TEXT) {
				throw new TableFormatException(file, "part " + part + " holds a text of more than " + Limits.READ_CELL_TEXT
						+ " characters; a cell has " + Limits.CELL_TEXT + " at most");
			}
		}
		return rich.toString();
	}

	@Override
	public void close() throws IOException {
		try {
			reader.close();
		} catch (XMLStreamException wrong) {
			throw problem(wrong);
		} finally {
			in.close();
		}
	}
}
