package org.allianceworkbench.format.spss.internal.inspect;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.format.spss.internal.data.SavReader;
import org.allianceworkbench.format.spss.internal.dictionary.Header;
import org.allianceworkbench.format.spss.internal.dictionary.SavDictionary;

/** Describes a system file completely; cases stream through. */
public final class SavInspection {

	private SavInspection() {
	}

	/**
	 * Reads a file from end to end.
	 *
	 * @param rows how many first and last rows are shown
	 * @return properties in the vocabulary {@code expected-spss/1}
	 */
	public static Map<String, Object> inspect(Path file, SavReader reader, int rows) throws IOException {
		Contents contents = Contents.of(reader, rows);
		SavDictionary dictionary = reader.dictionary();
		return contents.describe(file, container(dictionary), dictionary.charset(), reader);
	}

	private static Map<String, Object> container(SavDictionary dictionary) {
		Header header = dictionary.header();
		Map<String, Object> c = new LinkedHashMap<>();
		c.put("kind", header.zlib() ? "zsav" : "sav");
		c.put("product", header.product());
		c.put("endianness", header.order() == ByteOrder.BIG_ENDIAN ? "big" : "little");
		c.put("compression", List.of("none", "bytecode", "zlib").get(header.compression()));
		c.put("layout_code", header.layoutCode());
		c.put("nominal_case_size", header.nominalCaseSize());
		c.put("bias", header.bias());
		c.put("header_case_count", header.caseCount());
		c.put("creation_date", header.date());
		c.put("creation_time", header.time());
		c.put("code_page", dictionary.codePage().orElse(null));
		c.put("encoding_record", dictionary.encodingName().orElse(null));
		c.put("extension_records", dictionary.extensions().stream().distinct().sorted().toList());
		return c;
	}
}
