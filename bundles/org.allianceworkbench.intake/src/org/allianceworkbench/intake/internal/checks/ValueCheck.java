package org.allianceworkbench.intake.internal.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.study.codebook.VariableValues;
import org.allianceworkbench.table.CalendarSeconds;

/**
 * Whether a variable can have a value, by its range, codes and missing values.
 * <p>
 * A code list closes the set of values, except on a scale with a range: there it only names some of them.
 */
public final class ValueCheck {

	private static final int CODES_SHOWN = 8;

	private final Variable variable;
	private final VariableValues values;
	private final boolean closed;
	private final boolean hasMissing;
	private final Set<Double> numbers = new HashSet<>();
	private final Map<String, String> codes = new HashMap<>();

	/** The check of a variable as it is defined now. */
	public ValueCheck(Variable variable) {
		this.variable = variable;
		this.values = VariableValues.of(variable);
		this.hasMissing = !variable.getMissingValues().isEmpty();
		boolean labelsOnly = variable.getType() == VariableType.NUMBER && variable.getMeasure() == MeasurementLevel.SCALE
				&& (variable.getLowest() != null || variable.getHighest() != null);
		this.closed = variable.getCodeList() != null && !labelsOnly;
		if (variable.getCodeList() != null) {
			variable.getCodeList().getCodes().forEach(this::add);
		}
	}

	private void add(Code code) {
		if (code.getValue() != null) {
			CodeText.number(code.getValue()).ifPresent(numbers::add);
			codes.putIfAbsent(VariableNames.fold(code.getValue()), code.getValue());
		}
	}

	/** Whether a number is user-missing. */
	public boolean isMissing(double number) {
		return hasMissing && values.isMissing(number);
	}

	/** Whether a text is user-missing. */
	public boolean isMissing(String text) {
		return hasMissing && values.isMissing(text);
	}

	/** What is wrong with a number, date or time; empty when it is fine. */
	public Optional<Problem> check(double number) {
		if (values.isInRange(number)) {
			return !closed || numbers.contains(number + 0.0) || values.isMissing(number) ? Optional.empty()
					: Optional.of(unknownCode(shown(number)));
		}
		return Optional.of(new Problem(BuiltInRule.OUT_OF_RANGE, shown(number) + " is not possible for " + variable.getName()
				+ ", which goes from " + end(variable.getLowest()) + " to " + end(variable.getHighest()),
				"Ask the site for the right value"));
	}

	/** What is wrong with a text; empty when it is fine. */
	public Optional<Problem> check(String text) {
		return !closed || values.isMissing(text) || text.equals(codes.get(VariableNames.fold(text))) ? Optional.empty()
				: Optional.of(unknownCode("'" + text + "'"));
	}

	/**
	 * The code that a text stands for, case ignored, or the one whose label it is, when only one has that label.
	 *
	 * @return empty when there is none
	 */
	public Optional<String> code(String text) {
		String code = codes.get(VariableNames.fold(text));
		if (code != null || variable.getCodeList() == null) {
			return Optional.ofNullable(code);
		}
		Set<String> labelled = variable.getCodeList().getCodes().stream().filter(c -> c.getLabel() != null && c.getValue() != null
				&& VariableNames.fold(c.getLabel()).equals(VariableNames.fold(text))).map(Code::getValue)
				.collect(Collectors.toSet());
		return labelled.size() == 1 ? Optional.of(labelled.iterator().next()) : Optional.empty();
	}

	private Problem unknownCode(String shown) {
		String list = variable.getCodeList().getCodes().stream().limit(CODES_SHOWN).map(Code::getValue)
				.collect(Collectors.joining(", "));
		String more = variable.getCodeList().getCodes().size() > CODES_SHOWN ? ", ..." : "";
		return new Problem(BuiltInRule.UNKNOWN_CODE,
				shown + " is no code of " + variable.getName() + " (" + list + more + ")",
				"Recode it in the recipe, or add the code to the code list '" + variable.getCodeList().getName() + "'");
	}

	private String end(Double bound) {
		return bound == null ? "any value" : shown(bound);
	}

	private String shown(double number) {
		boolean date = variable.getType() == VariableType.DATE || variable.getType() == VariableType.DATE_TIME;
		return date ? CalendarSeconds.date(number).toString() : CodeText.of(number);
	}
}
