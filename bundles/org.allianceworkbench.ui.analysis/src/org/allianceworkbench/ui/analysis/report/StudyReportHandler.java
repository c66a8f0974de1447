package org.allianceworkbench.ui.analysis.report;

import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the report of the whole study and offers to look at it. */
public final class StudyReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenStudy study = StudySelection.study(window).orElse(null);
		if (study == null) {
			MessageDialog.openInformation(window.getShell(), "Study Report", "Open a study first, or select one.");
			return null;
		}
		new ReportOutput(window, study).writeWhole();
		return null;
	}
}
