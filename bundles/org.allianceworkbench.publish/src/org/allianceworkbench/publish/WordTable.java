package org.allianceworkbench.publish;

import java.math.BigInteger;

import org.allianceworkbench.publish.internal.xml.Xml;
import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** A Word table in APA style: rules above and below the head and at the end only. */
final class WordTable {

	private static final int RULE = 8;
	private static final int HAIR = 4;
	private static final int BESIDE = 60;
	private static final int SHORT = 12;

	private final XWPFDocument word;
	private final Block.TableBlock table;
	private final double width;
	private double points = ColumnWidths.USUAL;

	/** @param width of the text, in centimetres */
	WordTable(XWPFDocument word, Block.TableBlock table, double width) {
		this.word = word;
		this.width = width;
		this.table = table;
	}

	void write() {
		XWPFTable grid = word.createTable();
		grid.removeRow(0);
		grid.removeBorders();
		grid.setWidthType(TableWidthType.PCT);
		grid.setWidth("100%");
		grid.setCellMargins(0, BESIDE, 0, BESIDE);
		widths(grid);
		boolean spanners = table.columns().stream().anyMatch(c -> !c.spanner().isEmpty());
		if (spanners) {
			spanners(newRow(grid));
		}
		heads(newRow(grid), spanners);
		for (int r = 0; r < table.rows().size(); r++) {
			row(newRow(grid), table.rows().get(r), r == table.rows().size() - 1, staysWithNext(r));
		}
		if (table.notes().isEmpty()) {
			word.createParagraph().setStyle("TableNote");
		}
		for (int n = 0; n < table.notes().size(); n++) {
			TableNote note = table.notes().get(n);
			note(word, note.kind() == TableNote.Kind.GENERAL ? "Note." : note.mark(), note.text()).setKeepNext(
					n < table.notes().size() - 1);
		}
	}

	static XWPFParagraph note(XWPFDocument word, String mark, String text) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setStyle("TableNote");
		XWPFRun italic = paragraph.createRun();
		italic.setItalic(true);
		italic.setText(Xml.allowed(mark));
		paragraph.createRun().setText(Xml.allowed(" " + text));
		return paragraph;
	}

	private void spanners(XWPFTableRow row) {
		row.setRepeatHeader(true);
		for (int c = 0; c < table.columns().size();) {
			String spanner = table.columns().get(c).spanner();
			int to = c + 1;
			while (!spanner.isEmpty() && to < table.columns().size() && table.columns().get(to).spanner().equals(spanner)) {
				to++;
			}
			XWPFTableCell cell = row.createCell();
			cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf((long) to - c));
			text(cell, spanner, ParagraphAlignment.CENTER, false);
			cell.getParagraphs().get(0).setKeepNext(true);
			rule(cell, RULE, spanner.isEmpty() ? 0 : HAIR);
			c = to;
		}
	}

	/** A row without cells; POI's own way would copy the number of cells of the first row. */
	private static XWPFTableRow newRow(XWPFTable grid) {
		return grid.insertNewTableRow(grid.getNumberOfRows());
	}

	/** Shares the width of the text. */
	private void widths(XWPFTable grid) {
		ColumnWidths widths = ColumnWidths.of(table, width);
		points = widths.points();
		CTTblGrid columns = grid.getCTTbl().addNewTblGrid();
		for (double share : widths.shares()) {
			columns.addNewGridCol().setW(BigInteger.valueOf(Math.round(width * WordStyle.TWIPS_PER_CM * share)));
		}
	}

	private void heads(XWPFTableRow row, boolean spanners) {
		row.setRepeatHeader(true);
		for (TableColumn column : table.columns()) {
			XWPFTableCell cell = row.createCell();
			String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
			text(cell, column.header() + unit, alignment(column), HtmlTable.isSymbol(column.header()));
			cell.getParagraphs().get(0).setKeepNext(true);
			rule(cell, spanners ? 0 : RULE, RULE);
		}
	}

	/** A short table stays on one page; of a long one no row, and no note, stands alone at an end of a page. */
	private boolean staysWithNext(int row) {
		int count = table.rows().size();
		return row == count - 1 ? !table.notes().isEmpty() : count <= SHORT || row < 2 || row >= count - 3;
	}

	private void row(XWPFTableRow row, TableRow content, boolean last, boolean staysWithNext) {
		row.setCantSplitRow(true);
		for (int c = 0; c < content.cells().size(); c++) {
			XWPFTableCell cell = row.createCell();
			boolean group = content.kind() == TableRow.Kind.GROUP;
			if (group) {
				cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(table.columns().size()));
			}
			XWPFRun run = text(cell, NumberText.TYPESET.text(content.cells().get(c)), group ? ParagraphAlignment.LEFT
					: alignment(table.columns().get(c)), false);
			run.setBold(group);
			cell.getParagraphs().get(0).setKeepNext(staysWithNext);
			rule(cell, 0, last ? RULE : 0);
		}
	}

	static ParagraphAlignment alignment(TableColumn column) {
		return switch (column.kind()) {
			case STUB, TEXT -> ParagraphAlignment.LEFT;
			case NUMBER, INTERVAL -> ParagraphAlignment.RIGHT;
		};
	}

	private XWPFRun text(XWPFTableCell cell, String text, ParagraphAlignment alignment, boolean italic) {
		XWPFParagraph paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
		paragraph.setStyle("TableText");
		paragraph.setAlignment(alignment);
		XWPFRun run = paragraph.createRun();
		run.setItalic(italic);
		if (points < ColumnWidths.USUAL) {
			run.setFontSize(points);
		}
		run.setText(Xml.allowed(text));
		return run;
	}

	private static void rule(XWPFTableCell cell, int top, int bottom) {
		CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
		CTTcBorders borders = properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
		if (top > 0) {
			line(borders.addNewTop(), top);
		}
		if (bottom > 0) {
			line(borders.addNewBottom(), bottom);
		}
	}

	private static void line(CTBorder border, int eighthsOfPoint) {
		border.setVal(STBorder.SINGLE);
		border.setSz(BigInteger.valueOf(eighthsOfPoint));
		border.setColor("000000");
	}
}
