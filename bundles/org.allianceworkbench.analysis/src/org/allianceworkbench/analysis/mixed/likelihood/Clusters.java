package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Units in an order in which those of one group follow each other on each level.
 *
 * @param order the units in that order
 * @param nesting levels by that order, the units first
 */
record Clusters(int[] order, Nesting nesting) {

	/**
	 * Sorts.
	 *
	 * @param units number of units
	 * @param chain parent of each unit on the first level, of each group of that level on the next, and so on
	 */
	static Clusters of(int units, List<int[]> chain) {
		int levels = chain.size();
		int[][] path = new int[units][levels];
		for (int u = 0; u < units; u++) {
			int at = u;
			for (int l = 0; l < levels; l++) {
				at = chain.get(l)[at];
				path[u][levels - 1 - l] = at;
			}
		}
		Integer[] sorted = new Integer[units];
		Arrays.setAll(sorted, u -> u);
		Arrays.sort(sorted, Comparator.<Integer, int[]>comparing(u -> path[u], Arrays::compare).thenComparing(u -> u));
		int[] order = Arrays.stream(sorted).mapToInt(Integer::intValue).toArray();
		return new Clusters(order, new Nesting(renumbered(order, path, levels)));
	}

	private static int[][] renumbered(int[] order, int[][] path, int levels) {
		int[][] parents = new int[levels + 1][];
		int[] inner = new int[order.length];
		Arrays.setAll(inner, i -> i);
		int size = order.length;
		for (int l = 0; l < levels; l++) {
			int[] group = new int[order.length];
			int next = -1;
			for (int i = 0; i < order.length; i++) {
				boolean same = i > 0 && path[order[i]][levels - 1 - l] == path[order[i - 1]][levels - 1 - l];
				next += same ? 0 : 1;
				group[i] = next;
			}
			parents[l] = new int[size];
			for (int i = 0; i < order.length; i++) {
				parents[l][inner[i]] = group[i];
			}
			inner = group;
			size = next + 1;
		}
		parents[levels] = new int[size];
		return parents;
	}
}
