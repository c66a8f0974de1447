package org.allianceworkbench.examples.internal;

import java.time.LocalDate;

/**
 * A simulated session; ratings are {@code NaN} when the session was missed and 97 or 99 when a rater did not answer.
 *
 * @param date day of the session; for a missed one the day it was planned for
 * @param attended whether it took place
 * @param clientAlliance alliance rated by the client
 * @param therapistAlliance alliance rated by the therapist
 * @param clientProgress session progress rated by the client
 * @param therapistProgress session progress rated by the therapist
 */
public record Session(LocalDate date, boolean attended, double clientAlliance, double therapistAlliance, double clientProgress,
		double therapistProgress) {
}
