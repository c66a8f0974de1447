package org.allianceworkbench.format.excel.internal.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.format.excel.internal.model.Address;
import org.allianceworkbench.format.excel.internal.model.Limits;
import org.allianceworkbench.table.grid.Grid;

/**
 * A formula that several cells share: written for one, moved for the others.
 * <p>
 * Source: ECMA-376 part 1, 18.3.1.40. References without a dollar sign move with the cell.
 *
 * @param expression the formula of the first cell
 * @param column its column, from 0
 * @param row its row, from 1
 */
record SharedFormula(String expression, int column, int row) {

	/**
	 * A text or quoted sheet name, two where a quote is doubled; or a reference that is no part of a name, number or function.
	 */
	private static final Pattern TOKEN = Pattern.compile("\"[^\"]*+\"|'[^']*+'"
			+ "|(?<![A-Za-z0-9_.$\\\\])(\\$?)([A-Za-z]{1,3})(\\$?)([0-9]{1,7})(?![A-Za-z0-9_.(!])"
			+ "|(?<![A-Za-z0-9_.$:])(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![A-Za-z0-9_.(!$])"
			+ "|(?<![A-Za-z0-9_.$:])(\\$?)([0-9]{1,7}):(\\$?)([0-9]{1,7})(?![A-Za-z0-9_.(!$])");

	/** The formula as it is in another cell. */
	String at(int otherColumn, int otherRow) {
		int right = otherColumn - column;
		int down = otherRow - row;
		Matcher m = TOKEN.matcher(expression);
		StringBuilder moved = new StringBuilder();
		while (m.find()) {
			m.appendReplacement(moved, Matcher.quoteReplacement(move(m, right, down)));
		}
		return m.appendTail(moved).toString();
	}

	private static String move(Matcher m, int right, int down) {
		if (m.group(4) != null) {
			return column(m.group(1), m.group(2), right) + row(m.group(3), m.group(4), down);
		}
		if (m.group(6) != null) {
			return column(m.group(5), m.group(6), right) + ":" + column(m.group(7), m.group(8), right);
		}
		if (m.group(10) != null) {
			return row(m.group(9), m.group(10), down) + ":" + row(m.group(11), m.group(12), down);
		}
		return m.group();
	}

	private static String column(String fixed, String letters, int right) {
		int moved = Math.floorMod(Address.column(letters) + right, Limits.COLUMNS);
		return fixed.isEmpty() ? Grid.address(moved, 0).replace("0", "") : fixed + letters;
	}

	private static String row(String fixed, String digits, int down) {
		int moved = Math.floorMod(Integer.parseInt(digits) - 1 + down, Limits.ROWS) + 1;
		return fixed.isEmpty() ? Integer.toString(moved) : fixed + digits;
	}
}
