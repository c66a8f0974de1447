package org.allianceworkbench.format.spss.internal.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.format.spss.internal.portable.PortableDictionary;
import org.allianceworkbench.format.spss.internal.portable.PortableReader;

/** Describes a portable file completely; cases stream through. */
public final class PortableInspection {

	private PortableInspection() {
	}

	/**
	 * Reads a file from end to end.
	 *
	 * @param rows how many first and last rows are shown
	 * @return properties in the vocabulary {@code expected-spss/1}
	 */
	public static Map<String, Object> inspect(Path file, PortableReader reader, int rows) throws IOException {
		Contents contents = Contents.of(reader, rows);
		PortableDictionary dictionary = reader.dictionary();
		Map<String, Object> container = new LinkedHashMap<>();
		container.put("kind", "por");
		container.put("product", dictionary.product());
		container.put("subproduct", dictionary.subproduct());
		container.put("author", dictionary.author());
		container.put("creation_date", dictionary.date());
		container.put("creation_time", dictionary.time());
		return contents.describe(file, container, dictionary.charset(), reader);
	}
}
