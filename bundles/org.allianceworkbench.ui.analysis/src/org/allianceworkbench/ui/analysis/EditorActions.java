package org.allianceworkbench.ui.analysis;

import org.allianceworkbench.ui.analysis.document.AnalysisDocument;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;

/** What the window's own commands do in the editor of an analysis: run again, undo, redo. */
final class EditorActions {

	private final IEditorSite site;
	private final AnalysisDocument document;
	private final Action undo;
	private final Action redo;

	/**
	 * @param run runs the analysis
	 * @param finish hands over what was typed and waits
	 */
	EditorActions(IEditorSite site, AnalysisDocument document, Runnable run, Runnable finish) {
		this.site = site;
		this.document = document;
		handle(ActionFactory.REFRESH, run);
		undo = handle(ActionFactory.UNDO, () -> {
			finish.run();
			document.undo();
		});
		redo = handle(ActionFactory.REDO, document::redo);
		name();
	}

	private Action handle(ActionFactory factory, Runnable handler) {
		Action action = new Action() {
			@Override
			public void run() {
				handler.run();
			}
		};
		action.setActionDefinitionId(factory.getCommandId());
		site.getActionBars().setGlobalActionHandler(factory.getId(), action);
		return action;
	}

	/** Says what would be taken back and done again. */
	void name() {
		undo.setEnabled(document.undoLabel().isPresent());
		undo.setText("&Undo " + document.undoLabel().orElse(""));
		redo.setEnabled(document.redoLabel().isPresent());
		redo.setText("&Redo " + document.redoLabel().orElse(""));
		site.getActionBars().updateActionBars();
	}
}
