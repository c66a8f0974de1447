package org.allianceworkbench.intake.reading;

import java.util.List;

/**
 * Where a source's header and data are.
 *
 * @param sheet name of the sheet, empty for files without sheets
 * @param firstRow number of the first header row, from 1; 0 for formats with a dictionary
 * @param headerRows number of header rows; 0 for formats with a dictionary and for sheets without a header
 * @param dataRow number of the first data row or case
 * @param titles what stands in the rows above the header
 * @param why how this was recognised, for people
 */
public record SourceLayout(String sheet, int firstRow, int headerRows, long dataRow, List<String> titles, String why) {

	public SourceLayout {
		titles = List.copyOf(titles);
	}
}
