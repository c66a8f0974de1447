package org.allianceworkbench.project.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.analysis.AnalysisCatalogue;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisRequest;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.table.Progress;

/**
 * Runs analyses that a study keeps.
 *
 * @param catalogue what analyses there are
 * @param input the study's data
 */
public record StoredAnalyses(AnalysisCatalogue catalogue, StudyInput input) {

	/** Runs one; its own title counts when it has one. */
	public Report run(Analysis stored, Progress progress) throws ProjectException {
		Map<String, String> options = new LinkedHashMap<>();
		for (OptionValue option : stored.getOptions()) {
			options.put(option.getName(), option.getValue() == null ? "" : option.getValue());
		}
		try {
			progress.begin("Analysing " + stored.getName(), -1, "rows");
			org.allianceworkbench.analysis.Analysis<?> analysis = catalogue.analysis(stored.getAnalysis());
			Report report = AnalysisRequest.parse(analysis, input.of(analysis, options), options).run(progress);
			return titled(report, stored.getTitle());
		} catch (AnalysisException e) {
			throw Failures.of("analysis " + stored.getName(), e);
		} catch (IOException e) {
			throw Failures.of("analysis " + stored.getName(), e);
		}
	}

	private static Report titled(Report report, String title) {
		return title == null || title.isBlank() ? report : report.titled(title);
	}
}
