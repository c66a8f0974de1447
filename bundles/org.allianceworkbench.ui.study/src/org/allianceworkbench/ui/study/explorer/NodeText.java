package org.allianceworkbench.ui.study.explorer;

import java.util.stream.Collectors;

import org.allianceworkbench.study.Variable;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Lets the explorer's lines be copied and dragged as text, for example names of variables into a formula. */
final class NodeText {

	private static final Transfer[] TEXT = { TextTransfer.getInstance() };

	private NodeText() {
	}

	static void install(TreeViewer viewer, NodeLabels labels) {
		viewer.addDragSupport(DND.DROP_COPY, TEXT, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !viewer.getStructuredSelection().isEmpty();
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = text(viewer, labels);
			}
		});
	}

	/** The selected lines, one below the other. */
	static String text(TreeViewer viewer, NodeLabels labels) {
		return viewer.getStructuredSelection().stream().map(node -> node instanceof Node.Part part && part.part()
				instanceof Variable variable ? String.valueOf(variable.getName()) : labels.getText(node)).map(String::valueOf)
				.collect(Collectors.joining(System.lineSeparator()));
	}

	static void copy(TreeViewer viewer, NodeLabels labels) {
		if (viewer.getStructuredSelection().isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
		try {
			clipboard.setContents(new Object[] { text(viewer, labels) }, TEXT);
		} finally {
			clipboard.dispose();
		}
	}
}
