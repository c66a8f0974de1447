package org.allianceworkbench.publish;

import java.math.BigInteger;

import org.allianceworkbench.publish.internal.xml.Xml;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Page and paragraph styles of a Word document. */
final class WordStyle {

	/** Width of the text on an A4 page, in centimetres. */
	static final double TEXT_WIDTH = 16;

	/** Width of the text on an A4 page that lies on its side, in centimetres. */
	static final double LYING_WIDTH = 24.7;

	private static final String FONT = "Arial";
	/** Scripts are looked up, not read: small, in two columns. */
	private static final int CODE_HALF_POINTS = 13;
	private static final int CODE_HANGING = 9;
	private static final String CODE_FONT = "Courier New";
	static final int TWIPS_PER_CM = 567;
	private static final int TWIPS_PER_POINT = 20;

	/** Space before and after a paragraph and its indentation, in points. */
	private record Space(int before, int after, int left, int hanging) {
	}

	private WordStyle() {
	}

	/** @param creator who or what made the document */
	static void prepare(XWPFDocument word, String title, String creator) {
		word.getProperties().getCoreProperties().setTitle(Xml.allowed(title));
		word.getProperties().getCoreProperties().setCreator(Xml.allowed(creator));
		page(word);
		XWPFStyles styles = word.createStyles();
		style(styles, "Normal", "Normal", 10, false, -1, new Space(0, 6, 0, 0));
		style(styles, "Title", "Title", 22, true, -1, new Space(0, 8, 0, 0));
		style(styles, "Heading1", "heading 1", 16, true, 0, new Space(20, 6, 0, 0));
		style(styles, "Heading2", "heading 2", 13, true, 1, new Space(14, 4, 0, 0));
		style(styles, "Heading3", "heading 3", 11, true, 2, new Space(10, 3, 0, 0));
		style(styles, "ContentsHeading", "Contents Heading", 13, true, -1, new Space(14, 4, 0, 0));
		style(styles, "Contents", "toc 1", 10, false, -1, new Space(0, 2, 0, 0));
		style(styles, "Caption", "caption", 10, false, -1, new Space(14, 4, 0, 0));
		style(styles, "Figure", "Figure", 10, false, -1, new Space(0, 4, 0, 0));
		style(styles, "TableText", "Table Text", 8, false, -1, new Space(1, 1, 0, 0));
		style(styles, "TableNote", "Table Note", 8, false, -1, new Space(3, 8, 0, 0));
		style(styles, "Reference", "Reference", 9, false, -1, new Space(0, 4, 28, 28));
		style(styles, "Warning", "Warning", 10, false, -1, new Space(4, 8, 14, 0));
		style(styles, "Code", "Code", CODE_HALF_POINTS / 2.0, false, -1, new Space(0, 0, CODE_HANGING, CODE_HANGING));
		style(styles, "Facts", "Facts", 8, false, -1, new Space(0, 1, 0, 0));
	}

	private static void page(XWPFDocument word) {
		CTSectPr section = word.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(11906));
		size.setH(BigInteger.valueOf(16838));
		CTPageMar margins = section.addNewPgMar();
		BigInteger side = BigInteger.valueOf(Math.round((21 - TEXT_WIDTH) / 2 * TWIPS_PER_CM));
		margins.setLeft(side);
		margins.setRight(side);
		margins.setTop(side);
		margins.setBottom(side);
		XWPFParagraph number = word.createHeaderFooterPolicy().createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
		number.setAlignment(ParagraphAlignment.CENTER);
		number.getCTP().addNewFldSimple().setInstr("PAGE");
	}

	/** Adds a style; an outline level of -1 is none. */
	private static void style(XWPFStyles styles, String id, String name, double points, boolean bold, int outline, Space space) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setType(STStyleType.PARAGRAPH);
		style.setStyleId(id);
		style.addNewName().setVal(name);
		style.addNewQFormat();
		if (id.equals("Normal")) {
			style.setDefault(Boolean.TRUE);
		} else {
			style.addNewBasedOn().setVal("Normal");
			style.addNewNext().setVal("Normal");
		}
		paragraph(style.addNewPPr(), outline, space);
		style.getPPr().addNewWidowControl();
		if (id.equals("TableNote")) {
			style.getPPr().addNewKeepLines();
		}
		CTRPr run = style.addNewRPr();
		CTFonts fonts = run.addNewRFonts();
		String font = id.equals("Code") ? CODE_FONT : FONT;
		fonts.setAscii(font);
		fonts.setHAnsi(font);
		fonts.setCs(font);
		if (bold) {
			run.addNewB();
		}
		run.addNewSz().setVal(BigInteger.valueOf(Math.round(2 * points)));
		styles.addStyle(new XWPFStyle(style));
	}

	private static void paragraph(CTPPrGeneral properties, int outline, Space space) {
		if (outline >= 0) {
			properties.addNewKeepNext();
		}
		CTSpacing spacing = properties.addNewSpacing();
		spacing.setBefore(BigInteger.valueOf((long) space.before() * TWIPS_PER_POINT));
		spacing.setAfter(BigInteger.valueOf((long) space.after() * TWIPS_PER_POINT));
		spacing.setLine(BigInteger.valueOf(space.hanging() == CODE_HANGING ? 228 : 259));
		spacing.setLineRule(STLineSpacingRule.AUTO);
		if (space.left() > 0) {
			properties.addNewInd().setLeft(BigInteger.valueOf((long) space.left() * TWIPS_PER_POINT));
			properties.getInd().setHanging(BigInteger.valueOf((long) space.hanging() * TWIPS_PER_POINT));
		}
		if (outline >= 0) {
			properties.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
		}
	}
}
