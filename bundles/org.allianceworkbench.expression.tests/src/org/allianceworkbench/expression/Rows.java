package org.allianceworkbench.expression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Variables like a study's, and the result of an expression for values of theirs. */
final class Rows {

	static final Scope SCOPE = Scope.of(known(), Map.of("comment", "it belongs to sites"));

	private Rows() {
	}

	private static List<Scope.Known> known() {
		List<Scope.Known> known = new ArrayList<>(List.of(new Scope.Known("role", ExpressionType.TEXT, false),
				new Scope.Known("age", ExpressionType.NUMBER, false), new Scope.Known("enrolled", ExpressionType.DATE, false),
				new Scope.Known("session_date", ExpressionType.DATE, true), new Scope.Known("alliance", ExpressionType.NUMBER,
				true)));
		for (int i = 1; i <= 12; i++) {
			known.add(new Scope.Known("wai" + i, ExpressionType.NUMBER, true));
		}
		known.add(new Scope.Known("Größe", ExpressionType.NUMBER, false));
		return known;
	}

	/** A number, text, date, truth or {@code null} of a Java value. */
	static Result result(Object value) {
		return switch (value) {
			case null -> Result.MISSING;
			case Number n -> Result.of(n.doubleValue());
			case String s -> Result.of(s);
			case LocalDate d -> Result.of(d);
			case Boolean b -> Result.of(b);
			default -> throw new IllegalArgumentException(value.toString());
		};
	}

	/** The Java value of a result. */
	static Object value(Result result) {
		return switch (result) {
			case Result.Missing m -> null;
			case Result.Num n -> n.number();
			case Result.Text t -> t.text();
			case Result.Day d -> d.date();
			case Result.Truth t -> t.truth();
		};
	}

	/** The result of an expression where some variables have values; {@code name@1} is the value one occasion before. */
	static Object of(String expression, Map<String, ?> values) throws ExpressionException {
		TypedFormula formula = Formula.parse(expression).in(SCOPE);
		return value(formula.value((name, lag) -> result(values.get(lag == 0 ? name : name + "@" + lag))));
	}
}
