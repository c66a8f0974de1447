package org.allianceworkbench.export;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.Table;

/**
 * What an export would write, without writing anything.
 *
 * @param rows the first rows as they would leave
 * @param columns what is known of each column, in order
 * @param counts what would leave in numbers, all rows
 * @param leftOut which rows stay in the study and why
 * @param notes what else the definition or the layout leaves out or changes, one sentence each
 * @param protection what protects the clients, one sentence each
 * @param losses what the target can't hold and what is done about it, one sentence each
 * @param files names of the files
 * @param script the script that the target writes, empty when it writes none
 * @param disclosure whether clients could be told by the quasi-identifiers
 * @param texts free texts that must be read before they leave, each text of a column once
 * @param identifiers columns with direct identifiers, and texts that hold some, that leave once the run confirms it
 * @param refusals why a run would be refused as the definition is now, one sentence each with the remedy
 */
public record ExportPreview(Table rows, List<ColumnFacts> columns, ExportCounts counts, List<LeftOut> leftOut, List<String> notes,
		List<String> protection, List<String> losses, List<String> files, Optional<String> script, Disclosure disclosure,
		List<TextForReview> texts, List<String> identifiers, List<String> refusals) {

	public ExportPreview {
		columns = List.copyOf(columns);
		leftOut = List.copyOf(leftOut);
		notes = List.copyOf(notes);
		protection = List.copyOf(protection);
		losses = List.copyOf(losses);
		files = List.copyOf(files);
		texts = List.copyOf(texts);
		identifiers = List.copyOf(identifiers);
		refusals = List.copyOf(refusals);
	}
}
