package org.allianceworkbench.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.allianceworkbench.report.Report;

/**
 * One or more reports that are published together.
 *
 * @param title title of the document
 * @param facts what the document is about and where it comes from, in order: study, data version, program version, date
 * @param reports the reports, in order
 */
public record ReportDocument(String title, Map<String, String> facts, List<Report> reports) {

	public ReportDocument {
		Objects.requireNonNull(title);
		facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
		reports = List.copyOf(reports);
	}

	/** A document of one report. */
	public static ReportDocument of(Report report) {
		return new ReportDocument(report.title(), Map.of(), List.of(report));
	}
}
