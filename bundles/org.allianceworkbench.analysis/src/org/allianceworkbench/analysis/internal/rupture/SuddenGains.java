package org.allianceworkbench.analysis.internal.rupture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.AnalysisInput;
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
	 */
	record Gain(String client, double after, double fall) {
	}

	private SuddenGains() {
	}

	/** The gains of all clients; sessions are the rows that there are, also without a score. */
	static List<Gain> of(AnalysisInput input, double[] scores, double least, double share) {
		Sessions sessions = Sessions.of(input);
		List<Gain> gains = new ArrayList<>();
		for (Map.Entry<Integer, int[]> client : sessions.byClient().entrySet()) {
			int[] rows = client.getValue();
			double[] y = Arrays.stream(rows).mapToDouble(i -> scores[i]).toArray();
			for (int g = 2; g + 2 < y.length; g++) {
				if (gain(y, g, least, share)) {
					gains.add(new Gain(sessions.clients().categories().get(client.getKey()).label(), sessions.session()[rows[g]],
							y[g] - y[g + 1]));
				}
			}
		}
		return gains;
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
