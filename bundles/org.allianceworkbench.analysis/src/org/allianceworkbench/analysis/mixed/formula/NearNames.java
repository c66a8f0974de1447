package org.allianceworkbench.analysis.mixed.formula;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says that a name is unknown and which known ones are like it. */
public final class NearNames {

	private NearNames() {
	}

	/** A sentence: the unknown name, and similar names or the first known ones. */
	public static String unknown(String name, Collection<String> known) {
		String wanted = name.toLowerCase(Locale.ROOT);
		int most = Math.max(1, name.length() / 3);
		List<String> near = known.stream().filter(k -> distance(wanted, k.toLowerCase(Locale.ROOT)) <= most)
				.sorted(Comparator.comparingInt(k -> distance(wanted, k.toLowerCase(Locale.ROOT)))).limit(3).toList();
		String start = "there is no variable '" + name + "'";
		if (!near.isEmpty()) {
			return start + "; did you mean " + String.join(" or ", near) + "?";
		}
		return start + "; there are " + known.stream().limit(20).collect(Collectors.joining(", "))
				+ (known.size() > 20 ? ", ..." : "");
	}

	/** Levenshtein's distance in which neighbours that change places count once. */
	static int distance(String a, String b) {
		int[][] d = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				d[i][j] = i == 0 || j == 0 ? i + j : Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1,
						d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
				boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
				d[i][j] = swapped ? Math.min(d[i][j], d[i - 2][j - 2] + 1) : d[i][j];
			}
		}
		return d[a.length()][b.length()];
	}
}
