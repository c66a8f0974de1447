package org.allianceworkbench.analysis.internal.scales;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link MultilevelReliabilityAnalysis}.
 */
public record MultilevelReliabilityOptions(
		@Option(label = "Items", help =
		"The items, in data with a row for each client at an occasion and a column for each item.",
				columns = Option.Columns.NUMBERS)
		List<String> items,
		@Option(label = "Answer", help = "The answers, in data with a row for each item of a client at an occasion.",
				columns = Option.Columns.NUMBERS)
		Optional<String> value,
		@Option(label = "Item", help = "The column that names the item, in data with a row for each item.",
		columns = Option.Columns.ANY)
		Optional<String> item,
		@Option(label = "Sessions", help =
		"Whether sessions are the same for all clients (crossed: session 3 of one client is session 3 of "
				+ "another) or differ between clients (nested). This decides the variance components and which coefficients "
				+ "there are.",
				byDefault = "crossed")
		Sessions sessions,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {

	/** How sessions and clients are related. */
	public enum Sessions {
		CROSSED, NESTED
	}
}
