package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.Wording;

/**
 * What the objects, the facets and the sources of variance of a generalizability study are called.
 *
 * @param input for labels of columns
 * @param facets the design
 */
record FacetWords(AnalysisInput input, FacetModel facets) {

	private static final int LONG = 24;

	/** One condition: {@code rater}, {@code session}. */
	String one(String column) {
		String title = KeyIndex.title(input.table().column(column));
		boolean key = input.keys().entrySet().stream().anyMatch(e -> e.getKey() == DesignKey.CLIENT && e.getValue()
				.equalsIgnoreCase(column));
		return key ? "client" : title.length() > LONG ? column : Wording.lower(title);
	}

	/** Several: {@code raters}. */
	String many(String column) {
		return Wording.plural(one(column));
	}

	/** A number of them. */
	String count(long n, String column) {
		return Wording.count(n, one(column));
	}

	/** Numbers of conditions: {@code 2 raters and 6 sessions}. */
	String counts(Map<String, Integer> numbers) {
		return Wording.list(numbers.entrySet().stream().map(e -> count(e.getValue(), e.getKey()) + (within(e.getKey()).isEmpty()
				|| within(e.getKey()).equals(facets.object()) ? "" : " within each " + one(within(e.getKey())))).toList());
	}

	private String within(String facet) {
		return facets.nested().getOrDefault(facet, "");
	}

	/**
	 * A source of variance: {@code clients × raters} where they are crossed, {@code items within raters} where each rater has
	 * items of its own.
	 */
	String source(String group) {
		if (group.equals("Residual")) {
			return "residual";
		}
		List<String> names = Arrays.asList(group.split(":"));
		List<String> parts = new ArrayList<>();
		for (String name : names) {
			if (names.stream().noneMatch(n -> within(n).equals(name))) {
				parts.add(chain(name, names));
			}
		}
		return String.join(" " + Symbols.TIMES + " ", parts);
	}

	private String chain(String name, List<String> names) {
		return names.contains(within(name)) ? many(name) + " within " + chain(within(name), names) : many(name);
	}

	/** The whole design: {@code clients × (items within raters)}. */
	String design() {
		List<String> all = new ArrayList<>(List.of(facets.object()));
		all.addAll(facets.facets());
		return all.stream().filter(a -> all.stream().noneMatch(n -> within(n).equals(a))).map(a -> within(a).isEmpty() ? many(a)
				: "(" + chain(a, all) + ")").collect(Collectors.joining(" " + Symbols.TIMES + " "));
	}
}
