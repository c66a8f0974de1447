package org.allianceworkbench.store.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.allianceworkbench.study.codebook.VariableNames;

/** Names that somebody may have meant. */
final class NearNames {

	private static final int MOST = 3;

	private NearNames() {
	}

	/** The nearest names, the nearest first; none when nothing is near. */
	static List<String> of(String name, Collection<String> names) {
		String wanted = VariableNames.fold(name);
		int reach = Math.max(1, wanted.length() / 3);
		record Near(String name, int distance) {
		}
		return names.stream().map(other -> new Near(other, distance(wanted, VariableNames.fold(other))))
				.filter(near -> near.distance() <= reach).sorted(Comparator.comparingInt(Near::distance)).limit(MOST)
				.map(Near::name)
				.toList();
	}

	/** Optimal string alignment distance: characters to insert, delete, replace, or neighbours to swap. */
	private static int distance(String a, String b) {
		int[][] d = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
			}
		}
		return d[a.length()][b.length()];
	}

	private static int step(int[][] d, String a, String b, int i, int j) {
		int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
		int least = Math.min(d[i - 1][j - 1] + other, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
	}
}
