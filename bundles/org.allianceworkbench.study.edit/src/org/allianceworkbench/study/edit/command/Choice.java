package org.allianceworkbench.study.edit.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.VariableType;
import org.eclipse.emf.common.util.Enumerator;

/**
 * The values of an enumeration as people write them: in lower case with blanks, and the words of other programs.
 *
 * @param <T> the enumeration
 */
public final class Choice<T extends Enum<T> & Enumerator> {

	private static final Map<String, Enumerator> OTHER_WORDS = Map.ofEntries(Map.entry("numeric", VariableType.NUMBER),
		Map.entry("integer", VariableType.NUMBER), Map.entry("string", VariableType.TEXT),
		Map.entry("datetime", VariableType.DATE_TIME),
		Map.entry("continuous", MeasurementLevel.SCALE), Map.entry("interval", MeasurementLevel.SCALE),
		Map.entry("ratio", MeasurementLevel.SCALE), Map.entry("patient", Level.CLIENT), Map.entry("session", Level.OCCASION),
		Map.entry("categorical", MeasurementLevel.NOMINAL));

	private final Class<T> type;

	/** The values of an enumeration of the model. */
	public Choice(Class<T> type) {
		this.type = type;
	}

	/** A value in words: <code>date time</code>. */
	public static String words(Enumerator value) {
		return value.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** All values in words, in their order. */
	public List<String> words() {
		return Arrays.stream(type.getEnumConstants()).map(Choice::words).toList();
	}

	/** The value that a text means. */
	public Optional<T> parse(String text) {
		String word = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
		return Arrays.stream(type.getEnumConstants()).filter(value -> words(value).equals(word)).findFirst()
			.or(() -> Optional.ofNullable(OTHER_WORDS.get(word)).filter(type::isInstance).map(type::cast));
	}
}
