package org.allianceworkbench.analysis;

import java.util.List;

/**
 * An option as dialogs and the command line's help need it.
 *
 * @param name name for {@code --set}
 * @param label label, sentence case
 * @param help what it does, full sentences
 * @param kind what can be given
 * @param several whether several can be given, separated by commas
 * @param required whether something must be given
 * @param byDefault value when none is given, empty for none
 * @param lowest lowest number allowed
 * @param highest highest number allowed
 * @param choices all values that can be given, empty when that is no closed list
 * @param columns which columns it can name
 */
public record OptionDescription(String name, String label, String help, Kind kind, boolean several, boolean required,
		String byDefault, double lowest, double highest, List<String> choices, Option.Columns columns) {

	/** What can be given for an option. */
	public enum Kind {
		YES_NO, WHOLE_NUMBER, NUMBER, TEXT, CHOICE, COLUMN
	}

	public OptionDescription {
		choices = List.copyOf(choices);
	}

	/** What can be given, in words: {@code yes or no}, {@code a number from 0.5 to 0.999}, {@code columns}. */
	public String range() {
		return switch (kind) {
			case YES_NO -> "yes or no";
			case CHOICE -> String.join(", ", choices);
			case TEXT -> several ? "texts, separated by commas" : "text";
			case COLUMN -> (several ? "names of columns" : "name of a column")
					+ (columns == Option.Columns.NUMBERS ? " of numbers" : "") + (several ? ", separated by commas" : "");
			case NUMBER, WHOLE_NUMBER -> (kind == Kind.NUMBER ? "a number" : "a whole number") + bounds();
		};
	}

	private String bounds() {
		boolean low = lowest > Double.NEGATIVE_INFINITY;
		boolean high = highest < Double.POSITIVE_INFINITY;
		return low && high ? " from " + plain(lowest) + " to " + plain(highest)
				: low ? " of at least " + plain(lowest) : high ? " of at most " + plain(highest) : "";
	}

	private static String plain(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
	}
}
