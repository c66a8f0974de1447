package org.allianceworkbench.ui;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;

/** A step in a study's data that the Edit menu takes back and does again, in the background. */
public abstract class DataOperation extends AbstractOperation implements IAdvancedUndoableOperation, IAdvancedUndoableOperation2 {

	private final OpenStudy study;

	/** A step in the data of a study. */
	protected DataOperation(OpenStudy study, String label) {
		super(label);
		this.study = study;
	}

	/** The study. */
	protected final OpenStudy study() {
		return study;
	}

	/** Adds the step, which has been done, to the window's one history of what can be undone; on the UI thread. */
	protected final void remember() {
		addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().add(this);
		study.changed();
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return execute(monitor, info);
	}

	@Override
	public abstract IStatus execute(IProgressMonitor monitor, IAdaptable info);

	@Override
	public abstract IStatus undo(IProgressMonitor monitor, IAdaptable info);

	@Override
	public final boolean canUndo() {
		return study.isThere();
	}

	@Override
	public final boolean canRedo() {
		return study.isThere();
	}

	@Override
	public final void aboutToNotify(OperationHistoryEvent event) {
		// the study tells its views itself
	}

	@Override
	public final Object[] getAffectedObjects() {
		return new Object[] { study };
	}

	@Override
	public final IStatus computeUndoableStatus(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public final IStatus computeRedoableStatus(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public final IStatus computeExecutionStatus(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public final void setQuietCompute(boolean quiet) {
		// nothing is asked
	}

	@Override
	public final boolean runInBackground() {
		return true;
	}
}
