package org.allianceworkbench.ui.study.data;

import java.util.Locale;

import org.allianceworkbench.study.Level;

/** What the rows of a level are called. */
public final class LevelNames {

	private LevelNames() {
	}

	/** Several rows, headline case. */
	public static String plural(Level level) {
		return switch (level) {
			case SITE -> "Sites";
			case THERAPIST -> "Therapists";
			case CLIENT -> "Clients";
			case OCCASION -> "Sessions";
			case RATING -> "Ratings";
		};
	}

	/** Several rows, within a sentence. */
	public static String words(Level level) {
		return plural(level).toLowerCase(Locale.ROOT);
	}
}
