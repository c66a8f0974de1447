package org.allianceworkbench.export.internal;

import java.util.Locale;

/** Numbers with their nouns: {@code 1 site}, {@code 1,203 sites}. */
public final class Counted {

	private Counted() {
	}

	/** A number of things whose plural has an s. */
	public static String of(long number, String noun) {
		return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : noun + "s");
	}
}
