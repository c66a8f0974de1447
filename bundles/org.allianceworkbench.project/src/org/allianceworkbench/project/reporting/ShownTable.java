package org.allianceworkbench.project.reporting;

import java.util.List;

/**
 * A table as a document shows it.
 *
 * @param title its title without its number
 * @param rows the cells, those of the head too; a cell over several columns stands once
 */
record ShownTable(String title, List<List<ShownCell>> rows) {

	ShownTable {
		title = plain(title).replaceFirst("^(Table|Figure) \\d+[.:]? *", "");
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** The text with one kind of space, minus and hyphen, as documents differ in these and nobody sees it. */
	static String plain(String text) {
		return text.replaceAll("[\\u2010\\u2011\\u2212]", "-").replaceAll("[\\s\\u00a0\\u2007\\u2009\\u202f]+", " ").strip();
	}
}
