package org.allianceworkbench.table.grid;

import java.util.List;

/**
 * Where the header and the data of a grid are, and what the columns are called.
 *
 * @param firstRow number of the first header row, or of the first data row when there is no header; from 1
 * @param headerRows number of header rows, 0 to 3
 * @param dataRow number of the first data row; after the last row when there are no data
 * @param headings the columns that are used, from left to right
 * @param titles what stands in the rows above the header, one text for each row that is not blank
 * @param why one sentence for the user: how the header was recognised
 */
public record Layout(long firstRow, int headerRows, long dataRow, List<Heading> headings, List<String> titles, String why) {

	/**
	 * What stands above one column.
	 *
	 * @param column the column, from 0
	 * @param texts texts of the header rows from top to bottom, one for each row; empty where a row has none, and a merged
	 *        cell's text for each column it covers
	 * @param name valid and unique name of a variable
	 * @param label the header as a person reads it; empty when it says no more than the name
	 */
	public record Heading(int column, List<String> texts, String name, String label) {
		public Heading {
			texts = List.copyOf(texts);
		}
	}

	public Layout {
		headings = List.copyOf(headings);
		titles = List.copyOf(titles);
	}

	/** The columns' names, from left to right. */
	public List<String> names() {
		return headings.stream().map(Heading::name).toList();
	}
}
