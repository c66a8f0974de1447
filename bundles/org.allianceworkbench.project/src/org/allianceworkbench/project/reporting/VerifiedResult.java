package org.allianceworkbench.project.reporting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.publish.record.ResultComparison;
import org.allianceworkbench.publish.record.ResultRecord;

/**
 * Whether the same comes out of an analysis as a report says.
 *
 * @param earlier what the report says
 * @param outcome what has become of it
 * @param comparison how it compares with what comes out now; there for {@link Outcome#COMPARED} only
 * @param problem what has become of it, one sentence; empty when it was compared
 * @param shown what the document shows otherwise than its record, or than what comes out
 */
public record VerifiedResult(ResultRecord earlier, Outcome outcome, Optional<ResultComparison> comparison, String problem,
		List<ShownChange> shown) {

	/** What has become of an analysis since a report was written. */
	public enum Outcome {
		/** It was run for the report and again now. */
		COMPARED,
		/** It is no longer in the study. */
		GONE,
		/** It was run for the report and can't be run now. */
		FAILS,
		/** It could not be run for the report and can't be run now. */
		STILL_FAILS,
		/** It could not be run for the report and can be run now. */
		RUNS_NOW
	}

	public VerifiedResult {
		Objects.requireNonNull(earlier);
		Objects.requireNonNull(outcome);
		Objects.requireNonNull(comparison);
		Objects.requireNonNull(problem);
		shown = List.copyOf(shown);
	}

	/** One that can't be compared. */
	static VerifiedResult without(ResultRecord earlier, Outcome outcome, String problem) {
		return new VerifiedResult(earlier, outcome, Optional.empty(), problem, List.of());
	}

	/** Whether the same numbers, counts and verdicts come out, and stand in the document. */
	public boolean isSame() {
		return comparison.isPresent() && comparison.get().isSame() && shown.isEmpty();
	}
}
