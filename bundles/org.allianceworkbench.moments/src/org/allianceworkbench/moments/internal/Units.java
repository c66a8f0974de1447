package org.allianceworkbench.moments.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.table.Column;

/** Units of related rows: sessions of dyads, series in time. */
final class Units {

	/** Gaps that differ by less than this share of themselves are the same: differences of decimal times. */
	private static final MathContext DIGITS = new MathContext(10);

	private final TableData data;
	private final List<String> keys;
	private final Optional<Column> time;
	private double[] gaps = {};

	/**
	 * Units named by keys.
	 *
	 * @param time what orders the rows of a unit, when they are a series
	 */
	Units(TableData data, List<String> keys, Optional<String> time) {
		this.data = data;
		this.keys = keys;
		this.time = time.map(data::number);
	}

	/**
	 * Sorts the rows of each unit by time and finds the gaps that occur; does nothing when there is no time.
	 *
	 * @param start first position of each unit, and the end
	 */
	void sort(int[] order, int[] start) {
		if (time.isEmpty()) {
			return;
		}
		TreeSet<Double> found = new TreeSet<>();
		int units = start.length - 1;
		int blocks = (units + 1023) / 1024;
		IntStream.range(0, blocks).parallel().forEach(b -> {
			TreeSet<Double> own = new TreeSet<>();
			for (int u = b * 1024; u < Math.min(units, (b + 1) * 1024); u++) {
				sort(order, start[u], start[u + 1]);
				collect(order, start[u], start[u + 1], own);
			}
			synchronized (found) {
				found.addAll(own);
			}
		});
		gaps = found.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private void sort(int[] order, int from, int to) {
		Column t = time.orElseThrow();
		boolean ascending = true;
		for (int p = from + 1; p < to && ascending; p++) {
			ascending = t.number(order[p - 1]) <= t.number(order[p]);
		}
		if (ascending) {
			return;
		}
		Integer[] rows = new Integer[to - from];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = order[from + i];
		}
		Arrays.sort(rows, (a, b) -> Double.compare(t.number(a), t.number(b)));
		for (int i = 0; i < rows.length; i++) {
			order[from + i] = rows[i];
		}
	}

	private void collect(int[] order, int from, int to, TreeSet<Double> into) {
		double last = Double.NaN;
		for (int p = from + 1; p < to; p++) {
			double gap = difference(order[p - 1], order[p]);
			if (gap == 0) {
				throw new IllegalArgumentException(twice(order[p]));
			}
			if (gap != last) {
				last = gap;
				into.add(rounded(gap));
			}
		}
	}

	private String twice(int row) {
		Column t = time.orElseThrow();
		String whose = keys.isEmpty() ? "the series" : description(row);
		return whose + " has two rows at " + t.spec().name() + " " + t.value(row) + "; a series has one at each time";
	}

	private double difference(int before, int after) {
		Column t = time.orElseThrow();
		return t.number(after) - t.number(before);
	}

	private static double rounded(double gap) {
		return gap == Math.rint(gap) ? gap : new BigDecimal(gap).round(DIGITS).doubleValue();
	}

	/** The gaps that occur, ascending. */
	double[] gaps() {
		return gaps;
	}

	/** Index of the gap between two rows. */
	int gap(int before, int after) {
		return Arrays.binarySearch(gaps, rounded(difference(before, after)));
	}

	/** A unit by one of its rows, for a message. */
	String description(int row) {
		return keys.isEmpty() ? "the data" : keys.stream().map(k -> k + " " + data.column(k).value(row))
				.collect(Collectors.joining(", "));
	}
}
