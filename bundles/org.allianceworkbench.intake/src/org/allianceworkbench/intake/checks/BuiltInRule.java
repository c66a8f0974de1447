package org.allianceworkbench.intake.checks;

import org.allianceworkbench.study.Severity;

/** A rule that the workbench knows without being told; its id stands in findings and never changes. */
public enum BuiltInRule {

	/** The same client, occasion and role (as far as the file has them) stand in two rows; the first stays. */
	DUPLICATE("duplicate", Severity.ERROR),
	/** A value is outside the lowest and highest possible one. */
	OUT_OF_RANGE("out-of-range", Severity.ERROR),
	/** A value is not one of the codes of its variable. */
	UNKNOWN_CODE("unknown-code", Severity.ERROR),
	/** Text where a number belongs, and the like. */
	WRONG_TYPE("wrong-type", Severity.ERROR),
	/** A number that means one thing with a decimal comma and another with a decimal point. */
	AMBIGUOUS_NUMBER("ambiguous-number", Severity.ERROR),
	/** A percentage, where it is open whether 85 or 0.85 is meant. */
	PERCENT("percent", Severity.ERROR),
	/** A spreadsheet's error value, or a formula without a result. */
	CELL_ERROR("cell-error", Severity.ERROR),
	/** An identifier that a spreadsheet has turned into a number with an exponent. */
	SCIENTIFIC_ID("scientific-id", Severity.ERROR),
	/** The number by which a spreadsheet counts days, where a date belongs. */
	DATE_SERIAL("date-serial", Severity.ERROR),
	/** A day that the calendar does not have. */
	IMPOSSIBLE_DATE("impossible-date", Severity.ERROR),
	/** Sessions that are not in the order of their dates. */
	DATE_ORDER("date-order", Severity.ERROR),
	/** A session before the client was enrolled. */
	DATE_BEFORE_ENROLMENT("date-before-enrolment", Severity.ERROR),
	/** A date that has not come yet. */
	DATE_IN_FUTURE("date-in-future", Severity.ERROR),
	/** A row that does not say whose it is. */
	MISSING_KEY("missing-key", Severity.ERROR),
	/** A site that the study does not have. */
	UNKNOWN_SITE("unknown-site", Severity.ERROR),
	/** A therapist who is not in the list of known therapists. */
	UNKNOWN_THERAPIST("unknown-therapist", Severity.ERROR),
	/** A client who is not in the list of known clients. */
	UNKNOWN_CLIENT("unknown-client", Severity.ERROR),
	/** An occasion that the study does not have. */
	UNKNOWN_OCCASION("unknown-occasion", Severity.ERROR),
	/** A rater role that the study does not have. */
	UNKNOWN_ROLE("unknown-role", Severity.ERROR),
	/** A client with two therapists. */
	CLIENT_TWO_THERAPISTS("client-two-therapists", Severity.ERROR),
	/** A client at two sites. */
	CLIENT_TWO_SITES("client-two-sites", Severity.WARNING),
	/** Two rows say different things about the same client, therapist or occasion; the first stays. */
	CONFLICT("conflict", Severity.ERROR),
	/** A rating of a session that did not take place, or has no date where others have one. */
	RATING_WITHOUT_SESSION("rating-without-session", Severity.WARNING),
	/** A value that each row should have is missing. */
	REQUIRED("required", Severity.WARNING),
	/** A column that the recipe expects is not in the file. */
	MISSING_COLUMN("missing-column", Severity.ERROR),
	/** A column with data that the recipe does not mention. */
	UNKNOWN_COLUMN("unknown-column", Severity.WARNING),
	/** A time of day was left out because the variable holds dates. */
	TIME_CUT("time-cut", Severity.INFO);

	private final String id;
	private final Severity severity;

	BuiltInRule(String id, Severity severity) {
		this.id = id;
		this.severity = severity;
	}

	/** Stable name in findings. */
	public String id() {
		return id;
	}

	/** How serious a violation is. */
	public Severity severity() {
		return severity;
	}
}
