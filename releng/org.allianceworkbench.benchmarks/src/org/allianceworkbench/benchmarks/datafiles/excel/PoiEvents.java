package org.allianceworkbench.benchmarks.datafiles.excel;

import java.io.File;
import java.io.InputStream;
import java.util.List;

import javax.xml.parsers.SAXParserFactory;

import org.allianceworkbench.benchmarks.harness.Task;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Takes every cell by POI's event API, numbers without their formats. Arguments: the file. */
public final class PoiEvents implements Task {

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		try (OPCPackage parts = OPCPackage.open(new File(arguments.get(0)), PackageAccess.READ)) {
			XSSFReader reader = new XSSFReader(parts);
			Cells cells = new Cells(new ReadOnlySharedStringsTable(parts, false));
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			XMLReader xml = factory.newSAXParser().getXMLReader();
			xml.setContentHandler(cells);
			try (InputStream sheet = reader.getSheetsData().next()) {
				xml.parse(new InputSource(sheet));
			}
			return new Outcome(cells.count, Math.round(cells.sum));
		}
	}

	private static final class Cells extends DefaultHandler {
		private final ReadOnlySharedStringsTable texts;
		private final StringBuilder value = new StringBuilder();
		private boolean inValue;
		private boolean shared;
		private long count;
		private double sum;

		Cells(ReadOnlySharedStringsTable texts) {
			this.texts = texts;
		}

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			if (name.equals("c")) {
				shared = "s".equals(attributes.getValue("t"));
			}
			inValue = name.equals("v");
			value.setLength(0);
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			if (inValue) {
				value.append(characters, start, length);
			}
		}

		@Override
		public void endElement(String uri, String name, String qualified) {
			if (inValue && name.equals("v")) {
				count++;
				sum += shared ? texts.getItemAt(Integer.parseInt(value.toString())).getString().length()
						: Double.parseDouble(value.toString());
			}
			inValue = false;
		}
	}
}
