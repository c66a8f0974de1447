package org.allianceworkbench.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a whole table besides its columns.
 *
 * @param label file label, empty when there is none
 * @param documents lines of text that travel with the data
 * @param weight name of the column that holds case weights
 * @param attributes custom attributes by name, in the source's order
 * @param multipleResponseSets sets of columns that belong together
 */
public record TableInfo(String label, List<String> documents, Optional<String> weight, Map<String, List<String>> attributes,
		List<MultipleResponseSet> multipleResponseSets) {

	/** Nothing is known. */
	public static final TableInfo NONE = new TableInfo("", List.of(), Optional.empty(), Map.of(), List.of());

	public TableInfo {
		documents = List.copyOf(documents);
		attributes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
		multipleResponseSets = List.copyOf(multipleResponseSets);
	}

	/** The same with another label. */
	public TableInfo withLabel(String text) {
		return new TableInfo(text, documents, weight, attributes, multipleResponseSets);
	}
}
