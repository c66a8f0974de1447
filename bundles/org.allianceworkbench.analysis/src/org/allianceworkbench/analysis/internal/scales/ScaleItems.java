package org.allianceworkbench.analysis.internal.scales;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;

/**
 * The items of a scale, reversed where they are keyed so.
 *
 * @param columns the items' columns
 * @param reversed which are reversed
 * @param answers answers[item][row], {@code NaN} where missing
 * @param low lowest answer
 * @param high highest answer
 */
record ScaleItems(List<Column> columns, boolean[] reversed, double[][] answers, double low, double high) {

	/** Reads items. */
	static ScaleItems of(AnalysisInput input, ReliabilityOptions options) {
		List<Column> columns = options.items().stream().map(input.table()::column).distinct().toList();
		if (columns.size() < 2) {
			throw new OptionException("items", "A scale needs at least two items.", "Choose the items' columns.");
		}
		double[][] answers = columns.stream().map(Column::validNumbers).toArray(double[][]::new);
		boolean[] reversed = new boolean[columns.size()];
		for (String name : options.reverse()) {
			int at = IntStream.range(0, columns.size()).filter(j -> columns.get(j).spec().name().equalsIgnoreCase(name))
					.findFirst()
					.orElseThrow(() -> new OptionException("reverse", name + " is reversed, but not an item of the scale.",
							"Name it among the items too."));
			reversed[at] = true;
		}
		double low = options.lowest().orElseGet(() -> all(answers).min().orElse(0));
		double high = options.highest().orElseGet(() -> all(answers).max().orElse(0));
		if (low > high) {
			throw new OptionException("lowest", "The lowest answer " + plain(low) + " is above the highest " + plain(high) + ".",
					"Give Lowest answer and Highest answer the other way round.");
		}
		for (int j = 0; j < reversed.length; j++) {
			int item = j;
			if (reversed[j]) {
				Arrays.setAll(answers[j], i -> low + high - answers[item][i]);
			}
		}
		return new ScaleItems(columns, reversed, answers, low, high);
	}

	private static java.util.stream.DoubleStream all(double[][] answers) {
		return Arrays.stream(answers).flatMapToDouble(Arrays::stream).filter(x -> !Double.isNaN(x));
	}

	/** Warns when the range for reversing comes from the data, and of answers outside it. */
	void warn(ReportBuilder report, ReliabilityOptions options) {
		boolean any = IntStream.range(0, reversed.length).anyMatch(j -> reversed[j]);
		if (any && (options.lowest().isEmpty() || options.highest().isEmpty())) {
			report.warn("Items were reversed within " + plain(low) + " to " + plain(high) + ", the answers that occur.",
					"Give Lowest answer and Highest answer when the scale can have others.");
		}
		long outside = all(answers).filter(x -> x < low || x > high).count();
		if (outside > 0) {
			report.warn(Wording.count(outside, "answer lies", "answers lie") + " outside " + plain(low) + " to "
					+ plain(high) + ".",
					"Check these answers and the missing-value definitions.");
		}
	}

	private static String plain(double x) {
		return x == Math.rint(x) ? Long.toString((long) x) : Double.toString(x);
	}

	String name(int j) {
		return columns.get(j).spec().name();
	}

	String title(int j) {
		return KeyIndex.title(columns.get(j)) + (reversed[j] ? " (reversed)" : "");
	}

	/** Rows with all items answered, among some. */
	int[] complete(int[] rows) {
		return IntStream.of(rows).filter(i -> Arrays.stream(answers).noneMatch(a -> Double.isNaN(a[i]))).toArray();
	}

	/** How many rows have an answer to some but not all items, among some. */
	long partial(int[] rows) {
		return IntStream.of(rows).filter(i -> Arrays.stream(answers).anyMatch(a -> Double.isNaN(a[i]))
				&& Arrays.stream(answers).anyMatch(a -> !Double.isNaN(a[i]))).count();
	}

	/** The items' answers in some rows. */
	double[][] at(int[] rows) {
		return Arrays.stream(answers).map(a -> IntStream.of(rows).mapToDouble(i -> a[i]).toArray()).toArray(double[][]::new);
	}
}
