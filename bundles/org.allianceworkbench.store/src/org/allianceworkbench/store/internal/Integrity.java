package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for damage. */
public final class Integrity {

	private Integrity() {
	}

	/** One sentence for each problem of the file, its indexes and references. */
	public static List<String> problems(Session session) throws SQLException {
		List<String> problems = new ArrayList<>(session.list("PRAGMA integrity_check", row -> row.getString(1)));
		problems.remove("ok");
		problems.addAll(session.list("PRAGMA foreign_key_check", row -> "row " + row.getLong(2) + " of " + row.getString(1)
				+ " refers to a row of " + row.getString(3) + " that is not there"));
		return problems;
	}
}
