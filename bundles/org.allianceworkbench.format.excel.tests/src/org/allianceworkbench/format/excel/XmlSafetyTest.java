package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.Map;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No part of a workbook can make the parser expand entities or open anything. */
class XmlSafetyTest {

	private static final String ROWS = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>1</v></c></row>";

	@TempDir
	private Path folder;

	/** A sound workbook in which one part begins with a declaration and holds a text in its root element. */
	private SmallWorkbook workbook(String part, String doctype, String inside) {
		Map<String, String> parts = Map.of(
				"xl/workbook.xml", "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>%s<sheets>"
						+ "<sheet name='Data' r:id='rId1'/></sheets></workbook>",
				"xl/_rels/workbook.xml.rels", "<Relationships>%s<Relationship Id='rId1' Type='x/worksheet' "
						+ "Target='worksheets/sheet1.xml'/></Relationships>",
				"xl/worksheets/sheet1.xml", "<worksheet>%s<sheetData>" + ROWS + "</sheetData></worksheet>",
				"xl/sharedStrings.xml", "<sst><si><t>%s</t></si></sst>",
				"xl/styles.xml", "<styleSheet>%s<cellXfs><xf numFmtId='0'/></cellXfs></styleSheet>");
		SmallWorkbook workbook = new SmallWorkbook();
		parts.forEach((name, xml) -> workbook.part(name, (name.equals(part) ? doctype : "")
				+ String.format(xml, name.equals(part) ? inside : "")));
		return workbook;
	}

	private void refused(SmallWorkbook workbook, String part) throws IOException {
		Path file = workbook.write(folder.resolve("x.xlsx"));
		long before = System.nanoTime();
		assertThatThrownBy(() -> new ExcelFormat().read(file, ReadOptions.NONE)).isInstanceOf(TableFormatException.class)
				.hasMessageStartingWith("x.xlsx: part " + part).satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
		assertThat((System.nanoTime() - before) / 1e9).isLessThan(10);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
			"xl/styles.xml" })
	void everyPartThatDeclaresADocumentTypeIsRefused(String part) throws IOException {
		StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'ha'>");
		for (int i = 1; i < 40; i++) {
			laughs.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10)).append("'>");
		}
		refused(workbook(part, laughs.append("]>").toString(), "&l39;"), part);
		refused(workbook(part, "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>", "&e;"), part);
		refused(workbook(part, "<!DOCTYPE x SYSTEM 'missing.dtd'>", ""), part);
		refused(workbook(part, "<!DOCTYPE x>", ""), part);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml" })
	void entitiesThatNobodyDeclaredAreRefusedInTextsAndAttributes(String part) throws IOException {
		refused(workbook(part, "", "&other;"), part);
		refused(workbook(part, "", "<y z='&other;'/>"), part);
	}

	@Test
	void nothingIsFetchedFromTheNetwork() throws IOException {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(300);
			String address = "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/";
			String part = "xl/worksheets/sheet1.xml";
			refused(workbook(part, "<!DOCTYPE x SYSTEM '" + address + "x.dtd'>", ""), part);
			refused(workbook(part, "<!DOCTYPE x [<!ENTITY % p SYSTEM '" + address + "p.dtd'> %p;]>", ""), part);
			refused(workbook(part, "<!DOCTYPE x [<!ENTITY e SYSTEM '" + address + "e'>]>", "&e;"), part);
			assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
		}
	}

	@Test
	void characterReferencesAndTheFiveNamesAreTextAndNotEntities() throws IOException {
		Path file = workbook("xl/sharedStrings.xml", "", "&lt;a&gt; &amp; &quot;b&quot; &apos;c&apos; &#228;&#x1F600;<![CDATA[<&]]>")
				.write(folder.resolve("x.xlsx"));
		assertThat(new ExcelFormat().inspect(file, ReadOptions.NONE, 1).toString()).contains("<a> & \"b\" 'c' \u00E4\uD83D\uDE00<&");
	}

	/** The parser's table of names takes a time for each that grows with their number. */
	@Test
	void namesWithoutEndAreRefusedSoon() throws IOException {
		String part = "xl/styles.xml";
		refused(workbook(part, "", many("<n%d/>")), part);
		refused(workbook(part, "", many("<y n%d='1'/>")), part);
		refused(workbook(part, "", many("<y xmlns:n%d='u'/>")), part);
		refused(workbook(part, "", many("<?n%d ?>")), part);
		refused(workbook(part, "", "<y" + many(" n%d='1'") + "/>"), part);
	}

	private static String many(String format) {
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < 300_000; i++) {
			all.append(format.replace("%d", Integer.toString(i)));
		}
		return all.toString();
	}
}
