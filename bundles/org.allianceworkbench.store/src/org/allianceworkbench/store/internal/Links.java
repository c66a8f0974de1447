package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.Optional;

/** Which therapist a client has; changes of it are logged like those of a variable. */
final class Links {

	/** The number that the client's therapist has among the variables. */
	static final long THERAPIST = 1;

	private Links() {
	}

	/** The code of a client's therapist. */
	static Optional<String> therapistOf(Session session, long client) throws SQLException {
		return session.first("SELECT t.code FROM client c JOIN therapist t ON t.id = c.therapist WHERE c.id = ?",
				row -> row.getString(1), client);
	}

	/** Gives a client another therapist of the client's site, or none. */
	static void set(Session session, long client, Optional<String> therapist) throws SQLException {
		session.update("UPDATE client SET therapist = (SELECT t.id FROM therapist t WHERE t.site = client.site AND t.code = ?) "
				+ "WHERE id = ?", therapist.orElse(null), client);
	}
}
