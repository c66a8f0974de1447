package org.allianceworkbench.analysis.internal.overview;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.statistics.Line;
import org.allianceworkbench.analysis.internal.statistics.Sample;

/**
 * One number for each client from the client's sessions; {@code NaN} where there are too few.
 *
 * @param pairMeans for each side (0 client, 1 therapist) the mean over the sessions that both have rated
 * @param means for each side the mean over all sessions that the side has rated
 * @param slopes for each side the least-squares slope over occasions, from at least {@link #FEWEST} sessions
 */
record ClientSummaries(double[][] pairMeans, double[][] means, double[][] slopes) {

	/** Fewest ratings from which a client's slope is taken. */
	static final int FEWEST = 3;

	static ClientSummaries of(Dyads dyads, int clients) {
		int[][] cells = cells(dyads, clients);
		double[][] pairMeans = new double[2][clients];
		double[][] means = new double[2][clients];
		double[][] slopes = new double[2][clients];
		for (int c = 0; c < clients; c++) {
			int[] both = Arrays.stream(cells[c]).filter(i -> !Double.isNaN(dyads.first()[i])
					&& !Double.isNaN(dyads.second()[i])).toArray();
			for (int side = 0; side < 2; side++) {
				double[] ratings = dyads.side(side);
				int[] own = Arrays.stream(cells[c]).filter(i -> !Double.isNaN(ratings[i])).toArray();
				pairMeans[side][c] = Sample.mean(Dyads.at(ratings, both));
				means[side][c] = Sample.mean(Dyads.at(ratings, own));
				slopes[side][c] = slope(dyads, ratings, own);
			}
		}
		return new ClientSummaries(pairMeans, means, slopes);
	}

	private static int[][] cells(Dyads dyads, int clients) {
		int[] size = new int[clients];
		Arrays.stream(dyads.client()).forEach(c -> size[c]++);
		int[][] cells = IntStream.range(0, clients).mapToObj(c -> new int[size[c]]).toArray(int[][]::new);
		int[] filled = new int[clients];
		for (int i = 0; i < dyads.size(); i++) {
			int c = dyads.client()[i];
			cells[c][filled[c]++] = i;
		}
		return cells;
	}

	private static double slope(Dyads dyads, double[] ratings, int[] cells) {
		if (dyads.occasions().isEmpty()) {
			return Double.NaN;
		}
		KeyIndex occasions = dyads.occasions().get();
		int[] placed = Arrays.stream(cells).filter(i -> dyads.occasion()[i] >= 0).toArray();
		double[] time = Arrays.stream(placed).mapToDouble(i -> occasions.categories().get(dyads.occasion()[i]).position())
				.toArray();
		return placed.length < FEWEST ? Double.NaN : Line.through(time, Dyads.at(ratings, placed)).slope();
	}

	/** Places at which all of some arrays have a number. */
	static int[] known(double[]... arrays) {
		return IntStream.range(0, arrays[0].length).filter(i -> Arrays.stream(arrays).noneMatch(a -> Double.isNaN(a[i])))
				.toArray();
	}
}
