package org.allianceworkbench.analysis.internal.rupture;

import java.util.Map;

import org.allianceworkbench.analysis.internal.statistics.Sample;

/**
 * One client's ratings by one rater, in the order of sessions; only sessions with a rating.
 *
 * @param client the client's code
 * @param session positions of the sessions
 * @param y the ratings
 * @param about the client's codes by the design's keys
 */
record Course(String client, double[] session, double[] y, Map<String, String> about) {

	int n() {
		return y.length;
	}

	/** Standard deviation of the ratings, {@code NaN} for one. */
	double sd() {
		return new Sample(y).sd();
	}
}
