package org.allianceworkbench.format.excel.internal.write;

/** Pieces of XML that all parts of a workbook are made of. */
final class XmlText {

	static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private XmlText() {
	}

	/** Adds text between tags. */
	static void append(StringBuilder xml, String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> xml.append("&amp;");
				case '<' -> xml.append("&lt;");
				case '>' -> xml.append("&gt;");
				case '"' -> xml.append("&quot;");
				default -> xml.append(c);
			}
		}
	}

	/** Text as the value of an attribute. */
	static String attribute(String text) {
		StringBuilder xml = new StringBuilder();
		append(xml, text);
		return xml.toString();
	}
}
