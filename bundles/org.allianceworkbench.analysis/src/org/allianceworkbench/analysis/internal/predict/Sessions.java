package org.allianceworkbench.analysis.internal.predict;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.statistics.GroupMeans;

/**
 * Rows of clients at sessions.
 *
 * @param clients the clients
 * @param client index of each row's client, -1 when unknown
 * @param session position of each row's session, {@code NaN} when unknown
 * @param name name of the column of sessions
 * @param title what people call it
 */
public record Sessions(KeyIndex clients, int[] client, double[] session, String name, String title) {

	/**
	 * The sessions of the data.
	 *
	 * @throws AnalysisException when the data do not name clients and sessions
	 */
	public static Sessions of(AnalysisInput input) {
		KeyIndex clients = KeyIndex.clients(input).orElseThrow(() -> missing(DesignKey.CLIENT, "which client a row is about"));
		KeyIndex occasions = KeyIndex.of(input, DesignKey.OCCASION)
				.orElseThrow(() -> missing(DesignKey.OCCASION, "at which session a row was recorded"));
		double[] session = Arrays.stream(occasions.rows()).mapToDouble(o -> o < 0 ? Double.NaN : occasions.categories().get(o)
				.position())
				.toArray();
		return new Sessions(clients, clients.rows(), session, input.key(DesignKey.OCCASION).orElseThrow().spec().name(),
				occasions.name());
	}

	private static OptionException missing(DesignKey key, String what) {
		return new OptionException(key.option(), "It is not known which column says " + what + ".",
				"Name it under " + OptionWords.of(key) + ".");
	}

	/** Rows of each client with client and session known, in the order of sessions. */
	public Map<Integer, int[]> byClient() {
		Map<Integer, List<Integer>> rows = new LinkedHashMap<>();
		IntStream.range(0, client.length).filter(i -> client[i] >= 0 && !Double.isNaN(session[i]))
				.forEach(i -> rows.computeIfAbsent(client[i], k -> new java.util.ArrayList<>()).add(i));
		Map<Integer, int[]> sorted = new java.util.TreeMap<>();
		rows.forEach((who, list) -> sorted.put(who, list.stream().sorted((a, b) -> Double.compare(session[a], session[b]))
				.mapToInt(i -> i).toArray()));
		return sorted;
	}

	/**
	 * A value of the session some steps before, {@code NaN} where that session is absent.
	 *
	 * @throws AnalysisException when a client has two values at a session
	 */
	double[] before(double[] values, double step) {
		Map<String, Integer> at = new HashMap<>();
		for (int i = 0; i < values.length; i++) {
			if (client[i] >= 0 && !Double.isNaN(session[i]) && !Double.isNaN(values[i])) {
				Integer other = at.put(client[i] + "/" + session[i], i);
				if (other != null) {
					throw new AnalysisException("Client " + clients.categories().get(client[i]).label()
							+ " has two rows at a session (rows "
							+ (other + 1) + " and " + (i + 1) + ").",
							"Keep one rater under " + OptionWords.ROWS + ", or remove a row.");
				}
			}
		}
		double[] before = new double[values.length];
		Arrays.setAll(before, i -> {
			Integer row = client[i] < 0 || Double.isNaN(session[i]) ? null : at.get(client[i] + "/" + (session[i] - step));
			return row == null ? Double.NaN : values[row];
		});
		return before;
	}

	/** Each client's mean over its known values, at each row. */
	double[] means(double[] values) {
		double[] byClient = GroupMeans.of(values, client, clients.size());
		double[] means = new double[values.length];
		Arrays.setAll(means, i -> client[i] < 0 ? Double.NaN : byClient[client[i]]);
		return means;
	}

	/** What a client's own straight line over sessions leaves; {@code NaN} for clients with fewer than three values. */
	double[] detrended(double[] values) {
		double[] rest = new double[values.length];
		Arrays.fill(rest, Double.NaN);
		byClient().values().forEach(all -> {
			int[] rows = Arrays.stream(all).filter(i -> !Double.isNaN(values[i])).toArray();
			double x = Arrays.stream(rows).mapToDouble(i -> session[i]).average().orElse(0);
			double y = Arrays.stream(rows).mapToDouble(i -> values[i]).average().orElse(0);
			double xx = Arrays.stream(rows).mapToDouble(i -> (session[i] - x) * (session[i] - x)).sum();
			if (rows.length >= 3 && xx > 0) {
				double slope = Arrays.stream(rows).mapToDouble(i -> (session[i] - x) * (values[i] - y)).sum() / xx;
				Arrays.stream(rows).forEach(i -> rest[i] = values[i] - y - slope * (session[i] - x));
			}
		});
		return rest;
	}
}
