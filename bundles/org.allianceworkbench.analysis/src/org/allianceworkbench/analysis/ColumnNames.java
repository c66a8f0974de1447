package org.allianceworkbench.analysis;

import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** Finds columns by name and says which are there when one is not. */
final class ColumnNames {

	private static final int SHOWN = 20;

	private ColumnNames() {
	}

	static Column require(Table table, String option, String name) {
		return table.find(name).orElseThrow(() -> missing(table, option, name));
	}

	/** The name of a column as the table spells it; a key of the design may be named by its own name. */
	static String resolve(AnalysisInput input, String option, String name) {
		if (input.table().find(name).isEmpty()) {
			for (DesignKey key : input.keys().keySet()) {
				if (key.option().equalsIgnoreCase(name)) {
					return input.keys().get(key);
				}
			}
		}
		return require(input.table(), option, name).spec().name();
	}

	private static OptionException missing(Table table, String option, String name) {
		List<String> names = table.columns().stream().map(c -> c.spec().name()).toList();
		String there = names.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (names.size() > SHOWN ? ", ..." : "");
		return new OptionException(option, "There is no column '" + name + "' (option " + option + ").",
				Suggestion.nearest(name, names).map(n -> "Did you mean '" + n + "'? ").orElse("") + "The columns are: " + there
				+ ".");
	}
}
