package org.allianceworkbench.ui;

import org.allianceworkbench.table.Progress;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.MonitorProgress;

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

	/** Does the step again; off the UI thread. */
	protected abstract IStatus again(Progress progress);

	/** Takes the step back; off the UI thread. */
	protected abstract IStatus back(Progress progress);

	@Override
	public final IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return redo(monitor, info);
	}

	@Override
	public final IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return told(again(new MonitorProgress(monitor)));
	}

	@Override
	public final IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return told(back(new MonitorProgress(monitor)));
	}

	private IStatus told(IStatus outcome) {
		study.changed();
		return outcome;
	}

	/** Shows on the screen that a step failed; it was not done then. */
	protected static IStatus failed(String what, Exception problem) {
		Display.getDefault().asyncExec(() -> Failures.show(what, problem));
		return Status.CANCEL_STATUS;
	}

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
