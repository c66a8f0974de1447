package org.allianceworkbench.expression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.expression.Expression.Items;

/** Computes a checked tree for one row; missing values as the package tells. */
final class Evaluation {

	/** Further from today than any date that data hold; keeps {@link LocalDate} inside its range. */
	private static final double MOST_DAYS = 3_700_000;

	private final Row row;
	private Result each = Result.MISSING;

	Evaluation(Row row) {
		this.row = row;
	}

	Result value(Expression node) {
		return switch (node) {
			case Expression.Num n -> Result.of(n.number());
			case Expression.Text t -> Result.of(t.text());
			case Expression.Day d -> Result.of(d.date());
			case Expression.Truth t -> Result.of(t.truth());
			case Expression.Variable v -> row.value(v.name(), 0);
			case Expression.Each e -> each;
			case Expression.Negative n -> value(n.operand()) instanceof Result.Num(double a) ? Result.of(-a) : Result.MISSING;
			case Expression.Arithmetic a -> arithmetic(a.operation(), value(a.left()), value(a.right()));
			case Expression.Comparison c -> compare(c.relation(), value(c.left()), value(c.right()));
			case Expression.Between b -> {
				Result operand = value(b.operand());
				yield and(compare(Expression.Relation.AT_LEAST, operand, value(b.low())),
						compare(Expression.Relation.AT_MOST, operand, value(b.high())));
			}
			case Expression.In in -> in(in);
			case Expression.Not n -> value(n.operand()) instanceof Result.Truth(boolean a) ? Result.of(!a) : Result.MISSING;
			case Expression.And a -> and(value(a.left()), value(a.right()));
			case Expression.Or o -> or(value(o.left()), value(o.right()));
			case Expression.IsMissing m -> Result.of(value(m.operand()).isMissing());
			case Expression.Lag l -> row.value(l.variable().name(), l.occasions());
			case Expression.Days d -> value(d.from()) instanceof Result.Day(LocalDate from)
					&& value(d.to()) instanceof Result.Day(LocalDate to) ? Result.of(ChronoUnit.DAYS.between(from, to))
							: Result.MISSING;
			case Expression.Absolute a -> value(a.operand()) instanceof Result.Num(double x) ? Result.of(Math.abs(x))
					: Result.MISSING;
			case Expression.If i -> value(i.condition()) instanceof Result.Truth(boolean yes)
					? value(yes ? i.then() : i.otherwise())
					: Result.MISSING;
			case Expression.Aggregate a -> summary(a.summary(), a.items());
			case Expression.Count c -> count(c);
		};
	}

	private static Result arithmetic(Expression.Operation operation, Result left, Result right) {
		if (left instanceof Result.Day(LocalDate date) && right instanceof Result.Num(double days)) {
			double whole = Math.rint(days);
			return Math.abs(whole) > MOST_DAYS ? Result.MISSING
					: Result.of(date.plusDays((long) (operation == Expression.Operation.PLUS ? whole : -whole)));
		}
		if (!(left instanceof Result.Num(double a)) || !(right instanceof Result.Num(double b))) {
			return Result.MISSING;
		}
		return Result.of(switch (operation) {
			case PLUS -> a + b;
			case MINUS -> a - b;
			case TIMES -> a * b;
			case DIVIDED -> a / b;
		});
	}

	private static Result compare(Expression.Relation relation, Result left, Result right) {
		if (left.isMissing() || right.isMissing()) {
			return Result.MISSING;
		}
		int order = switch (left) {
			case Result.Num(double a) when right instanceof Result.Num(double b) -> Double.compare(a + 0.0, b + 0.0);
			case Result.Day(LocalDate a) when right instanceof Result.Day(LocalDate b) -> a.compareTo(b);
			default -> left.equals(right) ? 0 : 1;
		};
		return Result.of(switch (relation) {
			case EQUAL -> order == 0;
			case UNEQUAL -> order != 0;
			case LESS -> order < 0;
			case AT_MOST -> order <= 0;
			case GREATER -> order > 0;
			case AT_LEAST -> order >= 0;
		});
	}

	private Result in(Expression.In in) {
		Result operand = value(in.operand());
		Result found = Result.of(false);
		for (Expression option : in.options()) {
			found = or(found, compare(Expression.Relation.EQUAL, operand, value(option)));
		}
		return found;
	}

	private static Result and(Result a, Result b) {
		if (a.isFalse() || b.isFalse()) {
			return Result.of(false);
		}
		return a.isTrue() && b.isTrue() ? a : Result.MISSING;
	}

	private static Result or(Result a, Result b) {
		if (a.isTrue() || b.isTrue()) {
			return Result.of(true);
		}
		return a.isFalse() && b.isFalse() ? a : Result.MISSING;
	}

	private List<Result> values(List<Items> items) {
		List<Result> values = new ArrayList<>();
		for (Items item : items) {
			values.add(value(((Items.One) item).value()));
		}
		return values;
	}

	private Result summary(Expression.Summary summary, List<Items> items) {
		double[] valid = values(items).stream().filter(Result.Num.class::isInstance).mapToDouble(v -> ((Result.Num) v).number())
				.toArray();
		if (valid.length == 0) {
			return Result.MISSING;
		}
		double sum = 0;
		double min = Double.POSITIVE_INFINITY;
		double max = Double.NEGATIVE_INFINITY;
		for (double value : valid) {
			sum += value;
			min = Math.min(min, value);
			max = Math.max(max, value);
		}
		return Result.of(switch (summary) {
			case MEAN -> sum / valid.length;
			case SUM -> sum;
			case MIN -> min;
			case MAX -> max;
		});
	}

	private Result count(Expression.Count count) {
		long n = 0;
		Result outer = each;
		for (Result value : values(count.items())) {
			each = value;
			n += count.condition().isEmpty() ? value.isMissing() ? 0 : 1 : value(count.condition().get()).isTrue() ? 1 : 0;
		}
		each = outer;
		return Result.of(n);
	}
}
