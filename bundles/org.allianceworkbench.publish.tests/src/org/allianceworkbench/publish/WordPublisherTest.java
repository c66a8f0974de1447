package org.allianceworkbench.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

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
	void scripts_are_small_and_in_two_columns_and_the_text_before_is_not() throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document("Alliance")))) {
			assertThat(word.getDocument().getBody().getSectPr().getCols().getNum()).isEqualTo(2);
			List<CTSectPr> before = pages(word);
			assertThat(before).hasSize(1);
			assertThat(before.get(0).isSetCols()).isFalse();
		}
	}

	private static List<CTSectPr> pages(XWPFDocument word) {
		return word.getParagraphs().stream().map(p -> p.getCTP().getPPr()).filter(p -> p != null && p.isSetSectPr())
				.map(CTPPr::getSectPr).toList();
	}

	private static XWPFDocument tables(int... columns) throws IOException {
		ReportBuilder report = new ReportBuilder("wide", "Wide").heading("Above");
		for (int count : columns) {
			List<TableColumn> heads = new ArrayList<>(List.of(TableColumn.stub("Item")));
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text("Working alliance")));
			for (int c = 0; c < count; c++) {
				heads.add(TableColumn.number("item" + c));
				cells.add(TableCell.number(-0.25, NumberStyle.TWO_DECIMALS));
			}
			report.add(new Block.TableBlock("t" + count, "Table of " + count, heads, List.of(TableRow.group("All"), TableRow.of(cells)),
					List.of(TableNote.general("Note " + count + "."))));
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WordPublisher.write(ReportDocument.of(report.build()), out);
		return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
	}

	@Test
	void a_table_that_is_too_wide_stands_on_a_page_that_lies_on_its_side() throws IOException {
		try (XWPFDocument word = tables(6, 17, 6)) {
			List<CTSectPr> pages = pages(word);
			assertThat(pages).hasSize(2);
			assertThat(pages.get(0).getPgSz().isSetOrient()).isFalse();
			assertThat(pages.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
			assertThat(pages.get(1).getPgSz().getW()).isEqualTo(pages.get(0).getPgSz().getH());
			assertThat(word.getDocument().getBody().getSectPr().getPgSz().isSetOrient()).isFalse();
			assertThat(texts(word, "Caption")).hasSize(3);
		}
	}

	@Test
	void a_table_that_is_too_wide_for_any_page_is_continued_below_with_what_its_rows_are() throws IOException {
		try (XWPFDocument word = tables(60)) {
			List<String> captions = texts(word, "Caption");
			assertThat(captions).hasSizeGreaterThan(1).allMatch(caption -> caption.startsWith("Table 1"));
			assertThat(captions.subList(1, captions.size())).allMatch(caption -> caption.endsWith("Table of 60 (continued)"));
			assertThat(word.getTables()).hasSameSizeAs(captions)
					.allMatch(table -> table.getRow(2).getCell(0).getText().equals("Working alliance"));
			assertThat(word.getTables().stream().mapToInt(table -> table.getRow(0).getTableCells().size() - 1).sum()).isEqualTo(60);
			assertThat(texts(word, "TableNote")).filteredOn(note -> !note.isBlank()).containsExactly("Note. Note 60.");
		}
	}

	@Test
	void a_short_table_stays_on_one_page_with_its_note() throws IOException {
		try (XWPFDocument word = tables(3)) {
			XWPFTable table = word.getTables().get(0);
			for (int row = 0; row < table.getNumberOfRows(); row++) {
				assertThat(table.getRow(row).getCell(0).getParagraphs().get(0).isKeepNext()).as("row " + row).isTrue();
			}
			assertThat(word.getParagraphs()).filteredOn(p -> p.getText().startsWith("Note.")).singleElement()
					.satisfies(note -> assertThat(note.isKeepNext()).isFalse());
			assertThat(word.getStyles().getStyle("TableNote").getCTStyle().getPPr().isSetKeepLines()).isTrue();
		}
	}

	@Test
	void methods_and_references_have_a_heading_and_one_row_is_one_row() throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document("Alliance")))) {
			assertThat(texts(word, "Heading3")).containsSubsequence("Methods", "References", "Data and Options");
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WordPublisher.write(ReportDocument.of(new ReportBuilder("a", "A").exclude("no rating", 1).build()), out);
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(texts(word, "Facts")).contains("Not used: 1 row, no rating");
		}
	}

	@Test
	void hostile_labels_do_not_damage_the_document() throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document(Samples.HOSTILE + "\u0000\u0007")))) {
			assertThat(texts(word, "Title").get(0)).startsWith("Study " + Samples.HOSTILE);
		}
	}
}
