package org.allianceworkbench.study.exchange.internal;

/** Leaves out what XML 1.0, and thus a study's file, can't hold. */
public final class CleanText {

	private long removed;

	/** The text without such characters. */
	public String of(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(point -> {
			if (isAllowed(point)) {
				clean.appendCodePoint(point);
			} else {
				removed++;
			}
		});
		return clean.toString();
	}

	/** How many characters were left out so far. */
	public long removed() {
		return removed;
	}

	private static boolean isAllowed(int point) {
		return point >= 0x20 && point < 0xD800 || point == '\n' || point == '\t' || point == '\r'
			|| point >= 0xE000 && point < 0xFFFE || point >= 0x10000;
	}
}
