package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;

/** The data steps of a {@link Frame} in SPSS syntax: a row for each case, with its variables. Not for several threads. */
final class FrameSyntax {

	private final AnalysisInput input;
	private final Scripts scripts;
	private final Optional<String> client;
	private final Map<String, Optional<String>> numbers = new LinkedHashMap<>();
	private final Set<String> firsts = new LinkedHashSet<>();
	private final Set<String> dummies = new LinkedHashSet<>();

	/**
	 * @param client the column whose values are the cases, empty when rows are
	 */
	FrameSyntax(AnalysisInput input, Scripts scripts, Optional<String> client) {
		this.input = input;
		this.scripts = scripts;
		this.client = client;
	}

	/**
	 * A number of each case.
	 *
	 * @param name its name from now on
	 * @param at the column and code of the occasion at which it counts
	 */
	void number(String name, String column, Optional<String[]> at) {
		String value = Spss.name(column);
		numbers.put(name, at.map(occasion -> "IF (" + Spss.name(occasion[0]) + " = " + literal(occasion[0], occasion[1]) + ") "
				+ Spss.name(name) + " = " + value + "."));
	}

	/** A category of each case, with a variable for each but the first. */
	void categories(String column, KeyIndex index) {
		first(column);
		for (int c = 1; c < index.size(); c++) {
			String code = index.categories().get(c).code();
			dummies.add("COMPUTE " + Spss.name(column + code) + " = (" + Spss.name(column) + " = " + literal(column, code)
					+ ").");
		}
	}

	/** A column that is the same in all rows of a case. */
	void first(String column) {
		firsts.add(column);
	}

	private String literal(String column, String code) {
		return isNumeric(column) ? code : Spss.text(code);
	}

	private boolean isNumeric(String column) {
		return input.table().column(column).spec().type().isNumeric();
	}

	/** Writes the steps; cases without a value are left out. */
	void write() {
		List<String> lines = new ArrayList<>();
		numbers.values().forEach(step -> step.ifPresent(lines::add));
		if (!lines.isEmpty()) {
			lines.add("EXECUTE.");
		}
		client.ifPresent(key -> {
			lines.add("* Each client counts once, with the mean of its rows.");
			lines.add("AGGREGATE /OUTFILE=* /BREAK=" + Spss.name(key));
			numbers.keySet().forEach(name -> lines.add("  /" + Spss.name(name) + "=MEAN(" + Spss.name(name) + ")"));
			firsts.forEach(name -> lines.add("  /" + Spss.name(name) + "=FIRST(" + Spss.name(name) + ")"));
			lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ".");
		});
		List<String> selections = new ArrayList<>();
		List<String> known = new ArrayList<>(numbers.keySet());
		firsts.stream().filter(this::isNumeric).forEach(known::add);
		selections.add("NMISS(" + known.stream().map(Spss::name).collect(Collectors.joining(", ")) + ") = 0");
		firsts.stream().filter(name -> !isNumeric(name)).forEach(name -> selections.add(Spss.name(name) + " NE ' '"));
		lines.add("SELECT IF " + String.join(" AND ", selections) + ".");
		lines.addAll(dummies);
		lines.add("EXECUTE.");
		scripts.spss(lines.toArray(String[]::new));
	}
}
