package org.allianceworkbench.ui.study.data;

import java.util.List;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.edit.DataEdits;
import org.allianceworkbench.store.CellEdit;
import org.allianceworkbench.store.EditRecord;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Values changed by hand as one step, which the Edit menu takes back and does again. */
final class EditOperation extends AbstractOperation implements IAdvancedUndoableOperation, IAdvancedUndoableOperation2 {

	private final OpenStudy study;
	private EditRecord last;

	private EditOperation(OpenStudy study, String label, EditRecord done) {
		super(label);
		this.study = study;
		this.last = done;
		addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
	}

	/**
	 * Stores changes in the background; then the step can be undone.
	 *
	 * @param then called on the UI thread when they are stored
	 */
	static void start(OpenStudy study, String label, List<CellEdit> changes, String reason, Runnable then) {
		new StudyJob<>(label, progress -> new DataEdits(study.project()).store(changes, reason), done -> {
			if (!done.isNothing()) {
				PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().add(new EditOperation(study, label, done));
				study.changed();
			}
			then.run();
		}, problem -> Failures.show("Nothing was changed", problem)).of(study).unseen().schedule();
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return back();
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return back();
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return back();
	}

	/** Each step back is itself a step that can be taken back. */
	private IStatus back() {
		try {
			last = new DataEdits(study.project()).undo(last);
			study.changed();
			return Status.OK_STATUS;
		} catch (ProjectException e) {
			Display.getDefault().asyncExec(() -> Failures.show("Nothing was changed", e));
			return Status.CANCEL_STATUS;
		}
	}

	@Override
	public boolean canUndo() {
		return study.isThere();
	}

	@Override
	public boolean canRedo() {
		return study.isThere();
	}

	@Override
	public void aboutToNotify(OperationHistoryEvent event) {
		// the study tells its views itself
	}

	@Override
	public Object[] getAffectedObjects() {
		return new Object[] { study };
	}

	@Override
	public IStatus computeUndoableStatus(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public IStatus computeRedoableStatus(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public IStatus computeExecutionStatus(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public void setQuietCompute(boolean quiet) {
		// nothing is asked
	}

	@Override
	public boolean runInBackground() {
		return true;
	}
}
