package org.allianceworkbench.ui.analysis.report;

import org.allianceworkbench.study.StudyReport;
import org.eclipse.emf.edit.command.ChangeCommand;

/** A change of a stored report; what it changes is recorded while it is done, so that it can be undone. */
final class ReportChange extends ChangeCommand {

	private final Runnable change;

	ReportChange(StudyReport report, String label, Runnable change) {
		super(report);
		setLabel(label);
		this.change = change;
	}

	@Override
	protected void doExecute() {
		change.run();
	}
}
