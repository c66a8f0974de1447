package org.allianceworkbench.export;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.study.ExportLayout;

/**
 * What an export wrote.
 *
 * @param name name of the definition
 * @param file the file
 * @param layout what one row is
 * @param rows number of rows
 * @param columns names of the columns, in order
 * @param sha256 SHA-256 of the file's bytes in lower-case hexadecimal digits
 * @param losses what the target can't hold, one sentence each
 * @param notes what the definition or the layout left out, one sentence each
 */
public record ExportResult(String name, Path file, ExportLayout layout, long rows, List<String> columns, String sha256,
		List<String> losses, List<String> notes) {

	public ExportResult {
		columns = List.copyOf(columns);
		losses = List.copyOf(losses);
		notes = List.copyOf(notes);
	}
}
