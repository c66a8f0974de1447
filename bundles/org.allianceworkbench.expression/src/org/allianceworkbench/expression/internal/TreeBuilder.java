package org.allianceworkbench.expression.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.expression.Expression;
import org.allianceworkbench.expression.Expression.Items;
import org.allianceworkbench.expression.Expression.Operation;
import org.allianceworkbench.expression.Expression.Relation;
import org.allianceworkbench.expression.internal.grammar.ExpressionBaseVisitor;
import org.allianceworkbench.expression.internal.grammar.ExpressionParser.*;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Makes our tree from the grammar's. */
final class TreeBuilder extends ExpressionBaseVisitor<Expression> {

	private final Parsing parsing;
	private final Map<Object, Span> places;
	private final Calls calls;

	TreeBuilder(Parsing parsing, Map<Object, Span> places) {
		this.parsing = parsing;
		this.places = places;
		this.calls = new Calls(parsing);
	}

	/** The tree of a context, whose place is noted. */
	Expression build(ParserRuleContext context) {
		Expression node = visit(context);
		places.putIfAbsent(node, parsing.span(context.getStart(), context.getStop()));
		return node;
	}

	private List<Expression> build(List<? extends ParserRuleContext> contexts) {
		List<Expression> nodes = new ArrayList<>();
		contexts.forEach(context -> nodes.add(build(context)));
		return nodes;
	}

	@Override
	public Expression visitComparison(ComparisonContext context) {
		Expression left = build(context.operand());
		return switch (context.test()) {
			case null -> left;
			case ComparedContext c -> new Expression.Comparison(relation(c.op), left, build(c.operand()));
			case BetweenContext b -> negated(b.NOT(), new Expression.Between(left, build(b.operand(0)), build(b.operand(1))),
					context);
			case MemberContext m -> negated(m.NOT(), new Expression.In(left, build(m.operand())), context);
			default -> throw new IllegalStateException(context.test().getText());
		};
	}

	private Expression negated(TerminalNode not, Expression test, ParserRuleContext context) {
		places.put(test, parsing.span(context.getStart(), context.getStop()));
		return not == null ? test : new Expression.Not(test);
	}

	private static Relation relation(Token sign) {
		return switch (sign.getText()) {
			case "=" -> Relation.EQUAL;
			case "<" -> Relation.LESS;
			case "<=" -> Relation.AT_MOST;
			case ">" -> Relation.GREATER;
			case ">=" -> Relation.AT_LEAST;
			default -> Relation.UNEQUAL;
		};
	}

	@Override
	public Expression visitNegation(NegationContext context) {
		return new Expression.Not(build(context.expression()));
	}

	@Override
	public Expression visitAnd(AndContext context) {
		return new Expression.And(build(context.expression(0)), build(context.expression(1)));
	}

	@Override
	public Expression visitOr(OrContext context) {
		return new Expression.Or(build(context.expression(0)), build(context.expression(1)));
	}

	@Override
	public Expression visitGroup(GroupContext context) {
		return build(context.expression());
	}

	@Override
	public Expression visitConstant(ConstantContext context) {
		return visit(context.literal());
	}

	@Override
	public Expression visitEach(EachContext context) {
		return new Expression.Each();
	}

	@Override
	public Expression visitVariable(VariableContext context) {
		return new Expression.Variable(context.NAME().getText());
	}

	@Override
	public Expression visitMinus(MinusContext context) {
		return new Expression.Negative(build(context.operand()));
	}

	@Override
	public Expression visitProduct(ProductContext context) {
		Operation operation = context.op.getText().equals("*") ? Operation.TIMES : Operation.DIVIDED;
		return new Expression.Arithmetic(operation, build(context.operand(0)), build(context.operand(1)));
	}

	@Override
	public Expression visitSum(SumContext context) {
		Operation operation = context.op.getText().equals("+") ? Operation.PLUS : Operation.MINUS;
		return new Expression.Arithmetic(operation, build(context.operand(0)), build(context.operand(1)));
	}

	@Override
	public Expression visitCall(CallContext context) {
		List<Items> items = new ArrayList<>();
		for (ArgumentContext argument : context.argument()) {
			Items item = switch (argument) {
				case RangeContext range -> new Items.Range(range.NAME(0).getText(), range.NAME(1).getText());
				case PrefixContext prefix -> new Items.Beginning(prefix.NAME().getText());
				case SingleContext single -> new Items.One(build(single.expression()));
				default -> throw new IllegalStateException(argument.getText());
			};
			places.put(item, parsing.span(argument.getStart(), argument.getStop()));
			items.add(item);
		}
		Expression where = context.expression() == null ? null : build(context.expression());
		return calls.call(context, items, where);
	}

	@Override
	public Expression visitNumber(NumberContext context) {
		double number = Double.parseDouble(context.getText());
		if (!Double.isFinite(number)) {
			throw new Parsing.Stopped(parsing.problem(context.getStart(), "the number is too large", "write a smaller one"));
		}
		return new Expression.Num(number);
	}

	@Override
	public Expression visitDate(DateContext context) {
		try {
			return new Expression.Day(LocalDate.parse(context.getText()));
		} catch (DateTimeException e) {
			throw new Parsing.Stopped(parsing.problem(context.getStart(), "the calendar has no day " + context.getText(),
					"write year-month-day"));
		}
	}

	@Override
	public Expression visitText(TextContext context) {
		String quoted = context.getText();
		String quote = quoted.substring(0, 1);
		return new Expression.Text(quoted.substring(1, quoted.length() - 1).replace(quote + quote, quote));
	}

	@Override
	public Expression visitTruth(TruthContext context) {
		return new Expression.Truth(context.TRUE() != null);
	}
}
