package org.allianceworkbench.analysis.internal.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;

/**
 * A scale with the answers to its items.
 *
 * @param name what it is called
 * @param items names of the items
 * @param answers answers of each row, reversed where they must be; {@code NaN} when missing
 */
record Scale(String name, List<String> items, double[][] answers) {

	/** A rounding error does not make an item too many. */
	private static final double TINY = 1e-9;

	/** Reads a scale from {@code name=item+item}. */
	static Scale of(AnalysisInput input, String text, ScoringOptions options) {
		int equals = text.indexOf('=');
		List<String> items = equals < 1 ? List.of() : Arrays.stream(text.substring(equals + 1).split("\\+")).map(String::strip)
				.filter(i -> !i.isEmpty()).toList();
		if (items.isEmpty()) {
			throw new OptionException("scales", "'" + text + "' is no scale.",
					"Write its name and items, for example goal=i4+i6+i8.");
		}
		double[][] answers = new double[input.table().rowCount()][items.size()];
		List<String> names = new ArrayList<>();
		for (int j = 0; j < items.size(); j++) {
			String item = items.get(j);
			Column column = input.table().find(item).filter(c -> c.spec().type().isNumeric())
					.orElseThrow(() -> new OptionException("scales",
					"There is no column of numbers '" + item + "' for the scale " + text.substring(0, equals) + ".",
					"Check the items' names."));
			names.add(column.spec().name());
			double[] values = column.validNumbers();
			double turn = options.reverse().stream().anyMatch(column.spec().name()::equalsIgnoreCase) ? ends(options)
					: Double.NaN;
			for (int row = 0; row < values.length; row++) {
				answers[row][j] = Double.isNaN(turn) ? values[row] : turn - values[row];
			}
		}
		return new Scale(text.substring(0, equals).strip(), List.copyOf(names), answers);
	}

	private static double ends(ScoringOptions options) {
		return options.lowest().orElseThrow(() -> unknown("lowest")) + options.highest().orElseThrow(() -> unknown("highest"));
	}

	private static OptionException unknown(String end) {
		return new OptionException(end, "Reversed items need the " + end + " answer that can be given.",
				"Give the option " + Wording.capital(end) + ".");
	}

	/** How many items a row has not answered. */
	long missing(int row) {
		return Arrays.stream(answers[row]).filter(Double::isNaN).count();
	}

	/** Mean of the answered items; {@code NaN} when more than a share is missing, or all. */
	double mean(int row, double share) {
		double[] answered = Arrays.stream(answers[row]).filter(v -> !Double.isNaN(v)).toArray();
		return answered.length == 0 || missing(row) > share * items.size() + TINY ? Double.NaN
				: Arrays.stream(answered).average().orElse(Double.NaN);
	}

	/** Scores of all rows by a rule: the mean, or a sum in which the mean stands for missing items. */
	double[] scores(double share, boolean sum) {
		double[] scores = new double[answers.length];
		Arrays.setAll(scores, row -> mean(row, share) * (sum ? items.size() : 1));
		return scores;
	}
}
