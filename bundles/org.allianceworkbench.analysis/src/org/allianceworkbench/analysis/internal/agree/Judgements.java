package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Value;

/**
 * Judgements of units by raters.
 *
 * @param raters what the raters are called
 * @param categories the categories in order
 * @param units units[unit][rater], index of the category, -1 where missing; each unit has at least one
 * @param named whether the user gave the order
 */
record Judgements(List<String> raters, List<Category> categories, int[][] units, boolean named) {

	private static final int MOST_CATEGORIES = 60;

	static Judgements of(AnalysisInput input, AgreementCategoriesOptions options) {
		List<KeyIndex> raters;
		List<String> names;
		int[][] raw;
		if (options.rating().isPresent()) {
			Column rating = input.table().column(options.rating().get());
			KeyIndex index = KeyIndex.of(rating, List.of());
			KeyIndex roles = require(KeyIndex.of(input, DesignKey.ROLE), DesignKey.ROLE, "tells the raters apart");
			raters = List.of(index);
			raw = stacked(input, index, roles);
			names = roles.categories().stream().map(Category::label).toList();
		} else {
			if (options.columns().size() < 2) {
				throw new OptionException("columns", "Agreement needs at least two raters.",
						"Give columns=FIRST,SECOND,... or rating=COLUMN with a role column.");
			}
			raters = options.columns().stream().map(c -> KeyIndex.of(input.table().column(c), List.of())).toList();
			names = raters.stream().map(KeyIndex::name).toList();
			raw = new int[input.table().rowCount()][raters.size()];
			for (int r = 0; r < raters.size(); r++) {
				for (int i = 0; i < raw.length; i++) {
					raw[i][r] = raters.get(r).rows()[i];
				}
			}
		}
		List<Category> categories = ordered(raters, options.categories());
		boolean single = options.rating().isPresent();
		int[][] units = Arrays.stream(raw).map(unit -> IntStream.range(0, unit.length).map(r -> unit[r] < 0 ? -1
				: place(categories, raters.get(single ? 0 : r).categories().get(unit[r]).code())).toArray())
				.filter(unit -> Arrays.stream(unit).anyMatch(c -> c >= 0)).toArray(int[][]::new);
		if (units.length == 0) {
			throw new AnalysisException("There is no valid judgement.",
					"Check the columns, their missing-value definitions and the rows used.");
		}
		if (categories.size() > MOST_CATEGORIES) {
			throw new AnalysisException("There are " + categories.size() + " different judgements, too many for categories.",
					"Use the analyses agreement or icc for numbers.");
		}
		return withRaters(names, categories, units, !options.categories().isEmpty());
	}

	/** Only raters that have judged something. */
	private static Judgements withRaters(List<String> names, List<Category> categories, int[][] units, boolean named) {
		int[] there = IntStream.range(0, names.size()).filter(r -> Arrays.stream(units).anyMatch(u -> u[r] >= 0)).toArray();
		if (there.length < 2) {
			throw new AnalysisException("Only one rater has judged anything, so there is nothing to compare.",
					"Choose other columns, or check the rows used.");
		}
		return new Judgements(IntStream.of(there).mapToObj(names::get).toList(), categories, Arrays.stream(units)
				.map(u -> IntStream.of(there).map(r -> u[r]).toArray()).toArray(int[][]::new), named);
	}

	private static int place(List<Category> categories, String code) {
		return IntStream.range(0, categories.size()).filter(c -> categories.get(c).code().equals(code)).findFirst().orElseThrow();
	}

	private static List<Category> ordered(List<KeyIndex> raters, List<String> wanted) {
		List<Category> all = new ArrayList<>();
		for (String code : wanted) {
			all.add(raters.stream().flatMap(r -> r.categories().stream()).filter(c -> c.code().equalsIgnoreCase(code)).findFirst()
					.map(c -> new Category(c.code(), c.label(), all.size() + 1.0))
					.orElseGet(() -> new Category(code, code, all.size() + 1.0)));
		}
		TreeSet<Value> others = new TreeSet<>((a, b) -> a instanceof Value.Num x && b instanceof Value.Num y
				? Double.compare(x.number(), y.number()) : a.toString().compareTo(b.toString()));
		Map<Value, Category> labels = new HashMap<>();
		for (KeyIndex rater : raters) {
			for (Category c : rater.categories()) {
				if (all.stream().noneMatch(k -> k.code().equals(c.code()))) {
					if (!wanted.isEmpty()) {
						throw new OptionException("categories", "The category '" + c.code()
								+ "' occurs, but is not among those named.",
								"Name all categories in order.");
					}
					Value value = number(c.code()).<Value>map(Value.Num::new).orElseGet(() -> new Value.Text(c.code()));
					others.add(value);
					labels.putIfAbsent(value, c);
				}
			}
		}
		others.forEach(v -> all.add(new Category(labels.get(v).code(), labels.get(v).label(), v instanceof Value.Num n
				? n.number()
				: all.size() + 1.0)));
		return all;
	}

	private static Optional<Double> number(String code) {
		try {
			return Optional.of(Double.parseDouble(code));
		} catch (NumberFormatException text) {
			return Optional.empty();
		}
	}

	private static int[][] stacked(AnalysisInput input, KeyIndex rating, KeyIndex roles) {
		KeyIndex clients = require(KeyIndex.clients(input), DesignKey.CLIENT, "says who is judged");
		Optional<KeyIndex> occasions = KeyIndex.of(input, DesignKey.OCCASION);
		Map<Long, int[]> units = new HashMap<>();
		List<int[]> inOrder = new ArrayList<>();
		for (int row = 0; row < rating.rows().length; row++) {
			int who = clients.rows()[row];
			int when = occasions.isPresent() ? occasions.get().rows()[row] : 0;
			int role = roles.rows()[row];
			if (rating.rows()[row] >= 0 && who >= 0 && when >= 0 && role >= 0) {
				int[] unit = units.computeIfAbsent((long) who << 32 | when, k -> {
					int[] made = new int[roles.size()];
					Arrays.fill(made, -1);
					inOrder.add(made);
					return made;
				});
				if (unit[role] >= 0) {
					throw new AnalysisException("Client " + clients.categories().get(who).label() + " has two judgements by "
							+ roles.categories().get(role).label() + " (the second in row " + (row + 1) + ").",
							"Name the column that tells them apart with occasion=COLUMN, or remove one.");
				}
				unit[role] = rating.rows()[row];
			}
		}
		return inOrder.toArray(int[][]::new);
	}

	private static KeyIndex require(Optional<KeyIndex> key, DesignKey what, String why) {
		return key.orElseThrow(() -> new OptionException(what.option(), "It is not known which column " + why + ".",
				"Name it with --set " + what.option() + "=COLUMN."));
	}

	/** Units that all raters have judged. */
	int[][] complete() {
		return Arrays.stream(units).filter(u -> Arrays.stream(u).allMatch(c -> c >= 0)).toArray(int[][]::new);
	}

	/** Counts of two raters: counts[first's category][second's category]. */
	int[][] counts() {
		int[][] counts = new int[categories.size()][categories.size()];
		Arrays.stream(complete()).forEach(u -> counts[u[0]][u[1]]++);
		return counts;
	}
}
