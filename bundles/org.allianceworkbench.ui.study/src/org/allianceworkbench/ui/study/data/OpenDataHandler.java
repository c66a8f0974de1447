package org.allianceworkbench.ui.study.data;

import java.nio.file.Path;

import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the data of the study that is named or meant, in the rows that are named. */
public final class OpenDataHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String rows = event.getParameter(DataInput.PARAMETER);
		DataView view = rows == null ? DataView.RATINGS : DataView.valueOf(rows);
		String folder = event.getParameter(KeptInput.STUDY);
		if (folder == null) {
			StudySelection.study(page.getWorkbenchWindow()).ifPresent(study -> open(page, study, view));
		} else {
			OpenStudies.instance().open(Path.of(folder), study -> open(page, study, view));
		}
		return null;
	}

	private static void open(IWorkbenchPage page, OpenStudy study, DataView view) {
		try {
			page.openEditor(new DataInput(study, view), DataEditor.ID);
		} catch (PartInitException e) {
			Failures.show("The data can't be shown", e);
		}
	}
}
