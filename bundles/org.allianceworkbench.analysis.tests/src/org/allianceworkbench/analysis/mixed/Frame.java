package org.allianceworkbench.analysis.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** Rows to prepare the reference's data with; NaN is missing. */
public final class Frame {

	private final Map<String, double[]> numbers = new LinkedHashMap<>();
	private final Map<String, String[]> texts = new LinkedHashMap<>();
	private final int rows;

	private Frame(int rows) {
		this.rows = rows;
	}

	static Frame of(Table table) {
		Frame frame = new Frame(table.rowCount());
		for (Column column : table.columns()) {
			if (column.spec().type().isNumeric()) {
				frame.numbers.put(column.spec().name(), column.validNumbers());
			} else {
				frame.texts.put(column.spec().name(), IntStream.range(0, column.size()).mapToObj(column::text)
						.toArray(String[]::new));
			}
		}
		return frame;
	}

	int rows() {
		return rows;
	}

	double[] number(String name) {
		return numbers.get(name);
	}

	String[] text(String name) {
		String[] text = texts.get(name);
		return text != null ? text : Arrays.stream(numbers.get(name)).mapToObj(Double::toString).toArray(String[]::new);
	}

	Frame with(String name, IntToDoubleFunction value) {
		numbers.put(name, IntStream.range(0, rows).mapToDouble(value).toArray());
		return this;
	}

	Frame withText(String name, String value) {
		String[] all = new String[rows];
		Arrays.fill(all, value);
		texts.put(name, all);
		return this;
	}

	/** Only some rows. */
	Frame where(IntPredicate keep) {
		return picked(IntStream.range(0, rows).filter(keep).toArray());
	}

	/** The rows in another order. */
	Frame ordered(List<Integer> order) {
		return picked(order.stream().mapToInt(i -> i).toArray());
	}

	private Frame picked(int[] kept) {
		Frame frame = new Frame(kept.length);
		numbers.forEach((n, v) -> frame.numbers.put(n, IntStream.of(kept).mapToDouble(i -> v[i]).toArray()));
		texts.forEach((n, v) -> frame.texts.put(n, IntStream.of(kept).mapToObj(i -> v[i]).toArray(String[]::new)));
		return frame;
	}

	/** Only rows that have all of these. */
	Frame complete(String... names) {
		return where(i -> Arrays.stream(names).noneMatch(n -> Double.isNaN(numbers.get(n)[i])));
	}

	/** The first row of each group. */
	Frame firsts(String group) {
		java.util.Set<String> seen = new java.util.HashSet<>();
		return where(i -> seen.add(text(group)[i]));
	}

	/** Rows of another frame with the same columns below. */
	Frame below(Frame other) {
		Frame frame = new Frame(rows + other.rows);
		numbers.forEach((n, v) -> frame.numbers.put(n, IntStream.range(0, frame.rows)
				.mapToDouble(i -> i < rows ? v[i] : other.numbers.get(n)[i - rows]).toArray()));
		texts.forEach((n, v) -> frame.texts.put(n, IntStream.range(0, frame.rows)
				.mapToObj(i -> i < rows ? v[i] : other.texts.get(n)[i - rows]).toArray(String[]::new)));
		return frame;
	}

	/** For each row the mean of a variable over its group's valid values. */
	double[] groupMeans(String name, String group) {
		String[] groups = text(group);
		Map<String, double[]> sums = new LinkedHashMap<>();
		for (int i = 0; i < rows; i++) {
			double v = number(name)[i];
			if (!Double.isNaN(v)) {
				double[] sum = sums.computeIfAbsent(groups[i], g -> new double[2]);
				sum[0] += v;
				sum[1]++;
			}
		}
		return IntStream.range(0, rows).mapToDouble(i -> sums.containsKey(groups[i])
				? sums.get(groups[i])[0] / sums.get(groups[i])[1] : Double.NaN).toArray();
	}

	/** Mean of the valid values. */
	static double mean(double[] values) {
		return Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
	}

	/** For each row the value of a variable in the row of the same client and the session before, else NaN. */
	double[] lagged(String name, String client, String session) {
		Map<String, Integer> at = new LinkedHashMap<>();
		for (int i = 0; i < rows; i++) {
			at.put(text(client)[i] + "|" + (int) number(session)[i], i);
		}
		return IntStream.range(0, rows).mapToDouble(i -> {
			Integer before = at.get(text(client)[i] + "|" + ((int) number(session)[i] - 1));
			return before == null ? Double.NaN : number(name)[before];
		}).toArray();
	}

	Table table() {
		List<Column> columns = new ArrayList<>();
		numbers.forEach((n, v) -> columns.add(Analyses.numbers(n, v)));
		texts.forEach((n, v) -> columns.add(Analyses.texts(n, v)));
		return Table.of(columns);
	}
}
