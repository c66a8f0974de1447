package org.allianceworkbench.ui.study.internal;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Closes the study that is meant. */
public final class CloseStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		StudySelection.study(HandlerUtil.getActiveWorkbenchWindowChecked(event)).ifPresent(study -> close(study, HandlerUtil
				.getActiveShell(event)));
		return null;
	}

	/** Changes that are not saved are settled first. */
	private static void close(OpenStudy study, Shell shell) {
		if (study.isDirty()) {
			String[] buttons = { "Save", "Don't Save", "Cancel" };
			int answer = new MessageDialog(shell, "Save the Study?", null, "The definition of " + study.title()
					+ " has changes that are not saved.", MessageDialog.QUESTION, 0, buttons).open();
			if (answer == 0) {
				try {
					study.save();
				} catch (ProjectException e) {
					Failures.show("The study was not saved", e);
					return;
				}
			} else if (answer == 1) {
				study.revert();
			} else {
				return;
			}
		}
		OpenStudies.instance().close(study);
	}
}
