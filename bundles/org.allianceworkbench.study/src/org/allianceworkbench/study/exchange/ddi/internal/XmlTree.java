package org.allianceworkbench.study.exchange.ddi.internal;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.allianceworkbench.study.exchange.CodebookFileException;
import org.allianceworkbench.study.exchange.internal.TextFile;

/** Reads XML without document types, thus without entities of its own, and within limits. */
final class XmlTree {

	private static final int MOST_ELEMENTS = 3_000_000;
	private static final int DEEPEST = 64;
	/** Marks of text: their content counts for the element they stand in. */
	private static final Set<String> MARKS = Set.of("p", "emph", "hi", "list", "itm", "lg", "l", "div", "head", "q", "ExtLink",
			"Link",
		"b", "i", "br", "a", "span", "strong", "em");

	private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");
	private static final int DECLARATION = 200;

	private final String file;
	private int elements;

	XmlTree(String file) {
		this.file = file;
	}

	/** The root element. */
	Node read(byte[] bytes) throws CodebookFileException {
		String text = TextFile.read(bytes, file, encoding(bytes));
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("refers to something outside of the file");
		});
		XMLStreamReader xml = null;
		try {
			xml = factory.createXMLStreamReader(new StringReader(text));
			return tree(xml);
		} catch (XMLStreamException e) {
			Location place = e.getLocation() != null ? e.getLocation() : xml == null ? null : xml.getLocation();
			int line = place == null ? 0 : Math.max(0, place.getLineNumber());
			String column = place == null ? "" : "column " + place.getColumnNumber();
			String message = String.valueOf(e.getMessage()).replaceAll("(?s).*Message: ", "").replaceAll("\\s+", " ").strip();
			throw new CodebookFileException(file, line, column, "is no well-formed XML (" + message
				+ "); export the codebook again");
		}
	}

	/** What the file says of its encoding, else UTF-8. */
	private Charset encoding(byte[] bytes) throws CodebookFileException {
		if (bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
			|| bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
			return StandardCharsets.UTF_16;
		}
		Matcher said = ENCODING.matcher(new String(bytes, 0, Math.min(DECLARATION, bytes.length), StandardCharsets.ISO_8859_1));
		if (!said.find()) {
			return StandardCharsets.UTF_8;
		}
		try {
			return Charset.forName(said.group(1));
		} catch (IllegalArgumentException e) {
			throw new CodebookFileException(file, 1, "", "says that it is in the encoding " + said.group(1)
				+ ", which is not known; save it as UTF-8");
		}
	}

	private Node tree(XMLStreamReader xml) throws XMLStreamException, CodebookFileException {
		Deque<Node> open = new ArrayDeque<>();
		Deque<String> marks = new ArrayDeque<>();
		Node root = null;
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (++elements > MOST_ELEMENTS || open.size() + marks.size() >= DEEPEST) {
						throw at(xml, "has more elements, or deeper ones, than any codebook; choose another file");
					}
					if (!open.isEmpty() && (!marks.isEmpty() || MARKS.contains(xml.getLocalName()))) {
						marks.push(xml.getLocalName());
						open.peek().add(" ");
					} else {
						Node node = node(xml);
						if (open.isEmpty()) {
							root = node;
						} else {
							open.peek().children().add(node);
						}
						open.push(node);
					}
				}
				case XMLStreamConstants.END_ELEMENT -> {
					if (marks.isEmpty()) {
						open.pop();
					} else {
						marks.pop();
						open.peek().add(" ");
					}
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
					if (!open.isEmpty()) {
						open.peek().add(xml.getText());
					}
				}
				case XMLStreamConstants.DTD ->
					throw at(xml, "has a document type declaration, which is not read because it can refer to other files; "
						+ "delete the line with DOCTYPE");
				case XMLStreamConstants.ENTITY_REFERENCE ->
					throw at(xml, "has the entity &" + xml.getLocalName() + ";, which is not read; write the character itself");
				default -> {
					// comments and processing instructions say nothing of the codebook
				}
			}
		}
		if (root == null) {
			throw new CodebookFileException(file, 0, "", "is empty; export the codebook again");
		}
		return root;
	}

	private static Node node(XMLStreamReader xml) {
		Location place = xml.getLocation();
		Node node = new Node(xml.getLocalName(), place.getLineNumber(), place.getColumnNumber());
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			node.attributes().put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
		}
		if (xml.getNamespaceURI() != null) {
			node.attributes().put("xmlns", xml.getNamespaceURI());
		}
		return node;
	}

	private CodebookFileException at(XMLStreamReader xml, String problem) {
		Location place = xml.getLocation();
		return new CodebookFileException(file, Math.max(0, place.getLineNumber()), "column " + place.getColumnNumber(), problem);
	}
}
