package org.allianceworkbench.ui.analysis.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.allianceworkbench.ui.analysis.AnalysisInput;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the selected stored analyses, or the one that parameters name, and runs them. */
public final class OpenAnalysisHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		String name = event.getParameter(AnalysisInput.NAME);
		Optional<OpenStudy> study = Optional.ofNullable(event.getParameter(KeptInput.STUDY))
				.flatMap(folder -> OpenStudies.instance().find(Path.of(folder)))
				.or(() -> StudySelection.first(selection, OpenStudy.class));
		List<String> names = name != null ? List.of(name)
				: StudySelection.first(selection, Analysis.class).map(Analysis::getName).stream().toList();
		for (String each : study.isPresent() ? names : List.<String>of()) {
			try {
				HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
						.openEditor(new AnalysisInput(study.get(), each), AnalysisEditor.ID);
			} catch (PartInitException e) {
				throw new ExecutionException(e.getMessage(), e);
			}
		}
		return null;
	}
}
