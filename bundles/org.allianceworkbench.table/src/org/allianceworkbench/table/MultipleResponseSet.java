package org.allianceworkbench.table;

import java.util.List;
import java.util.Optional;

/**
 * Several columns that together hold the answers to one question.
 *
 * @param name name, beginning with {@code $} in SPSS
 * @param label label, may be empty
 * @param kind dichotomies ('MD', one counted value) or categories ('MC')
 * @param counted the counted value as the file spells it, for dichotomies
 * @param columns names of the columns as the source spells them
 * @param labelSource where category labels come from in extended sets: {@code VARLABELS} or {@code COUNTEDVALUES}
 */
public record MultipleResponseSet(String name, String label, Kind kind, Optional<String> counted, List<String> columns,
		Optional<String> labelSource) {

	/** Kind of a set. */
	public enum Kind {
		DICHOTOMIES, CATEGORIES
	}

	public MultipleResponseSet {
		columns = List.copyOf(columns);
	}
}
