package org.allianceworkbench.ui.analysis.report;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a report of the study that is meant; all its analyses are in it unless some are left out. */
public final class NewReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<OpenStudy> study = StudySelection.study(window);
		if (study.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "New Report",
					"Open a study first, or select one of those that are open.");
			return null;
		}
		new StudyJob<>("Reading the analyses", progress -> ReportEditor.titles(study.get().project()),
				titles -> ask(window, study.get(), titles), problem -> Failures.show("The analyses can't be read", problem))
				.of(study.get()).unseen().schedule();
		return null;
	}

	private static void ask(IWorkbenchWindow window, OpenStudy study, Map<String, String> titles) {
		AnalysesDialog dialog = new AnalysesDialog(window.getShell(), AnalysesDialog.NEW, titles, Set.of(),
				Optional.of(study.title()));
		if (dialog.open() == Window.OK) {
			new StudyJob<>("Making the report", progress -> new ReportFiles(study.project()).create(dialog.chosenTitle(),
					dialog.chosen()), made -> {
						study.changed();
						OpenReportHandler.open(study, made.getName(), window.getActivePage());
					}, problem -> Failures.show("The report was not made", problem)).of(study).unseen().schedule();
		}
	}
}
