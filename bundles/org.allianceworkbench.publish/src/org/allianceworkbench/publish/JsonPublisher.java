package org.allianceworkbench.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/**
 * Reports as JSON: {@code analysis, title, options, n, excluded, warnings, values, report, scripts}. What is not a finite number
 * is {@code null}; whole numbers are written without decimals.
 */
public final class JsonPublisher {

	private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();
	private static final double EXACT = 1e15;

	private JsonPublisher() {
	}

	/** One report. */
	public static String json(Report report) {
		return GSON.toJson(document(report)) + "\n";
	}

	/** Several reports, as an array. */
	public static String json(List<Report> reports) {
		JsonArray array = new JsonArray();
		reports.forEach(report -> array.add(document(report)));
		return GSON.toJson(array) + "\n";
	}

	private static JsonObject document(Report report) {
		JsonObject json = new JsonObject();
		json.addProperty("analysis", report.analysis());
		json.addProperty("title", report.title());
		json.add("options", value(report.options()));
		json.add("n", value(report.n()));
		JsonArray excluded = new JsonArray();
		report.excluded().forEach(e -> excluded.add(object("reason", e.reason(), "rows", e.rows())));
		json.add("excluded", excluded);
		json.add("warnings", value(report.warnings().stream().map(Block.Warning::sentence).toList()));
		Map<String, Object> values = new LinkedHashMap<>(report.values());
		values.putAll(report.verdicts());
		json.add("values", value(values));
		JsonArray blocks = new JsonArray();
		report.blocks().forEach(block -> blocks.add(block(block)));
		json.add("report", blocks);
		JsonArray scripts = new JsonArray();
		report.scripts().forEach(s -> scripts.add(object("language", lower(s.language()), "text", s.text())));
		json.add("scripts", scripts);
		return json;
	}

	private static JsonObject block(Block block) {
		return switch (block) {
			case Block.Heading h -> object("type", "heading", "level", h.level(), "text", h.text());
			case Block.Paragraph p -> object("type", "paragraph", "kind", lower(p.kind()), "text",
					NumberText.PLAIN.text(p.text()));
			case Block.Warning w -> object("type", "warning", "message", w.message(), "remedy", w.remedy());
			case Block.TableBlock t -> table(t);
			case Block.FigureBlock f -> FigureJson.of(f.figure());
		};
	}

	private static JsonObject table(Block.TableBlock table) {
		JsonArray columns = new JsonArray();
		for (TableColumn column : table.columns()) {
			columns.add(object("header", column.header(), "unit", column.unit(), "kind", lower(column.kind()), "spanner",
					column.spanner()));
		}
		JsonArray rows = new JsonArray();
		for (TableRow row : table.rows()) {
			JsonArray cells = new JsonArray();
			row.cells().forEach(cell -> cells.add(cell(cell)));
			rows.add(object("kind", lower(row.kind()), "cells", cells));
		}
		JsonArray notes = new JsonArray();
		for (TableNote note : table.notes()) {
			notes.add(object("kind", lower(note.kind()), "mark", note.mark(), "text", note.text()));
		}
		return object("type", "table", "id", table.id(), "title", table.title(), "columns", columns, "rows", rows, "notes",
				notes);
	}

	private static JsonObject cell(TableCell cell) {
		return switch (cell) {
			case TableCell.Text t -> object("text", t.text());
			case TableCell.Num n -> object("value", n.value(), "style", lower(n.style().kind()), "decimals", n.style().decimals(),
					"source",
					n.source());
			case TableCell.Interval i -> object("low", i.low(), "high", i.high(), "style", lower(i.style().kind()), "decimals",
					i.style().decimals());
			case TableCell.Estimate e -> object("value", e.value(), "low", e.low(), "high", e.high(), "style",
					lower(e.style().kind()),
					"decimals", e.style().decimals(), "source", e.source());
			case TableCell.Absent a -> object("absent", a.reason());
		};
	}

	static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** An object from alternating names and values. */
	static JsonObject object(Object... pairs) {
		JsonObject json = new JsonObject();
		for (int i = 0; i < pairs.length; i += 2) {
			json.add((String) pairs[i], value(pairs[i + 1]));
		}
		return json;
	}

	static JsonElement value(Object value) {
		return switch (value) {
			case JsonElement json -> json;
			case String text -> new JsonPrimitive(text);
			case Boolean truth -> new JsonPrimitive(truth);
			case Double number -> number(number);
			case Number number -> new JsonPrimitive(number);
			case Map<?, ?> map -> {
				JsonObject json = new JsonObject();
				map.forEach((name, v) -> json.add(name.toString(), value(v)));
				yield json;
			}
			case Iterable<?> list -> {
				JsonArray json = new JsonArray();
				list.forEach(v -> json.add(value(v)));
				yield json;
			}
			default -> throw new IllegalArgumentException(value.getClass() + " can't be written as JSON");
		};
	}

	private static JsonElement number(double number) {
		if (!Double.isFinite(number)) {
			return JsonNull.INSTANCE;
		}
		return number == Math.rint(number) && Math.abs(number) < EXACT ? new JsonPrimitive((long) number)
				: new JsonPrimitive(number);
	}
}
