package org.allianceworkbench.store.internal;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Level;

/**
 * The rows that an expression in SQL is about: those of a query, or in a subquery one occasion of the same client. Above the
 * occasion a subquery uses the rows of the query around it.
 */
final class Frame {

	private final Level level;
	private final Optional<Frame> outer;
	private final Joins joins;
	private final Count subqueries;
	private final String suffix;

	/** How many subqueries have a name. */
	private static final class Count {
		private int value;
	}

	/** The rows of a query. */
	Frame(Level level, Joins joins) {
		this(level, Optional.empty(), joins, new Count(), "");
	}

	private Frame(Level level, Optional<Frame> outer, Joins joins, Count subqueries, String suffix) {
		this.level = level;
		this.outer = outer;
		this.joins = joins;
		this.subqueries = subqueries;
		this.suffix = suffix;
	}

	/** Other occasions, or the ratings at them, of the client of this frame. */
	Frame inner(Level rows) {
		String name = Integer.toString(++subqueries.value);
		return new Frame(rows, Optional.of(this), new Joins(name), subqueries, name);
	}

	private Frame owner(LevelTable table) {
		return outer.isPresent() && table.level().getValue() < Level.OCCASION.getValue() ? outer.get().owner(table) : this;
	}

	/** What one row is. */
	Level level() {
		return level;
	}

	/** Name of a level's table in this frame. */
	String alias(LevelTable table) {
		return table.alias() + owner(table).suffix;
	}

	/** The code of a level's row in this frame. */
	String code(LevelTable table) {
		return alias(table) + "." + table.codeColumn();
	}

	/** A stored column. */
	String column(StoredVariable variable) {
		LevelTable table = LevelTable.of(variable.level());
		return owner(table).joins.column(variable, alias(table));
	}

	/** The {@code FROM} and {@code WHERE} of a subquery; ask for its columns first. */
	String rows(List<String> conditions) {
		StringBuilder sql = new StringBuilder(" FROM occasion o").append(suffix);
		if (level == Level.RATING) {
			sql.append(" CROSS JOIN rating r").append(suffix).append(" ON r").append(suffix).append(".occasion = o").append(suffix)
					.append(".id");
		}
		sql.append(joins.sql()).append(" WHERE o").append(suffix).append(".client = ").append(alias(LevelTable.CLIENT))
				.append(".id");
		conditions.forEach(condition -> sql.append(" AND ").append(condition));
		return sql.toString();
	}
}
