package org.allianceworkbench.store.internal;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.RowQuery.Relation;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Value;

/** Writes the condition of a column. */
final class ConditionSql {

	private static final double DAY = 86_400;

	private ConditionSql() {
	}

	/**
	 * The condition; its values are added to the statement's.
	 *
	 * @throws StoreException when there is no such column, or it can't be compared with the value
	 */
	static String of(QueryPlan plan, DerivedSql variables, RowQuery.Condition condition, List<Object> values)
			throws StoreException {
		Optional<KeyColumn> key = KeyColumn.of(condition.column()).filter(found -> found.isAt(plan.query().level()));
		if (key.isPresent()) {
			return text(LevelTable.of(key.get().level()).code(), condition, values);
		}
		ReadVariable variable = QueryPlan.variable(plan.layout(), plan.query(), condition.column());
		if (condition.relation() == Relation.MISSING || condition.relation() == Relation.VALID) {
			return "(" + variables.valid(variable) + ") IS " + (condition.relation() == Relation.VALID ? "NOT " : "") + "NULL";
		}
		return variable.spec().type() == ColumnType.TEXT ? text(variables.shown(variable), condition, values)
				: number(variable, variables, condition, values);
	}

	private static String text(String column, RowQuery.Condition condition, List<Object> values) {
		String text = condition.value().toString();
		return switch (condition.relation()) {
			case MISSING -> column + " IS NULL";
			case VALID -> column + " IS NOT NULL";
			case CONTAINS -> {
				values.add("%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
				yield column + " LIKE ? ESCAPE '\\'";
			}
			default -> {
				values.add(text);
				yield column + " COLLATE NOCASE " + sign(condition.relation()) + " ?";
			}
		};
	}

	private static String number(ReadVariable variable, DerivedSql variables, RowQuery.Condition condition, List<Object> values)
			throws StoreException {
		if (!(condition.value() instanceof Value.Num(double number)) || condition.relation() == Relation.CONTAINS) {
			throw new StoreException("'" + condition.value() + "' is nothing with which " + variable.name() + " can be compared");
		}
		if (condition.relation() == Relation.EQUAL || condition.relation() == Relation.UNEQUAL) {
			values.add(condition.value());
			return variables.shown(variable) + " " + sign(condition.relation()) + " ?";
		}
		boolean day = variable.spec().type() == ColumnType.DATE || variable.spec().type() == ColumnType.DATE_TIME;
		values.add(Value.of(day ? Math.floor(number / DAY) : number));
		return "(" + variables.valid(variable) + ") " + sign(condition.relation()) + " ?";
	}

	private static String sign(Relation relation) {
		return switch (relation) {
			case EQUAL -> "=";
			case UNEQUAL -> "<>";
			case LESS -> "<";
			case AT_MOST -> "<=";
			case AT_LEAST -> ">=";
			case GREATER -> ">";
			case CONTAINS, MISSING, VALID -> throw new IllegalArgumentException(relation.name());
		};
	}
}
