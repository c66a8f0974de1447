package org.allianceworkbench.project.reporting;

import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.publish.record.ResultComparison;
import org.allianceworkbench.publish.record.ResultRecord;

/**
 * Whether the same comes out of an analysis as a report says.
 *
 * @param earlier what the report says
 * @param comparison how it compares with what comes out now; empty when nothing does
 * @param problem why nothing comes out, one sentence; empty when something does
 */
public record VerifiedResult(ResultRecord earlier, Optional<ResultComparison> comparison, String problem) {
	public VerifiedResult {
		Objects.requireNonNull(earlier);
		Objects.requireNonNull(comparison);
		Objects.requireNonNull(problem);
	}

	/** Whether the same numbers, counts and verdicts come out. */
	public boolean isSame() {
		return comparison.isPresent() && comparison.get().isSame();
	}
}
