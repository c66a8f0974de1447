package org.allianceworkbench.format.excel.internal.xls;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.util.LittleEndianInputStream;

/**
 * Writes the formulas of a workbook as a person would. What can't be written (functions of add-ins, other workbooks, Excel 5) is
 * left empty: the stored result counts, the formula is only a note where it came from.
 */
final class FormulaText implements FormulaRenderingWorkbook {

	private static final int HIDDEN_OR_BUILT_IN = 0x21;
	private static final int OWN_BOOK = 0x401;
	private static final int NAME_TEXT = 14;

	private final List<String> sheets = new ArrayList<>();
	private final List<String> names = new ArrayList<>();
	private final List<String> definedNames = new ArrayList<>();
	private final List<int[]> references = new ArrayList<>();
	private final List<Boolean> ownBooks = new ArrayList<>();
	private boolean readable = true;

	void setReadable(boolean value) {
		readable = value;
	}

	void addSheet(String name) {
		sheets.add(name);
	}

	void addBook(ByteBuffer data) {
		ownBooks.add(data.remaining() >= 4 && (data.getShort(2) & 0xFFFF) == OWN_BOOK);
	}

	void setReferences(ByteBuffer data) {
		if (readable) {
			int count = data.getShort() & 0xFFFF;
			for (int i = 0; i < count && data.remaining() >= 6; i++) {
				references.add(new int[] { data.getShort() & 0xFFFF, data.getShort(), data.getShort() });
			}
		}
	}

	void addName(ByteBuffer data) {
		int length = data.get(3) & 0xFF;
		int flags = data.getShort(0);
		if (!readable || data.remaining() < NAME_TEXT + 1 + length) {
			names.add("");
			return;
		}
		boolean wide = (data.get(NAME_TEXT) & 1) != 0;
		String name = BiffText.plain(data.position(NAME_TEXT + 1), length, wide);
		names.add(name);
		if ((flags & HIDDEN_OR_BUILT_IN) == 0) {
			definedNames.add(name);
		}
	}

	List<String> definedNames() {
		return definedNames;
	}

	/** The formula of tokens in Excel's postfix notation, empty when it can't be written. */
	String of(byte[] tokens, int length) {
		return write(() -> FormulaRenderer.toFormulaString(this, tokens(tokens, length)));
	}

	/** A formula that several cells share, as it is in one of them; row and column from 0. */
	String of(byte[] shared, int length, int row, int column) {
		return write(() -> FormulaRenderer.toFormulaString(this,
				new SharedFormula(SpreadsheetVersion.EXCEL97).convertSharedFormulas(tokens(shared, length), row, column)));
	}

	private static Ptg[] tokens(byte[] bytes, int length) {
		return Ptg.readTokens(length, new LittleEndianInputStream(new ByteArrayInputStream(bytes)));
	}

	/** Writes a formula. */
	private interface Writing {
		String run();
	}

	private String write(Writing writing) {
		try {
			return readable ? writing.run() : "";
		} catch (RuntimeException unknown) {
			return "";
		}
	}

	private String sheet(int reference, int which) {
		int[] to = references.get(reference);
		if (!ownBooks.get(to[0])) {
			throw new IllegalArgumentException("another workbook");
		}
		return sheets.get(to[which]);
	}

	@Override
	public ExternalSheet getExternalSheet(int reference) {
		return null;
	}

	@Override
	public String getSheetFirstNameByExternSheet(int reference) {
		return sheet(reference, 1);
	}

	@Override
	public String getSheetLastNameByExternSheet(int reference) {
		return sheet(reference, 2);
	}

	@Override
	public String resolveNameXText(NameXPtg name) {
		throw new IllegalArgumentException("a name of another workbook");
	}

	@Override
	public String getNameText(NamePtg name) {
		return names.get(name.getIndex());
	}
}
