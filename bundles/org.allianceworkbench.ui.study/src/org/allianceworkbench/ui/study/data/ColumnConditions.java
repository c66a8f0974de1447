package org.allianceworkbench.ui.study.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.allianceworkbench.store.RowQuery.Condition;
import org.allianceworkbench.store.RowQuery.Relation;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Value;

/**
 * Understands what is entered above a column to keep rows: {@code 5}, {@code >3}, {@code <= 4}, {@code 2..5}, {@code <>1},
 * {@code missing}, {@code valid}; for texts a part of the text, or {@code =} and the whole text; a code's label for the code.
 */
final class ColumnConditions {

	private static final String HELP = "; write a number, >3, <=4, 2..5, <>1, missing or valid";

	private ColumnConditions() {
	}

	/**
	 * What a text means for a column.
	 *
	 * @throws IllegalArgumentException when it means nothing; the message says what can be written
	 */
	static List<Condition> of(ColumnSpec column, String text) {
		String entered = text.strip();
		switch (entered.toLowerCase(Locale.ROOT)) {
			case "" -> {
				return List.of();
			}
			case "missing" -> {
				return List.of(new Condition(column.name(), Relation.MISSING, Value.NONE));
			}
			case "valid" -> {
				return List.of(new Condition(column.name(), Relation.VALID, Value.NONE));
			}
			default -> {
				return column.type() == ColumnType.TEXT ? List.of(text(column, entered)) : numbers(column, entered);
			}
		}
	}

	private static Condition text(ColumnSpec column, String entered) {
		for (Relation relation : new Relation[] { Relation.UNEQUAL, Relation.EQUAL }) {
			if (entered.startsWith(sign(relation))) {
				return new Condition(column.name(), relation, Value.of(entered.substring(sign(relation).length()).strip()));
			}
		}
		return labelled(column, entered).map(code -> new Condition(column.name(), Relation.EQUAL, code))
				.orElseGet(() -> new Condition(column.name(), Relation.CONTAINS, Value.of(entered)));
	}

	private static List<Condition> numbers(ColumnSpec column, String entered) {
		int range = entered.indexOf("..");
		if (range > 0) {
			return List.of(new Condition(column.name(), Relation.AT_LEAST, number(column, entered.substring(0, range))),
					new Condition(column.name(), Relation.AT_MOST, number(column, entered.substring(range + 2))));
		}
		for (Relation relation : new Relation[] { Relation.UNEQUAL, Relation.AT_MOST, Relation.AT_LEAST, Relation.LESS,
				Relation.GREATER,
				Relation.EQUAL }) {
			if (entered.startsWith(sign(relation))) {
				return List.of(new Condition(column.name(), relation, number(column,
						entered.substring(sign(relation).length()))));
			}
		}
		return List.of(new Condition(column.name(), Relation.EQUAL, number(column, entered)));
	}

	private static String sign(Relation relation) {
		return switch (relation) {
			case UNEQUAL -> "<>";
			case AT_MOST -> "<=";
			case AT_LEAST -> ">=";
			case LESS -> "<";
			case GREATER -> ">";
			default -> "=";
		};
	}

	private static Value number(ColumnSpec column, String text) {
		String entered = text.strip();
		Optional<Value> labelled = labelled(column, entered);
		if (labelled.isPresent()) {
			return labelled.get();
		}
		OptionalDouble number = CodeText.number(entered.replace(',', '.'));
		if (column.type() == ColumnType.NUMBER && number.isPresent()) {
			return Value.of(number.getAsDouble());
		}
		if (column.type() == ColumnType.DATE || column.type() == ColumnType.DATE_TIME) {
			try {
				return Value.of(CalendarSeconds.of(LocalDate.parse(entered)));
			} catch (DateTimeException e) {
				throw new IllegalArgumentException("'" + entered + "' is no day for " + column.name()
						+ "; write year-month-day, >2024-01-31, missing or valid", e);
			}
		}
		throw new IllegalArgumentException("'" + entered + "' is nothing to compare " + column.name() + " with" + HELP);
	}

	private static Optional<Value> labelled(ColumnSpec column, String entered) {
		return column.valueLabels().entries().stream().filter(entry -> entry.label().equalsIgnoreCase(entered))
				.map(entry -> entry.value())
				.findFirst();
	}
}
