package org.allianceworkbench.ui;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;

/** A command that a command stack has done, as a step in the window's history of what can be undone. */
public final class CommandStep extends AbstractOperation {

	private final CommandStack stack;
	private final Command command;

	/** A step that is undone and done again by the stack of the command. */
	public CommandStep(CommandStack stack, Command command, IUndoContext... contexts) {
		super(command.getLabel());
		this.stack = stack;
		this.command = command;
		for (IUndoContext context : contexts) {
			addContext(context);
		}
	}

	@Override
	public boolean canUndo() {
		return stack.canUndo() && stack.getUndoCommand() == command;
	}

	@Override
	public boolean canRedo() {
		return stack.canRedo() && stack.getRedoCommand() == command;
	}

	@Override
	public boolean canExecute() {
		return false;
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		throw new UnsupportedOperationException("the command stack has done it");
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		stack.undo();
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		stack.redo();
		return Status.OK_STATUS;
	}
}
