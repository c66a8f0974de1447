package org.allianceworkbench.export;

import java.util.List;

/**
 * Something that can be said about the way a target writes, as editors and the command line's help need it.
 *
 * @param name name in the definition
 * @param label label, sentence case
 * @param help what it does, full sentences
 * @param kind what can be given
 * @param byDefault value when none is given, empty for none
 * @param choices all values that can be given for a choice, else empty
 */
public record TargetOption(String name, String label, String help, Kind kind, String byDefault, List<String> choices) {

	/** What can be given. */
	public enum Kind {
		/** {@code yes} or {@code no}. */
		YES_NO,
		/** One of the choices. */
		CHOICE,
		/** Any text. */
		TEXT,
		/** Name of an analysis that the study keeps. */
		ANALYSIS
	}

	public TargetOption {
		choices = List.copyOf(choices);
	}

	/** A question with yes or no. */
	public static TargetOption yesNo(String name, String label, String help, boolean byDefault) {
		return new TargetOption(name, label, help, Kind.YES_NO, byDefault ? "yes" : "no", List.of("yes", "no"));
	}

	/** One of several; the first when nothing is said. */
	public static TargetOption choice(String name, String label, String help, String... choices) {
		return new TargetOption(name, label, help, Kind.CHOICE, choices[0], List.of(choices));
	}

	/** Any text; empty when nothing is said. */
	public static TargetOption text(String name, String label, String help) {
		return new TargetOption(name, label, help, Kind.TEXT, "", List.of());
	}

	/** Name of a stored analysis; none when nothing is said. */
	public static TargetOption analysis(String name, String label, String help) {
		return new TargetOption(name, label, help, Kind.ANALYSIS, "", List.of());
	}

	/** Whether a value can be given. */
	public boolean allows(String value) {
		return choices.isEmpty() || choices.contains(value);
	}
}
