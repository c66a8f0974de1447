package org.allianceworkbench.intake.reading;

import java.util.List;

/**
 * What a sheet looks like from its first rows.
 *
 * @param layout where the header and the data are, recognised or as given
 * @param columns all columns by their place, with what stands in the first rows; a column without a header that holds nothing
 *        has an empty profile
 * @param top the first rows as they are, those above the data included; for files with a dictionary the first cases
 * @param rows the first data rows that are not blank
 * @param complete whether these are all rows
 * @param warnings what was odd but not fatal, one sentence each
 */
public record SheetPreview(SourceLayout layout, List<SourceColumn> columns, List<SourceRow> top, List<SourceRow> rows,
		boolean complete, List<String> warnings) {

	public SheetPreview {
		columns = List.copyOf(columns);
		top = List.copyOf(top);
		rows = List.copyOf(rows);
		warnings = List.copyOf(warnings);
	}
}
