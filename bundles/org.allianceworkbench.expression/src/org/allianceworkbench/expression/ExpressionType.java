package org.allianceworkbench.expression;

/** What the values of an expression are. */
public enum ExpressionType {
	/** A number; a time of day counts as its seconds. */
	NUMBER("a number"),
	/** A text. */
	TEXT("a text"),
	/** A day; a date with a time counts as its day. */
	DATE("a date"),
	/** True or false. */
	BOOLEAN("true or false");

	private final String words;

	ExpressionType(String words) {
		this.words = words;
	}

	/** The type in messages, with its article. */
	public String words() {
		return words;
	}
}
