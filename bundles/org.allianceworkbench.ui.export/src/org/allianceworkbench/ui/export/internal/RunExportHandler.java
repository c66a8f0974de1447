package org.allianceworkbench.ui.export.internal;

import java.util.Optional;

import org.allianceworkbench.ui.export.ExportEditors;
import org.allianceworkbench.ui.export.editor.ExportEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the selected export, or the one whose editor is in front; its editor shows how it goes on. */
public final class RunExportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Optional<Selected> selected = page.getActivePart() instanceof ExportEditor ? Optional.empty() : Selected.of(event);
		if (selected.isPresent()) {
			ExportEditors.open(page, selected.get().study(), selected.get().name(), ExportEditor::run);
		} else if (page.getActiveEditor() instanceof ExportEditor editor) {
			editor.run();
		} else {
			MessageDialog.openInformation(HandlerUtil.getActiveShellChecked(event), "Run Export",
					"Select an export in the study explorer, or open one; then run it.");
		}
		return null;
	}
}
