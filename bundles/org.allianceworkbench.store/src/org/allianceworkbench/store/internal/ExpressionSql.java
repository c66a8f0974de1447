package org.allianceworkbench.store.internal;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.expression.Expression;
import org.allianceworkbench.expression.Expression.Items;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.table.CalendarSeconds;

/**
 * Writes a checked tree as SQL that gives what the language's own evaluation gives: SQL's NULL is missing, 1 and 0 are true and
 * false, a date is its day as {@link ValidSql} counts. No part is repeated, so that the text grows with the tree only.
 */
public final class ExpressionSql {

	/** Further from the first day than any date that data hold; the language's own limit. */
	private static final String MOST_DAYS = "3700000.0";
	/** Added and taken away again it leaves the nearest whole number, as {@link Math#rint(double)}. */
	private static final String ROUNDING = "6755399441055744.0";

	/** Gives the SQL of a variable's valid value. */
	public interface References {

		/**
		 * The valid value of a variable in this row or some planned occasions before.
		 *
		 * @throws StoreException when it can't be computed
		 */
		String value(String variable, int occasions) throws StoreException;

		/** Whether the values of a variable are dates. */
		boolean isDate(String variable);
	}

	private final References references;
	private int depth;
	private String each = "NULL";
	private boolean eachIsDate;

	private ExpressionSql(References references) {
		this.references = references;
	}

	/**
	 * The SQL of a tree.
	 *
	 * @throws StoreException when a variable can't be computed
	 */
	public static String of(Expression tree, References references) throws StoreException {
		return new ExpressionSql(references).write(tree);
	}

	private String write(Expression node) throws StoreException {
		return switch (node) {
			case Expression.Num n -> Double.toString(n.number());
			case Expression.Text t -> ValidSql.text(t.text().stripTrailing());
			case Expression.Day d -> ChronoUnit.DAYS.between(CalendarSeconds.EPOCH, d.date()) + ".0";
			case Expression.Truth t -> t.truth() ? "1" : "0";
			case Expression.Variable v -> "(" + references.value(v.name(), 0) + ")";
			case Expression.Lag l -> "(" + references.value(l.variable().name(), l.occasions()) + ")";
			case Expression.Each e -> each;
			case Expression.Negative n -> "(0.0 - " + write(n.operand()) + ")";
			case Expression.Arithmetic a -> arithmetic(a);
			case Expression.Comparison c -> "(" + write(c.left()) + " " + c.relation().sign() + " " + write(c.right()) + ")";
			case Expression.Between b -> "(" + write(b.operand()) + " BETWEEN " + write(b.low()) + " AND " + write(b.high()) + ")";
			case Expression.In in -> "(" + write(in.operand()) + " IN (" + list(in.options()) + "))";
			case Expression.Not n -> "(NOT " + write(n.operand()) + ")";
			case Expression.And a -> "(" + write(a.left()) + " AND " + write(a.right()) + ")";
			case Expression.Or o -> "(" + write(o.left()) + " OR " + write(o.right()) + ")";
			case Expression.IsMissing m -> "(" + write(m.operand()) + " IS NULL)";
			case Expression.Days d -> "(" + write(d.to()) + " - " + write(d.from()) + ")";
			case Expression.Absolute a -> "abs(" + write(a.operand()) + ")";
			case Expression.If i -> "(CASE " + write(i.condition()) + " WHEN 1 THEN " + write(i.then()) + " WHEN 0 THEN "
					+ write(i.otherwise()) + " END)";
			case Expression.Aggregate a -> summary(a);
			case Expression.Count c -> count(c);
		};
	}

	private String list(List<Expression> nodes) throws StoreException {
		List<String> texts = new ArrayList<>();
		for (Expression node : nodes) {
			texts.add(write(node));
		}
		return String.join(", ", texts);
	}

	private String arithmetic(Expression.Arithmetic a) throws StoreException {
		String left = write(a.left());
		String right = write(a.right());
		if (isDate(a.left())) {
			return "(SELECT CASE WHEN abs(x.n) <= " + MOST_DAYS + " THEN x.d " + a.operation().sign() + " x.n END FROM (SELECT "
					+ left + " AS d, " + right + " + " + ROUNDING + " - " + ROUNDING + " AS n) x)";
		}
		return finite(left + " " + a.operation().sign() + " " + right);
	}

	private boolean isDate(Expression node) {
		return switch (node) {
			case Expression.Day d -> true;
			case Expression.Variable v -> references.isDate(v.name());
			case Expression.Lag l -> references.isDate(l.variable().name());
			case Expression.If i -> isDate(i.then());
			case Expression.Arithmetic a -> isDate(a.left());
			case Expression.Each e -> eachIsDate;
			default -> false;
		};
	}

	/** No value where the result is no finite number; zero has no sign. */
	private static String finite(String number) {
		return "(nullif(nullif(" + number + ", 9e999), -9e999) + 0.0)";
	}

	private String summary(Expression.Aggregate a) throws StoreException {
		String from = " FROM (" + rows(a.items()) + ") x)";
		return switch (a.summary()) {
			case MEAN -> finite("(SELECT avg(x.v)" + from);
			case SUM -> finite("(SELECT sum(x.v)" + from);
			case MIN -> "(SELECT min(x.v)" + from;
			case MAX -> "(SELECT max(x.v)" + from;
		};
	}

	private String rows(List<Items> items) throws StoreException {
		List<Expression> nodes = items.stream().map(item -> ((Items.One) item).value()).toList();
		List<String> rows = new ArrayList<>();
		for (Expression node : nodes) {
			rows.add("(" + write(node) + ")");
		}
		return "SELECT NULL AS v WHERE 0 UNION ALL VALUES " + rows.stream().collect(Collectors.joining(", "));
	}

	private String count(Expression.Count c) throws StoreException {
		String rows = rows(c.items());
		if (c.condition().isEmpty()) {
			return "(SELECT count(x.v) + 0.0 FROM (" + rows + ") x)";
		}
		String outer = each;
		boolean outerIsDate = eachIsDate;
		String alias = "e" + depth++;
		each = alias + ".v";
		eachIsDate = isDate(((Items.One) c.items().get(0)).value());
		String condition = write(c.condition().get());
		each = outer;
		eachIsDate = outerIsDate;
		return "(SELECT count(*) + 0.0 FROM (" + rows + ") " + alias + " WHERE " + condition + ")";
	}
}
