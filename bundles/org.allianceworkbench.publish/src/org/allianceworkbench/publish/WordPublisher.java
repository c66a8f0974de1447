package org.allianceworkbench.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.publish.figure.FigureDrawing;
import org.allianceworkbench.publish.figure.FigureSize;
import org.allianceworkbench.publish.figure.Theme;
import org.allianceworkbench.publish.internal.xml.Xml;
import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.publish.record.FigurePrint;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Script;
import org.allianceworkbench.report.Wording;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Reports as a Word document: headings, captions and tables are real ones, figures are pictures of 300 dots per inch. */
public final class WordPublisher {

	private static final int DPI = 300;
	private static final String PROGRAM = "Alliance Workbench";
	private static final String BOOKMARK = "section";
	/** Highest figure, in centimetres: a page with the caption above. */
	private static final double MOST_HEIGHT = 20;

	private final ReportDocument document;
	private final XWPFDocument word;
	private final WordSections sections;
	private int tables;
	private int figures;
	private final List<String> prints = new ArrayList<>();

	private WordPublisher(ReportDocument document, XWPFDocument word) {
		this.document = document;
		this.word = word;
		this.sections = new WordSections(word);
	}

	/**
	 * Writes a document.
	 *
	 * @param out where to; stays open
	 * @throws IOException when it can't be written
	 */
	public static void write(ReportDocument document, OutputStream out) throws IOException {
		try (XWPFDocument word = new XWPFDocument()) {
			WordStyle.prepare(word, document.title(), document.records().stream().map(record -> record.source().program())
					.findFirst().orElse(PROGRAM));
			WordPublisher publisher = new WordPublisher(document, word);
			publisher.write();
			if (!document.records().isEmpty()) {
				EmbeddedResults.write(word.getPackage(), word.getPackagePart(), document.records(), publisher.prints);
			}
			word.write(out);
		}
	}

	private void write() throws IOException {
		paragraph("Title", document.title());
		document.facts().forEach((name, text) -> paragraph("Facts", name + ": " + text));
		if (document.hasContents()) {
			contents();
		}
		for (int i = 0; i < document.sections().size(); i++) {
			section(document.sections().get(i), i);
		}
		appendix();
	}

	/** A list of links to the sections, with the pages that a program which shows the document finds them on. */
	private void contents() {
		paragraph("ContentsHeading", "Contents");
		for (int i = 0; i < document.sections().size(); i++) {
			if (!document.sections().get(i).heading().isEmpty()) {
				XWPFParagraph line = word.createParagraph();
				line.setStyle("Contents");
				CTTabStop end = line.getCTP().getPPr().addNewTabs().addNewTab();
				end.setVal(STTabJc.RIGHT);
				end.setLeader(STTabTlc.DOT);
				end.setPos(BigInteger.valueOf(Math.round(WordStyle.TEXT_WIDTH * WordStyle.TWIPS_PER_CM)));
				CTHyperlink link = line.getCTP().addNewHyperlink();
				link.setAnchor(BOOKMARK + i);
				link.addNewR().addNewT().setStringValue(Xml.allowed(document.sections().get(i).heading()));
				link.addNewR().addNewTab();
				CTSimpleField page = link.addNewFldSimple();
				page.setInstr(" PAGEREF " + BOOKMARK + i + " \\h ");
				page.setDirty(true);
				page.addNewR().addNewT();
			}
		}
	}

	private void section(ReportDocument.Section section, int index) throws IOException {
		List<Block> blocks = section.words().isEmpty() ? section.report().map(Report::blocks).orElse(List.of()) : List.of();
		if (blocks.isEmpty()) {
			sections.upright();
		} else {
			turn(blocks.get(0), blocks);
		}
		if (!section.heading().isEmpty()) {
			CTP heading = paragraph("Heading1", section.heading()).getCTP();
			CTBookmark bookmark = heading.addNewBookmarkStart();
			bookmark.setId(BigInteger.valueOf(index));
			bookmark.setName(BOOKMARK + index);
			heading.addNewBookmarkEnd().setId(BigInteger.valueOf(index));
		}
		section.words().forEach(words -> paragraph("Normal", words));
		if (section.report().isPresent()) {
			report(section.report().get());
		}
	}

	private void report(Report report) throws IOException {
		String above = "";
		for (int i = 0; i < report.blocks().size(); i++) {
			Block block = report.blocks().get(i);
			turn(block, report.blocks().subList(i, report.blocks().size()));
			String heading = ReportDocument.heading(block);
			if (!heading.isEmpty() && !heading.equals(above)) {
				paragraph("Heading3", heading);
			}
			above = heading;
			block(block);
		}
		used(report);
	}

	/** Scripts stand at the end, so that the text before can be pasted into a paper. */
	private void appendix() {
		if (document.reports().stream().allMatch(report -> report.scripts().isEmpty())) {
			return;
		}
		sections.twoColumns();
		paragraph("Heading1", "Appendix: Scripts");
		for (Report report : document.reports()) {
			for (Script script : report.scripts()) {
				paragraph("Heading3", report.title() + ", " + script.language().label());
				script.text().lines().forEach(line -> paragraph("Code", line));
			}
		}
	}

	/** Turns the page as a block needs it; a heading stands on the page of what comes below it. */
	private void turn(Block block, List<Block> rest) {
		Block decides = rest.stream().filter(each -> !(each instanceof Block.Heading)).findFirst().orElse(block);
		if (decides instanceof Block.TableBlock table && !fits(table)) {
			sections.lying();
		} else {
			sections.upright();
		}
	}

	/** Whether a table can be read on an upright page. */
	private static boolean fits(Block.TableBlock table) {
		return ColumnWidths.of(table, WordStyle.TEXT_WIDTH).isReadable();
	}

	/** A table that is too wide for an upright page stands on one that lies on its side, if need be in parts. */
	private void table(Block.TableBlock table) {
		double width = fits(table) ? WordStyle.TEXT_WIDTH : WordStyle.LYING_WIDTH;
		tables++;
		boolean continued = false;
		for (Block.TableBlock part : TableParts.of(table, width)) {
			caption("Table", tables, table.title() + (continued ? " (continued)" : ""), !continued);
			new WordTable(word, part, width).write();
			continued = true;
		}
	}

	private void block(Block block) throws IOException {
		switch (block) {
			case Block.Heading h -> paragraph("Heading" + Math.min(3, h.level() + 1), h.text());
			case Block.Paragraph p -> paragraph(p.kind() == Block.Paragraph.Kind.REFERENCE ? "Reference" : "Normal",
					NumberText.TYPESET.text(p.text()));
			case Block.Warning w -> warning(w);
			case Block.TableBlock t -> table(t);
			case Block.FigureBlock f -> figure(f.figure());
		}
	}

	private XWPFParagraph paragraph(String style, String text) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle(style);
		paragraph.createRun().setText(Xml.allowed(text));
		return paragraph;
	}

	private void warning(Block.Warning warning) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle("Warning");
		bold(paragraph, "Warning: ");
		paragraph.createRun().setText(Xml.allowed(warning.sentence()));
	}

	/**
	 * The number in bold, the title below it in italics (APA 7, sections 7.10 and 7.24). The number is a field, so that it stays
	 * right when captions are added, and lists of tables and figures can be made; the second part of a table is not counted.
	 */
	private void caption(String kind, int number, String title, boolean counted) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle("Caption");
		paragraph.setKeepNext(true);
		bold(paragraph, kind + " " + (counted ? "" : number));
		if (counted) {
			field(paragraph, kind, number);
		}
		XWPFRun italic = paragraph.createRun();
		italic.addBreak();
		italic.setItalic(true);
		italic.setText(Xml.allowed(title));
	}

	private static void field(XWPFParagraph paragraph, String kind, int number) {
		CTSimpleField field = paragraph.getCTP().addNewFldSimple();
		field.setInstr(" SEQ " + kind + " \\* ARABIC ");
		CTR run = field.addNewR();
		run.addNewRPr().addNewB();
		run.addNewT().setStringValue(Integer.toString(number));
	}

	private static void bold(XWPFParagraph paragraph, String text) {
		XWPFRun bold = paragraph.createRun();
		bold.setBold(true);
		bold.setText(text);
	}

	private void figure(Figure figure) throws IOException {
		caption("Figure", ++figures, figure.title(), true);
		FigureSize size = FigureSize.of(figure, FigureSize.TWO_COLUMNS);
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle("Figure");
		paragraph.setKeepNext(!NumberText.TYPESET.text(figure.note()).isBlank());
		byte[] png = FigureDrawing.png(figure, size, Theme.LIGHT, DPI);
		if (!document.records().isEmpty()) {
			prints.add(FigurePrint.of(png));
		}
		double wide = Math.min(WordStyle.TEXT_WIDTH, MOST_HEIGHT * size.width() / size.height());
		int width = (int) Math.round(wide * Units.EMU_PER_CENTIMETER);
		int height = (int) Math.round((double) width * size.height() / size.width());
		XWPFRun run = paragraph.createRun();
		try {
			run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, figure.id() + ".png", width, height);
		} catch (InvalidFormatException e) {
			throw new IOException("the picture of figure " + figure.id() + " can't be put into the document", e);
		}
		run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr()
				.setDescr(Xml.allowed(NumberText.TYPESET.text(figure.alternative())));
		note(figure.note());
	}

	private void note(Prose note) {
		String text = NumberText.TYPESET.text(note);
		if (!text.isBlank()) {
			WordTable.note(word, "Note.", text);
		}
	}

	/** What the results are based on. */
	private void used(Report report) {
		if (report.n().isEmpty() && report.excluded().isEmpty() && report.options().isEmpty()) {
			return;
		}
		sections.upright();
		paragraph("Heading3", "Data and Options");
		paragraph("Facts", "Used: " + report.n().entrySet().stream()
				.map(e -> NumberText.TYPESET.text(e.getValue(), NumberStyle.INTEGER) + " " + e.getKey())
				.collect(Collectors.joining(", ")));
		report.excluded().forEach(e -> paragraph("Facts", "Not used: " + Wording.count(e.rows(), "row") + ", " + e.reason()));
		Map<String, String> options = OptionText.told(report.options());
		if (!options.isEmpty()) {
			paragraph("Facts", "Options: " + options.entrySet().stream().map(e -> e.getKey() + " = " + e.getValue())
					.collect(Collectors.joining("; ")));
		}
	}
}
