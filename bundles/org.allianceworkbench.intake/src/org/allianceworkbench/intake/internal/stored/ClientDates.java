package org.allianceworkbench.intake.internal.stored;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Occasion;

/**
 * The dates of one client.
 *
 * @param client who
 * @param therapist code of the therapist, empty when unknown
 * @param enrolled day of enrolment
 * @param dropout day of leaving the study
 * @param death day of death
 * @param occasions the study's occasions in order
 * @param sessions what is known of each occasion that has a row, by its code
 */
record ClientDates(RowKey client, String therapist, Optional<LocalDate> enrolled, Optional<LocalDate> dropout,
		Optional<LocalDate> death, List<Occasion> occasions, Map<String, Session> sessions) {

	/**
	 * An occasion of the client.
	 *
	 * @param key which
	 * @param date its day
	 */
	record Session(RowKey key, Optional<LocalDate> date) {
	}

	/** An occasion of the client, when it has a row. */
	Optional<Session> session(Occasion occasion) {
		return Optional.ofNullable(sessions.get(occasion.getCode()));
	}

	/** The day of an occasion. */
	Optional<LocalDate> date(Occasion occasion) {
		return session(occasion).flatMap(Session::date);
	}
}
