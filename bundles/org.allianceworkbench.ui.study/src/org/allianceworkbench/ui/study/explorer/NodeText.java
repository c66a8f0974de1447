package org.allianceworkbench.ui.study.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.study.Variable;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/**
 * Lets the explorer's lines be copied and dragged as text, for example names of variables into a formula; stored analyses and
 * exports are copied as files too, which can be pasted into a study.
 */
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

	/** The files on the clipboard. */
	static List<Path> files(TreeViewer viewer) {
		Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
		try {
			return clipboard.getContents(FileTransfer.getInstance()) instanceof String[] names
					? Stream.of(names).map(Path::of).toList() : List.of();
		} finally {
			clipboard.dispose();
		}
	}

	static void copy(TreeViewer viewer, NodeLabels labels) {
		if (viewer.getStructuredSelection().isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
		try {
			String[] files = viewer.getStructuredSelection().stream().filter(Node.Document.class::isInstance)
					.map(node -> ((Node.Document) node).file().path().toString()).toArray(String[]::new);
			if (files.length == 0) {
				clipboard.setContents(new Object[] { text(viewer, labels) }, TEXT);
			} else {
				clipboard.setContents(new Object[] { text(viewer, labels), files },
						new Transfer[] { TextTransfer.getInstance(), FileTransfer.getInstance() });
			}
		} finally {
			clipboard.dispose();
		}
	}
}
