package org.allianceworkbench.intake.internal.checks;

import org.allianceworkbench.intake.checks.BuiltInRule;

/** What the checks say about sessions. */
public final class Sessions {

	private Sessions() {
	}

	/**
	 * A rated session that seems not to have been.
	 *
	 * @param occasion code of the session
	 * @param absent whether the client did not attend; otherwise the date is missing
	 */
	public static Problem ratingWithout(String occasion, boolean absent) {
		String why = absent ? "did not take place" : "has no date";
		return new Problem(BuiltInRule.RATING_WITHOUT_SESSION, occasion + " is rated, but " + why,
				"Ask the site whether the session took place and when, or whether the ratings belong to another one");
	}
}
