package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Correlation;
import org.allianceworkbench.analysis.internal.statistics.Line;
import org.allianceworkbench.analysis.internal.statistics.Normal;
import org.allianceworkbench.analysis.internal.statistics.Sample;

/**
 * Correlation of both sides' ratings over the sessions of each dyad.
 *
 * @param members the dyads with enough sessions in which both sides vary
 * @param few dyads with too few sessions
 * @param constant dyads in which a side gives the same rating in all sessions
 * @param slopes change of the distance of both sides by occasion, of dyads with three sessions or more
 */
record TemporalCongruence(List<Member> members, long few, long constant, double[] slopes) {

	private static final double LARGEST = 0.999999;

	/** A dyad: index of the client, its correlation, how many sessions. */
	record Member(int client, double r, int sessions) {
	}

	static TemporalCongruence of(Dyads dyads, int[] pairs, int least) {
		int clients = Arrays.stream(dyads.client()).max().orElse(-1) + 1;
		List<List<Integer>> sessions = new ArrayList<>();
		IntStream.range(0, clients).forEach(c -> sessions.add(new ArrayList<>()));
		Arrays.stream(pairs).forEach(i -> sessions.get(dyads.client()[i]).add(i));
		List<Member> members = new ArrayList<>();
		List<Double> slopes = new ArrayList<>();
		long few = 0;
		long constant = 0;
		for (int c = 0; c < clients; c++) {
			int[] own = sessions.get(c).stream().mapToInt(i -> i).toArray();
			if (own.length == 0) {
				continue;
			}
			double[] a = Dyads.at(dyads.first(), own);
			double[] b = Dyads.at(dyads.second(), own);
			slope(dyads, own, a, b).ifPresent(slopes::add);
			double r = Correlation.pearson(a, b).r();
			if (own.length < least) {
				few++;
			} else if (Double.isNaN(r)) {
				constant++;
			} else {
				members.add(new Member(c, r, own.length));
			}
		}
		return new TemporalCongruence(members, few, constant, slopes.stream().mapToDouble(s -> s).toArray());
	}

	private static java.util.Optional<Double> slope(Dyads dyads, int[] own, double[] a, double[] b) {
		if (dyads.occasions().isEmpty() || own.length < 3 || Arrays.stream(own).anyMatch(i -> dyads.occasion()[i] < 0)) {
			return java.util.Optional.empty();
		}
		double[] time = Arrays.stream(own).mapToDouble(i -> dyads.occasions().get().categories().get(dyads.occasion()[i])
				.position())
				.toArray();
		double slope = Line.through(time, IntStream.range(0, own.length).mapToDouble(i -> Math.abs(a[i] - b[i])).toArray())
				.slope();
		return Double.isNaN(slope) ? java.util.Optional.empty() : java.util.Optional.of(slope);
	}

	Sample correlations() {
		return new Sample(members.stream().mapToDouble(Member::r).toArray());
	}

	/** Fisher's z of the correlations, those next to 1 held at .999999. */
	Sample z() {
		return new Sample(members.stream().mapToDouble(m -> Normal.fisherZ(Math.clamp(m.r(), -LARGEST, LARGEST))).toArray());
	}

	double t() {
		return z().mean() / z().standardError();
	}

	/** Interval of the mean correlation, by Fisher's z and Student's t. */
	Bounds interval(double confidence) {
		return z().meanInterval(confidence).map(Math::tanh);
	}
}
