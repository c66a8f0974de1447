package org.allianceworkbench.ui.study.explorer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;

/** Takes files that are dropped on the explorer; they are copied, so the source keeps them. */
final class FileDrop extends ViewerDropAdapter {

	private final BiConsumer<Optional<Object>, List<Path>> taken;

	private FileDrop(TreeViewer viewer, BiConsumer<Optional<Object>, List<Path>> taken) {
		super(viewer);
		this.taken = taken;
		setFeedbackEnabled(false);
	}

	/** Lets files be dropped on the tree and on what stands there when it is empty. */
	static void install(TreeViewer viewer, Control empty, BiConsumer<Optional<Object>, List<Path>> taken) {
		Transfer[] files = { FileTransfer.getInstance() };
		viewer.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT, files, new FileDrop(viewer, taken));
		DropTarget target = new DropTarget(empty, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(files);
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				taken.accept(Optional.empty(), paths(event.data));
			}
		});
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
		super.dragEnter(event);
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		overrideOperation(DND.DROP_COPY);
		return FileTransfer.getInstance().isSupportedType(type);
	}

	@Override
	public boolean performDrop(Object data) {
		List<Path> paths = paths(data);
		taken.accept(Optional.ofNullable(getCurrentTarget()), paths);
		return !paths.isEmpty();
	}

	private static List<Path> paths(Object data) {
		return data instanceof String[] names ? Arrays.stream(names).map(Path::of).toList() : List.of();
	}
}
