package org.allianceworkbench.ui.study.data;

import java.util.Arrays;
import java.util.Locale;

import org.allianceworkbench.study.Level;

/** What one row of a grid is. */
public enum DataView {
	SITES(Level.SITE, "Sites"), THERAPISTS(Level.THERAPIST, "Therapists"), CLIENTS(Level.CLIENT, "Clients"),
	SESSIONS(Level.OCCASION, "Sessions"), RATINGS(Level.RATING, "Ratings"),
	/** A session of a client with both raters' values side by side, and their difference. */
	DYADS(Level.OCCASION, "Dyad Sessions");

	private final Level level;
	private final String title;

	DataView(Level level, String title) {
		this.level = level;
		this.title = title;
	}

	/** The rows of a level. */
	public static DataView of(Level level) {
		return Arrays.stream(values()).filter(view -> view.level == level).findFirst().orElseThrow();
	}

	/** The level whose rows they are. */
	public Level level() {
		return level;
	}

	/** What several rows are called, headline case. */
	public String title() {
		return title;
	}

	/** What several rows are called, within a sentence. */
	public String words() {
		return title.toLowerCase(Locale.ROOT);
	}

	/** What several rows are called beside their number, where the kind of rows is named already. */
	String counted() {
		return this == DYADS ? SESSIONS.words() : words();
	}

	/** How many columns name a row. */
	int keys() {
		return level.getValue() + 1;
	}
}
