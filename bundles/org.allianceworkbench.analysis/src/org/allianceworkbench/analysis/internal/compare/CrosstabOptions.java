package org.allianceworkbench.analysis.internal.compare;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link CrosstabAnalysis}.
 */
public record CrosstabOptions(
		@Option(label = "Rows", help = "The categorical variable whose categories are the rows.", required = true,
				columns = Option.Columns.ANY)
		String rows,
		@Option(label = "Columns", help = "The categorical variable whose categories are the columns.", required = true,
				columns = Option.Columns.ANY)
		String columns,
		@Option(label = "Unit", help =
		"What counts once: rows, or clients with the first category of their rows. With 'auto' clients do "
				+ "when they have several rows.", byDefault = "auto")
		Unit unit) {
}
