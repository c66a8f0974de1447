package org.allianceworkbench.expression;

/** An expression that can't be understood: where, what is wrong, and what can be done. */
public final class ExpressionException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int start;
	private final int end;
	private final String what;
	private final String remedy;

	/**
	 * @param start first character that is wrong, from 0
	 * @param end the character after the last that is wrong
	 * @param what what is wrong, a clause
	 * @param remedy what can be done, a clause
	 */
	public ExpressionException(int start, int end, String what, String remedy) {
		super("at character " + (start + 1) + ": " + what + "; " + remedy);
		this.start = start;
		this.end = end;
		this.what = what;
		this.remedy = remedy;
	}

	/** First character that is wrong, from 0; the length of the text when something is lacking at its end. */
	public int start() {
		return start;
	}

	/** The character after the last that is wrong. */
	public int end() {
		return end;
	}

	/** What is wrong, a clause without the place. */
	public String what() {
		return what;
	}

	/** What can be done, a clause. */
	public String remedy() {
		return remedy;
	}
}
