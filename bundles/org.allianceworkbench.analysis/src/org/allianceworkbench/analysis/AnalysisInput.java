package org.allianceworkbench.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/**
 * The data of an analysis and what their columns are.
 *
 * @param table the rows; long (a row for each rating, with a role column) or wide (a row for a client at an occasion, with a
 *        column for each role)
 * @param keys names of columns by what they are in the design
 * @param categories values of a key in the design's order, with their labels; where a key has none, the data decide
 * @param origin where the rows come from, for scripts that read them again
 */
public record AnalysisInput(Table table, Map<DesignKey, String> keys, Map<DesignKey, List<Category>> categories,
		DataOrigin origin) {

	/**
	 * @throws OptionException when a key names a column that is not there
	 */
	public AnalysisInput {
		keys = Collections.unmodifiableMap(copy(keys));
		categories = Collections.unmodifiableMap(copy(categories));
		keys.forEach((key, column) -> ColumnNames.require(table, key.option(), column));
	}

	/** Data of which it is not known where they come from; see the canonical constructor. */
	public AnalysisInput(Table table, Map<DesignKey, String> keys, Map<DesignKey, List<Category>> categories) {
		this(table, keys, categories, DataOrigin.UNKNOWN);
	}

	private static <V> Map<DesignKey, V> copy(Map<DesignKey, V> map) {
		Map<DesignKey, V> copy = new EnumMap<>(DesignKey.class);
		copy.putAll(map);
		return copy;
	}

	/** A plain table in which columns with usual names ({@code client}, {@code session}, ...) are taken for keys. */
	public static AnalysisInput of(Table table) {
		Map<DesignKey, String> keys = new EnumMap<>(DesignKey.class);
		for (DesignKey key : DesignKey.values()) {
			key.usualNames().stream().map(table::find).flatMap(Optional::stream).findFirst()
					.ifPresent(column -> keys.put(key, column.spec().name()));
		}
		return new AnalysisInput(table, keys, Map.of());
	}

	/** The same with a column for a key, whose categories the data decide. */
	public AnalysisInput with(DesignKey key, String column) {
		Map<DesignKey, String> changed = copy(keys);
		changed.put(key, column);
		Map<DesignKey, List<Category>> remaining = copy(categories);
		remaining.remove(key);
		return new AnalysisInput(table, changed, remaining, origin);
	}

	/** The same with the values of a key in the design's order. */
	public AnalysisInput with(DesignKey key, List<Category> ordered) {
		Map<DesignKey, List<Category>> changed = copy(categories);
		changed.put(key, List.copyOf(ordered));
		return new AnalysisInput(table, keys, changed, origin);
	}

	/** The same without a key. */
	public AnalysisInput without(DesignKey key) {
		Map<DesignKey, String> changed = copy(keys);
		changed.remove(key);
		Map<DesignKey, List<Category>> remaining = copy(categories);
		remaining.remove(key);
		return new AnalysisInput(table, changed, remaining, origin);
	}

	/** The same design over other rows of the same columns. */
	public AnalysisInput with(Table rows) {
		return new AnalysisInput(rows, keys, categories, origin);
	}

	/** The same data with where they come from. */
	public AnalysisInput with(DataOrigin where) {
		return new AnalysisInput(table, keys, categories, where);
	}

	/** The column of a key. */
	public Optional<Column> key(DesignKey key) {
		return Optional.ofNullable(keys.get(key)).map(table::column);
	}
}
