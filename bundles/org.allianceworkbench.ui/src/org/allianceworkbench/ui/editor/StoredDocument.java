package org.allianceworkbench.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.study.Identified;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.study.file.StudyFileException;
import org.allianceworkbench.ui.CommandStep;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.PlatformUI;

/**
 * A definition that a study keeps in a file of its own, while it is edited. Each change is a command with a history of its own;
 * listeners are told on the thread that makes the change, which is the UI thread.
 *
 * @param <T> what the file holds
 */
public abstract class StoredDocument<T extends Identified> {

	private static final int MOST_STEPS = 1000;

	private final OpenStudy study;
	private final Class<T> type;
	private final IUndoContext undo;
	private final BasicCommandStack stack = new BasicCommandStack();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private StudyFile<T> file;

	/**
	 * A document over a file that was read; changes are written by {@link #save}.
	 *
	 * @param name what the history of changes is called
	 */
	protected StoredDocument(OpenStudy study, StudyFile<T> file, Class<T> type, String name) {
		this.study = study;
		this.file = file;
		this.type = type;
		undo = new ObjectUndoContext(stack, name);
		history().setLimit(undo, MOST_STEPS);
		stack.addCommandStackListener(event -> tell());
	}

	private static IOperationHistory history() {
		return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	}

	/** The study. */
	public final OpenStudy study() {
		return study;
	}

	/** The definition as it is now; it is changed by commands only. */
	protected final T content() {
		return file.content();
	}

	/** The definition as it is now, for work in the background. */
	public final T copy() {
		return EcoreUtil.copy(content());
	}

	/** Its file. */
	public final Path path() {
		return file.path();
	}

	/**
	 * Changes the definition as one step that can be undone.
	 *
	 * @param label what is changed, for the menu
	 */
	protected final void perform(String label, Runnable change) {
		DocumentChange command = new DocumentChange(content(), label, change);
		stack.execute(command);
		history().add(new CommandStep(stack, command, undo));
	}

	/** The window's context of undo and redo for this document. */
	public final IUndoContext undoContext() {
		return undo;
	}

	/** Whether there are changes that are not saved. */
	public final boolean isDirty() {
		return stack.isSaveNeeded();
	}

	/** Whether the file is still there. */
	public final boolean exists() {
		return Files.exists(file.path());
	}

	/**
	 * Saves the definition as a whole or not at all.
	 *
	 * @throws ProjectException when nothing was saved; the message says why and what to do
	 */
	public final void save() throws ProjectException {
		try {
			file.save();
			stack.saveIsDone();
			tell();
			study.changed();
		} catch (StudyFileException e) {
			throw e.kind() == StudyFileException.Kind.CHANGED_ON_DISK ? new RefusedException(e.getMessage(), e)
					: new InputException(e.getMessage(), e);
		}
	}

	/**
	 * Reads the file again when others have changed it and nothing here waits to be saved.
	 *
	 * @return whether there is anything new
	 */
	public final boolean readAgain() throws ProjectException {
		try {
			if (isDirty() || !exists() || !file.isChangedOnDisk()) {
				return false;
			}
			file = StudyFile.open(file.path(), type);
			forget();
			stack.flush();
			return true;
		} catch (StudyFileException e) {
			throw new InputException(e.getMessage(), e);
		}
	}

	/** What was done can't be undone any more. */
	public final void forget() {
		history().dispose(undo, true, true, true);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Is told of changes until it is removed. */
	public final void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Is not told any more. */
	public final void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
