package org.allianceworkbench.analysis.internal.rupture;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link RuptureAnalysis}.
 */
public record RuptureOptions(
		@Option(label = "Rating", help = "The alliance rating, in data with a row for each rating and a role column.",
				columns = Option.Columns.NUMBERS)
		Optional<String> rating,
		@Option(label = "Roles", help = "The two roles whose ratings are looked at. Without this option client and therapist.")
		List<String> roles,
		@Option(label = "Columns", help = "The alliance rating, or those of both raters, in data with a row for each session.",
				columns = Option.Columns.NUMBERS)
		List<String> columns,
		@Option(label = "Criterion", help =
		"The definition whose episodes are listed and drawn; all are counted. own: a fall of a client's "
				+ "own standard deviation (Strauss et al., 2006); pooled: of two pooled standard deviations within clients "
				+ "(after Stiles et al., "
				+ "2004); stricter: of the larger of the two (Gumz et al., 2012).", byDefault = "own")
		Choice criterion,
		@Option(label = "Standard deviations",
		help = "How many standard deviations a fall must be at least, three numbers: by the own, the pooled and the stricter "
				+ "definition. Without this option the published ones, 1, 2 and 1.")
		List<Double> times,
		@Option(label = "Repaired within",
		help = "Within how many observed sessions a rupture must be made up for to count as repaired.",
				byDefault = "3", lowest = 1)
		int window,
		@Option(label = "Repaired to",
		help = "How far below the level before the fall a repair may stay, in standard deviations.",
				byDefault = "0.25", lowest = 0)
		double repair,
		@Option(label = "Symptoms", help = "Scores for sudden gains, falling when clients get better.",
		columns = Option.Columns.NUMBERS)
		Optional<String> symptoms,
		@Option(label = "Gain", help =
		"Points by which symptoms must fall between two sessions for a sudden gain (Beck Depression "
				+ "Inventory: 7).", byDefault = "7", lowest = 0)
		double gain,
		@Option(label = "Share", help = "Share of the score before by which symptoms must fall for a sudden gain.",
		byDefault = "0.25",
				lowest = 0, highest = 1)
		double share,
		@Option(label = "Pictures", help = "For how many clients, those with the deepest ruptures, the course is drawn.",
		byDefault = "6",
				lowest = 0, highest = 60)
		int pictures) {

	/** Whose standard deviation a fall is measured in. */
	public enum Choice {
		/** The client's own, once. */
		OWN,
		/** Pooled within clients, twice. */
		POOLED,
		/** The larger of the two, once. */
		STRICTER
	}
}
