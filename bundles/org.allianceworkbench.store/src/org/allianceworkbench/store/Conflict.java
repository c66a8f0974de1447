package org.allianceworkbench.store;

import java.util.List;

import org.allianceworkbench.table.Value;

/**
 * Several imports say different things about one value, and nobody has decided yet; the value is empty until then.
 *
 * @param row which row
 * @param variable name of the variable; {@code therapist} for a client's therapist
 * @param candidates the values, in the order of their imports
 */
public record Conflict(RowKey row, String variable, List<Candidate> candidates) {

	/**
	 * One of the values.
	 *
	 * @param value the value
	 * @param importId the import that brought it, 0 for an edit
	 * @param file name of the file, empty for an edit
	 * @param source where it stood
	 */
	public record Candidate(Value value, long importId, String file, Source source) {
	}

	public Conflict {
		candidates = List.copyOf(candidates);
	}
}
