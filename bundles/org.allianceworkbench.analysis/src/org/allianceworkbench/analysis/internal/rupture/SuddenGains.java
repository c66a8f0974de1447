package org.allianceworkbench.analysis.internal.rupture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.RowKeys;
import org.allianceworkbench.analysis.internal.predict.Sessions;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.StudentT;

/** Sudden gains (Tang &amp; DeRubeis 1999) with the t criterion of Wiedemann et al. (2020). */
final class SuddenGains {

	private static final int AROUND = 3;
	private static final double CONFIDENCE = 0.95;

	/**
	 * A gain between a session and the next.
	 *
	 * @param client whose
	 * @param after position of the session before the fall
	 * @param fall points
	 * @param about the client's codes by the design's keys
	 */
	record Gain(String client, double after, double fall, Map<String, String> about) {
	}

	private SuddenGains() {
	}

	/** The gains of all clients; sessions are the rows that there are, also without a score. */
	static List<Gain> of(AnalysisInput input, double[] scores, double least, double share) {
		Sessions sessions = Sessions.of(input);
		List<Gain> gains = new ArrayList<>();
		for (Map.Entry<Integer, int[]> client : sessions.byClient().entrySet()) {
			int[] rows = oneASession(client.getValue(), sessions, scores);
			double[] y = Arrays.stream(rows).mapToDouble(i -> scores[i]).toArray();
			for (int g = 2; g + 2 < y.length; g++) {
				if (gain(y, g, least, share)) {
					gains.add(new Gain(sessions.clients().categories().get(client.getKey()).label(), sessions.session()[rows[g]],
							y[g] - y[g + 1], RowKeys.of(input, rows[g], DesignKey.SITE, DesignKey.CLIENT)));
				}
			}
		}
		return gains;
	}

	/**
	 * One row for each session of a client, that with a score where several raters have rows.
	 *
	 * @throws AnalysisException when a session has two scores that differ
	 */
	private static int[] oneASession(int[] rows, Sessions sessions, double[] scores) {
		Map<Double, Integer> kept = new LinkedHashMap<>();
		for (int row : rows) {
			Integer other = kept.putIfAbsent(sessions.session()[row], row);
			if (other == null || Double.isNaN(scores[row])) {
				continue;
			}
			if (!Double.isNaN(scores[other]) && scores[other] != scores[row]) {
				throw new AnalysisException("Client " + sessions.clients().categories().get(sessions.client()[row]).label()
						+ " has two scores of symptoms at a session (rows " + (other + 1) + " and " + (row + 1) + ").",
						"Keep one rater under " + OptionWords.ROWS + ", or remove a row.");
			}
			kept.put(sessions.session()[row], row);
		}
		return kept.values().stream().mapToInt(i -> i).toArray();
	}

	private static boolean gain(double[] y, int g, double least, double share) {
		double[] before = known(y, g - AROUND + 1, g + 1);
		double[] after = known(y, g + 1, Math.min(y.length, g + 1 + AROUND));
		double fall = y[g] - y[g + 1];
		if (Double.isNaN(fall) || before.length < 2 || after.length < 2 || fall < least || fall < share * y[g]) {
			return false;
		}
		Sample a = new Sample(before);
		Sample b = new Sample(after);
		double df = before.length + after.length - 2.0;
		double pooled = Math.sqrt((a.sumOfSquares() + b.sumOfSquares()) / df);
		return a.mean() - b.mean() > StudentT.critical(CONFIDENCE, df) * pooled;
	}

	private static double[] known(double[] y, int from, int to) {
		return Arrays.stream(y, from, to).filter(v -> !Double.isNaN(v)).toArray();
	}
}
