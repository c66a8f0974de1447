package org.allianceworkbench.analysis.internal.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Line;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.StudentT;
import org.allianceworkbench.report.NumberStyle;

/**
 * Computes the answers of the overview from one number for each client.
 *
 * @param dyads the ratings
 * @param clients one number for each client
 * @param therapist therapist of each client, -1 when unknown
 * @param experience experience of each therapist, when asked
 * @param years what experience is called
 * @param distress distress of each client, when asked
 * @param burden what distress is called
 * @param confidence confidence level
 */
record Findings(Dyads dyads, ClientSummaries clients, int[] therapist, Optional<double[]> experience, String years,
		Optional<double[]> distress, String burden,
		double confidence) {

	private static final List<String> SIDES = List.of("client", "therapist");
	private static final NumberStyle SLOPE = NumberStyle.decimals(3);

	List<Finding> all() {
		List<Finding> all = new ArrayList<>();
		all.add(difference());
		reciprocity().ifPresent(r -> all.add(reciprocity(r)));
		experience.ifPresent(values -> IntStream.of(1, 0).forEach(side -> all.add(experience(values, side))));
		distress.ifPresent(before -> all.addAll(distress(before)));
		if (dyads.occasions().isPresent()) {
			IntStream.range(0, 2).forEach(side -> all.add(time(side)));
		}
		return all;
	}

	private Finding difference() {
		double[][] means = clients.pairMeans();
		int[] known = ClientSummaries.known(means);
		Sample difference = new Sample(Arrays.stream(known).mapToDouble(i -> means[0][i] - means[1][i]).toArray());
		return new Finding("difference", "Who rates higher?", "Mean difference, " + dyads.firstName() + " minus "
				+ dyads.secondName(),
				difference.mean(), difference.meanInterval(confidence), probability(difference), difference.n(), "clients",
				NumberStyle.TWO_DECIMALS, dyads.firstName() + " higher", dyads.secondName() + " higher");
	}

	private static double probability(Sample sample) {
		return StudentT.twoSided(sample.mean() / sample.standardError(), sample.n() - 1.0);
	}

	/** Needs therapists. */
	Optional<Reciprocity> reciprocity() {
		return Arrays.stream(therapist).anyMatch(t -> t >= 0)
				? Optional.of(Reciprocity.of(clients.pairMeans()[0], clients.pairMeans()[1], therapist)) : Optional.empty();
	}

	private Finding reciprocity(Reciprocity r) {
		return new Finding("reciprocity", "Where a therapist rates one client higher than the others, does that client too?",
				"Correlation of dyad means within therapists", r.r(), r.interval(confidence), r.p(), r.dyads(), "dyads",
				NumberStyle.CORRELATION, "They go together", "They go in opposite directions");
	}

	/** Mean rating of each therapist's clients by a side: each client counts once. */
	double[] therapistMeans(int side, int therapists) {
		return IntStream.range(0, therapists).mapToDouble(t -> Sample.mean(IntStream.range(0, therapist.length)
				.filter(c -> therapist[c] == t).mapToDouble(c -> clients.means()[side][c]).filter(x -> !Double.isNaN(x))
				.toArray()))
				.toArray();
	}

	private Finding experience(double[] values, int side) {
		return slope("experience/" + SIDES.get(side), dyads.names().get(side)
				+ ": do therapists with more of " + years + " have higher ratings?", "Slope of therapists' mean ("
				+ dyads.names().get(side) + ") on " + years, values, therapistMeans(side, values.length), "therapists",
				"Rises with it", "Falls with it");
	}

	private List<Finding> distress(double[] before) {
		List<Finding> both = new ArrayList<>();
		both.add(slope("distress/level", "Do clients with more of " + burden + " give lower ratings?",
				"Slope of clients' mean on " + burden, before, clients.means()[0], "clients", "Rises with it",
				"Falls with it"));
		if (dyads.occasions().isPresent()) {
			both.add(slope("distress/change", "Do the ratings of clients with more of " + burden + " rise more?",
					"Slope of clients' own slopes over occasions on " + burden, before, clients.slopes()[0], "clients",
					"Steeper with it", "Flatter with it"));
		}
		return both;
	}

	private Finding slope(String key, String question, String statistic, double[] x, double[] y, String units, String above,
			String below) {
		int[] known = ClientSummaries.known(x, y);
		Line line = Line.through(Dyads.at(x, known), Dyads.at(y, known));
		return new Finding(key, question, statistic, line.slope(), known.length < 3 ? Bounds.NONE
				: line.slopeInterval(confidence),
				line.p(), known.length, units, SLOPE, above, below);
	}

	private Finding time(int side) {
		Sample slopes = new Sample(Arrays.stream(clients.slopes()[side]).filter(x -> !Double.isNaN(x)).toArray());
		return new Finding("time/" + SIDES.get(side), dyads.names().get(side) + ": do ratings rise over time?",
				"Mean of clients' own slopes (" + dyads.names().get(side) + ") over occasions", slopes.mean(),
				slopes.meanInterval(confidence),
				probability(slopes), slopes.n(), "clients", SLOPE, "Rise", "Fall");
	}
}
