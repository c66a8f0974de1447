package org.allianceworkbench.store;

import java.util.Objects;

import org.allianceworkbench.study.Severity;

/**
 * Something in the data that a person should look at.
 *
 * @param severity how serious
 * @param rule stable name of the rule: a built-in one such as {@code duplicate}, or the name of one of the study's rules
 * @param row which row it is about, as far as known; parts may be empty
 * @param therapist code of the therapist when it matters, otherwise empty
 * @param variable name of the variable or column, empty when the row as a whole is meant
 * @param value the original value as text, as it stood
 * @param file name of the file, empty for data in the store
 * @param source where it stood
 * @param importId the import that brought the value, 0 when unknown or none
 * @param message what is wrong, one sentence
 * @param remedy what can be done, one sentence
 * @param held whether the value (or the row) was kept aside and not stored as valid
 */
public record Finding(Severity severity, String rule, RowKey row, String therapist, String variable, String value, String file,
		Source source, long importId, String message, String remedy, boolean held) {

	public Finding {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(rule);
		Objects.requireNonNull(row);
		Objects.requireNonNull(source);
	}

	/** A finding of no known import. */
	public Finding(Severity severity, String rule, RowKey row, String therapist, String variable, String value, String file,
			Source source, String message, String remedy, boolean held) {
		this(severity, rule, row, therapist, variable, value, file, source, 0, message, remedy, held);
	}

	/** The same of an import. */
	public Finding of(long number) {
		return new Finding(severity, rule, row, therapist, variable, value, file, source, number, message, remedy, held);
	}

	/** The same with something added to the message. */
	public Finding adding(String words) {
		return new Finding(severity, rule, row, therapist, variable, value, file, source, importId, message + words, remedy,
				held);
	}
}
