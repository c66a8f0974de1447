package org.allianceworkbench.moments.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.moments.CategoryNames;
import org.allianceworkbench.moments.SourceVariable;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;

/** A table with its variables as codes, made when first needed and kept. */
public final class TableData {

	static final int BLOCK = 1 << 14;

	private final Table table;
	private final Map<String, Codes> codes = new HashMap<>();
	private final Map<List<String>, UsedRows> used = new HashMap<>();
	private final Map<List<Object>, SourceVariable.Summary> summaries = new HashMap<>();
	private final Map<List<Object>, Groups> groups = new HashMap<>();

	/** Over a table. */
	public TableData(Table table) {
		this.table = table;
	}

	/** The table. */
	public Table table() {
		return table;
	}

	Column column(String name) {
		return table.column(name);
	}

	/** A numeric column. */
	Column number(String name) {
		Column column = column(name);
		if (!column.spec().type().isNumeric()) {
			throw new IllegalArgumentException(name + " is text, but a number is needed");
		}
		return column;
	}

	/** A variable's values as codes. */
	synchronized Codes codes(String name) {
		String key = column(name).spec().name();
		return codes.computeIfAbsent(key, k -> Codes.of(column(k)));
	}

	/** Groups of rows, kept until {@link #forgetGroups()} because planning and summing need the same ones. */
	public synchronized Groups groups(List<String> keys, UsedRows rows) {
		return groups.computeIfAbsent(List.of(keys, rows), k -> Groups.of(this, keys, rows));
	}

	/** Frees the memory of groups. */
	public synchronized void forgetGroups() {
		groups.clear();
	}

	/** Rows with valid values of all variables given. */
	public synchronized UsedRows used(List<String> needed) {
		List<String> names = needed.stream().map(n -> column(n).spec().name()).distinct().sorted().toList();
		return used.computeIfAbsent(names, n -> UsedRows.of(this, n));
	}

	/** Rows with valid values of all variables given and a positive weight. */
	public UsedRows used(List<String> needed, Optional<String> weights) {
		UsedRows rows = used(needed);
		return weights.isEmpty() ? rows : rows.weighted(number(weights.get()));
	}

	/** A variable's kind. */
	public SourceVariable variable(String name) {
		return SourceVariable.of(column(name).spec(), () -> codes(name).values());
	}

	/** The distribution of a number among some rows. */
	public synchronized SourceVariable.Summary summary(String name, List<String> needed) {
		Column column = number(name);
		UsedRows rows = used(needed);
		return summaries.computeIfAbsent(List.of(column.spec().name(), rows), k -> summarize(column, rows));
	}

	private static SourceVariable.Summary summarize(Column column, UsedRows rows) {
		int blocks = (column.size() + BLOCK - 1) / BLOCK;
		Spread[] spreads = new Spread[blocks];
		IntStream.range(0, blocks).parallel().forEach(
				b -> spreads[b] = Spread.of(column, rows, b * BLOCK, Math.min(column.size(), (b + 1) * BLOCK)));
		Spread all = Spread.NOTHING;
		for (Spread spread : spreads) {
			all = all.and(spread);
		}
		return all.summary();
	}

	/** Categories of a variable among some rows. */
	public List<SourceVariable.Category> categories(String name, List<String> needed) {
		Column column = column(name);
		Codes of = codes(name);
		UsedRows rows = used(needed);
		long[] counts = new long[of.values().size()];
		for (int row = 0; row < of.code().length; row++) {
			if (rows.uses(row)) {
				counts[of.code()[row]]++;
			}
		}
		List<Integer> order = new ArrayList<>(IntStream.range(0, counts.length).filter(c -> counts[c] > 0).boxed().toList());
		order.sort((a, b) -> CategoryNames.compare(of.values().get(a), of.values().get(b)));
		List<String> names = CategoryNames.names(column.spec(), of.values());
		return IntStream.range(0, order.size()).mapToObj(i -> new SourceVariable.Category(names.get(order.get(i)),
				CategoryNames.code(of.values().get(order.get(i))), counts[order.get(i)])).toList();
	}

	/** For each code of a variable the index of its category in a list of names. */
	int[] categoryOfCode(String variable, List<String> categories) {
		List<Value> values = codes(variable).values();
		List<String> names = CategoryNames.names(column(variable).spec(), values);
		int[] index = new int[values.size()];
		for (int c = 0; c < index.length; c++) {
			index[c] = categories.indexOf(names.get(c));
		}
		return index;
	}

	/**
	 * Index of each used row's category, -1 for rows that are not used.
	 *
	 * @throws IllegalArgumentException when a used row's category is not among those given
	 */
	public int[] categoryIndex(String variable, List<String> categories, UsedRows rows) {
		int[] code = codes(variable).code();
		int[] category = categoryOfCode(variable, categories);
		int[] index = new int[code.length];
		for (int row = 0; row < code.length; row++) {
			index[row] = rows.uses(row) ? category[code[row]] : -1;
			if (rows.uses(row) && index[row] < 0) {
				throw new IllegalArgumentException("row " + (row + 1) + ": " + variable + " has the category '"
						+ codes(variable).values().get(code[row]) + "', which is not among " + String.join(", ", categories));
			}
		}
		return index;
	}
}
