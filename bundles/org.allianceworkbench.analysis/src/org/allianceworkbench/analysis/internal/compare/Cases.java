package org.allianceworkbench.analysis.internal.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.RowKeys;
import org.allianceworkbench.analysis.internal.statistics.GroupMeans;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Column;

/** What an analysis of independent cases computes with: rows, or clients with the mean of their rows. */
public final class Cases {

	private final AnalysisInput input;
	private final Optional<KeyIndex> clients;
	private final Optional<KeyIndex> names;
	private final int[] place;
	private final int size;
	private final Set<String> averaged = new LinkedHashSet<>();
	private final Set<String> inconsistent = new LinkedHashSet<>();
	private final Set<String> mixedRoles = new LinkedHashSet<>();

	/**
	 * @param clients the cases, empty when rows are
	 * @param names clients who have one row each, when rows are the cases
	 */
	private Cases(AnalysisInput input, Optional<KeyIndex> clients, Optional<KeyIndex> names) {
		this.input = input;
		this.clients = clients;
		this.names = names;
		int rows = input.table().rowCount();
		this.place = clients.map(KeyIndex::rows).orElseGet(() -> java.util.stream.IntStream.range(0, rows).toArray());
		this.size = clients.map(KeyIndex::size).orElse(rows);
	}

	/** The cases of a table. */
	public static Cases of(AnalysisInput input, Unit unit) {
		Optional<KeyIndex> clients = KeyIndex.clients(input);
		if (unit == Unit.CLIENTS && clients.isEmpty()) {
			throw new OptionException(DesignKey.CLIENT.option(), "It is not known which column says which client a row is about.",
					"Name it under " + OptionWords.of(DesignKey.CLIENT) + ", or count rows (unit=rows).");
		}
		boolean repeated = clients.isPresent() && Arrays.stream(clients.get().rows()).filter(c -> c >= 0).count() > clients.get()
				.size();
		boolean rows = unit == Unit.ROWS || unit == Unit.AUTO && !repeated;
		return new Cases(input, rows ? Optional.empty() : clients, rows && !repeated ? clients : Optional.empty());
	}

	/** How many cases. */
	public int size() {
		return size;
	}

	/** Whether a case is a client with the mean of its rows. */
	public boolean byClient() {
		return clients.isPresent();
	}

	/** What a case is called, plural. */
	public String called() {
		return byClient() ? "clients" : "rows";
	}

	/** The data. */
	public AnalysisInput input() {
		return input;
	}

	/** Whether each case is known by its client: clients are cases, or each row is another client. */
	public boolean named() {
		return byClient() || names.isPresent();
	}

	/** What a case is called: its client's code, or its row's number from 1. */
	public String name(int i) {
		return clients.or(() -> names).filter(c -> byClient() || c.rows()[i] >= 0)
				.map(c -> c.categories().get(byClient() ? i : c.rows()[i]).label()).orElseGet(() -> "row " + (i + 1));
	}

	/** Whom cases are about, by the first row of each. */
	public List<Map<String, String>> about(int[] cases) {
		int[] first = new int[size];
		for (int row = place.length - 1; row >= 0; row--) {
			if (place[row] >= 0) {
				first[place[row]] = row;
			}
		}
		int[] rows = Arrays.stream(cases).map(i -> first[i]).toArray();
		return byClient() ? RowKeys.of(input, rows, DesignKey.SITE, DesignKey.CLIENT)
				: RowKeys.of(input, rows, DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	/** A number of each case, the mean over its rows; {@code NaN} where it has none. */
	public double[] numbers(Column column) {
		return numbers(column, Optional.empty());
	}

	/**
	 * A number of each case at an occasion.
	 *
	 * @throws OptionException when there is no such occasion or the data don't name occasions
	 */
	public double[] numbersAt(Column column, String option, String occasion) {
		KeyIndex occasions = KeyIndex.of(input, DesignKey.OCCASION).orElseThrow(() -> new OptionException(
				DesignKey.OCCASION.option(), "It is not known which column says at which occasion a row was recorded.",
				"Name it under " + OptionWords.of(DesignKey.OCCASION) + "."));
		for (int i = 0; i < occasions.size(); i++) {
			Category category = occasions.categories().get(i);
			if (category.code().equalsIgnoreCase(occasion) || category.label().equalsIgnoreCase(occasion)) {
				int at = i;
				boolean[] used = new boolean[place.length];
				for (int row = 0; row < used.length; row++) {
					used[row] = occasions.rows()[row] == at;
				}
				return numbers(column, Optional.of(used));
			}
		}
		throw new OptionException(option, "There is no occasion '" + occasion + "' in the column '" + occasions.name() + "'.",
				"The occasions are: " + String.join(", ", occasions.categories().stream().map(Category::code).toList()) + ".");
	}

	private double[] numbers(Column column, Optional<boolean[]> used) {
		double[] all = column.validNumbers();
		if (!byClient() && used.isEmpty()) {
			return all;
		}
		GroupMeans means = new GroupMeans(size);
		double[] first = new double[size];
		boolean varies = false;
		for (int row = 0; row < all.length; row++) {
			int at = place[row];
			if (at >= 0 && !Double.isNaN(all[row]) && (used.isEmpty() || used.get()[row])) {
				first[at] = means.count(at) == 0 ? all[row] : first[at];
				varies |= all[row] != first[at];
				means.add(at, all[row]);
			}
		}
		if (varies) {
			averaged.add(KeyIndex.title(column));
			noteRoles(column, all);
		}
		return means.means();
	}

	/** Ratings of several roles in one mean are hardly ever wanted. */
	private void noteRoles(Column column, double[] all) {
		KeyIndex.of(input, DesignKey.ROLE).ifPresent(roles -> {
			long rating = java.util.stream.IntStream.range(0, all.length).filter(r -> !Double.isNaN(all[r])
					&& roles.rows()[r] >= 0)
					.map(r -> roles.rows()[r]).distinct().count();
			if (rating > 1) {
				mixedRoles.add(KeyIndex.title(column));
			}
		});
	}

	/** A category of each case, the first that its rows have. */
	public KeyIndex categories(Column column) {
		KeyIndex rows = KeyIndex.of(column, design(column));
		if (!byClient()) {
			return rows;
		}
		int[] own = new int[size];
		Arrays.fill(own, -1);
		for (int row = 0; row < place.length; row++) {
			int at = place[row];
			if (at >= 0 && rows.rows()[row] >= 0) {
				if (own[at] >= 0 && own[at] != rows.rows()[row]) {
					inconsistent.add(rows.name());
				}
				own[at] = own[at] < 0 ? rows.rows()[row] : own[at];
			}
		}
		return new KeyIndex(rows.name(), rows.categories(), own);
	}

	/** Index of each case's cluster, -1 when unknown; a therapist's code is one therapist within a site. */
	public int[] clusters(Column column) {
		int[] own = categories(column).rows();
		boolean therapist = input.key(DesignKey.THERAPIST).map(t -> t.spec().name().equals(column.spec().name())).orElse(false);
		if (!therapist || input.key(DesignKey.SITE).isEmpty()) {
			return own;
		}
		int[] site = categories(input.key(DesignKey.SITE).get()).rows();
		Map<Long, Integer> pairs = new HashMap<>();
		int[] combined = new int[own.length];
		Arrays.setAll(combined, i -> own[i] < 0 ? -1 : pairs.computeIfAbsent((long) own[i] << 32 | site[i] + 1,
				k -> pairs.size()));
		return combined;
	}

	private List<Category> design(Column column) {
		return input.keys().entrySet().stream().filter(e -> e.getValue().equalsIgnoreCase(column.spec().name()))
				.map(e -> input.categories().getOrDefault(e.getKey(), List.of())).findFirst().orElse(List.of());
	}

	/** Whether a column holds categories: text, a key of the design with its categories, or named so. */
	public boolean isCategorical(Column column, List<String> named) {
		String name = column.spec().name();
		return !column.spec().type().isNumeric() || named.stream().anyMatch(name::equalsIgnoreCase) || !design(column).isEmpty();
	}

	/** Says in the report what was averaged and what is odd. */
	public void notes(ReportBuilder report) {
		mixedRoles.forEach(what -> report.warn("The mean of " + what + " is over the ratings of all roles.",
				"Keep one under " + OptionWords.ROWS + "."));
		inconsistent.forEach(what -> report.warn("Some clients have different values of " + what
				+ " in different rows: the first is used.",
				"Where it truly differs between a client's rows, count rows and not clients, or keep one occasion under "
						+ OptionWords.ROWS + "."));
	}

	/** What was averaged over the rows of a client, as a sentence for the methods; empty when nothing was. */
	public String method() {
		List<String> names = new ArrayList<>(averaged);
		return names.isEmpty() ? "" : "Each client counts once, with the mean of its rows in "
				+ Apa.list(names) + ". ";
	}

	/** Refuses to go on without cases. */
	static AnalysisException nothing(String what) {
		return new AnalysisException("There is no case with " + what + ".",
				"Check the columns, their missing-value definitions and the rows used.");
	}
}
