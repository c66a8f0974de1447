package org.allianceworkbench.ui;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.edit.command.BroughtFile;
import org.allianceworkbench.study.edit.command.StudyChange;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.ui.PlatformUI;

/** The commands of a study's definition; each is also a line of the window's one history of what can be undone. */
final class StudyCommandStack extends BasicCommandStack {

	private static final int MOST_STEPS = 1000;

	private final IUndoContext own;
	private final IUndoContext shared = PlatformUI.getWorkbench().getOperationSupport().getUndoContext();

	StudyCommandStack(OpenStudy study) {
		own = new ObjectUndoContext(study, "definition of " + study.folderName());
		history().setLimit(shared, MOST_STEPS);
		history().setLimit(own, MOST_STEPS);
	}

	private static IOperationHistory history() {
		return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	}

	@Override
	public void execute(Command command) {
		super.execute(command);
		if (getMostRecentCommand() == command && getUndoCommand() == command) {
			history().add(new CommandStep(this, command, shared, own));
		}
	}

	/**
	 * Goes back, or on, to what was saved last.
	 *
	 * @return whether the way there is still known; it is not when something else was done after an undo
	 */
	boolean revert() {
		boolean known = saveIndex >= -1;
		while (known && top > saveIndex && canUndo()) {
			undo();
		}
		while (known && top < saveIndex && canRedo()) {
			redo();
		}
		forget();
		return !isSaveNeeded();
	}

	/** The files that changes have brought into the study, as far as these are not undone. */
	List<BroughtFile> brought() {
		return commandList.subList(0, top + 1).stream().filter(StudyChange.class::isInstance).map(StudyChange.class::cast)
				.map(StudyChange::file).flatMap(Optional::stream).toList();
	}

	/** What was done can't be undone any more, because the study is closed. */
	void forget() {
		history().dispose(own, true, true, true);
	}
}
