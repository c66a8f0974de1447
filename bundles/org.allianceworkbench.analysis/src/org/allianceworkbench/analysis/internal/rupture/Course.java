package org.allianceworkbench.analysis.internal.rupture;

import org.allianceworkbench.analysis.internal.statistics.Sample;

/**
 * One client's ratings by one rater, in the order of sessions; only sessions with a rating.
 *
 * @param client the client's label
 * @param session positions of the sessions
 * @param y the ratings
 */
record Course(String client, double[] session, double[] y) {

	int n() {
		return y.length;
	}

	/** Standard deviation of the ratings, {@code NaN} for one. */
	double sd() {
		return new Sample(y).sd();
	}
}
