package org.allianceworkbench.format.excel.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;

/**
 * User-missing values as a person reads them: {@code 97, 98}, {@code -99 to -90, 8}, {@code LOWEST to 0}, {@code "refused"}.
 * Texts stand in quotes, and quotes in them are doubled.
 */
final class MissingNotation {

	private static final String LOWEST = "LOWEST";
	private static final String HIGHEST = "HIGHEST";
	private static final Pattern PART =
			Pattern.compile("\\G\\s*(?:\"((?:[^\"]|\"\")*)\"|(\\S+) to ([^\\s,]+)|([^\\s,\"]+))\\s*(?:,|$)");

	private MissingNotation() {
	}

	static String write(MissingValues missing) {
		List<String> parts = new ArrayList<>();
		missing.range().ifPresent(range -> parts.add((range.low() == Double.NEGATIVE_INFINITY ? LOWEST : number(range.low())) + " to "
				+ (range.high() == Double.POSITIVE_INFINITY ? HIGHEST : number(range.high()))));
		for (Value value : missing.discrete()) {
			parts.add(value instanceof Value.Text text ? '"' + text.text().replace("\"", "\"\"") + '"'
					: number(((Value.Num) value).number()));
		}
		return String.join(", ", parts);
	}

	private static String number(double number) {
		return Value.of(number).toString();
	}

	/**
	 * Reads the notation.
	 *
	 * @throws IllegalArgumentException when the text is none
	 */
	static MissingValues read(String text) {
		if (text.isBlank()) {
			return MissingValues.NONE;
		}
		List<Value> discrete = new ArrayList<>();
		Optional<MissingValues.Range> range = Optional.empty();
		Matcher m = PART.matcher(text);
		int end = 0;
		while (end < text.length() && m.find()) {
			if (m.group(1) != null) {
				discrete.add(Value.of(m.group(1).replace("\"\"", "\"")));
			} else if (m.group(2) != null) {
				range = Optional.of(new MissingValues.Range(
						m.group(2).equals(LOWEST) ? Double.NEGATIVE_INFINITY : Double.parseDouble(m.group(2)),
						m.group(3).equals(HIGHEST) ? Double.POSITIVE_INFINITY : Double.parseDouble(m.group(3))));
			} else {
				discrete.add(Value.of(Double.parseDouble(m.group(4))));
			}
			end = m.end();
		}
		if (end < text.length()) {
			throw new IllegalArgumentException("'" + text + "' does not say which values are missing; examples are 97, 98 and -99 to -90");
		}
		return new MissingValues(discrete, range);
	}
}
