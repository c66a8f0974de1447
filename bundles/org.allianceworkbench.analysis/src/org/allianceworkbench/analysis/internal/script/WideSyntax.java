package org.allianceworkbench.analysis.internal.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.table.Column;

/**
 * SPSS syntax from a row for each rating to a row for each client: a new variable for each value of the index columns, with the
 * mean where a client has several ratings there.
 * <p>
 * All rows must say whose they are and hold a value of each index ({@link Scripts#complete}). CASESTOVARS puts the index's
 * values into the names of the new variables; codes that a name can't hold are numbered before.
 */
public final class WideSyntax {

	private static final Pattern IN_A_NAME = Pattern.compile("[A-Za-z0-9_]+");

	private final List<String> variables;
	private final String client;
	private final List<String> indexes;
	private final Map<String, Map<String, String>> numbered = new HashMap<>();
	private final Map<String, Boolean> numeric = new HashMap<>();

	/**
	 * Plans the steps.
	 *
	 * @param variables columns of ratings
	 * @param client the column that says whose row it is
	 * @param indexes columns whose values tell the new variables apart, such as role and session
	 */
	public WideSyntax(AnalysisInput input, List<String> variables, String client, List<String> indexes) {
		this.variables = variables;
		this.client = client;
		this.indexes = indexes;
		for (String index : indexes) {
			Column column = input.table().column(index);
			numeric.put(index, column.spec().type().isNumeric());
			List<String> codes = KeyIndex.of(column, List.of()).categories().stream().map(Category::code).toList();
			if (!codes.stream().allMatch(code -> IN_A_NAME.matcher(code).matches())) {
				Map<String, String> numbers = new HashMap<>();
				codes.forEach(code -> numbers.put(code, Integer.toString(numbers.size() + 1)));
				numbered.put(index, numbers);
			}
		}
	}

	/** The steps. */
	public List<String> lines() {
		List<String> lines = new ArrayList<>(List.of("* A row for each " + client + ", with a variable for each value of "
				+ String.join(" and ", indexes) + "."));
		for (String index : indexes) {
			if (numbered.containsKey(index)) {
				lines.add("RECODE " + Spss.name(index) + " " + numbered.get(index).entrySet().stream()
						.sorted(Map.Entry.comparingByValue()).map(e -> "(" + (numeric.get(index) ? e.getKey()
								: Spss.text(e.getKey())) + "=" + e.getValue() + ")").collect(Collectors.joining(" "))
						+ " INTO " + temporary(index) + ".");
				lines.add("FORMATS " + temporary(index) + " (F8.0).");
			}
		}
		String by = indexes.stream().map(i -> numbered.containsKey(i) ? temporary(i) : Spss.name(i))
				.collect(Collectors.joining(" "));
		lines.add("AGGREGATE /OUTFILE=* /BREAK=" + Spss.name(client) + " " + by + variables.stream().map(Spss::name)
				.map(v -> " /" + v + "=MEAN(" + v + ")").collect(Collectors.joining()) + ".");
		lines.add("SORT CASES BY " + Spss.name(client) + " " + by + ".");
		lines.add("CASESTOVARS /ID=" + Spss.name(client) + " /INDEX=" + by + " /GROUPBY=VARIABLE"
				+ " /AUTOFIX=NO /SEPARATOR='.'.");
		return lines;
	}

	private static String temporary(String index) {
		return Spss.name("n_" + index);
	}

	/** The variable of a rating at values of the indexes. */
	public String name(String variable, List<String> codes) {
		StringBuilder name = new StringBuilder(variable);
		for (int i = 0; i < codes.size(); i++) {
			Map<String, String> numbers = numbered.getOrDefault(indexes.get(i), Map.of());
			name.append('.').append(numbers.getOrDefault(codes.get(i), codes.get(i)));
		}
		return Spss.name(name.toString());
	}
}
