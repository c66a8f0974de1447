package org.allianceworkbench.analysis.mixed.likelihood;

/**
 * Levels of clusters, innermost first; the clusters of one parent follow each other.
 *
 * @param parents for each level but the last (one root), the parent of each of its clusters, never descending
 */
record Nesting(int[][] parents) {

	/** Number of levels below the root. */
	int levels() {
		return parents.length;
	}

	/** Number of clusters of a level; one for the root. */
	int size(int level) {
		return level == parents.length ? 1 : parents[level].length;
	}

	/** For each cluster of the level above, its first child on this level, and the number of clusters at the end. */
	int[] starts(int level) {
		int[] starts = new int[size(level + 1) + 1];
		for (int p : parents[level]) {
			starts[p + 1]++;
		}
		for (int i = 1; i < starts.length; i++) {
			starts[i] += starts[i - 1];
		}
		return starts;
	}
}
