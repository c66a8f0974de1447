package org.allianceworkbench.analysis.internal.compare;

import java.util.List;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link NormalityAnalysis}.
 */
public record NormalityOptions(
		@Option(label = "Variables", help = "The variables to look at.", required = true, columns = Option.Columns.NUMBERS)
		List<String> values,
		@Option(label = "Unit", help =
		"What counts once: rows, or clients with the mean of their rows. With 'auto' clients do when "
				+ "they have several rows.", byDefault = "auto")
		Unit unit) {
}
