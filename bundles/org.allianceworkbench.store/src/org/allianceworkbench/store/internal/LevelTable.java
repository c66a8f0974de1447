package org.allianceworkbench.store.internal;

import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;

/** The table of a level: how it hangs on the level above and which column holds the code. */
enum LevelTable {
	SITE("s", "code", ""), THERAPIST("t", "code", "site"), CLIENT("c", "code", "site"), OCCASION("o", "code", "client"),
	RATING("r", "role", "occasion");

	private final String alias;
	private final String codeColumn;
	private final String parentColumn;

	LevelTable(String alias, String codeColumn, String parentColumn) {
		this.alias = alias;
		this.codeColumn = codeColumn;
		this.parentColumn = parentColumn;
	}

	static LevelTable of(Level level) {
		return valueOf(level.name());
	}

	Level level() {
		return Level.valueOf(name());
	}

	/** Name of the table; columns that refer to it have the same name. */
	String table() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The table's name in queries. */
	String alias() {
		return alias;
	}

	/** The column with the code, with the table's alias. */
	String code() {
		return alias + "." + codeColumn;
	}

	String codeColumn() {
		return codeColumn;
	}

	/** The column that refers to the row above; empty for a site. */
	String parentColumn() {
		return parentColumn;
	}

	/** The level that a row of this one hangs on. */
	Optional<LevelTable> parent() {
		return parentColumn.isEmpty() ? Optional.empty() : Optional.of(valueOf(parentColumn.toUpperCase(Locale.ROOT)));
	}

	/** The code that this level has in a key. */
	String codeIn(RowKey key) {
		return switch (this) {
			case SITE -> key.site();
			case THERAPIST -> key.therapist();
			case CLIENT -> key.client();
			case OCCASION -> key.occasion();
			case RATING -> key.role();
		};
	}

	/** What a row is called. */
	String noun() {
		return table();
	}

	/** What several rows are called. */
	String nouns() {
		return table() + "s";
	}
}
