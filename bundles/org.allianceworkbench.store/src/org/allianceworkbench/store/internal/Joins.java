package org.allianceworkbench.store.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** Joins the tables that stand beside a level's table, as far as they are asked for. */
final class Joins {

	private final Map<String, String> aliases = new LinkedHashMap<>();
	private final StringBuilder sql = new StringBuilder();
	private final String prefix;

	/** Joins of a query. */
	Joins() {
		this.prefix = "b";
	}

	/** Joins of a subquery, whose tables must not be called like those around it. */
	Joins(String subquery) {
		this.prefix = "b" + subquery + "_";
	}

	/** The column of a variable with the alias of its table. */
	String column(StoredVariable variable) {
		return column(variable, LevelTable.of(variable.level()).alias());
	}

	/**
	 * The column of a variable with the alias of its table.
	 *
	 * @param owner alias of the level's table
	 */
	String column(StoredVariable variable, String owner) {
		return (variable.isBeside() ? aliases.computeIfAbsent(variable.table(), table -> join(table, owner)) : owner) + "."
				+ Texts.quoted(variable.column());
	}

	private String join(String table, String owner) {
		String alias = prefix + aliases.size();
		sql.append(" LEFT JOIN ").append(Texts.quoted(table)).append(' ').append(alias).append(" ON ").append(alias)
				.append(".id = ")
				.append(owner).append(".id");
		return alias;
	}

	/** The joins that were needed so far, with a blank before them. */
	String sql() {
		return sql.toString();
	}
}
