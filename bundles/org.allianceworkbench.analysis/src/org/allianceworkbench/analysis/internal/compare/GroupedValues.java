package org.allianceworkbench.analysis.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Column;

/**
 * A variable's values in groups, each with at least one.
 *
 * @param measure what the variable is called
 * @param factor what the groups are groups of
 * @param groups the groups, in order
 * @param values their values
 * @param ungrouped cases with a value without a group
 * @param missing cases in a group without a value
 * @param cases the cases from which they come
 */
record GroupedValues(String measure, String factor, List<Category> groups, List<double[]> values, long ungrouped, long missing,
		Cases cases) {

	/**
	 * Reads values.
	 *
	 * @param only codes or labels of the groups to keep, in the order wanted; all when empty
	 */
	static GroupedValues of(AnalysisInput input, String value, String by, List<String> only, Unit unit) {
		Cases cases = Cases.of(input, unit);
		Column column = input.table().column(value);
		double[] numbers = cases.numbers(column);
		KeyIndex index = cases.categories(input.table().column(by));
		List<Integer> wanted = only.isEmpty() ? IntStream.range(0, index.size()).boxed().toList()
				: only.stream().map(name -> find(index, name)).toList();
		List<Category> groups = new ArrayList<>();
		List<double[]> values = new ArrayList<>();
		for (int g : wanted) {
			double[] own = IntStream.range(0, numbers.length).filter(i -> index.rows()[i] == g && !Double.isNaN(numbers[i]))
					.mapToDouble(i -> numbers[i]).toArray();
			if (own.length > 0) {
				groups.add(index.categories().get(g));
				values.add(own);
			}
		}
		long ungrouped = IntStream.range(0, numbers.length).filter(i -> index.rows()[i] < 0 && !Double.isNaN(numbers[i])).count();
		long missing = IntStream.range(0, numbers.length).filter(i -> wanted.contains(index.rows()[i])
				&& Double.isNaN(numbers[i]))
				.count();
		return new GroupedValues(KeyIndex.title(column), index.name(), groups, values, ungrouped, missing, cases);
	}

	private static int find(KeyIndex index, String name) {
		return IntStream.range(0, index.size()).filter(i -> index.categories().get(i).code().equalsIgnoreCase(name)
				|| index.categories().get(i).label().equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> new OptionException("groups", "There is no group '" + name + "' in " + index.name() + ".",
						"The groups are: " + String.join(", ", index.categories().stream().map(Category::code).toList()) + "."));
	}

	/** Counts and exclusions into a report. */
	void count(ReportBuilder report) {
		report.n(cases.called(), values.stream().mapToInt(v -> v.length).sum()).n("groups", groups.size());
		report.exclude("no " + measure, missing);
		report.exclude("no " + factor, ungrouped);
		if (cases.byClient()) {
			cases.notes(report);
			report.n("clients", values.stream().mapToInt(v -> v.length).sum());
		}
	}

	/** Refuses data in which fewer groups than needed have values. */
	void require(int least) {
		if (groups.size() < least) {
			throw new AnalysisException(groups.isEmpty() ? "No case has both a value of " + measure + " and a group of " + factor
					+ "."
					: "Only one group of " + factor + " has values of " + measure + " (" + groups.get(0).label() + ").",
					"Choose another grouping, or check the rows used.");
		}
	}
}
