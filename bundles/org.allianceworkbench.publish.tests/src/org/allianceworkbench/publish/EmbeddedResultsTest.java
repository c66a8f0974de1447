package org.allianceworkbench.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.allianceworkbench.publish.record.ResultJson;
import org.allianceworkbench.publish.record.ResultRecord;
import org.allianceworkbench.publish.record.ResultSource;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedResultsTest {

	private static final ResultSource SOURCE = new ResultSource("Study </script><b>", 3, 4, "", "ab", List.of(), "Program", "now");
	private static final ResultRecord RECORD = new ResultRecord("growth", "mixed_model", "Title ]]> & <x>", Map.of(), Map.of(),
			List.of(), Map.of("fixed/time/estimate", 0.1), Map.of(), SOURCE);
	private static final ReportDocument DOCUMENT = new ReportDocument("Whole Study", Map.of("Study", "S"), List.of(
			new ReportDocument.Section("Introduction", List.of("First words.", "Second <words>."), Optional.empty()),
			ReportDocument.Section.of(Samples.report("Alliance"))), List.of(RECORD));

	@TempDir
	Path folder;

	private Path html() throws IOException {
		return Files.writeString(folder.resolve("report.html"), HtmlPublisher.html(DOCUMENT));
	}

	private Path word() throws IOException {
		Path file = folder.resolve("report.docx");
		try (OutputStream out = Files.newOutputStream(file)) {
			WordPublisher.write(DOCUMENT, out);
		}
		return file;
	}

	@Test
	void records_come_out_of_both_documents_as_they_went_in() throws IOException {
		assertThat(EmbeddedResults.read(html())).containsExactly(RECORD);
		assertThat(EmbeddedResults.read(word())).containsExactly(RECORD);
	}

	@Test
	void the_page_with_records_is_still_well_formed_and_runs_nothing() throws Exception {
		String page = Files.readString(html());
		DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page.replace("<!DOCTYPE html>", "")
				.getBytes(StandardCharsets.UTF_8)));
		assertThat(page.split("<script", -1)).hasSize(2);
		assertThat(page).contains("<script type=\"application/json\"");
	}

	@Test
	void own_words_stand_under_their_heading_in_both_documents() throws IOException {
		assertThat(Files.readString(html())).contains("<h2>Introduction</h2>").contains("<p class=\"words\">Second &lt;words&gt;.</p>")
				.contains("<a href=\"#report-1\">Introduction</a>");
		try (XWPFDocument word = new XWPFDocument(Files.newInputStream(word()))) {
			assertThat(word.getParagraphs()).anySatisfy(p -> {
				assertThat(p.getStyle()).isEqualTo("Heading1");
				assertThat(p.getText()).isEqualTo("Introduction");
			}).anySatisfy(p -> assertThat(p.getText()).isEqualTo("Second <words>."));
			assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Program");
			// the page is a field, which whatever shows the document fills in
			assertThat(word.getDocument().xmlText()).contains("PAGEREF section0").contains("PAGEREF section1")
					.contains("w:dirty=\"true\"");
			assertThat(word.getDocument().xmlText()).contains("SEQ Table").contains("SEQ Figure").contains("w:anchor=\"section0\"");
		}
	}

	@Test
	void a_document_saved_by_another_program_keeps_its_records() throws IOException {
		Path again = folder.resolve("again.docx");
		try (XWPFDocument word = new XWPFDocument(Files.newInputStream(word())); OutputStream out = Files.newOutputStream(again)) {
			word.createParagraph().createRun().setText("A note of a colleague");
			word.write(out);
		}
		assertThat(EmbeddedResults.read(again)).containsExactly(RECORD);
	}

	@Test
	void the_part_of_the_records_has_properties_that_name_it() throws Exception {
		try (OPCPackage word = OPCPackage.open(word().toFile(), PackageAccess.READ)) {
			PackagePart item = word.getPart(PackagingURIHelper.createPartName("/customXml/item1.xml"));
			// type and namespace: ECMA-376, part 1, 15.2.6 and 22.5
			PackageRelationship relation = item.getRelationshipsByType(
					"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps").getRelationship(0);
			PackagePart properties = item.getRelatedPart(relation);
			assertThat(properties.getContentType()).isEqualTo(
					"application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			try (var in = properties.getInputStream()) {
				var root = factory.newDocumentBuilder().parse(in).getDocumentElement();
				assertThat(root.getNamespaceURI()).isEqualTo("http://schemas.openxmlformats.org/officeDocument/2006/customXml");
				assertThat(root.getLocalName()).isEqualTo("datastoreItem");
				assertThat(root.getAttributeNS(root.getNamespaceURI(), "itemID")).matches("\\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}}");
			}
		}
	}

	@Test
	void a_page_with_an_empty_list_of_results_is_refused() throws IOException {
		Path none = Files.writeString(folder.resolve("none.html"), "<script type=\"application/json\" id=\"alliance-results\">"
				+ ResultJson.write(List.of()) + "</script>");
		assertThatThrownBy(() -> EmbeddedResults.read(none)).isInstanceOf(IOException.class).hasMessageContaining("no results");
	}

	@Test
	void files_without_records_are_refused_with_a_sentence() throws IOException {
		Path plain = Files.writeString(folder.resolve("plain.html"), HtmlPublisher.html(ReportDocument.of(Samples.report("A"))));
		assertThatThrownBy(() -> EmbeddedResults.read(plain)).isInstanceOf(IOException.class).hasMessageContaining("no results");
		Path empty = Files.writeString(folder.resolve("empty.html"), "");
		assertThatThrownBy(() -> EmbeddedResults.read(empty)).isInstanceOf(IOException.class).hasMessageContaining("no results");
		Path zip = Files.writeString(folder.resolve("damaged.docx"), "PK\u0003\u0004 not a zip");
		assertThatThrownBy(() -> EmbeddedResults.read(zip)).isInstanceOf(IOException.class);
		Path cut = folder.resolve("cut.docx");
		byte[] bytes = Files.readAllBytes(word());
		Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
		assertThatThrownBy(() -> EmbeddedResults.read(cut)).isInstanceOf(IOException.class);
	}
}
