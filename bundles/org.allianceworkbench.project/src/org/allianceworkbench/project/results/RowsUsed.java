package org.allianceworkbench.project.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisRequest;
import org.allianceworkbench.analysis.OptionDescription;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.project.internal.StudyInput;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;

/**
 * The rows of a study that an analysis, or one number of it, uses.
 *
 * @param level what one row is
 * @param filter by the name of the column the codes of which a row has one, or {@code valid} for a variable that must have a
 *         value
 * @param others conditions on variables of other levels, which a grid of these rows can't show
 * @param variable the variable that is analysed first, for the column to look at
 */
public record RowsUsed(Level level, Map<String, List<String>> filter, List<String> others, Optional<String> variable) {

	private static final Set<String> KEYS = Set.of("site", "therapist", "client", "occasion", "role");

	public RowsUsed {
		filter = Collections.unmodifiableMap(new LinkedHashMap<>(filter));
		others = List.copyOf(others);
	}

	/**
	 * The rows behind a number.
	 *
	 * @param options the options of the analysis, text by name
	 * @param about what the number is about: keys of the design or columns with their code; empty when it is about all
	 */
	public static RowsUsed of(Study study, Analysis<?> analysis, Map<String, String> options, Map<String, String> about) {
		Map<String, List<String>> wanted = new LinkedHashMap<>();
		for (String condition : options.getOrDefault(AnalysisRequest.WHERE, "").split(";")) {
			int sign = condition.indexOf('=');
			if (sign > 0) {
				wanted.put(condition.substring(0, sign).strip(), Arrays.stream(condition.substring(sign + 1).split(","))
						.map(String::strip).filter(each -> !each.isEmpty()).toList());
			}
		}
		about.forEach((key, code) -> wanted.put(key, List.of(code)));
		Level named = StudyInput.level(study, analysis, options);
		Level level = wanted.containsKey("role") ? Level.RATING
				: wanted.containsKey("occasion") && named.compareTo(Level.OCCASION) < 0 ? Level.OCCASION : named;
		Codebook codebook = Codebook.of(study);
		Map<String, List<String>> filter = new LinkedHashMap<>();
		List<String> others = new ArrayList<>();
		wanted.forEach((column, codes) -> {
			if (KEYS.contains(column)) {
				filter.put(column, codes);
			} else if (codes.size() == 1 && codebook.variable(column).filter(each -> each.getLevel() == level).isPresent()) {
				filter.put(column, List.of("=" + codes.get(0)));
			} else {
				others.add(column + " = " + String.join(" or ", codes));
			}
		});
		Optional<Variable> first = first(codebook, analysis, options);
		first.filter(each -> each.getLevel() == level).ifPresent(each -> filter.putIfAbsent(each.getName(), List.of("valid")));
		return new RowsUsed(level, filter, others, first.map(Variable::getName));
	}

	private static Optional<Variable> first(Codebook codebook, Analysis<?> analysis, Map<String, String> options) {
		return OptionValues.describe(analysis.optionsType()).stream()
				.filter(option -> option.kind() == OptionDescription.Kind.COLUMN && options.containsKey(option.name()))
				.flatMap(option -> Arrays.stream(options.get(option.name()).split(","))).map(String::strip)
				.map(codebook::variable).flatMap(Optional::stream).findFirst()
				.or(() -> analysis.mentioned(options).stream().map(codebook::variable).flatMap(Optional::stream).findFirst());
	}
}
