package org.allianceworkbench.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rectangle of columns with what is known of them, in memory; also one batch of a longer table. */
public final class Table {

	private final TableInfo info;
	private final List<Column> columns;
	private final Map<String, Column> byName = new HashMap<>();
	private final int rowCount;

	/**
	 * A table of columns of equal length.
	 *
	 * @throws IllegalArgumentException when lengths differ or a name occurs twice (case ignored)
	 */
	public Table(TableInfo info, List<? extends Column> columns) {
		this.info = info;
		this.columns = List.copyOf(columns);
		this.rowCount = columns.isEmpty() ? 0 : columns.get(0).size();
		for (Column column : columns) {
			if (column.size() != rowCount) {
				throw new IllegalArgumentException(column.spec().name() + " has " + column.size() + " rows, the table " + rowCount);
			}
			if (byName.put(key(column.spec().name()), column) != null) {
				throw new IllegalArgumentException("two columns are called " + column.spec().name());
			}
		}
	}

	/** A table of columns without a label of its own. */
	public static Table of(List<? extends Column> columns) {
		return new Table(TableInfo.NONE, columns);
	}

	/** A table of columns without a label of its own. */
	public static Table of(Column... columns) {
		return of(List.of(columns));
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	/** What is known of the table as a whole. */
	public TableInfo info() {
		return info;
	}

	/** The columns, in order. */
	public List<Column> columns() {
		return columns;
	}

	/** The columns' descriptions, in order. */
	public List<ColumnSpec> specs() {
		return columns.stream().map(Column::spec).toList();
	}

	/** Number of rows. */
	public int rowCount() {
		return rowCount;
	}

	/** The column with a name, case ignored. */
	public Optional<Column> find(String name) {
		return Optional.ofNullable(byName.get(key(name)));
	}

	/**
	 * The column with a name, case ignored.
	 *
	 * @throws IllegalArgumentException when there is none; the message names the columns that are there
	 */
	public Column column(String name) {
		return find(name).orElseThrow(() -> new IllegalArgumentException("there is no column '" + name + "'; there are: "
				+ columns.stream().limit(20).map(c -> c.spec().name()).collect(Collectors.joining(", "))
				+ (columns.size() > 20 ? ", ..." : "")));
	}

	/** The same rows with only some columns, in the order given. */
	public Table select(List<String> names) {
		return new Table(info, names.stream().map(this::column).toList());
	}

	/** The same table with each column replaced. */
	public Table map(Function<Column, Column> change) {
		return new Table(info, columns.stream().map(change).toList());
	}

	/** Names of columns made unique without regard to case: a repeated name gets {@code _2}, {@code _3} and so on. */
	public static List<String> uniqueNames(List<String> names) {
		Set<String> taken = new HashSet<>();
		Map<String, Integer> next = new HashMap<>();
		return names.stream().map(name -> {
			String unique = name;
			while (!taken.add(key(unique))) {
				unique = name + "_" + next.merge(key(name), 2, (number, first) -> number + 1);
			}
			return unique;
		}).toList();
	}
}
