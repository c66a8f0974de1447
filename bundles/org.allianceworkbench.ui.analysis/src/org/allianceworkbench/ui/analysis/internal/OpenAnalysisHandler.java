package org.allianceworkbench.ui.analysis.internal;

import java.util.Optional;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.analysis.AnalysisInput;
import org.allianceworkbench.ui.analysis.ReportEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the selected stored analysis and runs it. */
public final class OpenAnalysisHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		Optional<OpenStudy> study = StudySelection.first(selection, OpenStudy.class);
		Optional<Analysis> analysis = StudySelection.first(selection, Analysis.class);
		if (study.isPresent() && analysis.isPresent()) {
			try {
				HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
						.openEditor(new AnalysisInput(study.get(), analysis.get()), ReportEditor.ID);
			} catch (PartInitException e) {
				throw new ExecutionException(e.getMessage(), e);
			}
		}
		return null;
	}
}
