package org.allianceworkbench.publish;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTColumns;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Turns pages of a Word document, for tables that are too wide for an upright one, and divides them into columns. */
final class WordSections {

	private static final int BETWEEN = 400;

	private final XWPFDocument word;
	private boolean lying;

	WordSections(XWPFDocument word) {
		this.word = word;
	}

	/** What comes next stands on upright pages. */
	void upright() {
		turn(false);
	}

	/** What comes next stands on pages that lie on their side. */
	void lying() {
		turn(true);
	}

	private void turn(boolean next) {
		if (next != lying) {
			end();
			lying = next;
		}
	}

	/** Ends the pages so far; what comes next begins on a new one. */
	private void end() {
		CTSectPr pages = (CTSectPr) word.getDocument().getBody().getSectPr().copy();
		if (lying) {
			CTPageSz size = pages.getPgSz();
			Object wide = size.getH();
			size.setH(size.getW());
			size.setW(wide);
			size.setOrient(STPageOrientation.LANDSCAPE);
		}
		XWPFParagraph last = last();
		CTPPr properties = last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
		properties.addNewSectPr().set(pages);
	}

	/** The last paragraph; a table can't end pages. */
	private XWPFParagraph last() {
		IBodyElement element = word.getBodyElements().isEmpty() ? null : word.getBodyElements().get(word.getBodyElements().size() - 1);
		return element instanceof XWPFParagraph paragraph && !(paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr()
				.isSetSectPr()) ? paragraph : word.createParagraph();
	}

	/** All that comes next stands in two columns. */
	void twoColumns() {
		end();
		lying = false;
		CTColumns columns = word.getDocument().getBody().getSectPr().addNewCols();
		columns.setNum(BigInteger.TWO);
		columns.setSpace(BigInteger.valueOf(BETWEEN));
	}
}
