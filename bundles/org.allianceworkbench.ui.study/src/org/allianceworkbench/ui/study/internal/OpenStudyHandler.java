package org.allianceworkbench.ui.study.internal;

import java.nio.file.Path;

import org.allianceworkbench.ui.OpenStudies;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a study's folder and opens it. */
public final class OpenStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShellChecked(event));
		dialog.setText("Open Study");
		dialog.setMessage("Choose the folder that holds study.alliance");
		String folder = dialog.open();
		if (folder != null) {
			OpenStudies.instance().openInBackground(Path.of(folder));
		}
		return null;
	}
}
