package org.allianceworkbench.product.corpus;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where an expectation is wrong: its reader could not read the file.
 *
 * @param file name of the file
 * @param properties those concerned, a regular expression for their paths
 * @param why what is right, and by what that is known
 */
record Explained(String file, Pattern properties, String why) {

	static final List<Explained> ALL = List.of(
			new Explained("calamine_issues.xlsb", Pattern.compile("sheets/(0|2|4)/(cells|columns|rows)/.*"), "LibreOffice makes the "
					+ "number 0 of FALSE and calculates a broken formula again; the cells' records are truth values (BrtFmlaBool) and "
					+ "a stored result of 0 (BrtFmlaNum), and the expectations of the same sheets as .xlsx and .xls have false"),
			new Explained("fastexcel_parseError.xlsx", Pattern.compile("sheets/0/.*"), "a cell marked as a number holds 'abc': "
					+ "openpyxl fails on it, as reader_errors says, and LibreOffice makes 0 of it; here it stays 'abc', with a "
					+ "warning"));

	boolean covers(String name, String path) {
		return file.equals(name) && properties.matcher(path).matches();
	}
}
