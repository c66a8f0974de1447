package org.allianceworkbench.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.expression.Expression.Items;

/** Writes a tree with as few parentheses as it needs. */
final class Printer {

	private static final int OR = 1;
	private static final int AND = 2;
	private static final int NOT = 3;
	private static final int TEST = 4;
	private static final int SUM = 5;
	private static final int PRODUCT = 6;
	private static final int MINUS = 7;
	private static final int ATOM = 8;

	private Printer() {
	}

	static String print(Expression expression) {
		return switch (expression) {
			case Expression.Num n -> number(n.number());
			case Expression.Text t -> "'" + t.text().replace("'", "''") + "'";
			case Expression.Day d -> d.date().toString();
			case Expression.Truth t -> Boolean.toString(t.truth());
			case Expression.Variable v -> v.name();
			case Expression.Each e -> "each";
			case Expression.Negative n -> "-" + at(MINUS, n.operand());
			case Expression.Arithmetic a -> at(strength(a), a.left()) + " " + a.operation().sign() + " "
					+ at(strength(a) + 1, a.right());
			case Expression.Comparison c -> at(SUM, c.left()) + " " + c.relation().sign() + " " + at(SUM, c.right());
			case Expression.Between b -> at(SUM, b.operand()) + " between " + at(SUM, b.low()) + " and " + at(SUM, b.high());
			case Expression.In in -> at(SUM, in.operand()) + " in (" + operands(in.options()) + ")";
			case Expression.Not n -> "not " + at(NOT, n.operand());
			case Expression.And a -> at(AND, a.left()) + " and " + at(AND + 1, a.right());
			case Expression.Or o -> at(OR, o.left()) + " or " + at(OR + 1, o.right());
			case Expression.IsMissing m -> "missing(" + print(m.operand()) + ")";
			case Expression.Lag l -> "lag(" + l.variable().name() + (l.occasions() == 1 ? "" : ", " + l.occasions()) + ")";
			case Expression.Days d -> "days(" + print(d.from()) + ", " + print(d.to()) + ")";
			case Expression.Absolute a -> "abs(" + print(a.operand()) + ")";
			case Expression.If i -> "if(" + print(i.condition()) + ", " + print(i.then()) + ", " + print(i.otherwise()) + ")";
			case Expression.Aggregate a -> a.summary().word() + "(" + items(a.items()) + ")";
			case Expression.Count c -> "count(" + items(c.items()) + c.condition().map(where -> " where " + print(where))
					.orElse("")
					+ ")";
		};
	}

	private static String at(int least, Expression expression) {
		return strength(expression) >= least ? print(expression) : "(" + print(expression) + ")";
	}

	private static int strength(Expression expression) {
		return switch (expression) {
			case Expression.Or o -> OR;
			case Expression.And a -> AND;
			case Expression.Not n -> NOT;
			case Expression.Comparison c -> TEST;
			case Expression.Between b -> TEST;
			case Expression.In i -> TEST;
			case Expression.Arithmetic a -> switch (a.operation()) {
				case PLUS, MINUS -> SUM;
				case TIMES, DIVIDED -> PRODUCT;
			};
			case Expression.Negative n -> MINUS;
			default -> ATOM;
		};
	}

	private static String operands(List<Expression> expressions) {
		return expressions.stream().map(each -> at(SUM, each)).collect(Collectors.joining(", "));
	}

	private static String items(List<Items> items) {
		return items.stream().map(each -> switch (each) {
			case Items.One one -> print(one.value());
			case Items.Range range -> range.first() + " to " + range.last();
			case Items.Beginning beginning -> beginning.start() + "*";
		}).collect(Collectors.joining(", "));
	}

	private static String number(double number) {
		return number == Math.rint(number) && number < 1e15 ? Long.toString((long) number)
				: new BigDecimal(Double.toString(number))
				.toString();
	}
}
