package org.allianceworkbench.format.excel.internal.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.format.excel.internal.model.SharedTexts;
import org.allianceworkbench.format.excel.internal.model.SheetGrid;
import org.allianceworkbench.format.excel.internal.model.SheetInfo;
import org.allianceworkbench.format.excel.internal.model.Workbook;
import org.allianceworkbench.format.excel.internal.opc.OpcPackage;
import org.allianceworkbench.format.excel.internal.opc.Relationships;
import org.allianceworkbench.format.excel.internal.opc.Xml;
import org.allianceworkbench.table.TableFormatException;

/** A workbook of Office Open XML: {@code .xlsx} and {@code .xlsm}, transitional or strict. */
public final class XlsxWorkbook implements Workbook {

	private final OpcPackage parts;
	private final Relationships relationships;
	private final List<SheetInfo> sheets = new ArrayList<>();
	private final List<String> names = new ArrayList<>();
	private boolean date1904;
	private Styles styles;
	private SharedTexts texts;

	/** Reads the workbook part; the package is closed with the workbook. */
	public XlsxWorkbook(OpcPackage parts, String part) throws IOException {
		this.parts = parts;
		this.relationships = new Relationships(parts, part);
		try (Xml xml = new Xml(parts, part)) {
			while (xml.nextStart()) {
				if (xml.depth() == 2 && xml.is("workbookPr")) {
					date1904 = xml.flag("date1904");
				} else if (xml.depth() == 3 && xml.is("sheet")) {
					sheets.add(sheet(xml));
				} else if (xml.depth() == 3 && xml.is("definedName")) {
					name(xml);
				}
			}
		}
		if (sheets.isEmpty()) {
			throw new TableFormatException(parts.file(), "the workbook has no sheet");
		}
	}

	private SheetInfo sheet(Xml xml) {
		String name = xml.attribute("name");
		String state = xml.attribute("state");
		String id = xml.attribute("id");
		return relationships.sheet(name == null ? "" : name, state == null ? SheetInfo.State.VISIBLE : SheetInfo.State.of(state),
				id == null ? "" : id);
	}

	private void name(Xml xml) {
		String name = xml.attribute("name");
		if (name != null && !name.startsWith("_xlnm") && !xml.flag("hidden")) {
			names.add(name);
		}
	}

	@Override
	public String container() {
		return "zip";
	}

	@Override
	public List<SheetInfo> sheets() {
		return sheets;
	}

	@Override
	public boolean date1904() {
		return date1904;
	}

	@Override
	public List<String> definedNames() {
		return names;
	}

	@Override
	public SheetGrid open(SheetInfo sheet, boolean asStored) throws IOException {
		if (styles == null) {
			styles = new Styles(parts, relationships.target("styles", "styles.xml"));
			texts = texts(relationships.target("sharedStrings", "sharedStrings.xml"));
		}
		return new XlsxGrid(parts, sheet, new CellReader(parts.file(), sheet, texts, styles, date1904, asStored));
	}

	private SharedTexts texts(String from) throws IOException {
		SharedTexts all = new SharedTexts();
		if (!parts.has(from)) {
			return all;
		}
		try (Xml xml = new Xml(parts, from)) {
			while (xml.nextStart()) {
				if (xml.is("si") && !all.add(xml.richText())) {
					throw new TableFormatException(parts.file(), "the workbook has more text than can be held in memory");
				}
			}
		}
		return all;
	}

	@Override
	public void close() throws IOException {
		parts.close();
	}
}
