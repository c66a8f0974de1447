package org.allianceworkbench.format.spss.internal.inspect;

/** Numbers as JSON can hold them. */
final class Numbers {

	private Numbers() {
	}

	/** The number; {@code null} for system-missing; a text for an infinity. */
	static Object json(double number) {
		if (Double.isNaN(number)) {
			return null;
		}
		return Double.isInfinite(number) ? number > 0 ? "inf" : "-inf" : (Object) number;
	}
}
