package org.allianceworkbench.expression.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant, by Levenshtein's distance (Soviet Physics Doklady 10, 1966, p. 707). */
public final class NearNames {

	private NearNames() {
	}

	/** The nearest of some names when it is near enough: as many letters may differ as its length forgives, three at most. */
	public static Optional<String> among(Collection<String> names, String name) {
		int most = name.length() < 4 ? 1 : name.length() < 9 ? 2 : 3;
		String nearest = null;
		int least = most + 1;
		for (String candidate : names) {
			int distance = distance(candidate.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), least);
			if (distance < least) {
				least = distance;
				nearest = candidate;
			}
		}
		return Optional.ofNullable(nearest);
	}

	private static int distance(String a, String b, int limit) {
		if (Math.abs(a.length() - b.length()) >= limit) {
			return limit;
		}
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int corner = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int replaced = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				corner = row[j];
				row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}
}
