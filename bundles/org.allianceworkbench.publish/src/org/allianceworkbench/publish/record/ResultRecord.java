package org.allianceworkbench.publish.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.allianceworkbench.report.Exclusion;
import org.allianceworkbench.report.Report;

/**
 * What one run of an analysis found, without tables and figures; or why it found nothing.
 *
 * @param name name of the stored analysis
 * @param analysis id of the analysis
 * @param title title of the report
 * @param options options used, by name: String, Double, Long, Boolean, or a List of these
 * @param n how many of what were used
 * @param excluded rows that were not used
 * @param values numbers in full precision by name
 * @param verdicts yes-or-no results by name
 * @param source what it is based on
 * @param failure why the analysis could not be run, empty when it could
 */
public record ResultRecord(String name, String analysis, String title, Map<String, Object> options, Map<String, Long> n,
		List<Exclusion> excluded, Map<String, Double> values, Map<String, Boolean> verdicts, ResultSource source,
		String failure) {

	public ResultRecord {
		Objects.requireNonNull(name);
		Objects.requireNonNull(analysis);
		Objects.requireNonNull(title);
		options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
		n = Collections.unmodifiableMap(new LinkedHashMap<>(n));
		excluded = List.copyOf(excluded);
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
		Objects.requireNonNull(source);
		Objects.requireNonNull(failure);
	}

	/** The record of a run that found something. */
	public ResultRecord(String name, String analysis, String title, Map<String, Object> options, Map<String, Long> n,
			List<Exclusion> excluded, Map<String, Double> values, Map<String, Boolean> verdicts, ResultSource source) {
		this(name, analysis, title, options, n, excluded, values, verdicts, source, "");
	}

	/** The record of a report. */
	public static ResultRecord of(String name, Report report, ResultSource source) {
		return new ResultRecord(name, report.analysis(), report.title(), report.options(), report.n(), report.excluded(),
				report.values(), report.verdicts(), source);
	}

	/** The record of an analysis that could not be run. */
	public static ResultRecord failed(String name, String analysis, String title, String failure, ResultSource source) {
		return new ResultRecord(name, analysis, title, Map.of(), Map.of(), List.of(), Map.of(), Map.of(), source, failure);
	}

	/** Whether the analysis could not be run. */
	public boolean isFailed() {
		return !failure.isEmpty();
	}
}
