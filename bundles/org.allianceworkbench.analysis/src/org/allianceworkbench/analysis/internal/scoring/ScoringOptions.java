package org.allianceworkbench.analysis.internal.scoring;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link ScoringAnalysis}.
 */
public record ScoringOptions(
		@Option(label = "Scales", help = "Each scale with its items, for example goal=wai04+wai06+wai08+wai11.", required = true)
		List<String> scales,
		@Option(label = "Reversed", help = "Items that count as lowest + highest minus the answer.",
		columns = Option.Columns.NUMBERS)
		List<String> reverse,
		@Option(label = "Lowest", help = "Lowest answer that can be given, where items are reversed.")
		Optional<Double> lowest,
		@Option(label = "Highest", help = "Highest answer that can be given, where items are reversed.")
		Optional<Double> highest,
		@Option(label = "Missing for a mean", help = "Share of items that may be missing for the mean of the answered ones.",
				byDefault = "0.2", lowest = 0, highest = 0.99)
		double missing,
		@Option(label = "Missing for a prorated sum",
		help = "Share of items that may be missing for a sum in which the mean of the answered "
				+ "items stands for the others.", byDefault = "0.5", lowest = 0, highest = 0.99)
		double prorated) {
}
