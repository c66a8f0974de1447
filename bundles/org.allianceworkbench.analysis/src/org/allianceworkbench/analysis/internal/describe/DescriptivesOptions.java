package org.allianceworkbench.analysis.internal.describe;

import java.util.List;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.convention.Convention;

/**
 * Options of {@link DescriptivesAnalysis}.
 */
public record DescriptivesOptions(
		@Option(label = "Variables", help = "The variables to describe.", required = true, columns = Option.Columns.NUMBERS)
		List<String> values,
		@Option(label = "Groups", help =
		"Describe each group apart: columns, or keys of the design such as site, role, occasion.",
				columns = Option.Columns.ANY)
		List<String> by,
		@Option(label = "Confidence", help = "Confidence level of the interval of the mean.", byDefault = "0.95", lowest = 0.5,
				highest = 0.999)
		double confidence,
		@Option(label = Convention.LABEL, help = Convention.HELP, byDefault = Convention.DEFAULT)
		Convention convention) {
}
