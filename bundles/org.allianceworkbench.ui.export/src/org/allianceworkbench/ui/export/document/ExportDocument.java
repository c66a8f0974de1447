package org.allianceworkbench.ui.export.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.study.file.StudyFileException;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.PlatformUI;

/**
 * An export definition of an open study while it is edited. Each change is a command that can be undone; listeners are told on
 * the UI thread.
 */
public final class ExportDocument {

	private static final int MOST_STEPS = 1000;

	private final OpenStudy study;
	private final IUndoContext undo;
	private final BasicCommandStack stack = new BasicCommandStack();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private StudyFile<Export> file;

	/** A document over a file that was read; changes are written by {@link #save}. */
	public ExportDocument(OpenStudy study, StudyFile<Export> file) {
		this.study = study;
		this.file = file;
		undo = new ObjectUndoContext(this, "export " + file.content().getName());
		history().setLimit(undo, MOST_STEPS);
		stack.addCommandStackListener(event -> tell());
	}

	private static IOperationHistory history() {
		return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	}

	/** The study. */
	public OpenStudy study() {
		return study;
	}

	/** The definition as it is now; it is changed by {@link #change} only. */
	public Export export() {
		return file.content();
	}

	/** The definition as it is now, for work in the background. */
	public Export copy() {
		return EcoreUtil.copy(export());
	}

	/** Its file. */
	public Path path() {
		return file.path();
	}

	/** What protects the clients: the definition's own, or what holds where it says nothing; not to be changed. */
	public ExportPrivacy privacy() {
		return export().getPrivacy() == null ? StudyFactory.eINSTANCE.createExportPrivacy() : export().getPrivacy();
	}

	/**
	 * Changes the definition; what would change nothing is no step.
	 *
	 * @param label what is changed, for the menu
	 */
	public void change(String label, Consumer<Export> change) {
		Export trial = copy();
		change.accept(trial);
		if (EcoreUtil.equals(trial, export())) {
			return;
		}
		ExportChange command = new ExportChange(export(), label, () -> change.accept(export()));
		stack.execute(command);
		history().add(new ExportStep(stack, command, undo));
	}

	/** Changes what protects the clients. */
	public void changePrivacy(String label, Consumer<ExportPrivacy> change) {
		change(label, export -> {
			if (export.getPrivacy() == null) {
				export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
			}
			change.accept(export.getPrivacy());
		});
	}

	/** What an option of the target has been set to; empty when it has its default. */
	public Optional<String> option(String name) {
		return export().getOptions().stream().filter(each -> name.equals(each.getName())).findFirst()
				.map(each -> each.getValue() == null ? "" : each.getValue());
	}

	/** The window's context of undo and redo for this document. */
	public IUndoContext undoContext() {
		return undo;
	}

	/** Whether there are changes that are not saved. */
	public boolean isDirty() {
		return stack.isSaveNeeded();
	}

	/**
	 * Saves the definition as a whole or not at all.
	 *
	 * @throws ProjectException when nothing was saved; the message says why and what to do
	 */
	public void save() throws ProjectException {
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

	/** Whether the file is still there. */
	public boolean exists() {
		return Files.exists(file.path());
	}

	/**
	 * Reads the file again when others have changed it and nothing here waits to be saved.
	 *
	 * @return whether there is anything new
	 */
	public boolean readAgain() throws ProjectException {
		try {
			if (isDirty() || !exists() || !file.isChangedOnDisk()) {
				return false;
			}
			file = StudyFile.openExport(file.path());
			forget();
			stack.flush();
			return true;
		} catch (StudyFileException e) {
			throw new InputException(e.getMessage(), e);
		}
	}

	/** What was done can't be undone any more. */
	public void forget() {
		history().dispose(undo, true, true, true);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Is told of changes until it is removed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Is not told any more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
