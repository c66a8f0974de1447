package org.allianceworkbench.study.exchange.redcap.internal;

import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;

/** REDCap's text validation types and what they are in a codebook. */
final class Validation {

	private static final String[] BY_DECIMALS = { "integer", "number_1dp", "number_2dp", "number_3dp", "number_4dp" };

	private Validation() {
	}

	/** The type of what a validated text field holds. */
	static VariableType type(String validation) {
		if (validation.startsWith("datetime")) {
			return VariableType.DATE_TIME;
		}
		if (validation.startsWith("date_")) {
			return VariableType.DATE;
		}
		if (validation.equals("time") || validation.startsWith("time_")) {
			return VariableType.TIME;
		}
		return validation.equals("integer") || validation.equals("int") || validation.equals("float")
			|| validation.startsWith("number") ? VariableType.NUMBER : VariableType.TEXT;
	}

	/** Decimals of a number: the digit of <code>number_2dp</code>, else 0. */
	static int decimals(String validation) {
		int at = validation.indexOf("dp");
		return at > 0 && Character.isDigit(validation.charAt(at - 1)) ? Character.digit(validation.charAt(at - 1), 10) : 0;
	}

	/** The validation for a variable that has none of REDCap's own. */
	static String of(Variable variable) {
		return switch (variable.getType()) {
			case TEXT -> "";
			case DATE -> "date_ymd";
			case TIME -> "time_hh_mm_ss";
			case DATE_TIME -> "datetime_seconds_ymd";
			case NUMBER -> variable.getDecimals() < BY_DECIMALS.length ? BY_DECIMALS[Math.max(0, variable.getDecimals())]
					: "number";
		};
	}

	/** Whether a validation fits what the codebook says now. */
	static boolean fits(String validation, Variable variable) {
		return type(validation) == variable.getType()
			&& (variable.getType() != VariableType.NUMBER || decimals(validation) == variable.getDecimals());
	}
}
