package org.allianceworkbench.ui.analysis.report;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.reporting.StudyReports;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.table.Progress;

/** Runs the analyses of a report and shows how many of them are done. */
final class CountedRuns implements StudyReports.Runs {

	private final StudyReports.Runs runs;
	private final int all;
	private int done;

	/**
	 * Runs of a report's analyses.
	 *
	 * @param runs gives each result
	 */
	CountedRuns(StudyReport report, StudyReports.Runs runs) {
		this.runs = runs;
		all = (int) report.getSections().stream().filter(section -> section.getAnalysis() != null).count();
	}

	@Override
	public Report of(Analysis analysis, Progress progress) throws ProjectException {
		if (done == 0) {
			progress.begin("Running analyses", all, "analyses");
		}
		try {
			return runs.of(analysis, new Stoppable(progress));
		} finally {
			progress.worked(++done);
		}
	}

	/** Knows whether it is to stop, and shows nothing of its own. */
	private record Stoppable(Progress outer) implements Progress {
		@Override
		public void begin(String what, long total, String unit) {
			// the whole counts
		}

		@Override
		public void worked(long units) {
			// the whole counts
		}

		@Override
		public boolean isCancelled() {
			return outer.isCancelled();
		}
	}
}
