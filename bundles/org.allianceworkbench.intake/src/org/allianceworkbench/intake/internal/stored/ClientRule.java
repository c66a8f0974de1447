package org.allianceworkbench.intake.internal.stored;

import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.store.StoreException;

/** A rule about the dates of one client. */
@FunctionalInterface
interface ClientRule {

	/** Takes the problem of one of the client's sessions. */
	@FunctionalInterface
	interface Found {
		/** A problem with the date of a session. */
		void add(Problem problem, ClientDates.Session session) throws StoreException;
	}

	/** Looks at a client. */
	void check(ClientDates client, Found found) throws StoreException;
}
