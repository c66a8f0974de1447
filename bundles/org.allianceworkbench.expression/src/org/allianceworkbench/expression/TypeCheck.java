package org.allianceworkbench.expression;

import static org.allianceworkbench.expression.ExpressionType.BOOLEAN;
import static org.allianceworkbench.expression.ExpressionType.DATE;
import static org.allianceworkbench.expression.ExpressionType.NUMBER;
import static org.allianceworkbench.expression.ExpressionType.TEXT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.expression.Expression.Arithmetic;
import org.allianceworkbench.expression.Expression.Items;
import org.allianceworkbench.expression.Expression.Operation;
import org.allianceworkbench.expression.internal.Span;

/** Gives every node its type and every name its variable. */
final class TypeCheck {

	/** A checked node. */
	record Typed(Expression expression, ExpressionType type) {
	}

	private final Names names;
	private final Map<Object, Span> places;
	private final Span whole;
	private final Set<String> used = new LinkedHashSet<>();
	private Optional<ExpressionType> each = Optional.empty();

	TypeCheck(Scope scope, Map<Object, Span> places, Span whole) {
		this.names = new Names(scope, this);
		this.places = places;
		this.whole = whole;
	}

	/** Names of the variables that were found. */
	Set<String> used() {
		return used;
	}

	ExpressionException problem(Object node, String what, String remedy) {
		Span span = places.getOrDefault(node, whole);
		return new ExpressionException(span.start(), span.end(), what, remedy);
	}

	Typed expression(Expression node) throws ExpressionException {
		return switch (node) {
			case Expression.Num n -> new Typed(n, NUMBER);
			case Expression.Text t -> new Typed(t, TEXT);
			case Expression.Day d -> new Typed(d, DATE);
			case Expression.Truth t -> new Typed(t, BOOLEAN);
			case Expression.Variable v -> variable(v, v.name());
			case Expression.Each e -> new Typed(e, each.orElseThrow(() -> problem(e, "'each' stands for nothing here",
					"use it behind 'where': count(items where each = 1)")));
			case Expression.Negative n -> new Typed(new Expression.Negative(as(NUMBER, n.operand())), NUMBER);
			case Arithmetic a -> arithmetic(a);
			case Expression.Comparison c -> comparison(c);
			case Expression.Between b -> between(b);
			case Expression.In in -> in(in);
			case Expression.Not n -> new Typed(new Expression.Not(as(BOOLEAN, n.operand())), BOOLEAN);
			case Expression.And a -> new Typed(new Expression.And(as(BOOLEAN, a.left()), as(BOOLEAN, a.right())), BOOLEAN);
			case Expression.Or o -> new Typed(new Expression.Or(as(BOOLEAN, o.left()), as(BOOLEAN, o.right())), BOOLEAN);
			case Expression.IsMissing m -> new Typed(new Expression.IsMissing(expression(m.operand()).expression()), BOOLEAN);
			case Expression.Lag l -> lag(l);
			case Expression.Days d -> new Typed(new Expression.Days(as(DATE, d.from()), as(DATE, d.to())), NUMBER);
			case Expression.Absolute a -> new Typed(new Expression.Absolute(as(NUMBER, a.operand())), NUMBER);
			case Expression.If i -> choice(i);
			case Expression.Aggregate a -> aggregate(a);
			case Expression.Count c -> count(c);
		};
	}

	private Expression as(ExpressionType wanted, Expression node) throws ExpressionException {
		return required(wanted, expression(node), node);
	}

	private Expression required(ExpressionType wanted, Typed typed, Expression node) throws ExpressionException {
		if (typed.type() != wanted) {
			throw problem(node, node.print() + " is " + typed.type().words() + ", but " + wanted.words() + " is needed",
					wanted == BOOLEAN ? "write a comparison, for example " + node.print() + " = ..." : "put in "
					+ wanted.words());
		}
		return typed.expression();
	}

	Typed variable(Object node, String name) throws ExpressionException {
		Scope.Known known = names.find(node, name);
		used.add(known.name());
		return new Typed(new Expression.Variable(known.name()), known.type());
	}

	private Typed arithmetic(Arithmetic a) throws ExpressionException {
		Typed left = expression(a.left());
		boolean date = left.type() == DATE && (a.operation() == Operation.PLUS || a.operation() == Operation.MINUS);
		if (!date) {
			return new Typed(new Arithmetic(a.operation(), required(NUMBER, left, a.left()),
					as(NUMBER, a.right())), NUMBER);
		}
		Typed right = expression(a.right());
		if (a.operation() == Operation.MINUS && right.type() == DATE) {
			return new Typed(new Expression.Days(right.expression(), left.expression()), NUMBER);
		}
		return new Typed(new Arithmetic(a.operation(), left.expression(), required(NUMBER, right, a.right())), DATE);
	}

	private Typed comparison(Expression.Comparison c) throws ExpressionException {
		Typed left = expression(c.left());
		Typed right = alike(left, c.left(), c.right());
		if (c.relation().isOrder()) {
			ordered(c, left.type());
		} else if (left.type() == BOOLEAN) {
			throw problem(c, "conditions are not compared", "use and, or and not");
		}
		return new Typed(new Expression.Comparison(c.relation(), left.expression(), right.expression()), BOOLEAN);
	}

	private void ordered(Expression node, ExpressionType type) throws ExpressionException {
		if (type == TEXT) {
			throw problem(node, "texts have no order", "compare them by =, <> or in");
		}
		if (type == BOOLEAN) {
			throw problem(node, "conditions are not compared", "use and, or and not");
		}
	}

	private Typed alike(Typed first, Expression firstNode, Expression node) throws ExpressionException {
		Typed other = expression(node);
		if (other.type() != first.type()) {
			String remedy = first.type() == TEXT && other.type() == NUMBER && node instanceof Expression.Num
					? "write '" + node.print() + "' in quotes"
					: first.type() == DATE ? "write a date as 2024-01-31" : "compare values of one type";
			throw problem(node, node.print() + " is " + other.type().words() + ", but " + firstNode.print() + " is "
					+ first.type().words(), remedy);
		}
		return other;
	}

	private Typed between(Expression.Between b) throws ExpressionException {
		Typed operand = expression(b.operand());
		ordered(b, operand.type());
		return new Typed(new Expression.Between(operand.expression(), alike(operand, b.operand(), b.low()).expression(),
				alike(operand, b.operand(), b.high()).expression()), BOOLEAN);
	}

	private Typed in(Expression.In in) throws ExpressionException {
		Typed operand = expression(in.operand());
		if (operand.type() == BOOLEAN) {
			throw problem(in, "conditions are not compared", "use and, or and not");
		}
		List<Expression> options = new ArrayList<>();
		for (Expression option : in.options()) {
			options.add(alike(operand, in.operand(), option).expression());
		}
		return new Typed(new Expression.In(operand.expression(), options), BOOLEAN);
	}

	private Typed lag(Expression.Lag l) throws ExpressionException {
		Scope.Known known = names.find(l.variable(), l.variable().name());
		if (!known.repeated()) {
			throw problem(l, known.name() + " has no value for each occasion", "lag is for variables of occasions and ratings");
		}
		used.add(known.name());
		return new Typed(new Expression.Lag(new Expression.Variable(known.name()), l.occasions()), known.type());
	}

	private Typed choice(Expression.If i) throws ExpressionException {
		Expression condition = as(BOOLEAN, i.condition());
		Typed then = expression(i.then());
		Typed otherwise = alike(then, i.then(), i.otherwise());
		return new Typed(new Expression.If(condition, then.expression(), otherwise.expression()), then.type());
	}

	private Typed aggregate(Expression.Aggregate a) throws ExpressionException {
		List<Items> items = new ArrayList<>();
		for (Names.Item item : names.items(a.items())) {
			if (item.typed().type() != NUMBER) {
				throw problem(item.node(), item.typed().expression().print() + " is " + item.typed().type().words()
						+ ", but a number is needed", a.summary().word() + " is for numbers");
			}
			items.add(new Items.One(item.typed().expression()));
		}
		return new Typed(new Expression.Aggregate(a.summary(), items), NUMBER);
	}

	private Typed count(Expression.Count c) throws ExpressionException {
		List<Names.Item> all = names.items(c.items());
		List<Items> items = new ArrayList<>();
		ExpressionType type = all.get(0).typed().type();
		for (Names.Item item : all) {
			if (c.condition().isPresent() && item.typed().type() != type) {
				throw problem(item.node(), item.typed().expression().print() + " is " + item.typed().type().words()
						+ ", the first is " + type.words(), "count values of one type");
			}
			items.add(new Items.One(item.typed().expression()));
		}
		if (c.condition().isEmpty()) {
			return new Typed(new Expression.Count(items, Optional.empty()), NUMBER);
		}
		Optional<ExpressionType> outer = each;
		each = Optional.of(type);
		Expression condition = as(BOOLEAN, c.condition().get());
		each = outer;
		return new Typed(new Expression.Count(items, Optional.of(condition)), NUMBER);
	}
}
