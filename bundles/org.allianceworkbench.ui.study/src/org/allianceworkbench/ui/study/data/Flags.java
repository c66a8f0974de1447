package org.allianceworkbench.ui.study.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;

/** Open findings by the values they are about; never changes. */
final class Flags {

	static final Flags NONE = new Flags(List.of());

	private final Map<RowKey, Map<String, String>> found = new HashMap<>();

	Flags(List<Finding> findings) {
		for (Finding finding : findings) {
			if (!finding.variable().isEmpty()) {
				found.computeIfAbsent(finding.row(), row -> new HashMap<>()).merge(finding.variable(), finding.message(),
						(one, other) -> one + "; " + other);
			}
		}
	}

	/** What was found about the values of a row, by variable. */
	Map<String, String> of(RowKey row) {
		return found.getOrDefault(row, Map.of());
	}
}
