package org.allianceworkbench.intake.internal.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalDouble;

import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.checks.ValueCheck;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Value;

/** Reads what a person enters as a value of a variable; dates are written year-month-day, decimals with a point or a comma. */
public final class ValueText {

	/** A text is no value of the variable; the message says why. */
	public static final class WrongValue extends Exception {

		private static final long serialVersionUID = 1L;

		WrongValue(String message) {
			super(message);
		}
	}

	private ValueText() {
	}

	/**
	 * Reads a text.
	 *
	 * @throws WrongValue when it can't be read or the variable can't have the value
	 */
	public static Value read(Variable variable, String text) throws WrongValue {
		String entered = text.strip();
		Value value = parse(variable, entered);
		ValueCheck check = new ValueCheck(variable);
		Optional<Problem> problem = switch (value) {
			case Value.Num n -> check.check(n.number());
			case Value.Text t -> check.check(t.text());
			case Value.None none -> Optional.empty();
		};
		if (problem.isPresent()) {
			throw new WrongValue(problem.get().what());
		}
		return value;
	}

	private static Value parse(Variable variable, String text) throws WrongValue {
		try {
			return switch (variable.getType()) {
				case NUMBER -> number(variable, text);
				case TEXT -> Value.of(new ValueCheck(variable).code(text).orElse(text));
				case DATE -> Value.of(CalendarSeconds.of(LocalDate.parse(text)));
				case TIME -> Value.of(LocalTime.parse(text).toSecondOfDay());
				case DATE_TIME -> Value.of(CalendarSeconds.of(LocalDateTime.parse(text.replace(' ', 'T'))));
			};
		} catch (DateTimeException e) {
			String form = switch (variable.getType()) {
				case TIME -> "hours:minutes, for example 14:30";
				case DATE_TIME -> "year-month-day hours:minutes, for example 2024-01-31 14:30";
				default -> "year-month-day, for example 2024-01-31";
			};
			throw new WrongValue("'" + text + "' is no value of " + variable.getName() + "; write " + form);
		}
	}

	private static Value number(Variable variable, String text) throws WrongValue {
		OptionalDouble number = CodeText.number(text.indexOf('.') < 0 ? text.replace(',', '.') : text);
		if (number.isEmpty()) {
			Optional<String> code = new ValueCheck(variable).code(text);
			number = code.isPresent() ? CodeText.number(code.get()) : number;
		}
		if (number.isEmpty()) {
			throw new WrongValue("'" + text + "' is no value of " + variable.getName() + ", which holds numbers");
		}
		return Value.of(number.getAsDouble());
	}

	/** A stored value as findings show it. */
	public static String shown(Variable variable, Value value) {
		if (!(value instanceof Value.Num(double number))) {
			return value.toString();
		}
		return switch (variable.getType()) {
			case DATE -> CalendarSeconds.date(number).toString();
			case DATE_TIME -> CalendarSeconds.dateTime(number).toString();
			default -> value.toString();
		};
	}
}
