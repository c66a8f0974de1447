package org.allianceworkbench.ui.study.internal;

import java.util.Optional;

import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.allianceworkbench.ui.study.data.DataInput;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows a value of the study that is meant in the grid of its level. */
public final class ShowCellHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<OpenStudy> study = StudySelection.study(window);
		CellReference cell = CellReference.parse(event.getParameter(CellReference.PARAMETER));
		if (study.isPresent()) {
			try {
				IEditorPart editor = window.getActivePage().openEditor(new DataInput(study.get(), cell.row().level()), DataEditor.ID);
				((DataEditor) editor).show(cell);
			} catch (PartInitException e) {
				throw new ExecutionException(e.getMessage(), e);
			}
		}
		return null;
	}
}
