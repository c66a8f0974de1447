package org.allianceworkbench.ui.analysis.internal;

import java.util.Map;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.project.results.AnalysisFiles;
import org.allianceworkbench.project.results.FirstOptions;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.allianceworkbench.ui.analysis.AnalysisInput;
import org.allianceworkbench.ui.analysis.picker.NewAnalysisDialog;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets the user choose an analysis, makes it with likely options, and opens it. */
public final class NewAnalysisHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		OpenStudy study = StudySelection.study(HandlerUtil.getActiveWorkbenchWindowChecked(event)).orElse(null);
		if (study == null) {
			MessageDialog.openInformation(HandlerUtil.getActiveShellChecked(event), "New Analysis",
					"Open a study first, or select one.");
			return null;
		}
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		NewAnalysisDialog dialog = new NewAnalysisDialog(HandlerUtil.getActiveShellChecked(event), study);
		if (dialog.open() == Window.OK) {
			dialog.chosen().ifPresent(chosen -> create(study, chosen.analysis(), page));
		}
		return null;
	}

	private static void create(OpenStudy study, Analysis<?> analysis, IWorkbenchPage page) {
		Map<String, String> options = FirstOptions.of(study.study(), analysis);
		String first = options.getOrDefault("rating", options.getOrDefault("outcome", options.getOrDefault("value", "")));
		String title = analysis.title() + (first.isEmpty() ? "" : ": " + first);
		new StudyJob<>("Making the analysis", progress -> new AnalysisFiles(study.project())
				.create(analysis.id(), title, options),
				made -> {
					study.changed();
					open(study, made.getName(), page);
				}, problem -> Failures.show("The analysis was not made", problem)).of(study).unseen().schedule();
	}

	static void open(OpenStudy study, String name, IWorkbenchPage page) {
		try {
			page.openEditor(new AnalysisInput(study, name), AnalysisEditor.ID);
		} catch (PartInitException e) {
			Failures.show("The analysis can't be opened", e);
		}
	}
}
