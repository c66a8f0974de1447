package org.allianceworkbench.ui.analysis;

/** Short names for tabs. */
public final class TabName {

	private static final int LONGEST = 32;

	private TabName() {
	}

	/** A title, or its first words when it is long; the tab's tool tip has all of it. */
	public static String of(String title) {
		if (title.length() <= LONGEST) {
			return title;
		}
		int end = title.lastIndexOf(' ', LONGEST - 1);
		return title.substring(0, end > LONGEST / 2 ? end : LONGEST - 1).replaceFirst("[\\s,;:.(\\u2013-]+$", "") + "\u2026";
	}
}
