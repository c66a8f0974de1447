package org.allianceworkbench.project;

import java.nio.file.Path;
import java.util.List;

/**
 * What a conversion wrote.
 *
 * @param file the new file
 * @param rows number of rows
 * @param columns number of columns
 * @param warnings what was odd in the source, one sentence each
 * @param losses what the new file can't hold or does not hold, one sentence each
 */
public record ConversionResult(Path file, long rows, int columns, List<String> warnings, List<String> losses) {

	public ConversionResult {
		warnings = List.copyOf(warnings);
		losses = List.copyOf(losses);
	}
}
