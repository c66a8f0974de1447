package org.allianceworkbench.expression.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.expression.Expression;
import org.allianceworkbench.expression.Expression.Items;
import org.allianceworkbench.expression.Expression.Summary;
import org.allianceworkbench.expression.internal.grammar.ExpressionParser.CallContext;

/** The functions: their names and how many values they take. */
final class Calls {

	private static final List<String> NAMES = List.of("missing", "if", "abs", "days", "lag", "mean", "sum", "min", "max",
			"count");
	private static final int MOST_OCCASIONS = 1000;

	private final Parsing parsing;

	Calls(Parsing parsing) {
		this.parsing = parsing;
	}

	/**
	 * The node of a call.
	 *
	 * @param where condition after {@code where}, or {@code null}
	 */
	Expression call(CallContext context, List<Items> items, Expression where) {
		String name = context.NAME().getText().toLowerCase(Locale.ROOT);
		if (where != null && !name.equals("count")) {
			throw stop(context, name + " takes no 'where'", "use count(items where condition)");
		}
		return switch (name) {
			case "missing" -> new Expression.IsMissing(values(context, items, 1, "missing(x)").get(0));
			case "abs" -> new Expression.Absolute(values(context, items, 1, "abs(x)").get(0));
			case "days" -> {
				List<Expression> dates = values(context, items, 2, "days(from, to)");
				yield new Expression.Days(dates.get(0), dates.get(1));
			}
			case "if" -> {
				List<Expression> parts = values(context, items, 3, "if(condition, then, otherwise)");
				yield new Expression.If(parts.get(0), parts.get(1), parts.get(2));
			}
			case "lag" -> lag(context, items);
			case "mean", "sum", "min", "max" -> new Expression.Aggregate(Summary.valueOf(name.toUpperCase(Locale.ROOT)),
					some(context, items));
			case "count" -> new Expression.Count(some(context, items), Optional.ofNullable(where));
			default -> throw stop(context, "there is no function '" + context.NAME().getText() + "'",
					NearNames.among(NAMES, name).map(near -> "did you mean " + near + "?").orElse("there are "
							+ String.join(", ", NAMES)));
		};
	}

	private Expression lag(CallContext context, List<Items> items) {
		String form = "lag(variable) or lag(variable, 2)";
		List<Expression> values = values(context, items, items.size() == 2 ? 2 : 1, form);
		if (!(values.get(0) instanceof Expression.Variable variable)) {
			throw stop(context, "lag takes a variable", "write " + form);
		}
		if (values.size() == 1) {
			return new Expression.Lag(variable, 1);
		}
		if (values.get(1) instanceof Expression.Num(double n) && n >= 1 && n <= MOST_OCCASIONS && n == Math.rint(n)) {
			return new Expression.Lag(variable, (int) n);
		}
		throw stop(context, "lag goes back a whole number of occasions, 1 or more", "write " + form);
	}

	private List<Items> some(CallContext context, List<Items> items) {
		if (items.isEmpty()) {
			String name = context.NAME().getText();
			throw stop(context, name + " of nothing", "write " + name + "(a, b), " + name + "(first to last) or " + name
					+ "(wai*)");
		}
		return items;
	}

	private List<Expression> values(CallContext context, List<Items> items, int count, String form) {
		List<Expression> values = new ArrayList<>();
		for (Items item : items) {
			if (item instanceof Items.One one) {
				values.add(one.value());
			}
		}
		if (values.size() != count || items.size() != count) {
			throw stop(context, context.NAME().getText() + " takes " + (count == 1 ? "one value" : count + " values"),
					"write " + form);
		}
		return values;
	}

	private Parsing.Stopped stop(CallContext context, String what, String remedy) {
		return new Parsing.Stopped(parsing.problem(context.getStart(), what, remedy));
	}
}
