package org.allianceworkbench.store.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.ColumnSpec;

/**
 * A query with its names understood: which columns come, in which order.
 *
 * @param layout the codebook
 * @param query as it was asked
 * @param keys key columns of the answer
 * @param variables variables of the answer
 * @param order what to sort by before the natural order
 */
record QueryPlan(Layout layout, RowQuery query, List<KeyColumn> keys, List<ReadVariable> variables, List<Sorting> order) {

	/** One column to sort by: a key or a variable. */
	record Sorting(Optional<KeyColumn> key, Optional<ReadVariable> variable, boolean down) {
	}

	/**
	 * Understands a query.
	 *
	 * @throws StoreException when a name is unknown, a variable lives below the level, or a definition can't be computed
	 */
	static QueryPlan of(Layout layout, RowQuery query) throws StoreException {
		List<KeyColumn> keys = Arrays.stream(KeyColumn.values()).filter(key -> key.isAt(query.level())).toList();
		List<Sorting> order = new ArrayList<>();
		for (String column : query.order()) {
			order.add(sorting(layout, query, column));
		}
		return new QueryPlan(layout, query, keys, variables(layout, query), order);
	}

	private static List<ReadVariable> variables(Layout layout, RowQuery query) throws StoreException {
		if (query.variables().isEmpty()) {
			return List.copyOf(layout.variables(query.level()));
		}
		Set<ReadVariable> variables = new LinkedHashSet<>();
		for (String name : query.variables()) {
			if (KeyColumn.of(name).filter(key -> key.isAt(query.level())).isEmpty()) {
				variables.add(variable(layout, query, name));
			}
		}
		return List.copyOf(variables);
	}

	/** What a name means in a query's rows. */
	static ReadVariable variable(Layout layout, RowQuery query, String name) throws StoreException {
		Optional<DyadColumn> dyad = query.level() == Level.OCCASION ? DyadColumn.of(layout, name) : Optional.empty();
		if (dyad.isPresent()) {
			return dyad.get();
		}
		ReadVariable variable = layout.readable(name);
		LevelTable rows = LevelTable.of(query.level());
		if (variable.level().getValue() > query.level().getValue()) {
			throw new StoreException(variable.name() + " belongs to " + LevelTable.of(variable.level()).nouns()
					+ ", of which one " + rows.noun() + " has many; ask for rows of that level");
		}
		if (variable instanceof DerivedColumn derived) {
			new DerivedSql(layout, new Frame(query.level(), new Joins())).shown(derived);
		}
		return variable;
	}

	private static Sorting sorting(Layout layout, RowQuery query, String column) throws StoreException {
		boolean down = column.startsWith("-");
		String name = down ? column.substring(1) : column;
		Optional<KeyColumn> key = KeyColumn.of(name).filter(found -> found.isAt(query.level()));
		return new Sorting(key, key.isPresent() ? Optional.empty() : Optional.of(variable(layout, query, name)), down);
	}

	LevelTable level() {
		return LevelTable.of(query.level());
	}

	/** Whether rows come in the order of their keys. */
	boolean isNatural() {
		return order.isEmpty();
	}

	/** Whether the choice and order of the rows depends on keys only, and not on values that an edit may change. */
	boolean dependsOnKeysOnly() {
		return query.filter().search().isEmpty() && query.filter().conditions().isEmpty() && order.stream()
				.allMatch(sorting -> sorting.key().isPresent());
	}

	/** Whether no row is left out. */
	boolean takesAll() {
		return query.filter().equals(RowQuery.Filter.ALL);
	}

	/** Descriptions of the answer's columns. */
	List<ColumnSpec> specs() {
		List<ColumnSpec> specs = new ArrayList<>();
		keys.forEach(key -> specs.add(layout.spec(key)));
		variables.forEach(variable -> specs.add(variable.spec()));
		return specs;
	}
}
