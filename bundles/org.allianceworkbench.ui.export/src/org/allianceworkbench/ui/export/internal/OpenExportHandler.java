package org.allianceworkbench.ui.export.internal;

import java.nio.file.Path;

import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.export.ExportEditors;
import org.allianceworkbench.ui.export.document.ExportInput;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the export definition that is named or selected. */
public final class OpenExportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String folder = event.getParameter(KeptInput.STUDY);
		String name = event.getParameter(ExportInput.EXPORT);
		if (folder != null && name != null) {
			OpenStudies.instance().open(Path.of(folder), study -> ExportEditors.open(page, study, name, editor -> {
				// it is shown
			}));
		} else {
			Selected.of(event).ifPresent(selected -> ExportEditors.open(page, selected.study(), selected.name(), editor -> {
				// it is shown
			}));
		}
		return null;
	}
}
