package org.allianceworkbench.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.table.ReadOptions;

/** What a data file holds, as it is: nothing is imported or changed. */
public final class Inspection {

	private Inspection() {
	}

	/**
	 * Looks into a file.
	 *
	 * @param rows how many first and last rows are wanted
	 * @return the properties of the format's vocabulary, with the file as it was named in {@code file}; values are maps with
	 *         String keys, lists, String, Double, Long, Integer, Boolean and {@code null}
	 * @throws InputException when the file can't be read
	 */
	public static Map<String, Object> of(Formats formats, Path file, ReadOptions options, int rows) throws ProjectException {
		try {
			Map<String, Object> all = new LinkedHashMap<>();
			all.put("file", file.toString());
			formats.detect(file).inspect(file, options, rows).forEach((name, value) -> {
				if (!name.equals("file")) {
					all.put(name, value);
				}
			});
			return all;
		} catch (IOException e) {
			throw Failures.of(file, e);
		}
	}
}
