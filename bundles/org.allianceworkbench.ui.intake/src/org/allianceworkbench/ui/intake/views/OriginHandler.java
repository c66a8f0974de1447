package org.allianceworkbench.ui.intake.views;

import java.util.Optional;

import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows where a value comes from: the one that is named, or the one that is selected in the active part. */
public final class OriginHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<CellReference> cell = Optional.ofNullable(event.getParameter(CellReference.PARAMETER))
				.map(CellReference::parse)
				.or(() -> StudySelection.first(window.getSelectionService().getSelection(), CellReference.class))
				.or(() -> Optional.ofNullable(Adapters.adapt(window.getPartService().getActivePart(), CellReference.class)));
		Optional<OpenStudy> study = StudySelection.study(window);
		if (study.isEmpty() || cell.isEmpty() || cell.get().variable().isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "Where Does This Come From",
					"Select a value in a data grid, or a finding about one.");
			return null;
		}
		show(window.getShell(), study.get(), cell.get());
		return null;
	}

	private static void show(Shell shell, OpenStudy study, CellReference cell) {
		new StudyJob<>("Looking for where it comes from", progress -> study.project().origin(cell.row(), cell.variable()),
				life -> new OriginDialog(shell, study.study(), cell, life).open(),
				problem -> Failures.show("It can't be said where this comes from", problem)).of(study).schedule();
	}
}
