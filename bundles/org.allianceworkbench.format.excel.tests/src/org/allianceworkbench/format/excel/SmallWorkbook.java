package org.allianceworkbench.format.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of parts that are written by hand, to be as unusual as a test needs. */
final class SmallWorkbook {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	SmallWorkbook() {
		part("_rels/.rels", relationships("rId1", "officeDocument", "xl/workbook.xml"));
		part("xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'><workbookPr/><sheets>"
				+ "<sheet name='Data' sheetId='1' r:id='rId1'/></sheets></workbook>");
		part("xl/_rels/workbook.xml.rels", relationships("rId1", "worksheet", "worksheets/sheet1.xml"));
	}

	static String relationships(String id, String type, String target) {
		return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='" + id
				+ "' Type='" + RELATIONS + "/" + type + "' Target='" + target + "'/></Relationships>";
	}

	/** Sets or replaces a part. */
	SmallWorkbook part(String name, String xml) {
		return part(name, xml, StandardCharsets.UTF_8);
	}

	SmallWorkbook part(String name, String xml, Charset charset) {
		parts.put(name, xml.getBytes(charset));
		return this;
	}

	SmallWorkbook without(String name) {
		parts.remove(name);
		return this;
	}

	/** Sets the rows of the sheet. */
	SmallWorkbook rows(String rows) {
		return sheet("<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
	}

	SmallWorkbook sheet(String xml) {
		return part("xl/worksheets/sheet1.xml", xml);
	}

	/** Sets shared texts, each the content of an {@code si} element. */
	SmallWorkbook texts(String... items) {
		return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'><si>" + String.join("</si><si>", items) + "</si></sst>");
	}

	/** Sets styles 1, 2 and so on with these number formats. */
	SmallWorkbook styles(String... codes) {
		StringBuilder formats = new StringBuilder();
		StringBuilder styles = new StringBuilder("<xf numFmtId='0'/>");
		for (int i = 0; i < codes.length; i++) {
			formats.append("<numFmt numFmtId='").append(200 + i).append("' formatCode='").append(codes[i]).append("'/>");
			styles.append("<xf numFmtId='").append(200 + i).append("'/>");
		}
		return part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><numFmts>" + formats
				+ "</numFmts><cellStyleXfs><xf numFmtId='14'/>"
				+ "</cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>");
	}

	Path write(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return file;
	}
}
