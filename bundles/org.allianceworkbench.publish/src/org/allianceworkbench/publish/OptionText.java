package org.allianceworkbench.publish;

import java.util.LinkedHashMap;
import java.util.Map;

/** Options' values for readers. */
final class OptionText {

	private OptionText() {
	}

	/** What options say, by their names; that a key is the column of its own name says nothing. */
	static Map<String, String> told(Map<String, Object> options) {
		Map<String, String> told = new LinkedHashMap<>();
		options.forEach((name, value) -> {
			if (!of(value).equals(name)) {
				told.put(name, of(value));
			}
		});
		return told;
	}

	static String of(Object value) {
		return switch (value) {
			case Iterable<?> list -> {
				StringBuilder text = new StringBuilder();
				list.forEach(v -> text.append(text.isEmpty() ? "" : ", ").append(of(v)));
				yield text.toString();
			}
			case Boolean truth -> truth ? "yes" : "no";
			case Double number -> number == Math.rint(number) ? Long.toString(number.longValue()) : number.toString();
			default -> value.toString();
		};
	}
}
