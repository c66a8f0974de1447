package org.allianceworkbench.ui.analysis.document;

import java.util.Optional;

import org.allianceworkbench.ui.editor.EditorKeys;
import org.allianceworkbench.ui.editor.StoredDocument;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

/** What the window's own commands do in the editor of a document: run again, undo, redo. */
public final class DocumentKeys {

	private final IEditorSite site;
	private final StoredDocument<?> document;
	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	private final Action undo;
	private final Action redo;
	private final IOperationHistoryListener follow = this::follow;

	/** Taking a step back, or doing it again. */
	@FunctionalInterface
	private interface Step {
		void take() throws ExecutionException;
	}

	/**
	 * Takes the commands over.
	 *
	 * @param again computes what is shown again
	 * @param finish hands over what was typed and waits
	 */
	public DocumentKeys(IEditorSite site, StoredDocument<?> document, Runnable again, Runnable finish) {
		this.site = site;
		this.document = document;
		EditorKeys keys = new EditorKeys(site);
		keys.handle(ActionFactory.REFRESH, again);
		undo = keys.handle(ActionFactory.UNDO, () -> {
			finish.run();
			take("Nothing was undone", () -> history.undo(document.undoContext(), null, null));
		});
		redo = keys.handle(ActionFactory.REDO, () -> take("Nothing was done again", () -> history.redo(document.undoContext(), null,
				null)));
		history.addOperationHistoryListener(follow);
		name();
	}

	private void follow(OperationHistoryEvent event) {
		if (event.getOperation().hasContext(document.undoContext())) {
			name();
		}
	}

	private static void take(String otherwise, Step step) {
		try {
			step.take();
		} catch (ExecutionException e) {
			Failures.show(otherwise, e);
		}
	}

	/** Follows the document no more; what was done to it can't be undone any more. */
	public void end() {
		history.removeOperationHistoryListener(follow);
		document.forget();
	}

	/** Says what would be taken back and done again. */
	private void name() {
		name(undo, "&Undo ", history.getUndoOperation(document.undoContext()));
		name(redo, "&Redo ", history.getRedoOperation(document.undoContext()));
		site.getActionBars().updateActionBars();
	}

	private static void name(Action action, String what, IUndoableOperation step) {
		action.setEnabled(step != null);
		action.setText(what + Optional.ofNullable(step).map(IUndoableOperation::getLabel).orElse(""));
	}
}
