package org.allianceworkbench.study.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The placeholders of a pattern such as <code>WAI_{role}_S{session}</code>. */
record HeaderPattern(List<String> placeholders, boolean isBroken) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

	static HeaderPattern of(String text) {
		List<String> names = new ArrayList<>();
		Matcher matcher = PLACEHOLDER.matcher(text);
		while (matcher.find()) {
			names.add(matcher.group(1).strip().toLowerCase(Locale.ROOT));
		}
		String rest = matcher.replaceAll("");
		return new HeaderPattern(List.copyOf(names), rest.contains("{") || rest.contains("}"));
	}

	boolean has(String placeholder) {
		return placeholders.contains(placeholder);
	}

	/** What is wrong with the pattern, as a clause: empty when only known placeholders stand there, each once. */
	Optional<String> problem(List<String> known) {
		if (isBroken) {
			return Optional.of("has a brace without its partner");
		}
		Optional<String> unknown = placeholders.stream().filter(name -> !known.contains(name)).findFirst();
		if (unknown.isPresent()) {
			return Optional.of("has the unknown placeholder {" + unknown.get() + "}");
		}
		return placeholders.size() == placeholders.stream().distinct().count() ? Optional.empty()
			: Optional.of("has the same placeholder twice");
	}
}
