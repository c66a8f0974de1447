package org.allianceworkbench.format.text.internal;

/** A record has more fields than any table has columns. */
final class TooManyFieldsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TooManyFieldsException(int most) {
		super("a record has more than " + most + " fields; is the separator right?");
	}
}
