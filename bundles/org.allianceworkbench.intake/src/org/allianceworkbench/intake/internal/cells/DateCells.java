package org.allianceworkbench.intake.internal.cells;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.checks.ValueCheck;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.DateText;

/** Reads cells for a variable of dates, or of dates with a time of day. */
final class DateCells implements CellReader {

	/** Serials of spreadsheets between these are days of the years 1954 to 2119 in the 1900 system. */
	private static final double FIRST_SERIAL = 20_000;
	private static final double LAST_SERIAL = 80_000;
	/** 30 December 1899: day 0 of the 1900 system for all days after February 1900. */
	private static final double SERIAL_ZERO = CalendarSeconds.of(LocalDate.of(1899, 12, 30));
	private static final double EARLIEST = CalendarSeconds.of(LocalDate.of(1900, 1, 1));
	private static final double LATEST = CalendarSeconds.of(LocalDate.of(2200, 1, 1));

	private final Variable variable;
	private final ValueCheck check;
	private final DateOrder order;
	private final boolean withTime;

	DateCells(Variable variable, ValueCheck check, CellContext context) {
		this.variable = variable;
		this.check = check;
		this.order = context.dateOrder();
		this.withTime = variable.getType() == VariableType.DATE_TIME;
	}

	@Override
	public Reading read(Cell value) {
		return switch (value) {
			case Cell.Moment m -> moment(m.seconds(), m.shown());
			case Cell.Text t -> text(SpacedText.trim(t.text()));
			case Cell.Num n when isSerial(n.number()) -> serial(n.number(), n.shown());
			default -> wrong(value.shown());
		};
	}

	private Reading moment(double seconds, String shown) {
		if (seconds < EARLIEST || seconds >= LATEST) {
			return impossible(shown, "it is not between the years 1900 and 2199");
		}
		double stored = withTime ? seconds : Math.floor(seconds / CalendarSeconds.DAY) * CalendarSeconds.DAY;
		Optional<Problem> problem = check.check(stored);
		return problem.isPresent() ? new Reading.Held(problem.get())
				: new Reading.Stored(Value.of(stored), stored != seconds, false);
	}

	private Reading text(String text) {
		boolean yearFirst = startsWithYear(text);
		double plain = yearFirst || order != DateOrder.UNKNOWN ? PlainDate.parse(text, yearFirst ? DateOrder.YMD : order)
				: Double.NaN;
		if (!Double.isNaN(plain)) {
			return moment(plain, text);
		}
		boolean named = !yearFirst && hasLetters(text);
		if (!yearFirst && !named && order == DateOrder.UNKNOWN) {
			return DateText.date(text, DateText.Order.DMY).isPresent() || DateText.date(text, DateText.Order.MDY).isPresent()
					? new Reading.OrderUnknown(text) : noDate(text, false);
		}
		OptionalDouble date = DateText.date(text, yearFirst ? DateText.Order.YMD : named ? DateText.Order.DMY : order());
		return date.isPresent() ? moment(date.getAsDouble(), text) : noDate(text, yearFirst);
	}

	private DateText.Order order() {
		return switch (order) {
			case MDY -> DateText.Order.MDY;
			case YMD -> DateText.Order.YMD;
			default -> DateText.Order.DMY;
		};
	}

	private static boolean hasLetters(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isLetter(text.charAt(i)) && text.charAt(i) != 'T') {
				return true;
			}
		}
		return false;
	}

	private static boolean startsWithYear(String text) {
		return text.length() > 4 && isDigit(text.charAt(0)) && isDigit(text.charAt(1)) && isDigit(text.charAt(2))
				&& isDigit(text.charAt(3)) && !isDigit(text.charAt(4));
	}

	private Reading noDate(String text, boolean yearFirst) {
		int groups = digitGroups(text);
		if (groups == 1 && isSerial(text)) {
			return serial(Double.parseDouble(text), text);
		}
		if (groups < 3 || !yearFirst && !hasYear(text)) {
			return wrong(text);
		}
		return impossible(text, order == DateOrder.UNKNOWN || yearFirst ? "the calendar has no such day"
				: "read as " + words() + " there is no such day");
	}

	private String words() {
		return switch (order) {
			case DMY -> "day, month, year";
			case MDY -> "month, day, year";
			default -> "year, month, day";
		};
	}

	private static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}

	/** Whether four digits stand together. */
	private static boolean hasYear(String text) {
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			digits = isDigit(text.charAt(i)) ? digits + 1 : 0;
			if (digits == 4 && (i + 1 == text.length() || !isDigit(text.charAt(i + 1)))) {
				return true;
			}
		}
		return false;
	}

	private static int digitGroups(String text) {
		int groups = 0;
		for (int i = 0; i < text.length(); i++) {
			groups += isDigit(text.charAt(i)) && (i == 0 || !isDigit(text.charAt(i - 1))) ? 1 : 0;
		}
		return groups;
	}

	private static boolean isSerial(double number) {
		return number >= FIRST_SERIAL && number < LAST_SERIAL;
	}

	private static boolean isSerial(String text) {
		return text.length() == 5 && text.chars().allMatch(DateCells::isDigit) && isSerial(Double.parseDouble(text));
	}

	private Reading serial(double serial, String shown) {
		LocalDate day = CalendarSeconds.date(SERIAL_ZERO + Math.floor(serial) * CalendarSeconds.DAY);
		return new Reading.Held(new Problem(BuiltInRule.DATE_SERIAL, shown + " is not a date; as the number by which "
				+ "spreadsheets count days it would be " + day + " (1900 system)",
				"Ask the site for the date, or to format the cell as a date"));
	}

	private Reading impossible(String shown, String why) {
		return new Reading.Held(new Problem(BuiltInRule.IMPOSSIBLE_DATE,
				"'" + shown + "' can't be " + variable.getName() + ": " + why, "Ask the site for the right date"));
	}

	private Reading wrong(String shown) {
		return new Reading.Held(new Problem(BuiltInRule.WRONG_TYPE,
				"'" + shown + "' is not a date with a year of four digits, but " + variable.getName() + " is a date",
				"Ask the site for the date, or name the text in the recipe as one that means missing"));
	}
}
