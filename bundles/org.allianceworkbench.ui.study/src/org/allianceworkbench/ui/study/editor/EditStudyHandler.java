package org.allianceworkbench.ui.study.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the definition of the study that is named or meant, at the part that is selected. */
public final class EditStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String folder = event.getParameter(KeptInput.STUDY);
		if (folder == null) {
			Optional<EObject> part = StudySelection.first(HandlerUtil.getCurrentSelection(event), EObject.class)
					.filter(each -> !(each instanceof Recipe));
			StudySelection.study(page.getWorkbenchWindow()).ifPresent(study -> open(page, study)
					.ifPresent(editor -> part.filter(each -> isOf(study, each)).ifPresent(editor::reveal)));
		} else {
			OpenStudies.instance().open(Path.of(folder), study -> open(page, study));
		}
		return null;
	}

	private static boolean isOf(OpenStudy study, EObject part) {
		return org.eclipse.emf.ecore.util.EcoreUtil.isAncestor(study.study(), part) && part != study.study();
	}

	/** Opens the editor of a study, or brings it to front. */
	public static Optional<StudyEditor> open(IWorkbenchPage page, OpenStudy study) {
		try {
			return Optional.of((StudyEditor) page.openEditor(new StudyInput(study), StudyEditor.ID));
		} catch (PartInitException e) {
			Failures.show("The study can't be shown", e);
			return Optional.empty();
		}
	}
}
