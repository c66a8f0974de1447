package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.RowKeys;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.table.Column;

/**
 * What single clients' values were over time, to stand behind a predicted course.
 *
 * @param clients how many clients have a course
 * @param lines those that are shown, evenly chosen
 */
record ObservedCourses(int clients, List<Figure.Series> lines) {

	private static final int MOST = 40;

	/**
	 * Courses of clients with at least two values.
	 *
	 * @param time time of each row
	 * @param name the line whose colour they have
	 * @param used which rows count
	 */
	static ObservedCourses of(AnalysisInput input, Column outcome, double[] time, String name, boolean[] used) {
		Optional<KeyIndex> index = KeyIndex.clients(input);
		if (index.isEmpty()) {
			return new ObservedCourses(0, List.of());
		}
		double[] values = outcome.validNumbers();
		List<List<Integer>> rows = IntStream.range(0, index.get().size()).<List<Integer>>mapToObj(c -> new ArrayList<>())
				.toList();
		for (int row = 0; row < values.length; row++) {
			if (used[row] && index.get().rows()[row] >= 0 && Double.isFinite(values[row]) && Double.isFinite(time[row])) {
				rows.get(index.get().rows()[row]).add(row);
			}
		}
		List<List<Integer>> several = rows.stream().filter(own -> own.size() > 1).toList();
		int step = Math.max(1, (several.size() + MOST - 1) / MOST);
		List<Figure.Series> lines = IntStream.range(0, several.size()).filter(i -> i % step == 0).mapToObj(several::get)
				.map(own -> new Figure.Series(name, own.stream().sorted(Comparator.comparingDouble(row -> time[row]))
						.map(row -> new Figure.Point(time[row], values[row], Double.NaN, Double.NaN, 1)).toList())
								.drawn(Figure.Series.Kind.THIN).about(RowKeys.of(input, own.get(0), DesignKey.SITE,
								DesignKey.CLIENT)))
				.toList();
		return new ObservedCourses(several.size(), lines);
	}

	/** What the thin lines are. */
	String words() {
		return lines.isEmpty() ? "" : " Thin lines: observed courses of " + (lines.size() == clients ? "all " + clients
				: lines.size() + " of " + clients) + " clients with two values or more.";
	}
}
