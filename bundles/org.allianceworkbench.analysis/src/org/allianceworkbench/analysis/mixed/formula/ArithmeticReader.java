package org.allianceworkbench.analysis.mixed.formula;

import java.util.function.Function;

import org.allianceworkbench.analysis.mixed.internal.grammar.ModelFormulaBaseVisitor;
import org.allianceworkbench.analysis.mixed.internal.grammar.ModelFormulaParser;
import org.antlr.v4.runtime.Token;

/** Reads what stands within {@code I()} and functions. */
final class ArithmeticReader extends ModelFormulaBaseVisitor<Arithmetic> {

	private final Function<ModelFormulaParser.VariableContext, String> name;

	ArithmeticReader(Function<ModelFormulaParser.VariableContext, String> name) {
		this.name = name;
	}

	Atom.Computed read(ModelFormulaParser.ComputedContext ctx) {
		Arithmetic of = visit(ctx.arithmetic());
		if (of.variables().findAny().isEmpty()) {
			int from = ctx.getStart().getStartIndex();
			throw new FormulaException(ctx.getText() + " has no variable in it", from,
					ctx.getStop().getStopIndex() + 1 - from);
		}
		return new Atom.Computed(new Arithmetic.Call(Arithmetic.Function.of(ctx.function.getText()), of));
	}

	@Override
	public Arithmetic visitBinary(ModelFormulaParser.BinaryContext ctx) {
		return new Arithmetic.Binary(ctx.op.getText().charAt(0), visit(ctx.arithmetic(0)), visit(ctx.arithmetic(1)));
	}

	@Override
	public Arithmetic visitNegative(ModelFormulaParser.NegativeContext ctx) {
		return new Arithmetic.Negative(visit(ctx.arithmetic()));
	}

	@Override
	public Arithmetic visitInBrackets(ModelFormulaParser.InBracketsContext ctx) {
		return new Arithmetic.Call(Arithmetic.Function.BRACKET, visit(ctx.arithmetic()));
	}

	@Override
	public Arithmetic visitCall(ModelFormulaParser.CallContext ctx) {
		Arithmetic.Function function = Arithmetic.Function.of(ctx.FUNCTION().getText());
		if (function == Arithmetic.Function.SCALE) {
			Token at = ctx.getStart();
			throw new FormulaException("scale() stands around other functions, not within them: scale(log(x))",
					at.getStartIndex(), at.getText().length());
		}
		return new Arithmetic.Call(function, visit(ctx.arithmetic()));
	}

	@Override
	public Arithmetic visitLiteral(ModelFormulaParser.LiteralContext ctx) {
		return new Arithmetic.Literal(Double.parseDouble(ctx.getText()));
	}

	@Override
	public Arithmetic visitValue(ModelFormulaParser.ValueContext ctx) {
		return new Arithmetic.Variable(name.apply(ctx.variable()));
	}
}
