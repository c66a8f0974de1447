package org.allianceworkbench.export.internal.targets.csv;

import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.internal.targets.FileCodebook;
import org.allianceworkbench.export.internal.targets.text.CellText;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The description of a text table as a Frictionless data package. Source: Data Package Standard 2.0 (datapackage.org), with
 * categories and missing values of each field.
 */
final class DataPackage {

	private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

	private final ExportContent content;
	private final String file;
	private final char separator;

	/** Describes the file of a content. */
	DataPackage(ExportContent content, String file, char separator) {
		this.content = content;
		this.file = file;
		this.separator = separator;
	}

	/**
	 * The document.
	 *
	 * @param bytes size of the file
	 * @param sha256 its SHA-256 in hexadecimal digits
	 */
	String json(long bytes, String sha256) {
		JsonObject document = new JsonObject();
		document.addProperty("$schema", PROFILE);
		document.addProperty("name", slug(file));
		if (!content.title().isBlank()) {
			document.addProperty("title", content.title());
		}
		if (content.study().getDescription() != null && !content.study().getDescription().isBlank()) {
			document.addProperty("description", content.study().getDescription());
		}
		document.addProperty("version", content.studyVersion());
		JsonArray resources = new JsonArray();
		resources.add(resource(bytes, sha256));
		document.add("resources", resources);
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(document) + "\n";
	}

	private static String slug(String name) {
		int dot = name.lastIndexOf('.');
		String slug = (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
		return slug.isEmpty() ? "data" : slug;
	}

	private JsonObject resource(long bytes, String sha256) {
		JsonObject resource = new JsonObject();
		resource.addProperty("name", slug(file));
		resource.addProperty("type", "table");
		resource.addProperty("path", file);
		resource.addProperty("format", "csv");
		resource.addProperty("mediatype", "text/csv");
		resource.addProperty("encoding", "utf-8");
		resource.addProperty("bytes", bytes);
		resource.addProperty("hash", "sha256:" + sha256);
		JsonObject dialect = new JsonObject();
		dialect.addProperty("delimiter", String.valueOf(separator));
		dialect.addProperty("lineTerminator", "\r\n");
		dialect.addProperty("quoteChar", "\"");
		dialect.addProperty("doubleQuote", true);
		dialect.addProperty("header", true);
		resource.add("dialect", dialect);
		JsonObject schema = new JsonObject();
		JsonArray fields = new JsonArray();
		for (int c = 0; c < content.columns().size(); c++) {
			fields.add(field(content.table().columns().get(c), content.columns().get(c)));
		}
		schema.add("fields", fields);
		JsonArray missing = new JsonArray();
		missing.add("");
		schema.add("missingValues", missing);
		resource.add("schema", schema);
		return resource;
	}

	private static JsonObject field(Column column, ColumnFacts facts) {
		ColumnSpec spec = column.spec();
		JsonObject field = new JsonObject();
		field.addProperty("name", spec.name());
		String type = type(column);
		field.addProperty("type", type);
		if (type.equals("datetime")) {
			field.addProperty("format", whole(column) ? "%Y-%m-%d %H:%M:%S" : "any");
		}
		if (!spec.label().isEmpty()) {
			field.addProperty("title", spec.label());
		}
		if (!facts.unit().isEmpty()) {
			field.addProperty("unit", facts.unit());
		}
		if (spec.measure() != Measure.UNKNOWN) {
			field.addProperty("measure", spec.measure().name().toLowerCase(Locale.ROOT));
		}
		if (!facts.treatment().isEmpty()) {
			field.addProperty("treatment", facts.treatment());
		}
		categories(field, spec, type);
		missing(field, spec);
		facts.variable().filter(v -> FileCodebook.hasOwnValues(facts)).ifPresent(v -> constraints(field, v, spec));
		return field;
	}

	private static String type(Column column) {
		return switch (column.spec().type()) {
			case TEXT -> "string";
			case NUMBER -> whole(column) ? "integer" : "number";
			case DATE -> days(column) ? "date" : "datetime";
			case DATE_TIME -> "datetime";
			case TIME -> clock(column) ? "time" : "string";
		};
	}

	private static boolean whole(Column column) {
		for (int row = 0; row < column.size(); row++) {
			double number = column.number(row);
			if (!Double.isNaN(number) && (number != Math.rint(number) || Math.abs(number) > 1L << 53)) {
				return false;
			}
		}
		return true;
	}

	private static boolean days(Column column) {
		for (int row = 0; row < column.size(); row++) {
			if (!Double.isNaN(column.number(row)) && !CellText.isDay(column.number(row))) {
				return false;
			}
		}
		return true;
	}

	private static boolean clock(Column column) {
		for (int row = 0; row < column.size(); row++) {
			double number = column.number(row);
			if (!Double.isNaN(number) && (number < 0 || number >= 86_400 || number != Math.rint(number))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isMissing(ColumnSpec spec, Value value) {
		return value instanceof Value.Num n ? spec.missing().contains(n.number())
				: value instanceof Value.Text t && spec.missing().contains(t.text());
	}

	/** Categories list all that can be there, so labels of some values only, as of the ends of a scale, are none. */
	private static void categories(JsonObject field, ColumnSpec spec, String type) {
		JsonArray categories = new JsonArray();
		for (ValueLabels.Entry entry : spec.valueLabels().entries()) {
			if (!isMissing(spec, entry.value())) {
				JsonObject category = new JsonObject();
				if (type.equals("integer") && entry.value() instanceof Value.Num n && n.number() == Math.rint(n.number())) {
					category.addProperty("value", (long) n.number());
				} else {
					category.addProperty("value", CellText.of(entry.value(), spec.type()));
				}
				category.addProperty("label", entry.label());
				categories.add(category);
			}
		}
		if (!categories.isEmpty()) {
			boolean all = spec.measure() != Measure.SCALE && (type.equals("integer") || type.equals("string"));
			field.add(all ? "categories" : "valueLabels", categories);
			if (all && spec.measure() == Measure.ORDINAL) {
				field.addProperty("categoriesOrdered", true);
			}
		}
	}

	/** Missing values of a field replace those of the table, so that the empty one is named again. */
	private static void missing(JsonObject field, ColumnSpec spec) {
		if (spec.missing().isEmpty()) {
			return;
		}
		JsonArray values = new JsonArray();
		values.add(missing("", Optional.empty()));
		for (Value value : spec.missing().discrete()) {
			values.add(missing(CellText.of(value, spec.type()), spec.valueLabels().label(value)));
		}
		spec.missing().range().ifPresent(range -> {
			for (ValueLabels.Entry entry : spec.valueLabels().entries()) {
				if (entry.value() instanceof Value.Num n && range.contains(n.number())) {
					values.add(missing(CellText.of(entry.value(), spec.type()), Optional.of(entry.label())));
				}
			}
			JsonObject bounds = new JsonObject();
			if (Double.isFinite(range.low())) {
				bounds.addProperty("low", CellText.of(range.low(), spec.type()));
			}
			if (Double.isFinite(range.high())) {
				bounds.addProperty("high", CellText.of(range.high(), spec.type()));
			}
			field.add("missingRange", bounds);
		});
		field.add("missingValues", values);
	}

	private static JsonObject missing(String value, Optional<String> reason) {
		JsonObject missing = new JsonObject();
		missing.addProperty("value", value);
		reason.filter(text -> !text.isEmpty()).ifPresent(text -> missing.addProperty("label", text));
		return missing;
	}

	private static void constraints(JsonObject field, Variable variable, ColumnSpec spec) {
		JsonObject constraints = new JsonObject();
		if (spec.type() == ColumnType.NUMBER && spec.missing().range().isEmpty()) {
			if (variable.getLowest() != null && Double.isFinite(variable.getLowest())) {
				constraints.addProperty("minimum", variable.getLowest());
			}
			if (variable.getHighest() != null && Double.isFinite(variable.getHighest())) {
				constraints.addProperty("maximum", variable.getHighest());
			}
		}
		if (!constraints.isEmpty()) {
			field.add("constraints", constraints);
		}
	}
}
