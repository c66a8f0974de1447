package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.table.Column;

/**
 * Complete ratings of targets by raters.
 *
 * @param raters what the raters are called
 * @param ratings ratings[rater][target], without missing values
 * @param incomplete targets that not all raters have rated
 * @param clients how many clients the complete targets are of, when that is known
 */
record RatingMatrix(List<String> raters, double[][] ratings, long incomplete, OptionalLong clients) {

	static RatingMatrix of(AnalysisInput input, IccOptions options) {
		return options.rating().isPresent() ? fromLong(input, input.table().column(options.rating().get()))
				: fromColumns(options.columns().stream().map(input.table()::column).toList(), KeyIndex.clients(input)
				.map(KeyIndex::rows)
						.orElse(new int[0]));
	}

	int targets() {
		return ratings[0].length;
	}

	private static RatingMatrix fromColumns(List<Column> columns, int[] clients) {
		if (columns.size() < 2) {
			throw new OptionException("columns", "Agreement needs at least two raters.",
					"Choose two or more raters' columns, or a rating in data with a row for each rating.");
		}
		return complete(columns.stream().map(KeyIndex::title).toList(),
				columns.stream().map(Column::validNumbers).toArray(double[][]::new), clients);
	}

	private static RatingMatrix complete(List<String> raters, double[][] all, int[] clients) {
		int[] rated = IntStream.range(0, all[0].length).filter(i -> Arrays.stream(all).anyMatch(r -> !Double.isNaN(r[i])))
				.toArray();
		int[] complete = Arrays.stream(rated).filter(i -> Arrays.stream(all).noneMatch(r -> Double.isNaN(r[i]))).toArray();
		return new RatingMatrix(raters, Arrays.stream(all).map(r -> Arrays.stream(complete).mapToDouble(i -> r[i]).toArray())
				.toArray(double[][]::new), (long) rated.length - complete.length, clients.length == 0 ? OptionalLong.empty()
						: OptionalLong.of(Arrays.stream(complete).map(i -> clients[i]).distinct().count()));
	}

	private static RatingMatrix fromLong(AnalysisInput input, Column rating) {
		KeyIndex roles = require(KeyIndex.of(input, DesignKey.ROLE), DesignKey.ROLE, "tells the raters apart");
		KeyIndex clients = require(KeyIndex.clients(input), DesignKey.CLIENT, "says who is rated");
		Optional<KeyIndex> occasions = KeyIndex.of(input, DesignKey.OCCASION);
		double[] numbers = rating.validNumbers();
		int[] raters = IntStream.range(0, roles.size()).filter(r -> IntStream.range(0, numbers.length)
				.anyMatch(row -> roles.rows()[row] == r && !Double.isNaN(numbers[row]))).toArray();
		if (raters.length < 2) {
			throw new AnalysisException("Only one rater has rated, so there is nothing to compare.",
					"Choose another rating, or check the column '" + roles.name() + "'.");
		}
		Map<Long, double[]> targets = new HashMap<>();
		List<double[]> inOrder = new ArrayList<>();
		List<Integer> whose = new ArrayList<>();
		for (int row = 0; row < numbers.length; row++) {
			int rater = Arrays.binarySearch(raters, roles.rows()[row]);
			int occasion = occasions.isPresent() ? occasions.get().rows()[row] : 0;
			if (rater >= 0 && clients.rows()[row] >= 0 && occasion >= 0 && !Double.isNaN(numbers[row])) {
				int client = clients.rows()[row];
				double[] target = targets.computeIfAbsent((long) client << 32 | occasion, k -> {
					double[] made = new double[raters.length];
					Arrays.fill(made, Double.NaN);
					inOrder.add(made);
					whose.add(client);
					return made;
				});
				if (!Double.isNaN(target[rater])) {
					throw new AnalysisException("Client " + clients.categories().get(clients.rows()[row]).label()
							+ " has two ratings by "
							+ roles.categories().get(raters[rater]).label() + " (the second in row " + (row + 1) + ").",
							"Name the column that tells them apart as occasion, or remove one.");
				}
				target[rater] = numbers[row];
			}
		}
		double[][] all = new double[raters.length][inOrder.size()];
		for (int target = 0; target < inOrder.size(); target++) {
			for (int rater = 0; rater < raters.length; rater++) {
				all[rater][target] = inOrder.get(target)[rater];
			}
		}
		return complete(Arrays.stream(raters).mapToObj(r -> roles.categories().get(r).label()).toList(), all,
				whose.stream().mapToInt(c -> c).toArray());
	}

	private static KeyIndex require(Optional<KeyIndex> key, DesignKey what, String why) {
		return key.orElseThrow(() -> new OptionException(what.option(), "It is not known which column " + why + ".",
				"Name it as " + what.option() + "."));
	}
}
