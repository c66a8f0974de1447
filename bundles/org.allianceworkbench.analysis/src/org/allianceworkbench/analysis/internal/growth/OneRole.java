package org.allianceworkbench.analysis.internal.growth;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.RowFilter;
import org.allianceworkbench.analysis.internal.data.ClientCodes;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Column;

/**
 * The rows of one rater, where data have a row for each rating.
 *
 * @param input the rows of that rater, or all where one rates
 * @param role what the rater is called; empty where the data have no roles
 * @param others rows of other raters
 * @param repeats rows with a second value of a client at an occasion
 */
record OneRole(AnalysisInput input, Optional<String> role, long others, long repeats) {

	static final String LABEL = "Rater";
	static final String HELP = "Whose ratings, in data with a row for each rating: CLIENT, for example. Without this option the "
			+ "client's, or the only role that has values.";

	private static final List<String> CLIENTS = List.of("client", "patient", "pat");

	/**
	 * Chooses the rater.
	 *
	 * @param outcome the column of ratings
	 * @param asked code or label of a role
	 * @throws OptionException when a role is not there, or it is not clear whose ratings are meant
	 */
	static OneRole of(AnalysisInput input, String outcome, Optional<String> asked) {
		Optional<KeyIndex> index = KeyIndex.of(input, DesignKey.ROLE);
		if (index.isEmpty()) {
			if (asked.isPresent()) {
				throw new OptionException("rater", "The data have no column of roles.",
						"Leave out 'Rater' (rater), or name the column under " + DesignKey.ROLE.named() + ".");
			}
			return new OneRole(input, Optional.empty(), 0, repeats(input, outcome));
		}
		KeyIndex roles = index.get();
		Column column = input.table().column(outcome);
		int[] rating = IntStream.range(0, roles.rows().length).filter(r -> !column.isMissing(r) && roles.rows()[r] >= 0)
				.map(r -> roles.rows()[r]).distinct().sorted().toArray();
		int chosen = asked.isPresent() ? named(roles, asked.get()) : guess(roles, rating);
		Category category = roles.categories().get(chosen);
		String name = input.keys().get(DesignKey.ROLE);
		RowFilter filter = new RowFilter(Map.of(name, List.of(category.code())));
		AnalysisInput rows = filter.of(input);
		return new OneRole(rows.with(input.origin().filtered(filter)), Optional.of(category.label()),
				input.table().rowCount() - (long) rows.table().rowCount(), repeats(rows, outcome));
	}

	/**
	 * Rows with a second value.
	 *
	 * @throws AnalysisException when most clients have values with several therapists at one occasion: their codes begin anew
	 *             with each therapist
	 */
	private static long repeats(AnalysisInput input, String outcome) {
		Optional<KeyIndex> clients = KeyIndex.clients(input);
		Optional<KeyIndex> occasions = KeyIndex.of(input, DesignKey.OCCASION);
		if (clients.isEmpty() || occasions.isEmpty()) {
			return 0;
		}
		Column values = input.table().column(outcome);
		int[] therapist = KeyIndex.therapists(input).map(KeyIndex::rows).orElseGet(() -> new int[values.size()]);
		Map<Long, Integer> seen = new HashMap<>();
		Set<Integer> shared = new HashSet<>();
		Set<Integer> all = new HashSet<>();
		long repeats = 0;
		int[] example = new int[0];
		for (int r = 0; r < values.size(); r++) {
			int client = clients.get().rows()[r];
			if (values.isMissing(r) || client < 0 || occasions.get().rows()[r] < 0) {
				continue;
			}
			all.add(client);
			Integer before = seen.putIfAbsent((long) client << 32 | occasions.get().rows()[r], r);
			repeats += before == null ? 0 : 1;
			if (before != null && therapist[before] >= 0 && therapist[r] >= 0 && therapist[before] != therapist[r]) {
				shared.add(client);
				example = example.length == 0 ? new int[] { before, r } : example;
			}
		}
		if (2 * shared.size() > all.size()) {
			throw new AnalysisException("Client " + clients.get().categories().get(clients.get().rows()[example[0]]).label()
					+ " has two values at " + occasions.get().categories().get(occasions.get().rows()[example[0]]).label()
						+ " (rows "
					+ (example[0] + 1) + " and " + (example[1] + 1) + "), and so have most clients.",
					ClientCodes.remedy(input, example[0], example[1], ""));
		}
		return repeats;
	}

	private static int named(KeyIndex roles, String name) {
		for (int i = 0; i < roles.size(); i++) {
			Category c = roles.categories().get(i);
			if (c.code().equalsIgnoreCase(name) || c.label().equalsIgnoreCase(name)) {
				return i;
			}
		}
		throw new OptionException("rater", "There is no role '" + name + "' in the column '" + roles.name() + "'.",
				"The roles are: " + String.join(", ", roles.categories().stream().map(Category::code).toList()) + ".");
	}

	private static int guess(KeyIndex roles, int[] rating) {
		if (rating.length == 1) {
			return rating[0];
		}
		for (int i : rating) {
			Category c = roles.categories().get(i);
			String both = (c.code() + " " + c.label()).toLowerCase(Locale.ROOT);
			if (CLIENTS.stream().anyMatch(both::contains)) {
				return i;
			}
		}
		throw new OptionException("rater", "It is not clear whose ratings are meant.", "Name one under 'Rater' (rater); "
				+ "the roles "
				+ "are: " + String.join(", ", roles.categories().stream().map(Category::code).toList()) + ".");
	}

	/** Notes what was left out. */
	void note(ReportBuilder report) {
		role.ifPresent(r -> report.exclude("rated by others than " + r, others));
		if (repeats > 0) {
			report.warn(repeats + (repeats == 1 ? " row holds" : " rows hold")
					+ " a second value of the same client at the same occasion; all were used.",
					"Look for duplicates in the data.");
		}
	}

	/** For a sentence: whose ratings. */
	String words() {
		return role.map(r -> " as rated by " + r).orElse("");
	}
}
