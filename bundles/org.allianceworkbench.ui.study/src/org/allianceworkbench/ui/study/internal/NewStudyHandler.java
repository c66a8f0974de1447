package org.allianceworkbench.ui.study.internal;

import org.allianceworkbench.ui.study.wizard.NewStudyWizard;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for a new study. */
public final class NewStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		new WizardDialog(window.getShell(), new NewStudyWizard(window)).open();
		return null;
	}
}
