package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.store.HistoryEntry.Kind;

/** The table {@code event}: everything that happened. */
public final class Events {

	private Events() {
	}

	/** Notes that something happened now; gives its number. */
	public static long add(Session session, Kind kind, String who, String what) throws SQLException {
		return add(session, kind, who, what, "", "", "", null);
	}

	/** Notes that something happened now; {@code importId} is {@code null} when no import is concerned. */
	public static long add(Session session, Kind kind, String who, String what, String reason, String file, String sha256,
			Long importId)
			throws SQLException {
		long id = session.number("SELECT max(id) FROM event") + 1;
		session.update("INSERT INTO event (id, kind, at, who, what, reason, file, sha256, import) "
				+ "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", id,
				kind.name(), now(), who, what, reason, file, sha256, importId);
		return id;
	}

	static String now() {
		return OffsetDateTime.now().truncatedTo(ChronoUnit.MILLIS).toString();
	}

	/** The whole history, the oldest first. */
	public static List<HistoryEntry> all(Session session) throws SQLException {
		return session.list("SELECT id, kind, at, who, what, file, sha256, coalesce(import, 0) FROM event ORDER BY id",
				Events::entry);
	}

	private static HistoryEntry entry(ResultSet row) throws SQLException {
		return new HistoryEntry(row.getLong(1), Kind.valueOf(row.getString(2)), OffsetDateTime.parse(row.getString(3)),
				row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getLong(8));
	}
}
