package org.allianceworkbench.analysis;

import java.util.List;

/** What a column of the data can be in the design of a study. */
public enum DesignKey {
	/** Where clients are treated. */
	SITE("site", "Site", "The column that says at which site a client is treated.", List.of("site", "centre", "center")),
	/** What the clients get. */
	ARM("arm", "Arm", "The column that says in which arm of a trial a client is.", List.of("arm", "condition", "cond")),
	/** The one in one-with-many. */
	THERAPIST("therapist", "Therapist", "The column that says who treats the client.",
			List.of("therapist", "therapist_id", "counsellor", "counselor")),
	/** The many in one-with-many; with one therapist each, also the dyad. */
	CLIENT("client", "Client", "The column that says which client (which dyad) a row is about.",
			List.of("client", "client_id", "patient", "patient_id", "dyad")),
	/** When: baseline, session, follow-up. */
	OCCASION("occasion", "Occasion", "The column that says at which occasion (which session) a row was recorded.",
			List.of("occasion", "session", "visit", "wave")),
	/** Who rates. */
	ROLE("role", "Rater role", "The column that says who gave the rating, in data with a row for each rating.",
			List.of("role", "rater_role", "rater"));

	private final String option;
	private final String label;
	private final String help;
	private final List<String> usualNames;

	DesignKey(String option, String label, String help, List<String> usualNames) {
		this.option = option;
		this.label = label;
		this.help = help;
		this.usualNames = usualNames;
	}

	/** Name on the command line. */
	public String option() {
		return option;
	}

	/** Label, sentence case. */
	public String label() {
		return label;
	}

	/** What it is, one sentence. */
	public String help() {
		return help;
	}

	/** Names of columns that are taken for it when nobody says otherwise, the likeliest first, lower case. */
	public List<String> usualNames() {
		return usualNames;
	}

	/** The option as sentences name it, for a window and for the command line: {@code 'Client' (client)}. */
	public String named() {
		return "'" + label() + "' (" + option() + ")";
	}
}
