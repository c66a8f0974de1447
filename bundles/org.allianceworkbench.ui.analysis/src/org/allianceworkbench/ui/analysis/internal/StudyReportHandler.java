package org.allianceworkbench.ui.analysis.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.project.ReportFormat;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the report of the whole study and offers to look at it. */
public final class StudyReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		OpenStudy study = StudySelection.study(HandlerUtil.getActiveWorkbenchWindowChecked(event)).orElse(null);
		if (study == null) {
			MessageDialog.openInformation(HandlerUtil.getActiveShellChecked(event), "Study Report", "Open a study first, or select one.");
			return null;
		}
		new StudyJob<>("Writing the study report", progress -> study.project().write(study.project().report(progress), "report",
				Set.of(ReportFormat.HTML)), files -> offer(event, study, files),
				problem -> Failures.show("The report was not written", problem)).of(study).schedule();
		return null;
	}

	private static void offer(ExecutionEvent event, OpenStudy study, List<Path> files) {
		study.changed();
		if (MessageDialog.openQuestion(HandlerUtil.getActiveShell(event), "Study Report", "The report is in\n" + files.get(0)
				+ "\n\nOpen it now?")) {
			Program.launch(files.get(0).toUri().toString());
		}
	}
}
