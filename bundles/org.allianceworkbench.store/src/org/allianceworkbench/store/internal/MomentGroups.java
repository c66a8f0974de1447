package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.moments.Moments;
import org.allianceworkbench.table.Value;

/** Puts the groups of a statement together: levels, sums, ranges. */
final class MomentGroups {

	/** The groups of one level while they come. */
	private static final class Open {
		private final List<String> keys;
		private final int[] columns;
		private final Map<List<Value>, Integer> index = new HashMap<>();
		private final List<String> labels = new ArrayList<>();
		private final List<Integer> parents = new ArrayList<>();
		private final List<long[]> rows = new ArrayList<>();
		private final double[] low;
		private final double[] high;
		private final boolean[] varies;
		private int current = -1;

		Open(List<String> keys, List<String> all, int width) {
			this.keys = keys;
			this.columns = keys.stream().mapToInt(all::indexOf).toArray();
			this.low = new double[width];
			this.high = new double[width];
			this.varies = new boolean[width];
		}
	}

	private final List<Open> levels = new ArrayList<>();
	private final List<List<double[]>> sums = new ArrayList<>();
	private final long[] counts;
	private final int packed;
	private double logWeights;

	MomentGroups(List<List<String>> levelKeys, List<String> keys, int strata, int width) {
		List<List<String>> all = levelKeys.isEmpty() ? List.of(List.of()) : levelKeys;
		all.forEach(l -> levels.add(new Open(l, keys, width)));
		levels.addFirst(new Open(List.of(), keys, width));
		counts = new long[strata];
		packed = width * (width + 1) / 2;
		for (int c = 0; c < strata; c++) {
			sums.add(new ArrayList<>());
		}
	}

	/** The next group begins; all levels' groups in which it lies are found or begun. */
	void group(ResultSet row, int keys) throws SQLException {
		List<Value> values = new ArrayList<>();
		for (int k = 1; k <= keys; k++) {
			values.add(Session.value(row, k));
		}
		int parent = 0;
		for (Open level : levels) {
			List<Value> own = Arrays.stream(level.columns).mapToObj(values::get).toList();
			Integer known = level.index.get(own);
			if (known == null) {
				begin(level, own, parent);
			} else if (level.parents.get(known) != parent) {
				throw new IllegalArgumentException(IntStream.range(0, own.size())
						.mapToObj(i -> level.keys.get(i) + " " + own.get(i))
						.collect(Collectors.joining(", ")) + " lies in several groups of "
						+ String.join(":", levels.get(levels.indexOf(level) - 1).keys) + ", so " + String.join(":", level.keys)
						+ " is not nested in it");
			} else {
				level.current = known;
			}
			parent = level.current;
		}
	}

	private void begin(Open level, List<Value> own, int parent) {
		level.current = level.labels.size();
		level.index.put(own, level.current);
		level.labels.add(own.stream().map(Value::toString).collect(Collectors.joining(":")));
		level.parents.add(parent);
		level.rows.add(new long[1]);
		Arrays.fill(level.low, Double.POSITIVE_INFINITY);
		Arrays.fill(level.high, Double.NEGATIVE_INFINITY);
		if (level == levels.getLast()) {
			sums.forEach(s -> s.add(new double[packed]));
		}
	}

	void count(int stratum, long rows, double logs) {
		counts[stratum] += rows;
		logWeights += logs;
		levels.forEach(l -> l.rows.get(l.current)[0] += rows);
	}

	void range(int column, double low, double high) {
		for (Open level : levels) {
			level.low[column] = Math.min(level.low[column], low);
			level.high[column] = Math.max(level.high[column], high);
			level.varies[column] |= level.low[column] < level.high[column];
		}
	}

	void sum(int stratum, int entry, double value) {
		sums.get(stratum).getLast()[entry] = value;
	}

	/** The levels asked for. */
	List<Moments.Level> levels() {
		List<Moments.Level> made = new ArrayList<>();
		for (Open level : levels.subList(1, levels.size())) {
			List<String> labels = List.copyOf(level.labels);
			made.add(new Moments.Level(level.keys, labels.size(), level.parents.stream().mapToInt(p -> p).toArray(),
					level.rows.stream().mapToInt(r -> Math.toIntExact(r[0])).toArray(), labels::get));
		}
		return made;
	}

	/** For each component the sums of all clusters. */
	double[][] products() {
		double[][] products = new double[sums.size()][];
		for (int c = 0; c < products.length; c++) {
			products[c] = new double[sums.get(c).size() * packed];
			for (int g = 0; g < sums.get(c).size(); g++) {
				System.arraycopy(sums.get(c).get(g), 0, products[c], g * packed, packed);
			}
		}
		return products;
	}

	long[] counts() {
		return counts;
	}

	double logWeights() {
		return logWeights;
	}

	/** How raw columns vary: where one of the columns varies of which they are made. */
	List<Moments.Variation> variation(double[][] basis) {
		List<Moments.Variation> variations = new ArrayList<>();
		for (int j = 0; j < basis.length; j++) {
			boolean[] varies = new boolean[levels.size()];
			for (int i = 0; i < basis.length; i++) {
				for (int l = 0; l < varies.length; l++) {
					varies[l] |= basis[i][j] != 0 && levels.get(l).varies[i];
				}
			}
			variations.add(new Moments.Variation(!varies[0], Arrays.copyOfRange(varies, 1, varies.length)));
		}
		return variations;
	}
}
