package org.allianceworkbench.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;

/** Short ways to say what an import brings and what a table holds. */
public final class Rows {

	private Rows() {
	}

	/** A header for a file whose hash is made from its name. */
	public static ImportHeader header(String file) {
		return new ImportHeader("anna", file, "sha-of-" + file, "Site A wide", 2, "<recipe/>", "Alliance Workbench 0.1.0");
	}

	/** A row from a cell of a file, with values as alternating names and numbers, texts or {@link Value}s. */
	public static RowChange row(RowKey key, Object... namesAndValues) {
		return row(key, new Source("Data", 2, "WAI", "C2"), namesAndValues);
	}

	/** A row from somewhere. */
	public static RowChange row(RowKey key, Source source, Object... namesAndValues) {
		return new RowChange(key, Optional.empty(), values(namesAndValues), source);
	}

	/** A client with a therapist. */
	public static RowChange client(String site, String client, String therapist, Object... namesAndValues) {
		return new RowChange(RowKey.client(site, client), Optional.of(therapist), values(namesAndValues),
				new Source("Data", 2, "", "A2"));
	}

	/** Values from alternating names and values. */
	public static Map<String, Value> values(Object... namesAndValues) {
		Map<String, Value> values = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			values.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
		}
		return values;
	}

	private static Value value(Object value) {
		return switch (value) {
			case Value already -> already;
			case Number number -> new Value.Num(number.doubleValue());
			default -> Value.of((String) value);
		};
	}

	/** Imports rows and commits; gives the number of the import. */
	public static long load(StudyStore store, String file, RowChange... rows) throws StoreException {
		return load(store, file, List.of(rows));
	}

	/** Imports rows and commits; gives the number of the import. */
	public static long load(StudyStore store, String file, List<RowChange> rows) throws StoreException {
		try (ImportTransaction transaction = store.begin(header(file))) {
			for (RowChange row : rows) {
				transaction.put(row);
			}
			return transaction.commit();
		}
	}

	/** All values of a column. */
	public static List<Value> column(Table table, String name) {
		Column column = table.column(name);
		List<Value> values = new ArrayList<>();
		for (int row = 0; row < column.size(); row++) {
			values.add(column.value(row));
		}
		return values;
	}

	/** All texts of a column. */
	public static List<String> texts(Table table, String name) {
		return column(table, name).stream().map(Value::toString).toList();
	}

	/** One value of the store. */
	public static Value value(StudyStore store, RowKey key, String variable) throws StoreException {
		return store.find(key).orElseThrow().values().getOrDefault(variable, Value.NONE);
	}
}
