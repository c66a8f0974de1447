package org.allianceworkbench.ui.intake.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.allianceworkbench.intake.matching.RecodeProposal;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.VariableValues;

/**
 * Some values of columns, and what they become.
 *
 * @param values as they stand in the file
 * @param recodes what becomes of some, by the folded text
 */
record Samples(List<String> values, Map<String, String> recodes) {

	static final Samples NONE = new Samples(List.of(), Map.of());

	private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d+,\\d+");
	private static final int MOST = 4;
	private static final String MISSING = "missing";

	static Samples of(List<SourceColumn> columns) {
		return new Samples(columns.stream().flatMap(column -> column.profile().samples().stream()).distinct().limit(MOST)
				.toList(),
				Map.of());
	}

	/** The columns that a header, or a pattern with places in braces, is about. */
	static List<SourceColumn> columns(List<SourceColumn> all, String header) {
		String expression = Pattern.quote(SourceColumn.fold(header)).replaceAll("\\{[^{}]*\\}", "\\\\E.+\\\\Q")
				.replace("*", "\\E.*\\Q");
		Pattern pattern = Pattern.compile(expression);
		return all.stream().filter(column -> pattern.matcher(SourceColumn.fold(column.header())).matches()).toList();
	}

	Samples recoded(List<Recode> more) {
		Map<String, String> all = new HashMap<>(recodes);
		more.forEach(recode -> all.put(fold(String.valueOf(recode.getFrom())), recode.getTo() == null ? "" : recode.getTo()));
		return new Samples(values, all);
	}

	Samples proposed(List<RecodeProposal> more) {
		Map<String, String> all = new HashMap<>(recodes);
		more.forEach(recode -> all.put(fold(recode.from()), recode.to().orElse("")));
		return new Samples(values, all);
	}

	private static String fold(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}

	String shown() {
		return String.join(", ", values);
	}

	/** What becomes of codes of keys. */
	String stored() {
		return values.stream().map(this::code).distinct().collect(Collectors.joining(", "));
	}

	/**
	 * What becomes of a variable's values, with their labels.
	 *
	 * @param comma whether 1,5 is one and a half
	 */
	String stored(Optional<Variable> variable, boolean comma) {
		if (variable.isEmpty()) {
			return "";
		}
		VariableValues known = VariableValues.of(variable.get());
		return values.stream().map(value -> labelled(known, comma ? pointed(code(value)) : code(value))).distinct()
				.collect(Collectors.joining(", "));
	}

	private String code(String value) {
		String to = recodes.get(fold(value));
		return to == null ? value : to.isEmpty() ? MISSING : to;
	}

	private static String pointed(String code) {
		return DECIMAL_COMMA.matcher(code).matches() ? code.replace(',', '.') : code;
	}

	private static String labelled(VariableValues known, String code) {
		return known.isMissing(code) ? code + " (missing)" : known.label(code).map(label -> code + " (" + label + ")")
				.orElse(code);
	}
}
