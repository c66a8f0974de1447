package org.allianceworkbench.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;

import org.allianceworkbench.publish.figure.FigureDrawing;
import org.allianceworkbench.publish.figure.FigureSize;
import org.allianceworkbench.publish.figure.Theme;
import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Script;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Reports as a Word document: headings, captions and tables are real ones, figures are pictures of 300 dots per inch. */
public final class WordPublisher {

	private static final int DPI = 300;

	private final ReportDocument document;
	private final XWPFDocument word;
	private int tables;
	private int figures;

	private WordPublisher(ReportDocument document, XWPFDocument word) {
		this.document = document;
		this.word = word;
	}

	/**
	 * Writes a document.
	 *
	 * @param out where to; stays open
	 * @throws IOException when it can't be written
	 */
	public static void write(ReportDocument document, OutputStream out) throws IOException {
		try (XWPFDocument word = new XWPFDocument()) {
			WordStyle.prepare(word, document.title());
			new WordPublisher(document, word).write();
			word.write(out);
		}
	}

	private void write() throws IOException {
		paragraph("Title", document.title());
		document.facts().forEach((name, text) -> paragraph("Facts", name + ": " + text));
		for (Report report : document.reports()) {
			paragraph("Heading1", report.title());
			boolean references = false;
			for (Block block : report.blocks()) {
				boolean reference = block instanceof Block.Paragraph p && p.kind() == Block.Paragraph.Kind.REFERENCE;
				if (reference && !references) {
					paragraph("Heading3", "References");
				}
				references = reference;
				block(block);
			}
			used(report);
		}
		appendix();
	}

	/** Scripts stand at the end, so that the text before can be pasted into a paper. */
	private void appendix() {
		if (document.reports().stream().allMatch(report -> report.scripts().isEmpty())) {
			return;
		}
		paragraph("Heading1", "Appendix: Scripts");
		for (Report report : document.reports()) {
			for (Script script : report.scripts()) {
				paragraph("Heading2", report.title() + ", " + script.language().label());
				script.text().lines().forEach(line -> paragraph("Code", line));
			}
		}
	}

	private void block(Block block) throws IOException {
		switch (block) {
			case Block.Heading h -> paragraph("Heading" + Math.min(3, h.level() + 1), h.text());
			case Block.Paragraph p -> paragraph(p.kind() == Block.Paragraph.Kind.REFERENCE ? "Reference" : "Normal",
					NumberText.TYPESET.text(p.text()));
			case Block.Warning w -> warning(w);
			case Block.TableBlock t -> {
				caption("Table " + ++tables, t.title());
				new WordTable(word, t).write();
			}
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
		XWPFRun bold = paragraph.createRun();
		bold.setBold(true);
		bold.setText("Warning: ");
		paragraph.createRun().setText(Xml.allowed(warning.sentence()));
	}

	/** The number in bold, the title below it in italics (APA 7, sections 7.10 and 7.24). */
	private void caption(String number, String title) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle("Caption");
		paragraph.setKeepNext(true);
		XWPFRun bold = paragraph.createRun();
		bold.setBold(true);
		bold.setText(number);
		bold.addBreak();
		XWPFRun italic = paragraph.createRun();
		italic.setItalic(true);
		italic.setText(Xml.allowed(title));
	}

	private void figure(Figure figure) throws IOException {
		caption("Figure " + ++figures, figure.title());
		FigureSize size = FigureSize.of(figure, FigureSize.TWO_COLUMNS);
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle("Figure");
		paragraph.setKeepNext(!figure.note().isEmpty());
		byte[] png = FigureDrawing.png(figure, size, Theme.LIGHT, DPI);
		int width = (int) (WordStyle.TEXT_WIDTH * Units.EMU_PER_CENTIMETER);
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
		if (!note.isEmpty()) {
			WordTable.note(word, "Note.", NumberText.TYPESET.text(note));
		}
	}

	/** What the results are based on. */
	private void used(Report report) {
		paragraph("Heading3", "Data and Options");
		paragraph("Facts", "Used: " + report.n().entrySet().stream()
				.map(e -> NumberText.TYPESET.text(e.getValue(), NumberStyle.INTEGER) + " " + e.getKey())
				.collect(Collectors.joining(", ")));
		report.excluded().forEach(e -> paragraph("Facts", "Not used: " + NumberText.TYPESET.text(e.rows(), NumberStyle.INTEGER)
				+ " rows, " + e.reason()));
		paragraph("Facts", "Options: " + report.options().entrySet().stream()
				.map(e -> e.getKey() + " = " + OptionText.of(e.getValue()))
				.collect(Collectors.joining("; ")));
	}
}
