package org.allianceworkbench.analysis.internal.scales;

import java.util.ArrayList;
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
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/**
 * Answers of clients at sessions to items, one each.
 *
 * @param items names of the items
 * @param client index of each session's client
 * @param session index of each session's occasion
 * @param answers answers[session of a client][item], {@code NaN} where missing
 * @param clients how many clients
 * @param sessions how many different occasions
 */
record Answers(List<String> items, int[] client, int[] session, double[][] answers, int clients, int sessions) {

	/** Reads answers. */
	static Answers of(AnalysisInput input, MultilevelReliabilityOptions options) {
		KeyIndex clients = require(KeyIndex.clients(input), DesignKey.CLIENT);
		KeyIndex sessions = require(KeyIndex.of(input, DesignKey.OCCASION), DesignKey.OCCASION);
		Map<Long, double[]> places = new HashMap<>();
		List<int[]> keys = new ArrayList<>();
		List<double[]> rows = new ArrayList<>();
		boolean stacked = options.value().isPresent();
		List<Column> columns;
		int[] item = {};
		List<String> names;
		if (stacked) {
			KeyIndex index = KeyIndex.of(input.table().column(options.item().orElseThrow(() -> new OptionException("item",
					"It is not known which column names the item.", "Name it as Item."))), List.of());
			columns = List.of(input.table().column(options.value().get()));
			item = index.rows();
			names = index.categories().stream().map(c -> c.code()).toList();
		} else {
			columns = options.items().stream().map(input.table()::column).distinct().toList();
			names = columns.stream().map(c -> c.spec().name()).toList();
		}
		if (names.size() < 2) {
			throw new OptionException("items", "A scale needs at least two items.",
					"Choose the items' columns, or Answer and Item in data with a row for each item.");
		}
		for (int row = 0; row < input.table().rowCount(); row++) {
			int c = clients.rows()[row];
			int s = sessions.rows()[row];
			if (c < 0 || s < 0 || stacked && item[row] < 0) {
				continue;
			}
			double[] own = places.computeIfAbsent((long) c << 32 | s, k -> {
				double[] made = new double[names.size()];
				Arrays.fill(made, Double.NaN);
				keys.add(new int[] { c, s });
				rows.add(made);
				return made;
			});
			for (int j = 0; j < columns.size(); j++) {
				put(own, stacked ? item[row] : j, columns.get(j).valid(row), clients, c, row);
			}
		}
		int[] kept = IntStream.range(0, rows.size()).filter(i -> Arrays.stream(rows.get(i)).anyMatch(x -> !Double.isNaN(x)))
				.toArray();
		return new Answers(names, IntStream.of(kept).map(i -> keys.get(i)[0]).toArray(), IntStream.of(kept)
				.map(i -> keys.get(i)[1])
				.toArray(), IntStream.of(kept).mapToObj(rows::get).toArray(double[][]::new), distinct(kept, keys, 0),
				distinct(kept, keys, 1));
	}

	private static int distinct(int[] kept, List<int[]> keys, int which) {
		return (int) IntStream.of(kept).map(i -> keys.get(i)[which]).distinct().count();
	}

	private static void put(double[] own, int item, double answer, KeyIndex clients, int client, int row) {
		if (!Double.isNaN(answer)) {
			if (!Double.isNaN(own[item])) {
				throw new AnalysisException("Client " + clients.categories().get(client).label()
						+ " has two answers to an item at the same "
						+ "occasion (the second in row " + (row + 1) + ").",
						"Use the rows of one rater only, or remove one.");
			}
			own[item] = answer;
		}
	}

	private static KeyIndex require(Optional<KeyIndex> key, DesignKey what) {
		return key.orElseThrow(() -> new OptionException(what.option(), "It is not known which column is the " + what.option()
				+ ".",
				"Name it as " + what.option() + "."));
	}

	/** All answers, one in a row: client, session, item, y. */
	Table stacked() {
		List<String> c = new ArrayList<>();
		List<String> s = new ArrayList<>();
		List<String> i = new ArrayList<>();
		List<Double> y = new ArrayList<>();
		for (int row = 0; row < answers.length; row++) {
			for (int j = 0; j < items.size(); j++) {
				if (!Double.isNaN(answers[row][j])) {
					c.add("c" + client[row]);
					s.add("s" + session[row]);
					i.add("i" + j);
					y.add(answers[row][j]);
				}
			}
		}
		return Table.of(text("client", c), text("session", s), text("item", i),
				Column.of(ColumnSpec.number("y").build(), y.stream().mapToDouble(d -> d).toArray()));
	}

	private static Column text(String name, List<String> values) {
		return Column.of(ColumnSpec.text(name).build(), values.toArray(String[]::new));
	}

	/** How many answers. */
	int count() {
		return (int) Arrays.stream(answers).flatMapToDouble(Arrays::stream).filter(x -> !Double.isNaN(x)).count();
	}

	/** Whether every client has answered every item at every session. */
	boolean balanced() {
		return count() == clients * sessions * items.size();
	}

	/** Sessions with all items answered. */
	int[] complete() {
		return IntStream.range(0, answers.length).filter(i -> Arrays.stream(answers[i]).noneMatch(Double::isNaN)).toArray();
	}
}
