package org.allianceworkbench.ui.export.wizard;

import java.util.Optional;

import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes an export of the study that is meant. */
public final class NewExportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<OpenStudy> study = StudySelection.study(window);
		if (study.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "New Export",
					"Open a study first, or select one of those that are open.");
			return null;
		}
		new WizardDialog(window.getShell(), new NewExportWizard(window, study.get())).open();
		return null;
	}
}
