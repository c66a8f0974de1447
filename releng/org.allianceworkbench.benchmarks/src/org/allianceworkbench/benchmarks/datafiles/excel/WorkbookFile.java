package org.allianceworkbench.benchmarks.datafiles.excel;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as a spreadsheet program writes it, with one sheet of a header and rows of 50 cells: 20 measurements with four
 * decimals, 15 answers from 0 to 7, 10 texts of 5,000 different ones, 5 dates. The same seed makes the same cells.
 */
final class WorkbookFile {

	static final int COLUMNS = 50;
	private static final int NUMBERS = 20;
	private static final int ITEMS = 15;
	private static final int TEXTS = 10;
	private static final int DIFFERENT_TEXTS = 5000;
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private final Random random = new Random(20_240_601);
	private final ZipOutputStream zip;
	private final Writer out;

	private WorkbookFile(ZipOutputStream zip) {
		this.zip = zip;
		this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
	}

	/** Writes a workbook, if it is not there yet. */
	static Path make(Path folder, int rows) throws IOException {
		Path file = folder.resolve("cells-" + rows + ".xlsx");
		if (!Files.exists(file)) {
			Path part = Files.createTempFile(folder, "cells", ".part");
			try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
				new WorkbookFile(zip).write(rows);
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		}
		return file;
	}

	private void write(int rows) throws IOException {
		part("[Content_Types].xml", "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' ContentType='application/"
				+ "vnd.openxmlformats-package.relationships+xml'/>" + type("workbook", "sheet.main") + type("styles", "styles")
				+ type("sharedStrings", "sharedStrings") + type("worksheets/sheet1", "worksheet") + "</Types>");
		part("_rels/.rels", "<Relationships xmlns='" + PACKAGE + "relationships'>" + relation(1, "officeDocument", "xl/workbook.xml")
				+ "</Relationships>");
		part("xl/_rels/workbook.xml.rels", "<Relationships xmlns='" + PACKAGE + "relationships'>"
				+ relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")
				+ relation(3, "sharedStrings", "sharedStrings.xml") + "</Relationships>");
		part("xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
				+ "'><sheets><sheet name='Data' sheetId='1' r:id='rId1'/></sheets></workbook>");
		part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><fonts count='1'><font/></fonts><fills count='1'><fill/></fills>"
				+ "<borders count='1'><border/></borders><cellStyleXfs count='1'><xf/></cellStyleXfs><cellXfs count='2'>"
				+ "<xf numFmtId='0'/><xf numFmtId='14' applyNumberFormat='1'/></cellXfs></styleSheet>");
		StringBuilder texts = new StringBuilder("<sst xmlns='" + MAIN + "'>");
		for (int i = 0; i < DIFFERENT_TEXTS + COLUMNS; i++) {
			texts.append("<si><t>").append(i < DIFFERENT_TEXTS ? "text " + i + " of many" : "v" + (i - DIFFERENT_TEXTS)).append("</t></si>");
		}
		part("xl/sharedStrings.xml", texts.append("</sst>").toString());
		sheet(rows);
	}

	private static String type(String part, String type) {
		return "<Override PartName='/xl/" + part + ".xml' ContentType='" + CONTENT + type + "+xml'/>";
	}

	private static String relation(int id, String type, String target) {
		return "<Relationship Id='rId" + id + "' Type='" + RELATIONS + "/" + type + "' Target='" + target + "'/>";
	}

	private void part(String name, String xml) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write((XML + xml.replace('\'', '"')).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private void sheet(int rows) throws IOException {
		zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
		out.write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
		for (int row = 1; row <= rows + 1; row++) {
			out.write("<row r=\"" + row + "\">");
			for (int column = 0; column < COLUMNS; column++) {
				out.write("<c r=\"" + letters(column) + row + "\"" + (row == 1 ? text(DIFFERENT_TEXTS + column) : cell(column)) + "</v></c>");
			}
			out.write("</row>");
		}
		out.write("</sheetData></worksheet>");
		out.flush();
		zip.closeEntry();
	}

	private static String letters(int column) {
		return (column >= 26 ? "A" : "") + (char) ('A' + column % 26);
	}

	private static String text(int index) {
		return " t=\"s\"><v>" + index;
	}

	private String cell(int column) {
		if (column < NUMBERS) {
			return "><v>" + Math.rint(random.nextGaussian() * 1e6) / 1e4;
		}
		if (column < NUMBERS + ITEMS) {
			return "><v>" + random.nextInt(8);
		}
		return column < NUMBERS + ITEMS + TEXTS ? text(random.nextInt(DIFFERENT_TEXTS)) : " s=\"1\"><v>" + (40_000 + random.nextInt(5000));
	}
}
