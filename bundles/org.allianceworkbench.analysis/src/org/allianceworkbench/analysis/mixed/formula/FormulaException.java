package org.allianceworkbench.analysis.mixed.formula;

/** A formula that cannot be understood, with the place. */
public final class FormulaException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final int position;
	private final int length;

	/**
	 * What is wrong and where.
	 *
	 * @param message one sentence without the place
	 * @param position index of the first wrong character
	 * @param length number of wrong characters, 0 at the end of the formula
	 */
	public FormulaException(String message, int position, int length) {
		super("at character " + (position + 1) + ": " + message);
		this.position = position;
		this.length = length;
	}

	/** Index of the first wrong character. */
	public int position() {
		return position;
	}

	/** Number of wrong characters; 0 at the end of the formula. */
	public int length() {
		return length;
	}
}
