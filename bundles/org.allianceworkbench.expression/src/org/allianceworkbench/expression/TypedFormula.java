package org.allianceworkbench.expression;

import java.util.Set;

/** An expression whose names and types are known; it can be computed for any number of rows and by several threads. */
public final class TypedFormula {

	private final String text;
	private final Expression root;
	private final ExpressionType type;
	private final Set<String> variables;

	TypedFormula(String text, Expression root, ExpressionType type, Set<String> variables) {
		this.text = text;
		this.root = root;
		this.type = type;
		this.variables = variables;
	}

	/** The text that was parsed. */
	public String text() {
		return text;
	}

	/** The tree, with names as they are in the scope, and ranges and beginnings of names written out. */
	public Expression root() {
		return root;
	}

	/** What the result is. */
	public ExpressionType type() {
		return type;
	}

	/** Names of the variables that are read. */
	public Set<String> variables() {
		return variables;
	}

	/** The result for a row: of the type, or missing. */
	public Result value(Row row) {
		return new Evaluation(row).value(root);
	}
}
