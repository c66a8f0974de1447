package org.allianceworkbench.moments.internal;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.moments.Moments;

/**
 * Nested groups, numbered so that those of one parent follow each other, and the rows in that order.
 *
 * @param levels the groups of each level, outermost first
 * @param order rows used, group by group of the innermost level, in the table's order within it
 * @param start where each innermost group begins in the order, and its length at the end
 */
public record Nesting(List<Moments.Level> levels, int[] order, int[] start) {

	/**
	 * Nests groups.
	 *
	 * @param keys keys of each level, outermost first; at least one level
	 * @throws IllegalArgumentException when a group lies in two groups of the level before
	 */
	public static Nesting of(TableData data, List<List<String>> keys, UsedRows rows) {
		List<Moments.Level> levels = new ArrayList<>();
		Groups outer = data.groups(keys.get(0), rows);
		int[] number = identity(outer.size());
		levels.add(level(data, outer, number, new int[outer.size()]));
		for (List<String> next : keys.subList(1, keys.size())) {
			Groups inner = data.groups(next, rows);
			Groups around = outer;
			int[] parent = inner.within(outer).orElseThrow(() -> divided(data, inner, around));
			int[] newParent = new int[parent.length];
			for (int g = 0; g < parent.length; g++) {
				newParent[g] = number[parent[g]];
			}
			number = rank(newParent, outer.size());
			levels.add(level(data, inner, number, newParent));
			outer = inner;
		}
		return ordered(levels, outer, number, rows);
	}

	private static IllegalArgumentException divided(TableData data, Groups inner, Groups outer) {
		return new IllegalArgumentException(inner.description(data, inner.divided(outer)) + " lies in several groups of "
				+ String.join(":", outer.keys()) + ", so " + String.join(":", inner.keys()) + " is not nested in it");
	}

	private static Moments.Level level(TableData data, Groups groups, int[] number, int[] newParent) {
		int size = groups.size();
		int[] rows = new int[size];
		for (int group : groups.of()) {
			if (group >= 0) {
				rows[number[group]]++;
			}
		}
		int[] example = new int[size];
		int[] parent = new int[size];
		for (int g = 0; g < size; g++) {
			example[number[g]] = groups.example()[g];
			parent[number[g]] = newParent[g];
		}
		Groups named = new Groups(groups.keys(), new int[0], example);
		return new Moments.Level(groups.keys(), size, parent, rows, g -> named.label(data, g));
	}

	/** New numbers by parent, in the old order within a parent. */
	private static int[] rank(int[] parent, int parents) {
		int[] next = new int[parents + 1];
		for (int p : parent) {
			next[p + 1]++;
		}
		for (int p = 0; p < parents; p++) {
			next[p + 1] += next[p];
		}
		int[] number = new int[parent.length];
		for (int g = 0; g < parent.length; g++) {
			number[g] = next[parent[g]]++;
		}
		return number;
	}

	private static Nesting ordered(List<Moments.Level> levels, Groups innermost, int[] number, UsedRows rows) {
		int size = innermost.size();
		int[] start = new int[size + 1];
		int[] rowsOf = levels.get(levels.size() - 1).rows();
		for (int g = 0; g < size; g++) {
			start[g + 1] = start[g] + rowsOf[g];
		}
		int[] next = start.clone();
		int[] order = new int[rows.size()];
		int[] of = innermost.of();
		for (int row = 0; row < of.length; row++) {
			if (of[row] >= 0) {
				order[next[number[of[row]]]++] = row;
			}
		}
		return new Nesting(levels, order, start);
	}

	private static int[] identity(int size) {
		int[] numbers = new int[size];
		for (int i = 0; i < size; i++) {
			numbers[i] = i;
		}
		return numbers;
	}
}
