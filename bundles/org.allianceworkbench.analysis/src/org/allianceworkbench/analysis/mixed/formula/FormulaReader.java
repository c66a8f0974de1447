package org.allianceworkbench.analysis.mixed.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.mixed.internal.grammar.ModelFormulaBaseVisitor;
import org.allianceworkbench.analysis.mixed.internal.grammar.ModelFormulaParser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Makes a formula of its text. */
final class FormulaReader extends ModelFormulaBaseVisitor<TermList> {

	private static final int HIGHEST_DEGREE = 9;

	private final String text;
	private final Map<String, Integer> mentions = new LinkedHashMap<>();
	private final List<RandomTerm> random = new ArrayList<>();
	private Map<Atom, Integer> order = new LinkedHashMap<>();
	private final ArithmeticReader arithmetic = new ArithmeticReader(this::name);
	private int depth;

	FormulaReader(String text) {
		this.text = text;
	}

	ModelFormula read() {
		ModelFormulaParser.FormulaContext tree = FormulaSyntax.parse(text);
		Atom response = tree.outcome == null ? arithmetic.read(tree.response) : new Atom.Variable(name(tree.outcome));
		TermList fixed = visit(tree.sum());
		for (Term term : fixed.ordered(order::get)) {
			List<String> own = response.variables().stream().filter(term.variables()::contains).toList();
			if (!own.isEmpty()) {
				throw new FormulaException("the outcome " + own.get(0) + " is among its own predictors",
						text.indexOf('~') + 1, text.length() - text.indexOf('~') - 1);
			}
		}
		return new ModelFormula(response, fixed.constant().orElse(true), fixed.ordered(order::get), random, mentions);
	}

	@Override
	public TermList visitFirst(ModelFormulaParser.FirstContext ctx) {
		TermList product = top(ctx.product());
		return ctx.sign != null && ctx.sign.getText().equals("-") ? TermList.NOTHING.minus(product) : product;
	}

	@Override
	public TermList visitNext(ModelFormulaParser.NextContext ctx) {
		TermList sum = visit(ctx.sum());
		TermList product = top(ctx.product());
		if (ctx.op.getText().equals("+")) {
			return sum.plus(product);
		}
		if (isRandom(ctx.product())) {
			throw at(ctx.product(), "random effects cannot be taken away; leave them out");
		}
		return sum.minus(product);
	}

	/** A product that may be random effects, because it stands in the formula's own sum. */
	private TermList top(ModelFormulaParser.ProductContext product) {
		if (isRandom(product)) {
			if (depth > 0) {
				throw at(product, "random effects stand alone, not within other terms");
			}
			return random((ModelFormulaParser.RandomContext) single(product));
		}
		return visit(product);
	}

	private static boolean isRandom(ModelFormulaParser.ProductContext product) {
		return single(product) instanceof ModelFormulaParser.RandomContext;
	}

	/** The only part of a product, or the product itself when it has several. */
	private static ParserRuleContext single(ModelFormulaParser.ProductContext product) {
		ParserRuleContext at = product;
		while (at.getChildCount() == 1 && at.getChild(0) instanceof ParserRuleContext child) {
			at = child;
		}
		return at;
	}

	@Override
	public TermList visitCrossed(ModelFormulaParser.CrossedContext ctx) {
		TermList left = terms(ctx.product());
		TermList right = terms(ctx.interaction());
		return ctx.op.getText().equals("*") ? left.crossed(right) : left.nested(right);
	}

	@Override
	public TermList visitInteraction(ModelFormulaParser.InteractionContext ctx) {
		if (ctx.degree().size() == 1) {
			return visit(ctx.degree(0));
		}
		return ctx.degree().stream().map(this::terms).reduce(TermList::interaction).orElseThrow();
	}

	@Override
	public TermList visitDegree(ModelFormulaParser.DegreeContext ctx) {
		if (ctx.NUMBER() == null) {
			return visit(ctx.part());
		}
		if (ctx.part() instanceof ModelFormulaParser.SingleContext) {
			throw at(ctx, "the square of a variable is written I(" + ctx.getText() + ")");
		}
		return terms(ctx.part()).power(number(ctx.NUMBER().getSymbol()));
	}

	private TermList terms(ParserRuleContext ctx) {
		TermList terms = visit(ctx);
		if (terms.constant().isPresent()) {
			throw at(ctx, "0 and 1 can only be added or taken away");
		}
		return terms;
	}

	@Override
	public TermList visitSingle(ModelFormulaParser.SingleContext ctx) {
		return atom(new Atom.Variable(name(ctx.variable())));
	}

	@Override
	public TermList visitConstant(ModelFormulaParser.ConstantContext ctx) {
		return switch (ctx.getText()) {
			case "0" -> TermList.constant(false);
			case "1" -> TermList.constant(true);
			default -> throw at(ctx, "only 0 and 1 can stand for the constant");
		};
	}

	@Override
	public TermList visitIdentity(ModelFormulaParser.IdentityContext ctx) {
		List<Atom.Power> powers = ctx.monomial().power().stream()
				.map(p -> new Atom.Power(name(p.variable()), p.NUMBER() == null ? 1 : number(p.NUMBER().getSymbol()))).toList();
		return atom(new Atom.Monomial(powers));
	}

	@Override
	public TermList visitCalculation(ModelFormulaParser.CalculationContext ctx) {
		return atom(arithmetic.read(ctx.computed()));
	}

	@Override
	public TermList visitPolynomial(ModelFormulaParser.PolynomialContext ctx) {
		boolean raw = false;
		if (!ctx.NAME().isEmpty()) {
			String truth = ctx.NAME(1).getText();
			raw = truth.equals("TRUE") || truth.equals("T");
			if (!ctx.NAME(0).getText().equals("raw") || !raw && !truth.equals("FALSE") && !truth.equals("F")) {
				throw at(ctx, "poly() knows raw = TRUE and raw = FALSE only");
			}
		}
		return atom(new Atom.Polynomial(name(ctx.variable()), number(ctx.NUMBER().getSymbol()), raw));
	}

	@Override
	public TermList visitCategory(ModelFormulaParser.CategoryContext ctx) {
		return atom(new Atom.Category(name(ctx.variable())));
	}

	@Override
	public TermList visitBracket(ModelFormulaParser.BracketContext ctx) {
		depth++;
		TermList sum = visit(ctx.sum());
		depth--;
		return sum;
	}

	@Override
	public TermList visitRandom(ModelFormulaParser.RandomContext ctx) {
		throw at(ctx, "random effects stand alone, not within other terms");
	}

	private TermList random(ModelFormulaParser.RandomContext ctx) {
		Map<Atom, Integer> outer = order;
		order = new LinkedHashMap<>();
		depth++;
		TermList effects = visit(ctx.sum());
		depth--;
		List<Term> terms = effects.ordered(order::get);
		order = outer;
		boolean intercept = effects.constant().orElse(true);
		if (!intercept && terms.isEmpty()) {
			throw at(ctx, "there is no random effect before the bar");
		}
		for (RandomTerm.Grouping grouping : RandomGroups.of(ctx.group(), this::name)) {
			if (ctx.bar.getText().equals("|")) {
				random.add(new RandomTerm(intercept, terms, grouping));
				continue;
			}
			if (intercept) {
				random.add(new RandomTerm(true, List.of(), grouping));
			}
			terms.forEach(t -> random.add(new RandomTerm(false, List.of(t), grouping)));
		}
		return TermList.NOTHING;
	}

	private TermList atom(Atom atom) {
		order.putIfAbsent(atom, order.size());
		return TermList.of(atom);
	}

	private String name(ModelFormulaParser.VariableContext ctx) {
		String written = ctx.getText();
		String name = written.startsWith("`") ? written.substring(1, written.length() - 1) : written;
		mentions.putIfAbsent(name, ctx.getStart().getStartIndex());
		return name;
	}

	private static int number(Token token) {
		int value = token.getText().length() > 2 ? 0 : Integer.parseInt(token.getText());
		if (value < 1 || value > HIGHEST_DEGREE) {
			throw new FormulaException("a degree is 1 to " + HIGHEST_DEGREE + ", not " + token.getText(), token.getStartIndex(),
					token.getText().length());
		}
		return value;
	}

	private static FormulaException at(ParserRuleContext ctx, String message) {
		int from = ctx.getStart().getStartIndex();
		return new FormulaException(message, from, ctx.getStop().getStopIndex() + 1 - from);
	}
}
