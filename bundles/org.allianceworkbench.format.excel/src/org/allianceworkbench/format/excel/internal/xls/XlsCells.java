package org.allianceworkbench.format.excel.internal.xls;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.function.IntFunction;

import org.allianceworkbench.format.excel.internal.model.NumberFormat;
import org.allianceworkbench.format.excel.internal.model.Serial;
import org.allianceworkbench.format.excel.internal.model.SharedTexts;
import org.allianceworkbench.table.grid.Cell;

/**
 * What cells of a workbook are made from.
 *
 * @param biff8 whether it is of Excel 97 or later
 * @param charset encoding of texts in older ones
 * @param texts shared texts
 * @param formats number formats by the number of a style
 * @param date1904 whether days are counted from 1904
 * @param formulas writes formulas
 */
record XlsCells(boolean biff8, Charset charset, SharedTexts texts, IntFunction<NumberFormat> formats, boolean date1904,
		FormulaText formulas) {

	/** A number with a style. */
	Cell number(double number, int style) {
		return Serial.cell(number, formats.apply(style), date1904);
	}

	/** Whether a number that a style shows as a date is none. */
	boolean isOddDate(Cell cell, int style) {
		return cell instanceof Cell.Num && formats.apply(style).kind() != NumberFormat.Kind.NUMBER;
	}

	/** A text in a record of its own, with its length in two bytes. */
	String text(ByteBuffer data) {
		int length = data.getShort() & 0xFFFF;
		return biff8 ? BiffText.plain(data, length, (data.get() & 1) != 0) : BiffText.old(data, length, charset);
	}

	/** A number in 30 bits; source: MS-XLS 2.5.217 (RkNumber). */
	static double rk(int rk) {
		double number = (rk & 2) != 0 ? rk >> 2 : Double.longBitsToDouble((long) (rk & 0xFFFFFFFC) << 32);
		return (rk & 1) != 0 ? number / 100 : number;
	}
}
