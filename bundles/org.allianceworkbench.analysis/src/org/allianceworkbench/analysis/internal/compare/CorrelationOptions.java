package org.allianceworkbench.analysis.internal.compare;

import java.util.List;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link CorrelationAnalysis}.
 */
public record CorrelationOptions(
		@Option(label = "Variables", help = "The variables, each with each.", required = true, columns = Option.Columns.NUMBERS)
		List<String> values,
		@Option(label = "Controlling for",
		help = "Variables whose part is taken out of both sides: then there are partial correlations "
				+ "too.", columns = Option.Columns.NUMBERS)
		List<String> controlling,
		@Option(label = "Coefficient shown", help = "Which coefficient the matrix and the figure show; all are among the values.",
				byDefault = "pearson")
		Coefficient coefficient,
		@Option(label = "Missing values",
		help = "Whether a pair of variables uses all cases with both, or only cases with all variables.",
				byDefault = "pairwise")
		Missing missing,
		@Option(label = "Unit", help =
		"What counts once: rows, or clients with the mean of their rows. With 'auto' clients do when "
				+ "they have several rows.", byDefault = "auto")
		Unit unit,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {

	/** What is shown. */
	public enum Coefficient {
		PEARSON, SPEARMAN, KENDALL
	}

	/** Which cases are used. */
	public enum Missing {
		PAIRWISE, LISTWISE
	}
}
