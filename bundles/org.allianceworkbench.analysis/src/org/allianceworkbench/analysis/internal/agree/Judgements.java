package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.table.Column;

/**
 * Judgements of units by raters.
 *
 * @param raters what the raters are called
 * @param order the categories and what is known of their order
 * @param units units[unit][rater], index of the category, -1 where missing; each unit has at least one
 */
record Judgements(List<String> raters, CategoryOrder order, int[][] units) {

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
						"Choose two or more raters' columns, or a judgement in data with a row for each judgement.");
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
		List<Column> columns = options.rating().map(List::of).orElseGet(options::columns).stream().map(input.table()::column)
				.toList();
		CategoryOrder order = CategoryOrder.of(columns, raters, options.categories());
		List<Category> categories = order.categories();
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
		return withRaters(names, order.require(options.weights()), units);
	}

	/** Only raters that have judged something. */
	private static Judgements withRaters(List<String> names, CategoryOrder order, int[][] units) {
		int[] there = IntStream.range(0, names.size()).filter(r -> Arrays.stream(units).anyMatch(u -> u[r] >= 0)).toArray();
		if (there.length < 2) {
			throw new AnalysisException("Only one rater has judged anything, so there is nothing to compare.",
					"Choose other columns, or check the rows used.");
		}
		return new Judgements(IntStream.of(there).mapToObj(names::get).toList(), order, Arrays.stream(units)
				.map(u -> IntStream.of(there).map(r -> u[r]).toArray()).toArray(int[][]::new));
	}

	private static int place(List<Category> categories, String code) {
		return IntStream.range(0, categories.size()).filter(c -> categories.get(c).code().equals(code)).findFirst().orElseThrow();
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
							"Name the column that tells them apart as occasion, or remove one.");
				}
				unit[role] = rating.rows()[row];
			}
		}
		return inOrder.toArray(int[][]::new);
	}

	private static KeyIndex require(Optional<KeyIndex> key, DesignKey what, String why) {
		return key.orElseThrow(() -> new OptionException(what.option(), "It is not known which column " + why + ".",
				"Name it as " + what.option() + "."));
	}

	/** The categories, the lowest first where they have an order. */
	List<Category> categories() {
		return order.categories();
	}

	/** Units that all raters have judged. */
	int[][] complete() {
		return Arrays.stream(units).filter(u -> Arrays.stream(u).allMatch(c -> c >= 0)).toArray(int[][]::new);
	}

	/** Counts of two raters: counts[first's category][second's category]. */
	int[][] counts() {
		int[][] counts = new int[categories().size()][categories().size()];
		Arrays.stream(complete()).forEach(u -> counts[u[0]][u[1]]++);
		return counts;
	}
}
