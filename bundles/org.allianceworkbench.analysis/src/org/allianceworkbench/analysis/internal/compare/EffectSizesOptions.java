package org.allianceworkbench.analysis.internal.compare;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link EffectSizesAnalysis}.
 */
public record EffectSizesOptions(
		@Option(label = "Variable", help = "The variable, when groups or occasions are compared.",
		columns = Option.Columns.NUMBERS)
		Optional<String> value,
		@Option(label = "Two columns",
		help = "For a change: the columns before and after; the change is the second minus the first.",
				columns = Option.Columns.NUMBERS)
		List<String> columns,
		@Option(label = "Two occasions",
		help = "For a change in data with a row for each occasion: the occasion before and the one "
				+ "after.")
		List<String> occasions,
		@Option(label = "Groups by", help = "For a difference: the column that tells two independent groups apart.",
				columns = Option.Columns.ANY)
		Optional<String> by,
		@Option(label = "Groups", help = "The two groups, the first minus the second.")
		List<String> groups,
		@Option(label = "Unit", help =
		"What counts once: rows, or clients with the mean of their rows. With 'auto' clients do when "
				+ "they have several rows.", byDefault = "auto")
		Unit unit,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {
}
