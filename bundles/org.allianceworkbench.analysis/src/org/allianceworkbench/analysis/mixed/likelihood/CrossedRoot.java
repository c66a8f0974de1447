package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.analysis.mixed.design.Rows;

/**
 * Among crossed groupings, one whose groups hold whole clusters of the leaf and whole groups of other groupings: with random
 * effects of clients, of their sessions and of their items beside those of sessions and items, the clients.
 *
 * @param groupings the groupings within it, itself among them; empty when there is none
 * @param group its group of each row; empty when there is none
 * @param terms how many random terms its groupings have
 */
record CrossedRoot(List<Integer> groupings, int[] group, int terms) {

	/**
	 * The root that takes most groups.
	 *
	 * @param groupings indices of the groupings with random effects, the leaf first
	 * @param terms how many random terms each of them has
	 */
	static CrossedRoot of(Rows rows, List<Integer> groupings, List<Integer> terms) {
		CrossedRoot best = new CrossedRoot(List.of(), new int[0], 0);
		int most = 0;
		for (int root : groupings.subList(1, groupings.size())) {
			Rows.Grouping outer = rows.groupings().get(root);
			if (outer.size() > 1 && within(rows.groupings().get(groupings.get(0)), outer)) {
				List<Integer> inside = new ArrayList<>();
				int groups = 0;
				int count = 0;
				for (int i = 1; i < groupings.size(); i++) {
					Rows.Grouping other = rows.groupings().get(groupings.get(i));
					if (within(other, outer)) {
						inside.add(groupings.get(i));
						groups += other.size();
						count += terms.get(i);
					}
				}
				if (groups > most) {
					most = groups;
					best = new CrossedRoot(List.copyOf(inside), outer.group(), count);
				}
			}
		}
		return best;
	}

	private static boolean within(Rows.Grouping inner, Rows.Grouping outer) {
		int[] parent = new int[inner.size()];
		Arrays.fill(parent, -1);
		for (int r = 0; r < inner.group().length; r++) {
			int at = inner.group()[r];
			if (parent[at] >= 0 && parent[at] != outer.group()[r]) {
				return false;
			}
			parent[at] = outer.group()[r];
		}
		return true;
	}

	/** The group that holds a row; 0 when there is none. */
	int of(int row) {
		return group.length == 0 ? 0 : group[row];
	}
}
