package org.allianceworkbench.format.excel.internal.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.format.excel.internal.model.NumberFormat;
import org.allianceworkbench.format.excel.internal.opc.OpcPackage;
import org.allianceworkbench.format.excel.internal.opc.Xml;

/** The number formats of cells by the number of their style. */
final class Styles {

	private final List<NumberFormat> formats = new ArrayList<>();

	/** Reads a styles part; without one every number is plain. */
	Styles(OpcPackage workbook, String part) throws IOException {
		if (!workbook.has(part)) {
			return;
		}
		Map<Integer, NumberFormat> codes = new HashMap<>();
		List<Integer> ids = new ArrayList<>();
		try (Xml xml = new Xml(workbook, part)) {
			while (xml.nextStart()) {
				if (xml.is("numFmts")) {
					codes(xml, codes);
				} else if (xml.is("cellXfs")) {
					ids(xml, ids);
				}
			}
		}
		ids.forEach(id -> formats.add(codes.computeIfAbsent(id, NumberFormat::builtIn)));
	}

	private static void codes(Xml xml, Map<Integer, NumberFormat> codes) throws IOException {
		int outer = xml.depth();
		while (xml.nextStartWithin(outer)) {
			if (xml.is("numFmt") && xml.attribute("formatCode") != null) {
				codes.put(number(xml.attribute("numFmtId")), NumberFormat.of(xml.attribute("formatCode")));
			}
		}
	}

	private static void ids(Xml xml, List<Integer> ids) throws IOException {
		int outer = xml.depth();
		while (xml.nextStartWithin(outer)) {
			if (xml.is("xf") && xml.depth() == outer + 1) {
				ids.add(number(xml.attribute("numFmtId")));
			}
		}
	}

	private static int number(String text) {
		return text == null ? 0 : Math.max(0, Whole.of(text));
	}

	/** The format of a style; plain when there is no such style. */
	NumberFormat format(int style) {
		return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
	}
}
