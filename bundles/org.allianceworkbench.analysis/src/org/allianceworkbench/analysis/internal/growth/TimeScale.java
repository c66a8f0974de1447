package org.allianceworkbench.analysis.internal.growth;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.table.Column;

/**
 * Time of each row.
 *
 * @param name of its column
 * @param values of each row, NaN where unknown
 * @param inData whether the data have this column
 * @param labels of occasions by their time; empty where time is a column of numbers
 * @param used times at which the outcome has values, ascending
 */
record TimeScale(String name, double[] values, boolean inData, Map<Double, String> labels, double[] used) {

	static final String LABEL = "Time";
	static final String HELP = "A column with the time of each row: days, weeks. Without this option a column 'time', or the "
			+ "position "
			+ "of the occasion, 0 at the first one with a value.";

	/**
	 * Finds the time.
	 *
	 * @throws org.allianceworkbench.analysis.AnalysisException when there is none
	 */
	static TimeScale of(AnalysisInput input, String outcome, Optional<String> asked) {
		Column y = input.table().column(outcome);
		Optional<Column> column = asked.map(input.table()::column).or(() -> input.table().find("time")
				.filter(c -> c.spec().type().isNumeric()));
		TimeScale scale = column.isPresent() ? of(y, column.get().spec().name(), column.get().validNumbers(), true, Map.of())
				: positions(input, y);
		if (scale.used.length < 2) {
			throw new AnalysisException("There " + (scale.used.length == 0 ? "is no time" : "is one time only") + " at which "
					+ outcome
					+ " has values, so that no change can be seen.",
					"Choose another outcome, or name the time under 'Time' (time).");
		}
		return scale;
	}

	private static TimeScale positions(AnalysisInput input, Column y) {
		KeyIndex occasions = KeyIndex.of(input, DesignKey.OCCASION).orElseThrow(() -> new OptionException("time",
				"It is not known when each row was recorded.", "Name the time under 'Time' (time), or the occasion under "
						+ DesignKey.OCCASION.named() + "."));
		int rows = occasions.rows().length;
		double[] values = new double[rows];
		double first = Double.POSITIVE_INFINITY;
		for (int r = 0; r < rows; r++) {
			values[r] = occasions.rows()[r] < 0 ? Double.NaN : occasions.categories().get(occasions.rows()[r]).position();
			first = !y.isMissing(r) && values[r] < first ? values[r] : first;
		}
		double origin = Double.isFinite(first) ? first : 0;
		Arrays.setAll(values, r -> values[r] - origin);
		Map<Double, String> labels = new TreeMap<>();
		occasions.categories().forEach(c -> labels.put(c.position() - origin, c.label()));
		return of(y, "time", values, false, labels);
	}

	private static TimeScale of(Column y, String name, double[] values, boolean inData, Map<Double, String> labels) {
		double[] used = java.util.stream.IntStream.range(0, values.length).filter(r -> !y.isMissing(r)
				&& Double.isFinite(values[r]))
				.mapToDouble(r -> values[r]).sorted().distinct().toArray();
		return new TimeScale(name, values, inData, labels, used);
	}

	/** What the column is called. */
	String title(AnalysisInput input) {
		return inData ? Formulas.title(input, name) : "Time";
	}

	double first() {
		return used[0];
	}

	double last() {
		return used[used.length - 1];
	}

	/** Some of the times, evenly spread where there are many. */
	double[] points(int most) {
		if (used.length <= most) {
			return used.clone();
		}
		double[] points = new double[most];
		Arrays.setAll(points, i -> first() + (last() - first()) * i / (most - 1));
		return points;
	}

	/** A time in words: its occasion, or the number. */
	String words(double time) {
		String number = time == Math.rint(time) ? Long.toString(Math.round(time))
				: String.format(java.util.Locale.ROOT, "%.4g", time);
		return labels.getOrDefault(time, name + " " + number);
	}
}
