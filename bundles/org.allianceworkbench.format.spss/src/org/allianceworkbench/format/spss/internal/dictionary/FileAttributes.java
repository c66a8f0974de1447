package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Custom attributes of the whole file (record 7/17). */
final class FileAttributes {

	private FileAttributes() {
	}

	/** The attributes in the file's order. */
	static Map<String, List<String>> read(Context context) throws IOException {
		Map<String, List<String>> attributes = new LinkedHashMap<>();
		for (Extension record : context.extensions(Extension.FILE_ATTRIBUTES)) {
			attributes.putAll(new AttributeText(new String(record.bytes(context.in), context.charset)).attributes());
		}
		return attributes;
	}
}
