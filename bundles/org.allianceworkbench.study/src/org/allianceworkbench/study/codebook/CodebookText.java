package org.allianceworkbench.study.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;

/**
 * Codes and missing values as one line of text, as people write them into a cell: <code>1 = yes; 2 = no</code> and
 * <code>97 = refused; 98 to 99; LOWEST to -1</code>. Parts are separated by semicolons, or by line breaks.
 */
public final class CodebookText {

	private static final Pattern RANGE = Pattern.compile("(?i)(.+?)\\s+(?:to|thru|through|bis)\\s+(.+)");
	private static final Pattern LOWEST = Pattern.compile("(?i)lo|lowest");
	private static final Pattern HIGHEST = Pattern.compile("(?i)hi|highest");

	private CodebookText() {
	}

	/** The codes of a variable as text; empty when it has none. */
	public static String codes(Variable variable) {
		return variable.getCodeList() == null ? "" : variable.getCodeList().getCodes().stream()
			.map(code -> text(code.getValue()) + (isBlank(code.getLabel()) ? "" : " = " + code.getLabel()))
			.collect(Collectors.joining("; "));
	}

	/** The missing values of a variable as text; empty when it has none. */
	public static String missing(Variable variable) {
		return variable.getMissingValues().stream().map(CodebookText::missing).collect(Collectors.joining("; "));
	}

	private static String missing(MissingValue value) {
		String values = value.getValue() != null ? value.getValue()
			: (value.getLow() == null ? "LOWEST" : CodeText.of(value.getLow())) + " to "
				+ (value.getHigh() == null ? "HIGHEST" : CodeText.of(value.getHigh()));
		return values + (isBlank(value.getReason()) ? "" : " = " + value.getReason());
	}

	/** The codes that a text means, in no list yet. */
	public static List<Code> codes(String text) {
		List<Code> codes = new ArrayList<>();
		for (String part : parts(text)) {
			Code code = StudyFactory.eINSTANCE.createCode();
			code.setValue(left(part));
			code.setLabel(right(part).orElse(null));
			codes.add(code);
		}
		return codes;
	}

	/** The missing values that a text means, in no variable yet. */
	public static List<MissingValue> missing(String text) {
		return parts(text).stream().map(CodebookText::missingValue).toList();
	}

	/** What is wrong with a text of codes, as a sentence. */
	public static Optional<String> problemOfCodes(String text) {
		List<String> values = codes(text).stream().map(Code::getValue).toList();
		if (values.stream().anyMatch(String::isBlank)) {
			return Optional.of("A label has no code before it. Write 1 = yes; 2 = no.");
		}
		return values.stream().filter(value -> values.indexOf(value) != values.lastIndexOf(value)).findFirst()
			.map(value -> "The code " + value + " stands twice. Give each code one label.");
	}

	/** What is wrong with a text of missing values, as a sentence. */
	public static Optional<String> problemOfMissing(String text) {
		for (String part : parts(text)) {
			Matcher range = RANGE.matcher(left(part));
			if (range.matches() && (bound(range.group(1), LOWEST).isEmpty() || bound(range.group(2), HIGHEST).isEmpty())) {
				return Optional.of("\"" + left(part) + "\" is no range of numbers. Write 97 to 99, or LOWEST to -1.");
			}
		}
		return parts(text).stream().anyMatch(part -> left(part).isBlank())
			? Optional.of("A reason has no value before it. Write 97 = refused.") : Optional.empty();
	}

	private static MissingValue missingValue(String part) {
		MissingValue value = StudyFactory.eINSTANCE.createMissingValue();
		value.setReason(right(part).orElse(null));
		Matcher range = RANGE.matcher(left(part));
		if (range.matches() && bound(range.group(1), LOWEST).isPresent() && bound(range.group(2), HIGHEST).isPresent()) {
			value.setLow(finite(bound(range.group(1), LOWEST).orElseThrow()));
			value.setHigh(finite(bound(range.group(2), HIGHEST).orElseThrow()));
		} else {
			value.setValue(left(part));
		}
		return value;
	}

	/** An open end is absent. */
	private static Double finite(double bound) {
		return Double.isInfinite(bound) ? null : Double.valueOf(bound);
	}

	private static Optional<Double> bound(String text, Pattern open) {
		if (open.matcher(text.strip()).matches()) {
			return Optional.of(Double.POSITIVE_INFINITY);
		}
		OptionalDouble number = CodeText.number(text.strip());
		return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
	}

	private static List<String> parts(String text) {
		return text.strip().isEmpty() ? List.of()
			: Pattern.compile("[;\\r\\n]+").splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty()).toList();
	}

	private static String left(String part) {
		int sign = part.indexOf('=');
		return (sign < 0 ? part : part.substring(0, sign)).strip();
	}

	private static Optional<String> right(String part) {
		int sign = part.indexOf('=');
		return sign < 0 ? Optional.empty() : Optional.of(part.substring(sign + 1).strip()).filter(text -> !text.isEmpty());
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
