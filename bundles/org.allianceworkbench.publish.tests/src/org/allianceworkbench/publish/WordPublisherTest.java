package org.allianceworkbench.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordPublisherTest {

	private static byte[] document(String label) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WordPublisher.write(new ReportDocument("Study " + label, Map.of("Study", label), List.of(Samples.report(label))), out);
		return out.toByteArray();
	}

	@Test
	void headings_are_headings_and_captions_are_numbered() throws IOException {
		byte[] bytes = document("Alliance");
		Files.write(Files.createDirectories(Path.of("target", "pages")).resolve("report.docx"), bytes);
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
			assertThat(texts(word, "Heading1")).containsExactly("Agreement of Alliance", "Appendix: Scripts");
			assertThat(texts(word, "Caption")).hasSize(4).anyMatch(t -> t.startsWith("Table 1"))
					.anyMatch(t -> t.startsWith("Figure 3"));
			assertThat(texts(word, "Warning")).containsExactly("Warning: Alliance is constant. Choose another variable.");
			assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
		}
	}

	private static List<String> texts(XWPFDocument word, String style) {
		return word.getParagraphs().stream().filter(p -> style.equals(p.getStyle())).map(XWPFParagraph::getText).toList();
	}

	@Test
	void tables_are_real_tables_with_a_row_for_each_row() throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document("Alliance")))) {
			XWPFTable table = word.getTables().get(0);
			assertThat(table.getNumberOfRows()).isEqualTo(5);
			assertThat(table.getRow(0).getTableCells()).as("spanners").hasSize(4);
			assertThat(table.getRow(1).getTableCells()).as("heads").hasSize(5);
			assertThat(table.getRow(3).getTableCells().get(1).getText()).isEqualTo("0.52");
			assertThat(table.getRow(3).getTableCells().get(3).getText()).isEqualTo("< .001");
			assertThat(table.getRow(1).isRepeatHeader()).isTrue();
		}
	}

	@Test
	void figures_are_pictures_with_their_text_alternative() throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document("Alliance")))) {
			assertThat(word.getAllPictures()).hasSize(3);
			assertThat(word.getDocument().xmlText()).contains("descr=\"Line chart: both rise, Alliance is higher by 0.35.\"");
		}
	}

	@Test
	void scripts_stand_in_an_appendix_with_their_indentation() throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document("Alliance")))) {
			assertThat(texts(word, "Code")).containsExactly("# Alliance", "d <- read.csv(\"data.csv\")", "if (any(d$x < 2)) {",
					"  mean(d$x)", "}");
		}
	}

	@Test
	void hostile_labels_do_not_damage_the_document() throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document(Samples.HOSTILE + "\u0000\u0007")))) {
			assertThat(texts(word, "Title").get(0)).startsWith("Study " + Samples.HOSTILE);
		}
	}
}
