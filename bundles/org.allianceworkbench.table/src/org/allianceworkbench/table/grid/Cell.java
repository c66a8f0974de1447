package org.allianceworkbench.table.grid;

import java.util.Optional;

/**
 * One cell as the file holds it.
 * <p>
 * Dates and times are numbers in the unit of {@link org.allianceworkbench.table.ColumnType}; which numbers are dates is what
 * the cell's own format says. Text files have only {@link Text} and {@link Blank}.
 */
public sealed interface Cell {

	/** The empty cell. */
	Cell BLANK = new Blank();

	/** Nothing. */
	record Blank() implements Cell {
		@Override
		public String shown() {
			return "";
		}
	}

	/** A number; {@code format} is the spreadsheet's number format, {@code General} or empty when it has none. */
	record Num(double number, String format) implements Cell {
		@Override
		public String shown() {
			return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
		}
	}

	/** A text, exactly as in the file. */
	record Text(String text) implements Cell {
		@Override
		public String shown() {
			return text;
		}
	}

	/** True or false. */
	record Bool(boolean truth) implements Cell {
		@Override
		public String shown() {
			return truth ? "TRUE" : "FALSE";
		}
	}

	/** A date or date-time: seconds since 14 October 1582. */
	record Moment(double seconds, boolean hasTime) implements Cell {
		@Override
		public String shown() {
			return hasTime ? org.allianceworkbench.table.CalendarSeconds.dateTime(seconds).toString()
					: org.allianceworkbench.table.CalendarSeconds.date(seconds).toString();
		}
	}

	/** A time of day or a duration in seconds. */
	record Time(double seconds, boolean duration) implements Cell {
		@Override
		public String shown() {
			long s = Math.round(Math.abs(seconds));
			return String.format(java.util.Locale.ROOT, "%s%d:%02d:%02d", seconds < 0 ? "-" : "", s / 3600, s / 60 % 60, s % 60);
		}
	}

	/** A spreadsheet error such as {@code #N/A}. */
	record Error(String code) implements Cell {
		@Override
		public String shown() {
			return code;
		}
	}

	/** The cached value of a formula, with the formula (without the equals sign). */
	record Formula(String expression, Cell cached) implements Cell {
		@Override
		public String shown() {
			return cached.shown();
		}
	}

	/** What a person would see, without the cell's number format. */
	String shown();

	/** The value itself: a formula's cached value, otherwise this. */
	default Cell value() {
		return this instanceof Formula f ? f.cached() : this;
	}

	/** Whether there is nothing, or only blanks. */
	default boolean isBlank() {
		return switch (value()) {
			case Blank b -> true;
			case Text t -> t.text().isBlank();
			default -> false;
		};
	}

	/** The formula when the cell has one. */
	default Optional<String> formula() {
		return this instanceof Formula f ? Optional.of(f.expression()) : Optional.empty();
	}
}
