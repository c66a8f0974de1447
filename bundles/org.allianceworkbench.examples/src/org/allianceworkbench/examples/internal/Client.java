package org.allianceworkbench.examples.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A simulated client with the sessions that were planned.
 *
 * @param therapist the client's therapist
 * @param code code within the site
 * @param arm code of the arm
 * @param age age in years
 * @param enrolled day of enrolment
 * @param distress Impact of Event Scale, 0 to 75
 * @param depression Beck Depression Inventory, 0 to 63
 * @param selfEsteem Rosenberg scale, 10 to 40
 * @param expressivity emotional expressivity, 1 to 7
 * @param buffering protective buffering, 1 to 5
 * @param sessions sessions up to dropout, missed ones included
 */
public record Client(Therapist therapist, String code, String arm, int age, LocalDate enrolled, int distress, int depression,
		int selfEsteem, double expressivity, double buffering, List<Session> sessions) {

	/** The session with a number from 1; nothing after dropout. */
	public Optional<Session> session(int number) {
		return number <= sessions.size() ? Optional.of(sessions.get(number - 1)) : Optional.empty();
	}
}
