package org.allianceworkbench.moments.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Groups of rows by the values of some keys.
 *
 * @param keys the variables
 * @param of group of each row of the table, -1 for rows that are not used
 * @param example first row of each group
 */
public record Groups(List<String> keys, int[] of, int[] example) {

	/** Groups in the order in which they first occur; without keys one group. */
	static Groups of(TableData data, List<String> keys, UsedRows rows) {
		int[] of = new int[rows.total()];
		if (keys.isEmpty()) {
			return one(of, rows);
		}
		int[] code = data.codes(keys.get(0)).code();
		int size = number(code, new int[of.length], 1, rows, of);
		for (String key : keys.subList(1, keys.size())) {
			Codes next = data.codes(key);
			int[] before = of.clone();
			size = number(next.code(), before, size, rows, of);
		}
		int[] example = new int[size];
		int found = 0;
		for (int row = 0; row < of.length && found < size; row++) {
			if (of[row] == found) {
				example[found++] = row;
			}
		}
		return new Groups(List.copyOf(keys), of, example);
	}

	private static Groups one(int[] of, UsedRows rows) {
		int first = -1;
		for (int row = 0; row < of.length; row++) {
			of[row] = rows.uses(row) ? 0 : -1;
			first = first < 0 && rows.uses(row) ? row : first;
		}
		return new Groups(List.of(), of, first < 0 ? new int[0] : new int[] { first });
	}

	/** Numbers pairs of code and group in the order in which they occur. */
	private static int number(int[] code, int[] group, int groups, UsedRows rows, int[] of) {
		LongIntMap numbers = new LongIntMap();
		long last = -1;
		int number = -1;
		for (int row = 0; row < of.length; row++) {
			if (!rows.uses(row)) {
				of[row] = -1;
				continue;
			}
			long pair = (long) code[row] * groups + group[row];
			if (pair != last) {
				last = pair;
				number = numbers.number(pair);
			}
			of[row] = number;
		}
		return numbers.size();
	}

	/** Number of groups. */
	public int size() {
		return example.length;
	}

	/** For each of these groups the group of an outer grouping in which it lies, or empty when one lies in several. */
	public java.util.Optional<int[]> within(Groups outer) {
		int[] parent = new int[size()];
		Arrays.fill(parent, -1);
		for (int row = 0; row < of.length; row++) {
			int group = of[row];
			if (group >= 0) {
				if (parent[group] < 0) {
					parent[group] = outer.of[row];
				} else if (parent[group] != outer.of[row]) {
					return java.util.Optional.empty();
				}
			}
		}
		return java.util.Optional.of(parent);
	}

	/** A group that lies in several groups of an outer grouping. */
	int divided(Groups outer) {
		int[] parent = new int[size()];
		Arrays.fill(parent, -1);
		for (int row = 0; row < of.length; row++) {
			int group = of[row];
			if (group >= 0 && parent[group] >= 0 && parent[group] != outer.of[row]) {
				return group;
			}
			if (group >= 0) {
				parent[group] = outer.of[row];
			}
		}
		return -1;
	}

	/** Name of a group: the keys' values joined by ":". */
	public String label(TableData data, int group) {
		return keys.stream().map(k -> value(data, k, example[group])).collect(Collectors.joining(":"));
	}

	/** Name of a group for a message: {@code client 12, session 3}. */
	String description(TableData data, int group) {
		return keys.stream().map(k -> k + " " + value(data, k, example[group])).collect(Collectors.joining(", "));
	}

	private static String value(TableData data, String key, int row) {
		return data.column(key).value(row).toString();
	}
}
