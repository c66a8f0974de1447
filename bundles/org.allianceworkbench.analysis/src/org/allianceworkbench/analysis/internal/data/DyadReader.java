package org.allianceworkbench.analysis.internal.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;

/** Reads the ratings of two sides from long or wide data. */
public final class DyadReader {

	private static final int STEP = 10_000;

	private final AnalysisInput input;
	private final Optional<KeyIndex> clients;
	private final Optional<KeyIndex> occasions;
	private final Progress progress;

	private DyadReader(AnalysisInput input, Progress progress) {
		this.input = input;
		this.clients = KeyIndex.clients(input);
		this.occasions = KeyIndex.of(input, DesignKey.OCCASION);
		this.progress = progress;
	}

	/**
	 * Reads ratings.
	 *
	 * @throws AnalysisException when columns don't say who rated what, or a rating stands twice
	 */
	public static Dyads read(AnalysisInput input, RatingColumns columns, Progress progress) {
		DyadReader reader = new DyadReader(input, progress);
		progress.begin("Reading ratings", input.table().rowCount(), "rows");
		if (columns.rating().isPresent()) {
			return reader.longForm(input.table().column(columns.rating().get()), columns.roles());
		}
		if (columns.columns().size() != 2) {
			throw new OptionException("rating", "It is not known where the ratings are.",
					"Give 'Rating' (rating) for data with a row for each rating, or 'Columns' (columns) for data with both "
							+ "sides' ratings in a row.");
		}
		return reader.wideForm(input.table().column(columns.columns().get(0)), input.table().column(columns.columns().get(1)));
	}

	private Dyads wideForm(Column first, Column second) {
		int rows = input.table().rowCount();
		int[] cells = IntStream.range(0, rows).filter(row -> clients.isEmpty() || clients.get().rows()[row] >= 0).toArray();
		long unplaced = IntStream.range(0, rows).filter(row -> clients.isPresent() && clients.get().rows()[row] < 0
				&& !(first.isMissing(row) && second.isMissing(row))).count();
		int[] client = clients.isPresent() ? pick(clients.get().rows(), cells) : IntStream.range(0, cells.length).toArray();
		int[] occasion = occasions.isPresent() ? pick(occasions.get().rows(), cells) : constant(cells.length);
		return new Dyads(KeyIndex.title(first) + " and " + KeyIndex.title(second), KeyIndex.title(first), KeyIndex.title(second),
				Dyads.at(first.validNumbers(), cells), Dyads.at(second.validNumbers(), cells), client, occasion, cells, clients,
				occasions, unplaced, List.of(first.spec().name(), second.spec().name()), about(cells));
	}

	private static int[] pick(int[] values, int[] cells) {
		return Arrays.stream(cells).map(i -> values[i]).toArray();
	}

	private static int[] constant(int length) {
		int[] none = new int[length];
		Arrays.fill(none, -1);
		return none;
	}

	private Dyads longForm(Column rating, List<String> named) {
		KeyIndex roles = KeyIndex.of(input, DesignKey.ROLE).orElseThrow(() -> missingKey(DesignKey.ROLE, "who gave a rating"));
		KeyIndex people = clients.orElseThrow(() -> missingKey(DesignKey.CLIENT, "which client a rating is about"));
		double[] numbers = rating.validNumbers();
		int[] pair = Rater.choose(roles, rating(roles, numbers), named);
		Map<Long, Integer> places = new HashMap<>();
		int rows = numbers.length;
		double[][] sides = { new double[rows], new double[rows] };
		int[][] from = { constant(rows), constant(rows) };
		int[] client = new int[rows];
		int[] occasion = new int[rows];
		long unplaced = 0;
		for (int row = 0; row < rows; row++) {
			tick(row);
			int who = people.rows()[row];
			int when = occasions.isPresent() ? occasions.get().rows()[row] : 0;
			int side = roles.rows()[row] == pair[0] ? 0 : roles.rows()[row] == pair[1] ? 1 : -1;
			if (who < 0 || when < 0 || roles.rows()[row] < 0) {
				unplaced += Double.isNaN(numbers[row]) ? 0 : 1;
			} else if (side >= 0) {
				int cell = places.computeIfAbsent((long) who << 32 | when, k -> places.size());
				client[cell] = who;
				occasion[cell] = occasions.isPresent() ? when : -1;
				place(sides[side], from[side], cell, row, numbers[row], roles.categories().get(pair[side]).label(), people);
			}
		}
		return longDyads(KeyIndex.title(rating), roles, pair, places.size(), sides, from, client, occasion, unplaced);
	}

	private Dyads longDyads(String measure, KeyIndex roles, int[] pair, int cells, double[][] sides, int[][] from, int[] client,
			int[] occasion, long unplaced) {
		int[] row = new int[cells];
		for (int cell = 0; cell < cells; cell++) {
			row[cell] = from[0][cell] >= 0 ? from[0][cell] : from[1][cell];
			for (int side = 0; side < 2; side++) {
				sides[side][cell] = from[side][cell] < 0 ? Double.NaN : sides[side][cell];
			}
		}
		return new Dyads(measure, roles.categories().get(pair[0]).label(), roles.categories().get(pair[1]).label(),
				Arrays.copyOf(sides[0], cells), Arrays.copyOf(sides[1], cells), Arrays.copyOf(client, cells),
				Arrays.copyOf(occasion, cells), row, clients, occasions, unplaced,
				List.of(roles.categories().get(pair[0]).code(), roles.categories().get(pair[1]).code()), about(row));
	}

	private List<Map<String, String>> about(int[] rows) {
		return RowKeys.of(input, rows, DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION);
	}

	/** Roles with at least one rating. */
	private static List<Integer> rating(KeyIndex roles, double[] numbers) {
		boolean[] rates = new boolean[roles.size()];
		for (int row = 0; row < numbers.length; row++) {
			if (!Double.isNaN(numbers[row]) && roles.rows()[row] >= 0) {
				rates[roles.rows()[row]] = true;
			}
		}
		return IntStream.range(0, rates.length).filter(i -> rates[i]).boxed().toList();
	}

	private void place(double[] side, int[] from, int cell, int row, double number, String role, KeyIndex people) {
		if (from[cell] >= 0 && !Double.isNaN(side[cell]) && !Double.isNaN(number)) {
			String when = occasions.map(o -> " at " + o.name() + " " + o.categories().get(o.rows()[row]).label()).orElse("");
			throw new AnalysisException("Client " + people.categories().get(people.rows()[row]).label() + " has two ratings by "
					+ role
					+ when + " (rows " + (from[cell] + 1) + " and " + (row + 1) + ").",
					occasions.isEmpty() ? "Name the column that tells them apart under " + DesignKey.OCCASION.named() + "."
							: ClientCodes.remedy(input, from[cell], row, "Remove one of them."));
		}
		if (from[cell] < 0 || !Double.isNaN(number)) {
			side[cell] = number;
			from[cell] = row;
		}
	}

	private void tick(int row) {
		if (row % STEP == 0) {
			progress.checkCancelled();
			progress.worked(row);
		}
	}

	private static OptionException missingKey(DesignKey key, String what) {
		return new OptionException(key.option(), "It is not known which column says " + what + ".",
				"Name it under " + key.named() + ".");
	}
}
