package org.allianceworkbench.store.internal;

import java.sql.SQLException;

/** Single facts about the data: a name and a text or number each. */
public final class Meta {

	/** Id of the study that the data belong to; empty when it had none. */
	public static final String STUDY = "study";
	/** Grows with each change of data. */
	public static final String VERSION = "version";
	/** The version at which rows came, went or moved to another therapist the last time. */
	static final String ROWS_VERSION = "rows_version";

	private Meta() {
	}

	static void set(Session session, String name, String value) throws SQLException {
		session.update("INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2", name, value);
	}

	/** A text, empty when it was never set. */
	public static String text(Session session, String name) throws SQLException {
		return session.first("SELECT value FROM meta WHERE name = ?", row -> row.getString(1), name).orElse("");
	}

	/** A number, 0 when it was never set. */
	public static long number(Session session, String name) throws SQLException {
		return session.number("SELECT CAST(value AS INTEGER) FROM meta WHERE name = ?", name);
	}

	/**
	 * Counts a change of data.
	 *
	 * @param rows whether rows came, went or moved
	 */
	static void changed(Session session, boolean rows) throws SQLException {
		String version = Long.toString(number(session, VERSION) + 1);
		set(session, VERSION, version);
		if (rows) {
			set(session, ROWS_VERSION, version);
		}
	}
}
