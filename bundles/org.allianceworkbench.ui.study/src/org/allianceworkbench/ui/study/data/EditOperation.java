package org.allianceworkbench.ui.study.data;

import java.util.List;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.edit.DataEdits;
import org.allianceworkbench.store.CellEdit;
import org.allianceworkbench.store.EditRecord;
import org.allianceworkbench.ui.DataOperation;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;

/** Values changed by hand as one step. */
final class EditOperation extends DataOperation {

	private EditRecord last;

	private EditOperation(OpenStudy study, String label, EditRecord done) {
		super(study, label);
		this.last = done;
	}

	/** Stores changes in the background; then the step can be undone. */
	static void start(OpenStudy study, String label, List<CellEdit> changes, String reason) {
		new StudyJob<>(label, progress -> new DataEdits(study.project()).store(changes, reason), done -> {
			if (!done.isNothing()) {
				new EditOperation(study, label, done).remember();
			}
		}, problem -> Failures.show("Nothing was changed", problem)).of(study).unseen().schedule();
	}

	/** Each step back is itself a step that can be taken back. */
	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		try {
			last = new DataEdits(study().project()).undo(last);
			study().changed();
			return Status.OK_STATUS;
		} catch (ProjectException e) {
			Display.getDefault().asyncExec(() -> Failures.show("Nothing was changed", e));
			return Status.CANCEL_STATUS;
		}
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return execute(monitor, info);
	}
}
