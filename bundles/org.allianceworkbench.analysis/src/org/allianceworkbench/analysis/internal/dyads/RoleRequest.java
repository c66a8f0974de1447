package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Progress;

/**
 * What the options ask for, before the data are known.
 *
 * @param time column of time, if it isn't the occasion's position
 * @param predictors columns
 * @param moderators columns that predict the change too
 * @param centre numbers to be taken off predictors
 * @param categorical columns whose numbers are categories
 * @param model the rest; its predictors are still empty
 */
public record RoleRequest(Optional<String> time, List<String> predictors, List<String> moderators, List<String> centre,
		List<String> categorical, RoleModel model) {

	private static final int FEW = 10;

	/** A request whose predictors are still to be read. */
	public static RoleModel model(Trend trend, Part therapists, Part dyads, boolean slopes, Residuals residuals, boolean reml,
			DegreesOfFreedom df, double confidence) {
		return new RoleModel(trend, List.of(), List.of(), therapists, dyads, slopes, residuals, reml, df, confidence);
	}

	/**
	 * What is fitted to data.
	 *
	 * @param data the ratings
	 * @param model with predictors, and without what these data can't tell
	 * @param warnings about what was left out
	 */
	public record Prepared(DyadData data, RoleModel model, List<Block.Warning> warnings) {
	}

	/**
	 * Reads predictors and leaves out what the data can't tell, with a warning.
	 *
	 * @throws AnalysisException when there is nothing to be fitted
	 */
	public Prepared prepare(DyadData data, Progress progress) {
		requireVariation(data);
		List<Block.Warning> warnings = new ArrayList<>();
		if (data.dyadCodes().size() < FEW) {
			warnings.add(new Block.Warning("There " + Wording.agree(data.dyadCodes().size(), "is ", "are ")
					+ Wording.count(data.dyadCodes().size(), "dyad") + " only: whatever is said of differences between "
					+ "dyads is very uncertain.", "Keep the rows of more clients."));
		}
		RoleModel possible = groups(data, sessions(data, warnings), warnings);
		Predictors read = new Predictors(data, centre, categorical, data.rated(), progress);
		Set<Predictor> all = new LinkedHashSet<>();
		predictors.forEach(p -> all.addAll(read.of(p)));
		Set<Predictor> moderating = new LinkedHashSet<>();
		for (String name : moderators) {
			List<Predictor> parts = read.of(name);
			all.addAll(parts);
			parts.stream().filter(p -> p.level() != Predictor.Level.SESSION).forEach(moderating::add);
		}
		read.complete();
		RoleModel full = new RoleModel(possible.trend(), List.copyOf(all), List.copyOf(moderating), possible.therapists(),
				possible.dyads(), possible.slopes(), possible.curves(), possible.residuals(), possible.reml(), possible.df(),
				possible.confidence());
		return new Prepared(data, full, warnings);
	}

	/**
	 * Requires several dyads, and ratings by either side that are not all the same.
	 *
	 * @throws AnalysisException when there are none
	 */
	public static void requireVariation(DyadData data) {
		data.requireBoth();
		if (data.dyadCodes().size() == 1) {
			throw new AnalysisException("There is one dyad only (client " + data.dyadCodes().get(0)
					+ "), so nothing can be said of differences between dyads.", "Keep the rows of more clients.");
		}
		for (Side side : Side.values()) {
			double[] values = Arrays.stream(data.ratings(side)).filter(x -> !Double.isNaN(x)).distinct().limit(2).toArray();
			if (values.length == 1) {
				throw new AnalysisException("All ratings by " + data.name(side) + " are the same (" + RoleNames.trimmed(values[0])
						+ "), so there is no variance to be explained.", "Choose other ratings, or keep more rows.");
			}
		}
	}

	private RoleModel sessions(DyadData data, List<Block.Warning> warnings) {
		RoleModel possible = model;
		Map<Double, String> occasions = data.ratedOccasions();
		if (possible.trend() != Trend.NONE && occasions.size() < 2 && time.isEmpty()) {
			warnings.add(new Block.Warning("There is one occasion only, so change over time is left out.",
					"Keep the rows of more occasions."));
			possible = new RoleModel(Trend.NONE, List.of(), List.of(), possible.therapists(), possible.dyads(), false,
					possible.residuals(), possible.reml(), possible.df(), possible.confidence());
		}
		if (possible.trend() == Trend.QUADRATIC && occasions.size() < 3 && time.isEmpty()) {
			warnings.add(new Block.Warning("Two occasions can't tell a curve from a straight line, so change is linear.", ""));
			possible = new RoleModel(Trend.LINEAR, List.of(), List.of(), possible.therapists(), possible.dyads(),
					possible.slopes(),
					possible.residuals(), possible.reml(), possible.df(), possible.confidence());
		}
		if (possible.slopes() && occasions.size() < 3 && time.isEmpty()) {
			warnings.add(new Block.Warning("With two occasions the change of a dyad can't be told from chance, so all dyads "
					+ "have the same "
					+ "change.", "Keep the rows of at least three occasions."));
			possible = new RoleModel(possible.trend(), List.of(), List.of(), possible.therapists(), possible.dyads(), false,
					possible.residuals(), possible.reml(), possible.df(), possible.confidence());
		}
		return possible;
	}

	private static RoleModel groups(DyadData data, RoleModel asked, List<Block.Warning> warnings) {
		RoleModel possible = asked;
		long therapists = Arrays.stream(data.therapist()).filter(t -> t >= 0).distinct().count();
		if (possible.therapists() != Part.NONE && therapists < 2) {
			warnings.add(new Block.Warning(therapists == 0
					? "No rating has a therapist, so differences between therapists are left out."
					: "There is one therapist only, so differences between therapists are left out.",
					"Keep the rows of more therapists, or say so with therapists=none."));
			possible = possible.withTherapists(Part.NONE);
		}
		if (possible.residuals() != Residuals.INDEPENDENT && data.dyads().complete().length < 3) {
			warnings.add(new Block.Warning(data.dyads().complete().length == 0
					? "No session was rated by both sides, so nothing can be "
					+ "said of how the ratings of a session go together."
					: "Fewer than three sessions were rated by both sides, so "
							+ "nothing is said of how the ratings of a session go together.",
					"Check whether both sides use the same client codes and occasions."));
			possible = possible.withResiduals(Residuals.INDEPENDENT);
		}
		return possible;
	}

	/** Most ratings that a side has of one dyad. */
	public static int most(DyadData data, Side side) {
		int[] n = new int[data.dyadCodes().size()];
		IntStream.range(0, data.size()).filter(i -> !Double.isNaN(data.ratings(side)[i])).forEach(i -> n[data.dyad()[i]]++);
		return Arrays.stream(n).max().orElse(0);
	}
}
