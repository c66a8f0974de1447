package org.allianceworkbench.analysis.internal.growth;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/** Options of {@link GeneralizabilityAnalysis}. */
public record GeneralizabilityOptions(
		@Option(label = "Score", help = "The numeric column of scores, a row for each.", required = true,
				columns = Option.Columns.NUMBERS)
		String score,
		@Option(label = "Object", help = "Whom or what the scores are meant to tell apart. Without this option the client.",
				columns = Option.Columns.ANY)
		Optional<String> object,
		@Option(label = "Facets", help =
		"The conditions of measurement: raters, items, sessions. Without this option the design's "
				+ "roles and occasions.", columns = Option.Columns.ANY)
		List<String> facets,
		@Option(label = "Interactions", help = "The interactions that get a variance of their own: all, none, or a list such as "
				+ "client:rater,client:item. What is left is in the residual.", byDefault = "all")
		List<String> interactions,
		@Option(label = "Conditions", help =
		"For the decision study: over how many conditions of the first facet a score is averaged, "
				+ "for example 1,2,3,6. Without this option 1 to twice as many as there are.")
		List<Integer> conditions,
		@Option(label = "Others", help = "For the decision study: the number of conditions of the other facets, in their order. "
				+ "Without "
				+ "this option as many as there are.")
		List<Integer> others,
		@Option(label = "Confidence", help = "Confidence level of intervals of the variances.", byDefault = "0.95", lowest = 0.5,
				highest = 0.999)
		double confidence) {
}
