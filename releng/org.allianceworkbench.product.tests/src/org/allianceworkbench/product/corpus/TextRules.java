package org.allianceworkbench.product.corpus;

import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Text tables: {@code expected-csv/1}. */
final class TextRules implements Rules {

	private static final Set<String> COUNTS = Set.of("encoding", "delimiter", "decimal", "header_rows", "rows", "columns");

	private final boolean columns;

	TextRules(JsonObject want) {
		columns = !want.getAsJsonArray("columns").isEmpty();
	}

	@Override
	public JsonObject prepare(JsonObject document) {
		Rules.keep(document, COUNTS);
		if (!columns) {
			document.remove("columns");
			return document;
		}
		for (JsonElement column : document.getAsJsonArray("columns")) {
			column.getAsJsonObject().remove("note");
		}
		return document;
	}
}
