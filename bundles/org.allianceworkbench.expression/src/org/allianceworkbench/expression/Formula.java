package org.allianceworkbench.expression;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.expression.internal.Parsing;
import org.allianceworkbench.expression.internal.Span;

/** An expression that was parsed; what its names mean is not known yet. */
public final class Formula {

	/** Longest text. */
	public static final int LONGEST = 4000;
	/** Most parentheses, calls and signs inside each other. */
	public static final int DEEPEST = 50;

	private final String text;
	private final Expression root;
	private final Map<Object, Span> places;

	private Formula(String text, Expression root, Map<Object, Span> places) {
		this.text = text;
		this.root = root;
		this.places = places;
	}

	/**
	 * Parses a text.
	 *
	 * @throws ExpressionException when it is not an expression, is longer than {@link #LONGEST} characters, or goes deeper than
	 *             {@link #DEEPEST}
	 */
	public static Formula parse(String text) throws ExpressionException {
		Map<Object, Span> places = new IdentityHashMap<>();
		return new Formula(text, Parsing.parse(text, places), places);
	}

	/** The text that was parsed. */
	public String text() {
		return text;
	}

	/** The tree, with names as they were written. */
	public Expression root() {
		return root;
	}

	/**
	 * Finds out what the names mean and whether the types fit.
	 *
	 * @throws ExpressionException at the first thing that does not
	 */
	public TypedFormula in(Scope scope) throws ExpressionException {
		TypeCheck check = new TypeCheck(scope, places, new Span(0, text.length()));
		TypeCheck.Typed typed = check.expression(root);
		return new TypedFormula(text, typed.expression(), typed.type(), Set.copyOf(check.used()));
	}

	/**
	 * As {@link #in(Scope)}, and makes sure that the result is of a type.
	 *
	 * @throws ExpressionException also when it is of another type
	 */
	public TypedFormula in(Scope scope, ExpressionType wanted) throws ExpressionException {
		TypedFormula typed = in(scope);
		if (typed.type() != wanted) {
			String remedy = wanted == ExpressionType.BOOLEAN ? "write a comparison, for example x >= 1"
					: "write an expression that gives " + wanted.words();
			throw new ExpressionException(0, text.length(), "the whole is " + typed.type().words() + ", not " + wanted.words(),
					remedy);
		}
		return typed;
	}
}
