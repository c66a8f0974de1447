package org.allianceworkbench.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;

/** A change of a document; what it changes is recorded while it is done, so that it can be undone. */
final class DocumentChange extends ChangeCommand {

	private final Runnable change;

	DocumentChange(EObject content, String label, Runnable change) {
		super(content);
		setLabel(label);
		this.change = change;
	}

	@Override
	protected void doExecute() {
		change.run();
	}
}
