package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.List;

/**
 * The fixed part of the tables; the variables' columns are added by {@link Synchroniser}.
 * <p>
 * All tables are STRICT. Numbers of variables stand in columns of type ANY, because a REAL column stores -0.0 as 0.
 */
public final class Schema {

	/** "ALWB" in the file's header. */
	public static final int APPLICATION_ID = 0x414C5742;
	/** Version of the tables that this program writes. */
	public static final int VERSION = 2;

	/** Which event made a row, and where it stood in the file; {@code place} is empty for an edit. */
	private static final String PROVENANCE = """
			event INTEGER NOT NULL REFERENCES event(id),
			place INTEGER REFERENCES place(id),
			place_row INTEGER NOT NULL,
			address TEXT NOT NULL""";

	private static final List<String> TABLES = List.of("""
			CREATE TABLE meta (
			name TEXT PRIMARY KEY,
			value TEXT NOT NULL) STRICT, WITHOUT ROWID""", """
			CREATE TABLE event (
			id INTEGER PRIMARY KEY,
			kind TEXT NOT NULL,
			at TEXT NOT NULL,
			who TEXT NOT NULL,
			what TEXT NOT NULL,
			reason TEXT NOT NULL,
			file TEXT NOT NULL,
			sha256 TEXT NOT NULL,
			import INTEGER REFERENCES import(id) DEFERRABLE INITIALLY DEFERRED) STRICT""", """
			CREATE TABLE import (
			id INTEGER PRIMARY KEY,
			event INTEGER NOT NULL REFERENCES event(id),
			recipe TEXT NOT NULL,
			recipe_version INTEGER NOT NULL,
			recipe_text TEXT NOT NULL,
			program TEXT NOT NULL,
			held INTEGER NOT NULL,
			first_change INTEGER NOT NULL,
			last_change INTEGER NOT NULL,
			reverted INTEGER REFERENCES event(id)) STRICT""", """
			CREATE TABLE import_level (
			import INTEGER NOT NULL REFERENCES import(id),
			level TEXT NOT NULL,
			added INTEGER NOT NULL,
			changed INTEGER NOT NULL,
			unchanged INTEGER NOT NULL,
			first_row INTEGER NOT NULL,
			last_row INTEGER NOT NULL,
			PRIMARY KEY (import, level)) STRICT, WITHOUT ROWID""", """
			CREATE TABLE place (
			id INTEGER PRIMARY KEY,
			sheet TEXT NOT NULL,
			col TEXT NOT NULL,
			UNIQUE (sheet, col)) STRICT""", """
			CREATE TABLE variable (
			id INTEGER PRIMARY KEY,
			codebook_id TEXT UNIQUE,
			name TEXT NOT NULL,
			level TEXT NOT NULL,
			type TEXT NOT NULL,
			tab TEXT NOT NULL,
			col TEXT NOT NULL) STRICT""", """
			CREATE TABLE change (
			id INTEGER PRIMARY KEY,
			event INTEGER NOT NULL REFERENCES event(id),
			variable INTEGER NOT NULL REFERENCES variable(id),
			row INTEGER NOT NULL,
			old ANY,
			new ANY,
			place INTEGER REFERENCES place(id),
			place_row INTEGER NOT NULL,
			address TEXT NOT NULL) STRICT""",
			"CREATE INDEX change_cell ON change (variable, row)", """
			CREATE TABLE confirmed (
			import INTEGER NOT NULL REFERENCES import(id),
			level TEXT NOT NULL,
			variable INTEGER NOT NULL,
			rows BLOB NOT NULL,
			PRIMARY KEY (import, level, variable)) STRICT, WITHOUT ROWID""", """
			CREATE TABLE finding (
			id INTEGER PRIMARY KEY,
			import INTEGER NOT NULL REFERENCES import(id) DEFERRABLE INITIALLY DEFERRED,
			severity TEXT NOT NULL,
			rule TEXT NOT NULL,
			level TEXT NOT NULL,
			site TEXT NOT NULL,
			row_therapist TEXT NOT NULL,
			client TEXT NOT NULL,
			occasion TEXT NOT NULL,
			role TEXT NOT NULL,
			therapist TEXT NOT NULL,
			variable TEXT NOT NULL,
			value TEXT NOT NULL,
			file TEXT NOT NULL,
			sheet TEXT NOT NULL,
			place_row INTEGER NOT NULL,
			col TEXT NOT NULL,
			address TEXT NOT NULL,
			message TEXT NOT NULL,
			remedy TEXT NOT NULL,
			held INTEGER NOT NULL,
			settled INTEGER REFERENCES event(id)) STRICT""",
			"CREATE INDEX finding_import ON finding (import)", """
			CREATE TABLE site (
			id INTEGER PRIMARY KEY,
			code TEXT NOT NULL UNIQUE,
			""" + PROVENANCE + ") STRICT", """
			CREATE TABLE therapist (
			id INTEGER PRIMARY KEY,
			site INTEGER NOT NULL REFERENCES site(id),
			code TEXT NOT NULL,
			""" + PROVENANCE + ", UNIQUE (site, code)) STRICT", """
			CREATE TABLE client (
			id INTEGER PRIMARY KEY,
			site INTEGER NOT NULL REFERENCES site(id),
			code TEXT NOT NULL,
			therapist INTEGER REFERENCES therapist(id),
			""" + PROVENANCE + ", UNIQUE (site, code)) STRICT",
			"CREATE INDEX client_therapist ON client (therapist)", """
			CREATE TABLE occasion (
			id INTEGER PRIMARY KEY,
			client INTEGER NOT NULL REFERENCES client(id),
			code TEXT NOT NULL,
			""" + PROVENANCE + ", UNIQUE (client, code)) STRICT", """
			CREATE TABLE rating (
			id INTEGER PRIMARY KEY,
			occasion INTEGER NOT NULL REFERENCES occasion(id),
			role TEXT NOT NULL,
			""" + PROVENANCE + ", UNIQUE (occasion, role)) STRICT");

	/** What came with version 2. */
	private static final List<String> SECOND =
			List.of("ALTER TABLE import_level ADD COLUMN conflicting INTEGER NOT NULL DEFAULT 0",
			"ALTER TABLE import_level ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0", """
			CREATE TABLE candidate (
			id INTEGER PRIMARY KEY,
			variable INTEGER NOT NULL REFERENCES variable(id),
			row INTEGER NOT NULL,
			value ANY NOT NULL,
			event INTEGER NOT NULL REFERENCES event(id),
			place INTEGER REFERENCES place(id),
			place_row INTEGER NOT NULL,
			address TEXT NOT NULL,
			settled INTEGER REFERENCES event(id)) STRICT""",
			"CREATE INDEX candidate_cell ON candidate (variable, row)", """
			CREATE TABLE import_column (
			import INTEGER NOT NULL REFERENCES import(id) DEFERRABLE INITIALLY DEFERRED,
			variable INTEGER NOT NULL REFERENCES variable(id),
			occasion TEXT NOT NULL,
			role TEXT NOT NULL,
			sheet TEXT NOT NULL,
			header TEXT NOT NULL,
			place INTEGER NOT NULL,
			step TEXT NOT NULL,
			PRIMARY KEY (import, variable, occasion, role, sheet, header)) STRICT, WITHOUT ROWID""", """
			CREATE TABLE formula (
			import INTEGER NOT NULL REFERENCES import(id) DEFERRABLE INITIALLY DEFERRED,
			sheet TEXT NOT NULL,
			place_row INTEGER NOT NULL,
			header TEXT NOT NULL,
			expression TEXT NOT NULL,
			PRIMARY KEY (import, sheet, place_row, header)) STRICT, WITHOUT ROWID""", """
			CREATE TABLE removed (
			event INTEGER NOT NULL REFERENCES event(id),
			level TEXT NOT NULL,
			row INTEGER NOT NULL,
			made INTEGER NOT NULL,
			site TEXT NOT NULL,
			therapist TEXT NOT NULL,
			client TEXT NOT NULL,
			occasion TEXT NOT NULL,
			role TEXT NOT NULL,
			PRIMARY KEY (level, row)) STRICT, WITHOUT ROWID""");

	private Schema() {
	}

	/** Makes the empty tables of a new study. */
	public static void make(Session session, String studyId) throws SQLException {
		for (String table : TABLES) {
			session.run(table);
		}
		for (String statement : SECOND) {
			session.run(statement);
		}
		Meta.set(session, Meta.STUDY, studyId);
		session.update("INSERT INTO variable (id, name, level, type, tab, col) "
				+ "VALUES (?, ?, 'CLIENT', 'TEXT', 'client', 'therapist')",
				Links.THERAPIST, "therapist");
	}

	/** Brings the tables of an older version up to date; its data stay as they are. */
	public static void upgrade(Session session, int version) throws SQLException {
		if (version < 2) {
			for (String statement : SECOND) {
				session.run(statement);
			}
		}
		session.run("PRAGMA user_version=" + VERSION);
	}
}
