package org.allianceworkbench.format.excel.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.allianceworkbench.format.excel.internal.model.Escapes;
import org.allianceworkbench.table.grid.FormSheet;
import org.allianceworkbench.table.grid.FormSheet.FormCell;
import org.allianceworkbench.table.grid.Grid;

/**
 * Writes sheets that people fill in as an {@code .xlsx} workbook. The sheets are protected without a password: that keeps hands
 * from slipping; who wants to change a locked cell can, and whoever reads the workbook must look. Source: ECMA-376 part 1,
 * 18.3.1.85 (sheetProtection) and 18.8.33 (protection).
 */
public final class FormOut {

	private static final int LOCKED = 0;
	private static final int HEADING = 1;
	private static final int OPEN = 2;
	private static final String STYLES = XmlText.HEAD + "<styleSheet xmlns=\"" + XmlText.MAIN + "\">"
			+ "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
			+ "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
			+ "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
			+ "<fill><patternFill patternType=\"gray125\"/></fill>"
			+ "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFF2CC\"/></patternFill></fill></fills>"
			+ "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
			+ "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
			+ "<cellXfs count=\"3\">" + style(0, 0, "") + style(1, 0, "") + style(0, 2, "<protection locked=\"0\"/>")
			+ "</cellXfs><cellStyles count=\"1\">"
			+ "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

	private FormOut() {
	}

	/** Texts (number format 49) at the top of their cells, wrapped. */
	private static String style(int font, int fill, String protection) {
		return "<xf numFmtId=\"49\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"0\" xfId=\"0\" "
				+ "applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\" applyProtection=\"1\">"
				+ "<alignment vertical=\"top\" wrapText=\"1\"/>" + protection + "</xf>";
	}

	/** Writes a workbook beside its place and puts it there when it is complete. */
	public static void write(Path file, List<FormSheet> sheets) throws IOException {
		Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
					ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
				parts(zip, sheets);
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private static void parts(ZipOutputStream zip, List<FormSheet> sheets) throws IOException {
		String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
		String relation = "<Relationship Id=\"rId%s\" Type=\"" + XmlText.RELATIONS + "/%s\" Target=\"%s\"/>";
		String relations = XmlText.HEAD
				+ "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
		StringBuilder overrides = new StringBuilder();
		StringBuilder book = new StringBuilder(XmlText.HEAD).append("<workbook xmlns=\"").append(XmlText.MAIN)
				.append("\" xmlns:r=\"")
				.append(XmlText.RELATIONS).append("\"><sheets>");
		StringBuilder links = new StringBuilder(relations);
		for (int i = 1; i <= sheets.size(); i++) {
			FormSheet sheet = sheets.get(i - 1);
			put(zip, "xl/worksheets/sheet" + i + ".xml", sheet(sheet));
			overrides.append("<Override PartName=\"/xl/worksheets/sheet").append(i).append(".xml\" ContentType=\"").append(types)
					.append("worksheet+xml\"/>");
			book.append("<sheet name=\"").append(XmlText.attribute(sheet.name())).append("\" sheetId=\"").append(i)
					.append("\" r:id=\"rId").append(i).append("\"/>");
			links.append(String.format(relation, i, "worksheet", "worksheets/sheet" + i + ".xml"));
		}
		put(zip, "xl/workbook.xml", book.append("</sheets></workbook>").toString());
		put(zip, "xl/_rels/workbook.xml.rels", links.append(String.format(relation, sheets.size() + 1, "styles", "styles.xml"))
				.append("</Relationships>").toString());
		put(zip, "xl/styles.xml", STYLES);
		put(zip, "_rels/.rels", relations + String.format(relation, 1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
		put(zip, "[Content_Types].xml", XmlText.HEAD
				+ "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
				+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
				+ types + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + types + "styles+xml\"/>"
				+ overrides + "</Types>");
	}

	private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(xml.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static String sheet(FormSheet sheet) {
		StringBuilder xml = new StringBuilder(XmlText.HEAD).append("<worksheet xmlns=\"").append(XmlText.MAIN)
				.append("\"><sheetViews><sheetView workbookViewId=\"0\">");
		if (sheet.frozenRows() > 0) {
			xml.append("<pane ySplit=\"").append(sheet.frozenRows()).append("\" topLeftCell=\"A").append(sheet.frozenRows() + 1)
					.append("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
		}
		xml.append("</sheetView></sheetViews><cols>");
		for (int c = 0; c < sheet.widths().size(); c++) {
			xml.append("<col min=\"").append(c + 1).append("\" max=\"").append(c + 1).append("\" width=\"")
					.append(sheet.widths().get(c))
					.append(sheet.hidden().contains(c) ? "\" hidden=\"1" : "").append("\" customWidth=\"1\"/>");
		}
		xml.append("</cols><sheetData>");
		for (int r = 0; r < sheet.rows().size(); r++) {
			row(xml, r + 1, sheet.rows().get(r));
		}
		return xml.append("</sheetData><sheetProtection sheet=\"1\" objects=\"1\" "
				+ "scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>")
				.append("</worksheet>").toString();
	}

	private static void row(StringBuilder xml, int number, List<FormCell> cells) {
		xml.append("<row r=\"").append(number).append("\">");
		for (int c = 0; c < cells.size(); c++) {
			FormCell cell = cells.get(c);
			String text = cell.cell().shown();
			if (text.isEmpty() && !cell.open()) {
				continue;
			}
			xml.append("<c r=\"").append(Grid.address(c, number)).append("\" s=\"")
					.append(cell.open() ? OPEN : cell.heading() ? HEADING : LOCKED);
			if (text.isEmpty()) {
				xml.append("\"/>");
			} else {
				xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
				XmlText.append(xml, Escapes.encode(text));
				xml.append("</t></is></c>");
			}
		}
		xml.append("</row>");
	}
}
