package org.allianceworkbench.project.reporting;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.table.Progress;

/**
 * Runs analyses so that a mistake of the program in one of them is only the failure of this one.
 *
 * @param runs runs them
 */
record GuardedRuns(StudyReports.Runs runs) implements StudyReports.Runs {

	/**
	 * @throws InputException also when the program made a mistake; the message says which and where
	 */
	@Override
	public Report of(Analysis analysis, Progress progress) throws ProjectException {
		try {
			return runs.of(analysis, progress);
		} catch (CancelledException e) {
			throw e;
		} catch (RuntimeException e) {
			throw new InputException("this is a defect of Alliance Workbench (" + e.getClass().getSimpleName() + place(e)
					+ "); please report it", e);
		}
	}

	private static String place(RuntimeException defect) {
		StackTraceElement[] trace = defect.getStackTrace();
		return trace.length == 0 ? "" : " in " + trace[0].getClassName().replaceFirst(".*\\.", "") + "." + trace[0].getMethodName();
	}
}
