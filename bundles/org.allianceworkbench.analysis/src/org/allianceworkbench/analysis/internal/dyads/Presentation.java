package org.allianceworkbench.analysis.internal.dyads;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.convention.Convention;

/**
 * How results are presented; a group of options.
 *
 * @param convention whose conventions tables follow where programs differ
 * @param confidence level of intervals
 */
public record Presentation(
		@Option(label = Convention.LABEL, help = Convention.HELP, byDefault = Convention.DEFAULT)
		Convention convention,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
				highest = 0.999)
		double confidence) {
}
