package org.allianceworkbench.project.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.allianceworkbench.publish.record.FigurePrint;

/** Reads what a Word document shows: its text, and the pictures that the text names (ECMA-376, part 2). */
final class WordFile {

	private static final String TEXT = "word/document.xml";
	private static final String RELATIONS = "word/_rels/document.xml.rels";
	private static final String PICTURES = "word/media/";

	private WordFile() {
	}

	/** Reads a document. */
	static ShownPage read(byte[] document) throws IOException {
		Map<String, byte[]> parts = parts(document);
		if (!parts.containsKey(TEXT)) {
			throw new IOException("it has no text (" + TEXT + ")");
		}
		Map<String, String> prints = new LinkedHashMap<>();
		for (Map.Entry<String, String> relation : relations(parts.getOrDefault(RELATIONS, new byte[0])).entrySet()) {
			byte[] picture = parts.get("word/" + relation.getValue().replaceFirst("^/word/", ""));
			prints.put(relation.getKey(), picture == null ? "" : print(picture));
		}
		return new WordText(prints).read(new ByteArrayInputStream(parts.get(TEXT)));
	}

	private static Map<String, byte[]> parts(byte[] document) throws IOException {
		Map<String, byte[]> parts = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(TEXT) || entry.getName().equals(RELATIONS) || entry.getName().startsWith(PICTURES)) {
					parts.put(entry.getName(), zip.readAllBytes());
				}
			}
		}
		return parts;
	}

	/** What can't be read as a picture is not the one that was published. */
	private static String print(byte[] picture) {
		try {
			return FigurePrint.of(picture);
		} catch (IOException e) {
			return e.toString();
		}
	}

	/** The pictures by the names that the text gives them. */
	private static Map<String, String> relations(byte[] xml) throws IOException {
		Map<String, String> targets = new LinkedHashMap<>();
		try {
			XMLStreamReader reader = reader(xml);
			while (xml.length > 0 && reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("Relationship")
						&& reader.getAttributeValue(null, "Target").contains("media/")) {
					targets.put(reader.getAttributeValue(null, "Id"), reader.getAttributeValue(null, "Target"));
				}
			}
		} catch (XMLStreamException e) {
			throw new IOException("its part " + RELATIONS + " is damaged (" + e.getMessage() + ")", e);
		}
		return targets;
	}

	private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
		return factory().createXMLStreamReader(new ByteArrayInputStream(xml));
	}

	/** Reads nothing from elsewhere. */
	static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}
}
