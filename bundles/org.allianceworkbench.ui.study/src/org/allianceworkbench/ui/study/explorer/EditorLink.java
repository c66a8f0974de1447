package org.allianceworkbench.ui.study.explorer;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.study.data.DataInput;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Keeps the explorer and the editors together while it is switched on: the line of the editor in front is selected, and the other
 * way.
 */
final class EditorLink implements IPartListener2 {

	private final IWorkbenchPage page;
	private final TreeViewer viewer;
	private boolean on;
	private boolean following;

	EditorLink(IWorkbenchPage page, TreeViewer viewer) {
		this.page = page;
		this.viewer = viewer;
		page.addPartListener(this);
		viewer.addSelectionChangedListener(event -> {
			if (on && !following && viewer.getStructuredSelection().getFirstElement() instanceof Node node) {
				find(node).ifPresent(page::bringToTop);
			}
		});
	}

	/** Switches it on and off. */
	IAction action() {
		Action action = new Action("Link with Editor", IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				on = isChecked();
				select(page.getActiveEditor());
			}
		};
		action.setToolTipText("Selects the line of the editor in front");
		action.setImageDescriptor(ImageDescriptor.createFromURL(EditorLink.class.getResource("/icons/link.svg")));
		return action;
	}

	void end() {
		page.removePartListener(this);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart editor) {
			select(editor);
		}
	}

	private void select(IEditorPart editor) {
		if (!on || editor == null || viewer.getControl().isDisposed()) {
			return;
		}
		following = true;
		try {
			if (editor.getEditorInput() instanceof DataInput data) {
				viewer.setSelection(new StructuredSelection(new Node.Data(data.study(), data.view(), 0)), true);
			} else if (editor.getEditorInput() instanceof KeptInput kept) {
				viewer.setSelection(new StructuredSelection(new Node.Root(kept.study(), List.of())), true);
			}
		} finally {
			following = false;
		}
	}

	private Optional<IEditorPart> find(Node node) {
		return node instanceof Node.Data data ? Optional.ofNullable(page.findEditor(new DataInput(data.study(), data.view())))
				: Optional.empty();
	}
}
