package org.allianceworkbench.intake.checks;

import java.util.Arrays;

import org.allianceworkbench.study.Severity;

/** A rule that the workbench knows without being told; its id stands in findings and never changes. */
public enum BuiltInRule {

	/** The same client, occasion and role (as far as the file has them) stand in two rows; the first stays. */
	DUPLICATE("duplicate", Severity.ERROR, "Duplicate row",
			"The same client, occasion and role (as far as the file has them) stand in two rows; the first stays."),
	/** A value is outside the lowest and highest possible one. */
	OUT_OF_RANGE("out-of-range", Severity.ERROR, "Value out of range",
			"A value is outside the lowest and highest possible one."),
	/** A value is not one of the codes of its variable. */
	UNKNOWN_CODE("unknown-code", Severity.ERROR, "Unknown code",
			"A value is not one of the codes of its variable."),
	/** Text where a number belongs, and the like. */
	WRONG_TYPE("wrong-type", Severity.ERROR, "Wrong type",
			"Text where a number belongs, and the like."),
	/** A number that means one thing with a decimal comma and another with a decimal point. */
	AMBIGUOUS_NUMBER("ambiguous-number", Severity.ERROR, "Ambiguous number",
			"A number that means one thing with a decimal comma and another with a decimal point."),
	/** A percentage, where it is open whether 85 or 0.85 is meant. */
	PERCENT("percent", Severity.ERROR, "Percentage",
			"A percentage, where it is open whether 85 or 0.85 is meant."),
	/** A spreadsheet's error value, or a formula without a result. */
	CELL_ERROR("cell-error", Severity.ERROR, "Error in a cell",
			"A spreadsheet's error value, or a formula without a result."),
	/** An identifier that a spreadsheet has turned into a number with an exponent. */
	SCIENTIFIC_ID("scientific-id", Severity.ERROR, "Identifier as a number",
			"An identifier that a spreadsheet has turned into a number with an exponent."),
	/** The number by which a spreadsheet counts days, where a date belongs. */
	DATE_SERIAL("date-serial", Severity.ERROR, "Date as a number",
			"The number by which a spreadsheet counts days, where a date belongs."),
	/** A day that the calendar does not have. */
	IMPOSSIBLE_DATE("impossible-date", Severity.ERROR, "Impossible date",
			"A day that the calendar does not have."),
	/** Sessions that are not in the order of their dates. */
	DATE_ORDER("date-order", Severity.ERROR, "Sessions out of order",
			"Sessions that are not in the order of their dates."),
	/** A session before the client was enrolled. */
	DATE_BEFORE_ENROLMENT("date-before-enrolment", Severity.ERROR, "Date before enrolment",
			"A session before the client was enrolled."),
	/** A date that has not come yet. */
	DATE_IN_FUTURE("date-in-future", Severity.ERROR, "Date in the future",
			"A date that has not come yet."),
	/** A row that does not say whose it is. */
	MISSING_KEY("missing-key", Severity.ERROR, "Missing key",
			"A row that does not say whose it is."),
	/** A site that the study does not have. */
	UNKNOWN_SITE("unknown-site", Severity.ERROR, "Unknown site",
			"A site that the study does not have."),
	/** A therapist who is not in the list of known therapists. */
	UNKNOWN_THERAPIST("unknown-therapist", Severity.ERROR, "Unknown therapist",
			"A therapist who is not in the list of known therapists."),
	/** A client who is not in the list of known clients. */
	UNKNOWN_CLIENT("unknown-client", Severity.ERROR, "Unknown client",
			"A client who is not in the list of known clients."),
	/** An occasion that the study does not have. */
	UNKNOWN_OCCASION("unknown-occasion", Severity.ERROR, "Unknown occasion",
			"An occasion that the study does not have."),
	/** A rater role that the study does not have. */
	UNKNOWN_ROLE("unknown-role", Severity.ERROR, "Unknown rater role",
			"A rater role that the study does not have."),
	/** A client with two therapists. */
	CLIENT_TWO_THERAPISTS("client-two-therapists", Severity.ERROR, "Client with two therapists",
			"A client with two therapists."),
	/** A client at two sites. */
	CLIENT_TWO_SITES("client-two-sites", Severity.WARNING, "Client at two sites",
			"A client at two sites."),
	/** Two rows say different things about the same client, therapist or occasion; the first stays. */
	CONFLICT("conflict", Severity.ERROR, "Conflict",
			"Two rows say different things about the same client, therapist or occasion; the first stays."),
	/** A rating of a session that did not take place, or has no date where others have one. */
	RATING_WITHOUT_SESSION("rating-without-session", Severity.WARNING, "Rating without a session",
			"A rating of a session that did not take place, or has no date where others have one."),
	/** A value that each row should have is missing. */
	REQUIRED("required", Severity.WARNING, "Required value missing",
			"A value that each row should have is missing."),
	/** A column that the recipe expects is not in the file. */
	MISSING_COLUMN("missing-column", Severity.ERROR, "Missing column",
			"A column that the recipe expects is not in the file."),
	/** A column with data that the recipe does not mention. */
	UNKNOWN_COLUMN("unknown-column", Severity.WARNING, "Unknown column",
			"A column with data that the recipe does not mention."),
	/** A time of day was left out because the variable holds dates. */
	TIME_CUT("time-cut", Severity.INFO, "Time of day left out",
			"A time of day was left out because the variable holds dates."),
	/** A session or rating is dated after the client's death. */
	DATE_AFTER_DEATH("date-after-death", Severity.ERROR, "Date after death",
			"A session or rating is dated after the client's death."),
	/** A session or rating is dated after the client left the study. */
	DATE_AFTER_DROPOUT("date-after-dropout", Severity.WARNING, "Date after dropout",
			"A session or rating is dated after the client left the study."),
	/** A session is further from its planned day, counted from the enrolment, than the study allows. */
	DATE_OUTSIDE_WINDOW("date-outside-window", Severity.INFO, "Date outside of its window",
			"A session is further from its planned day, counted from the enrolment, than the study allows."),
	/** Two raters date the same session differently, or otherwise than the session itself is dated. */
	RATERS_DATES_DIFFER("raters-dates-differ", Severity.WARNING, "Raters' dates differ",
			"Two raters date the same session differently, or otherwise than the session itself is dated."),
	/** Two sessions of a client bear the same date. */
	SESSIONS_SAME_DAY("sessions-same-day", Severity.WARNING, "Sessions on the same day",
			"Two sessions of a client bear the same date."),
	/** Nothing is known of a session, though earlier and later ones took place. */
	SESSION_SKIPPED("session-skipped", Severity.INFO, "Session skipped",
			"Nothing is known of a session, though earlier and later ones took place."),
	/** A rater gave the same answer to many items of an instrument in a row. */
	STRAIGHT_LINING("straight-lining", Severity.WARNING, "Straight-lining",
			"A rater gave the same answer to many items of an instrument in a row."),
	/** A value lies far from the others of its variable, measured by median and median absolute deviation. */
	OUTLIER("outlier", Severity.INFO, "Outlier",
			"A value lies far from the others of its variable, measured by median and median absolute deviation."),
	/** The same code stands for a therapist at two sites. */
	THERAPIST_TWO_SITES("therapist-two-sites", Severity.WARNING, "Therapist at two sites",
			"The same code stands for a therapist at two sites."),
	/** The condition of one of the study's own rules can't be understood. */
	UNUSABLE_RULE("unusable-rule", Severity.ERROR, "Rule that can't be used",
			"The condition of one of the study's own rules can't be understood."),
	/** A value that was corrected, or set missing, has been replaced by another one since. */
	DECISION_OUTDATED("decision-outdated", Severity.WARNING, "Decision outdated",
			"A value that was corrected, or set missing, has been replaced by another one since.");

	private final String id;
	private final Severity severity;
	private final String title;
	private final String meaning;

	BuiltInRule(String id, Severity severity, String title, String meaning) {
		this.id = id;
		this.severity = severity;
		this.title = title;
		this.meaning = meaning;
	}

	/** Stable name in findings. */
	public String id() {
		return id;
	}

	/** What people call the rule of a finding: the title of a built-in one, else the name of the study's rule. */
	public static String titleOf(String rule) {
		return Arrays.stream(values()).filter(each -> each.id.equals(rule)).map(BuiltInRule::title).findFirst().orElse(rule);
	}

	/** How serious a violation is. */
	public Severity severity() {
		return severity;
	}

	/** Name for people. */
	public String title() {
		return title;
	}

	/** What it finds, one sentence. */
	public String meaning() {
		return meaning;
	}
}
