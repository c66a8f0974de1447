package org.allianceworkbench.format.excel.internal.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Merge;

/**
 * Writes an {@code .xlsx} workbook sheet by sheet and row by row beside its target, and puts it in place when it is complete.
 * Texts stand in their cells, so that memory does not depend on the number of rows.
 */
public final class WorkbookOut implements AutoCloseable {

	private static final int LONGEST_NAME = 31;
	/** Two fifths of the time of zlib's usual level for files that are a third larger. */
	private static final int LEVEL = 2;
	private static final LocalDateTime START = LocalDateTime.of(1980, 1, 1, 0, 0);
	private static final String FORBIDDEN = "[]:*?/\\";

	private record Sheet(String name, boolean hidden) {
	}

	private final Path file;
	private final Path part;
	private final ZipOutputStream zip;
	private final Writer out;
	private final FormatTable formats = new FormatTable();
	private final List<Sheet> sheets = new ArrayList<>();
	private Optional<SheetOut> sheet = Optional.empty();
	private boolean finished;

	/** Starts a workbook; an existing file stays as it is until {@link #finish}. */
	public WorkbookOut(Path file) throws IOException {
		this.file = file;
		this.part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
		this.zip = new ZipOutputStream(new BufferedOutputStream(
				Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16));
		this.zip.setLevel(LEVEL);
		this.out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
	}

	/**
	 * Begins a sheet after the last one.
	 *
	 * @param frozenRows rows that stay in place when the sheet is scrolled
	 * @param widths widths of the first columns in characters
	 * @throws TableFormatException when Excel does not allow the name, or it is used twice
	 */
	public void sheet(String name, boolean hidden, int frozenRows, List<Double> widths) throws IOException {
		check(name);
		endSheet();
		sheets.add(new Sheet(name, hidden));
		put("xl/worksheets/sheet" + sheets.size() + ".xml");
		SheetOut begun = new SheetOut(file, name, out, formats);
		begun.begin(frozenRows, widths);
		sheet = Optional.of(begun);
	}

	private void check(String name) throws TableFormatException {
		boolean allowed = !name.isBlank() && name.length() <= LONGEST_NAME && !name.startsWith("'") && !name.endsWith("'")
				&& name.chars().noneMatch(c -> FORBIDDEN.indexOf(c) >= 0 || c < ' ');
		if (!allowed || sheets.stream().anyMatch(s -> s.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))) {
			throw new TableFormatException(file, "a sheet can't be called '" + name + "'"
					+ (allowed ? ": there is one already" : ": 1 to 31 characters without " + FORBIDDEN));
		}
	}

	private SheetOut current() {
		return sheet.orElseThrow(() -> new IllegalStateException("begin a sheet first"));
	}

	/** Writes the next row of the sheet. */
	public void row(List<Cell> cells, boolean bold) throws IOException {
		current().row(cells, bold);
	}

	/** Leaves rows of the sheet blank. */
	public void skip(int rows) {
		current().skip(rows);
	}

	/** Shows buttons for filtering in the first row of the sheet. */
	public void filter(int columns) {
		current().filter(columns);
	}

	/** Merges cells of the sheet. */
	public void merge(Merge merge) {
		current().merge(merge);
	}

	private void endSheet() throws IOException {
		if (sheet.isPresent()) {
			sheet.get().end();
			sheet = Optional.empty();
			out.flush();
			zip.closeEntry();
		}
	}

	/** Parts have the first moment that a zip file knows as their time, so that the same cells give the same bytes. */
	private void put(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(START);
		zip.putNextEntry(entry);
	}

	private void part(String name, String xml) throws IOException {
		put(name);
		out.write(xml);
		out.flush();
		zip.closeEntry();
	}

	/** Completes the workbook and puts it in place. */
	public void finish() throws IOException {
		if (sheets.isEmpty()) {
			throw new IllegalStateException("a workbook has one sheet at least");
		}
		endSheet();
		part("xl/styles.xml", formats.xml());
		part("xl/workbook.xml", workbook());
		part("xl/_rels/workbook.xml.rels", workbookRelations());
		part("_rels/.rels", XmlText.HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
				+ "<Relationship Id=\"rId1\" Type=\"" + XmlText.RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
		part("[Content_Types].xml", contentTypes());
		out.close();
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		finished = true;
	}

	private String workbook() {
		StringBuilder xml = new StringBuilder(XmlText.HEAD).append("<workbook xmlns=\"").append(XmlText.MAIN).append("\" xmlns:r=\"")
				.append(XmlText.RELATIONS).append("\"><sheets>");
		for (int i = 0; i < sheets.size(); i++) {
			xml.append("<sheet name=\"").append(XmlText.attribute(sheets.get(i).name())).append("\" sheetId=\"").append(i + 1)
					.append(sheets.get(i).hidden() ? "\" state=\"hidden" : "").append("\" r:id=\"rId").append(i + 1).append("\"/>");
		}
		return xml.append("</sheets></workbook>").toString();
	}

	private String workbookRelations() {
		StringBuilder xml = new StringBuilder(XmlText.HEAD)
				.append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		for (int i = 1; i <= sheets.size(); i++) {
			xml.append("<Relationship Id=\"rId").append(i).append("\" Type=\"").append(XmlText.RELATIONS)
					.append("/worksheet\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
		}
		return xml.append("<Relationship Id=\"rId").append(sheets.size() + 1).append("\" Type=\"").append(XmlText.RELATIONS)
				.append("/styles\" Target=\"styles.xml\"/></Relationships>").toString();
	}

	private String contentTypes() {
		String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
		StringBuilder xml = new StringBuilder(XmlText.HEAD)
				.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
				.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
				.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
				.append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"").append(type).append("sheet.main+xml\"/>")
				.append("<Override PartName=\"/xl/styles.xml\" ContentType=\"").append(type).append("styles+xml\"/>");
		for (int i = 1; i <= sheets.size(); i++) {
			xml.append("<Override PartName=\"/xl/worksheets/sheet").append(i).append(".xml\" ContentType=\"").append(type)
					.append("worksheet+xml\"/>");
		}
		return xml.append("</Types>").toString();
	}

	/** Releases everything; an unfinished workbook is removed. */
	@Override
	public void close() throws IOException {
		if (!finished) {
			try {
				out.close();
			} finally {
				Files.deleteIfExists(part);
			}
		}
	}
}
