package org.allianceworkbench.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.allianceworkbench.publish.internal.xml.Xml;
import org.allianceworkbench.publish.record.ResultJson;
import org.allianceworkbench.publish.record.ResultRecord;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.xml.sax.SAXException;

/** The records of results within published documents: a JSON element in HTML, a custom XML part in Word. */
public final class EmbeddedResults {

	/** The id of the element in an HTML page. */
	static final String ID = "alliance-results";

	private static final String NAMESPACE = "urn:alliance-workbench:results";
	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
	private static final String PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
	private static final String PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
	private static final String STORE_ITEM = "{5B1C0A52-7E0D-4C5B-9B7B-6A1E3F2D8C94}";
	private static final String XML = "application/xml";
	private static final byte[] ZIP = { 'P', 'K' };

	private EmbeddedResults() {
	}

	/**
	 * Reads the records of a published document, HTML or Word.
	 *
	 * @throws IOException when the file can't be read or holds no records; the message says why, without the file's name
	 */
	public static List<ResultRecord> read(Path file) throws IOException {
		List<ResultRecord> records = ResultJson.read(text(Files.readAllBytes(file)));
		if (records.isEmpty()) {
			throw none();
		}
		return records;
	}

	/**
	 * Reads the prints of the figures of a published document, in their order, as they were when it was written; see
	 * {@link org.allianceworkbench.publish.record.FigurePrint}.
	 *
	 * @throws IOException when the document holds no records; the message says why, without the file's name
	 */
	public static List<String> figures(byte[] document) throws IOException {
		return ResultJson.figures(text(document));
	}

	private static String text(byte[] document) throws IOException {
		boolean word = document.length > ZIP.length && document[0] == ZIP[0] && document[1] == ZIP[1];
		return word ? fromWord(document) : fromHtml(new String(document, StandardCharsets.UTF_8));
	}

	private static String fromHtml(String html) throws IOException {
		int id = html.lastIndexOf("id=\"" + ID + "\"");
		int from = html.indexOf('>', Math.max(0, id)) + 1;
		int to = html.indexOf("</script>", from);
		if (id < 0 || to < 0) {
			throw none();
		}
		return html.substring(from, to);
	}

	private static IOException none() {
		return new IOException("it holds no results to compare with; only reports that 'alliance report' wrote do");
	}

	/** Puts the records, and the prints of its figures, into a Word document. */
	static void write(OPCPackage word, PackagePart document, List<ResultRecord> records, List<String> figures) throws IOException {
		try {
			PackagePartName name = PackagingURIHelper.createPartName("/customXml/item1.xml");
			PackagePart part = word.createPart(name, XML);
			fill(part, new Xml().open("results", "xmlns", NAMESPACE).text(ResultJson.write(records, figures)).close());
			document.addRelationship(name, TargetMode.INTERNAL, RELATION);
			addProperties(word, part);
		} catch (InvalidFormatException e) {
			throw new IOException("the results can't be put into the document", e);
		}
	}

	/** Office programs drop a part without properties when they save the document (ECMA-376, part 1, 15.2.6). */
	private static void addProperties(OPCPackage word, PackagePart part) throws InvalidFormatException, IOException {
		PackagePartName name = PackagingURIHelper.createPartName("/customXml/itemProps1.xml");
		fill(word.createPart(name, PROPERTIES), new Xml().open("ds:datastoreItem", "xmlns:ds", PROPERTIES_NAMESPACE, "ds:itemID",
				STORE_ITEM).open("ds:schemaRefs").open("ds:schemaRef", "ds:uri", NAMESPACE).close().close().close());
		part.addRelationship(name, TargetMode.INTERNAL, RELATION + "Props");
	}

	private static void fill(PackagePart part, Xml content) throws IOException {
		try (var out = part.getOutputStream()) {
			out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + content).getBytes(StandardCharsets.UTF_8));
		}
	}

	private static String fromWord(byte[] bytes) throws IOException {
		try (OPCPackage word = OPCPackage.open(new ByteArrayInputStream(bytes))) {
			for (PackagePart part : word.getParts()) {
				if (part.getPartName().getName().startsWith("/customXml/item") && part.getContentType().equals(XML)) {
					String text = results(part);
					if (!text.isEmpty()) {
						return text;
					}
				}
			}
		} catch (InvalidFormatException | UnsupportedFileFormatException | OpenXML4JRuntimeException e) {
			throw new IOException("it is not a Word document, or it is damaged (" + e.getMessage() + ")", e);
		}
		throw none();
	}

	/** The text of a part that holds results, empty when it is somebody else's. */
	private static String results(PackagePart part) throws IOException {
		try (var in = part.getInputStream()) {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setNamespaceAware(true);
			var root = factory.newDocumentBuilder().parse(in).getDocumentElement();
			return NAMESPACE.equals(root.getNamespaceURI()) ? root.getTextContent() : "";
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException("the part " + part.getPartName() + " of it is damaged (" + e.getMessage() + ")", e);
		}
	}
}
