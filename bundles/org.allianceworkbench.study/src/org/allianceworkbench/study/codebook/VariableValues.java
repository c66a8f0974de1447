package org.allianceworkbench.study.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;

/**
 * What the codebook says about the values of one variable: which are user-missing and why, what they are called, whether
 * they are possible.
 *
 * <p>
 * Values of a number variable are compared as numbers (<code>97</code> is <code>97.0</code>), those of other variables as
 * text with regard to case, without blanks at the end. A value that is absent (an empty cell, NaN) is not user-missing.
 * This is the state when the object was made: after a change of the codebook make a new one.
 */
public final class VariableValues {

	private record Range(double low, double high, MissingValue missing) {
	}

	private final boolean numeric;
	private final Map<Object, String> labels = new HashMap<>();
	private final Map<Object, MissingValue> missing = new HashMap<>();
	private final List<Range> missingRanges = new ArrayList<>();
	private final double lowest;
	private final double highest;

	private VariableValues(Variable variable) {
		numeric = variable.getType() == VariableType.NUMBER;
		lowest = variable.getLowest() == null ? Double.NEGATIVE_INFINITY : variable.getLowest();
		highest = variable.getHighest() == null ? Double.POSITIVE_INFINITY : variable.getHighest();
		if (variable.getCodeList() != null) {
			variable.getCodeList().getCodes().forEach(this::addLabel);
		}
		variable.getMissingValues().forEach(this::addMissing);
	}

	/** The values of a variable as its definition is now. */
	public static VariableValues of(Variable variable) {
		return new VariableValues(variable);
	}

	/** Whether a number is user-missing. */
	public boolean isMissing(double value) {
		return missing(value).isPresent();
	}

	/** Whether a text is user-missing; for a number variable the text is read as a number. */
	public boolean isMissing(String value) {
		return missing(value).isPresent();
	}

	/** The definition by which a number is user-missing. */
	public Optional<MissingValue> missing(double value) {
		if (Double.isNaN(value)) {
			return Optional.empty();
		}
		MissingValue single = missing.get(key(value));
		if (single != null) {
			return Optional.of(single);
		}
		return missingRanges.stream().filter(range -> range.low <= value && value <= range.high).map(Range::missing).findFirst();
	}

	/** The definition by which a text is user-missing; for a number variable the text is read as a number. */
	public Optional<MissingValue> missing(String value) {
		if (numeric) {
			OptionalDouble number = CodeText.number(value);
			return number.isPresent() ? missing(number.getAsDouble()) : Optional.empty();
		}
		return Optional.ofNullable(missing.get(value.stripTrailing()));
	}

	/** The label of a number: its code's, else the reason for which it is missing. */
	public Optional<String> label(double value) {
		if (Double.isNaN(value)) {
			return Optional.empty();
		}
		return Optional.ofNullable(labels.get(key(value))).or(() -> missing(value).map(MissingValue::getReason));
	}

	/** The label of a text: its code's, else the reason for which it is missing. */
	public Optional<String> label(String value) {
		if (numeric) {
			OptionalDouble number = CodeText.number(value);
			return number.isPresent() ? label(number.getAsDouble()) : Optional.empty();
		}
		return Optional.ofNullable(labels.get(value.stripTrailing())).or(() -> missing(value).map(MissingValue::getReason));
	}

	/** Whether the variable has codes with labels. */
	public boolean hasLabels() {
		return !labels.isEmpty();
	}

	/** Whether a number is possible: user-missing, or not outside the lowest and highest value. */
	public boolean isInRange(double value) {
		return Double.isNaN(value) || lowest <= value && value <= highest || isMissing(value);
	}

	private void addLabel(Code code) {
		if (code.getValue() != null && code.getLabel() != null) {
			keyOf(code.getValue()).ifPresent(key -> labels.putIfAbsent(key, code.getLabel()));
		}
	}

	private void addMissing(MissingValue value) {
		if (value.getValue() != null) {
			keyOf(value.getValue()).ifPresent(key -> missing.putIfAbsent(key, value));
		} else if (value.getLow() != null || value.getHigh() != null) {
			missingRanges.add(new Range(value.getLow() == null ? Double.NEGATIVE_INFINITY : value.getLow(),
				value.getHigh() == null ? Double.POSITIVE_INFINITY : value.getHigh(), value));
		}
	}

	private Optional<Object> keyOf(String code) {
		if (!numeric) {
			return Optional.of(code.stripTrailing());
		}
		OptionalDouble number = CodeText.number(code);
		return number.isPresent() ? Optional.of(key(number.getAsDouble())) : Optional.empty();
	}

	/** Zero and negative zero are the same value. */
	private static Object key(double value) {
		return value == 0.0 ? 0.0 : value;
	}
}
