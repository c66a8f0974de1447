package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;

/** Finds the codes by which a person names a row of which only the number is known. */
final class RowNames {

	private static final String OCCASION = " FROM occasion o JOIN client c ON c.id = o.client JOIN site s ON s.id = c.site";

	private RowNames() {
	}

	/** Five columns: site, therapist, client, occasion, role; those that the level does not have are empty. */
	static String columns(LevelTable level) {
		return switch (level) {
			case SITE -> "s.code, '', '', '', ''";
			case THERAPIST -> "s.code, t.code, '', '', ''";
			case CLIENT -> "s.code, '', c.code, '', ''";
			case OCCASION -> "s.code, '', c.code, o.code, ''";
			case RATING -> "s.code, '', c.code, o.code, r.role";
		};
	}

	/** The level's table with those above it. */
	static String from(LevelTable level) {
		return switch (level) {
			case SITE -> " FROM site s";
			case THERAPIST -> " FROM therapist t JOIN site s ON s.id = t.site";
			case CLIENT -> " FROM client c JOIN site s ON s.id = c.site";
			case OCCASION -> OCCASION;
			case RATING -> " FROM rating r JOIN occasion o ON o.id = r.occasion JOIN client c ON c.id = o.client "
					+ "JOIN site s ON s.id = c.site";
		};
	}

	/** The key in five columns of a result. */
	static RowKey key(LevelTable level, ResultSet row, int first) throws SQLException {
		return new RowKey(level.level(), row.getString(first), row.getString(first + 1), row.getString(first + 2),
				row.getString(first + 3), row.getString(first + 4));
	}

	/** The key of a row that is there, or was until its import was taken back. */
	static Optional<RowKey> of(Session session, LevelTable level, long id) throws SQLException {
		Optional<RowKey> there = session.first("SELECT " + columns(level) + from(level) + " WHERE " + level.alias() + ".id = ?",
				row -> key(level, row, 1), id);
		return there.isPresent() ? there : session.first("SELECT site, therapist, client, occasion, role FROM removed "
				+ "WHERE level = ? AND row = ?", row -> key(level, row, 1), level.name(), id);
	}

	/** The key of a row whose level is not known as a table yet. */
	static Optional<RowKey> of(Session session, Level level, long id) throws SQLException {
		return of(session, LevelTable.of(level), id);
	}
}
