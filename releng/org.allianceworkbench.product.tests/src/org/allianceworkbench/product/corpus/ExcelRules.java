package org.allianceworkbench.product.corpus;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Workbooks: {@code expected-excel/1}. */
final class ExcelRules implements Rules {

	private static final Set<String> COUNTS = Set.of("bytes", "sha256", "container", "date1904", "defined_names", "sheets");
	private static final Set<String> OF_SHEET = Set.of("name", "state", "chartsheet", "used", "merged", "formulas", "hidden_columns",
			"hidden_rows", "cells", "columns", "first_rows", "last_rows");
	private static final Set<String> OF_COLUMN = Set.of("count", "sum", "min", "max", "sha256", "dates");
	private static final double NUMBERS = 1e-9;

	private final boolean binary;
	private final boolean peerOnly;
	private final JsonArray peerSheets;
	private final Set<String> disputed = new HashSet<>();

	ExcelRules(JsonObject want) {
		binary = want.get("file").getAsString().endsWith(".xlsb");
		JsonObject peer = want.has("second_peer") ? want.getAsJsonObject("second_peer") : new JsonObject();
		peerSheets = peer.has("sheets") ? peer.getAsJsonArray("sheets") : new JsonArray();
		peerOnly = want.getAsJsonArray("sheets").isEmpty();
		if (peer.has("differences (this file, readxl)")) {
			peer.getAsJsonArray("differences (this file, readxl)").forEach(d -> disputed.add(d.getAsJsonArray().get(0).getAsString()));
		}
	}

	@Override
	public JsonObject prepare(JsonObject document) {
		Rules.keep(document, COUNTS);
		if (document.has("defined_names")) {
			document.add("defined_names", Rules.sorted(document.get("defined_names"), JsonElement::getAsString));
		}
		if (peerOnly) {
			secondPeer(document);
			return document;
		}
		document.getAsJsonArray("sheets").forEach(sheet -> sheet(sheet.getAsJsonObject()));
		return document;
	}

	/** Where the first reader found no sheets at all, the second one's names count. */
	private void secondPeer(JsonObject document) {
		JsonArray names = new JsonArray();
		document.getAsJsonArray("sheets").forEach(sheet -> names.add(sheet.getAsJsonObject().get("name")));
		document.add("sheets", names.isEmpty() ? peerSheets : names);
	}

	private void sheet(JsonObject sheet) {
		boolean namesOnly = sheet.has("chartsheet") || disputed.contains(sheet.get("name").getAsString());
		Rules.keep(sheet, namesOnly ? Set.of("name", "state", "chartsheet") : OF_SHEET);
		if (namesOnly || !sheet.has("columns")) {
			return;
		}
		sheet.add("merged", Rules.sorted(sheet.get("merged"), range -> range.getAsString().replaceFirst("^([A-Z]+[0-9]+):\\1$", "$1")));
		formulas(sheet);
		sheet.getAsJsonArray("columns").forEach(c -> c.getAsJsonObject().addProperty("at", c.getAsJsonObject().get("col").getAsInt()));
		sheet.addProperty("columns in use", sheet.getAsJsonArray("columns").size());
		sheet.add("columns", Rules.byKey(sheet.get("columns"), c -> c.getAsJsonObject().get("at").getAsString(), c -> {
			Rules.keep(c.getAsJsonObject(), OF_COLUMN);
			return c;
		}));
		JsonObject rows = new JsonObject();
		for (String key : Set.of("first_rows", "last_rows")) {
			sheet.remove(key).getAsJsonArray().forEach(row -> rows.add(row.getAsJsonArray().get(0).getAsString(),
					cells(row.getAsJsonArray().get(1).getAsJsonArray())));
		}
		sheet.add("rows", rows);
	}

	/** Formulas of binary workbooks are counted, their texts are not read; xlrd says nothing of formulas. */
	private void formulas(JsonObject sheet) {
		if (!sheet.get("formulas").isJsonObject()) {
			sheet.remove("formulas");
		} else if (binary) {
			sheet.getAsJsonObject("formulas").remove("sample");
		}
	}

	private static JsonArray cells(JsonArray cells) {
		for (int c = 0; c < cells.size(); c++) {
			if (cells.get(c).isJsonPrimitive() && cells.get(c).getAsString().isBlank()) {
				cells.set(c, JsonNull.INSTANCE);
			}
		}
		return cells;
	}

	@Override
	public boolean passes(String path, JsonElement want, JsonElement got) {
		if (got == null || !want.isJsonPrimitive() || !got.isJsonPrimitive()) {
			return false;
		}
		if (path.endsWith("/d") || path.contains("/dates/") && !path.endsWith("/number")) {
			return Duration.between(LocalDateTime.parse(want.getAsString()), LocalDateTime.parse(got.getAsString())).abs().toMillis() <= 1000;
		}
		boolean numbers = want.getAsJsonPrimitive().isNumber() && got.getAsJsonPrimitive().isNumber();
		double most = path.endsWith("/dur_s") ? 1 : NUMBERS * Math.abs(numbers ? want.getAsDouble() : 0);
		return numbers && Math.abs(want.getAsDouble() - got.getAsDouble()) <= most;
	}
}
