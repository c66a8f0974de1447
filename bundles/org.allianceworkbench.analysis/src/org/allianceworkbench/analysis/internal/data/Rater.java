package org.allianceworkbench.analysis.internal.data;

import java.util.List;
import java.util.Locale;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.OptionException;

/** Decides which two roles are compared. */
final class Rater {

	private static final List<String> CLIENT_WORDS = List.of("client", "patient", "pat");
	private static final List<String> THERAPIST_WORDS = List.of("therapist", "counsellor", "counselor", "ther");

	private Rater() {
	}

	/** Indices of the first and the second role among those that rate. */
	static int[] choose(KeyIndex roles, List<Integer> rating, List<String> named) {
		if (rating.size() < 2) {
			throw new AnalysisException("Only one role rates (" + (rating.isEmpty() ? "none"
					: roles.categories().get(rating.get(0)).label()) + "), so there is nothing to compare.",
					"Choose another column of ratings, or check the column '" + roles.name() + "'.");
		}
		if (named.size() == 1 || named.size() > 2) {
			throw new OptionException("roles", "Two roles are compared, but " + named.size() + " were named.",
					"Name two, for example roles=CLIENT,THERAPIST.");
		}
		int a = named.isEmpty() ? guess(roles, rating, CLIENT_WORDS) : named(roles, named.get(0));
		int b = named.isEmpty() ? guess(roles, rating, THERAPIST_WORDS) : named(roles, named.get(1));
		if (rating.size() == 2) {
			a = a >= 0 ? a : other(rating, b, 0);
			b = b >= 0 ? b : other(rating, a, 1);
		}
		if (a < 0 || b < 0 || a == b) {
			throw new OptionException("roles", "It is not clear which two of the roles " + labels(roles, rating)
					+ " are to be compared.",
					"Name them, for example roles=CLIENT,THERAPIST.");
		}
		return new int[] { a, b };
	}

	private static int other(List<Integer> rating, int taken, int otherwise) {
		return taken < 0 ? rating.get(otherwise) : rating.get(0) == taken ? rating.get(1) : rating.get(0);
	}

	private static int named(KeyIndex roles, String name) {
		for (int i = 0; i < roles.size(); i++) {
			Category c = roles.categories().get(i);
			if (c.code().equalsIgnoreCase(name) || c.label().equalsIgnoreCase(name)) {
				return i;
			}
		}
		throw new OptionException("roles", "There is no role '" + name + "' in the column '" + roles.name() + "'.",
				"The roles are: " + String.join(", ", roles.categories().stream().map(Category::code).toList()) + ".");
	}

	private static int guess(KeyIndex roles, List<Integer> rating, List<String> words) {
		for (int i : rating) {
			Category c = roles.categories().get(i);
			String both = c.code().toLowerCase(Locale.ROOT) + " " + c.label().toLowerCase(Locale.ROOT);
			if (words.stream().anyMatch(both::contains)) {
				return i;
			}
		}
		return -1;
	}

	private static String labels(KeyIndex roles, List<Integer> rating) {
		return String.join(", ", rating.stream().map(i -> roles.categories().get(i).label()).toList());
	}
}
