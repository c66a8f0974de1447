package org.allianceworkbench.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor that never has anything to save: it only shows something, or stores each change at once. */
public abstract class ShowingEditor extends EditorPart {

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// never dirty
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("there is nothing to save");
	}
}
