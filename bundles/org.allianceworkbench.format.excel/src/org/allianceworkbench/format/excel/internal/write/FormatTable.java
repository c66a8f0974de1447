package org.allianceworkbench.format.excel.internal.write;

import java.util.LinkedHashMap;
import java.util.Map;

/** The styles of a workbook that is written: each pair of number format and weight gets a number when it is first used. */
final class FormatTable {

	private static final int FIRST_OWN_FORMAT = 164;
	private static final String GENERAL = "General";

	private record Style(String code, boolean bold, boolean quoted) {
	}

	private final Map<Style, Integer> styles = new LinkedHashMap<>();
	private final Map<String, Integer> codes = new LinkedHashMap<>();

	FormatTable() {
		style(GENERAL, false);
	}

	/** The number of a style. */
	int style(String code, boolean bold) {
		String format = code.isEmpty() ? GENERAL : code;
		if (!format.equals(GENERAL)) {
			codes.computeIfAbsent(format, none -> FIRST_OWN_FORMAT + codes.size());
		}
		return styles.computeIfAbsent(new Style(format, bold, false), none -> styles.size());
	}

	/** The number of the style of texts that would be formulas if a person typed them; source: ECMA-376 part 1, 18.8.45. */
	int quoted(boolean bold) {
		return styles.computeIfAbsent(new Style(GENERAL, bold, true), none -> styles.size());
	}

	/** The styles part. */
	String xml() {
		StringBuilder xml = new StringBuilder(XmlText.HEAD).append("<styleSheet xmlns=\"").append(XmlText.MAIN).append("\">");
		if (!codes.isEmpty()) {
			xml.append("<numFmts count=\"").append(codes.size()).append("\">");
			codes.forEach((code, id) -> xml.append("<numFmt numFmtId=\"").append(id).append("\" formatCode=\"")
					.append(XmlText.attribute(code)).append("\"/>"));
			xml.append("</numFmts>");
		}
		xml.append("<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
				+ "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
				+ "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
				+ "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
				+ "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
				+ "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
		xml.append("<cellXfs count=\"").append(styles.size()).append("\">");
		styles.keySet().forEach(style -> xml.append("<xf numFmtId=\"").append(codes.getOrDefault(style.code(), 0))
				.append("\" fontId=\"").append(style.bold() ? 1 : 0).append("\" fillId=\"0\" borderId=\"0\" xfId=\"0\"")
				.append(style.code().equals(GENERAL) ? "" : " applyNumberFormat=\"1\"").append(style.bold() ? " applyFont=\"1\"" : "")
				.append(style.quoted() ? " quotePrefix=\"1\"/>" : "/>"));
		return xml.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
				+ "</styleSheet>").toString();
	}
}
