package org.allianceworkbench.report;

import java.util.Objects;

/**
 * Rows that were not used.
 *
 * @param reason why, for example {@code no rating by the therapist}
 * @param rows how many
 */
public record Exclusion(String reason, long rows) {
	public Exclusion {
		Objects.requireNonNull(reason);
		if (rows < 0) {
			throw new IllegalArgumentException(rows + " rows excluded");
		}
	}
}
