package org.allianceworkbench.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** What a user has selected, in terms of studies: elements in views adapt to what they stand for. */
public final class StudySelection {

	private StudySelection() {
	}

	/** The first selected element that stands for something of a kind. */
	public static <T> Optional<T> first(ISelection selection, Class<T> kind) {
		if (!(selection instanceof IStructuredSelection elements)) {
			return Optional.empty();
		}
		return elements.stream().map(element -> Optional.ofNullable(Adapters.adapt(element, kind))).flatMap(Optional::stream)
				.findFirst();
	}

	/** The study that is meant: that of the selection, else of the active part, of the active editor, or the only open one. */
	public static Optional<OpenStudy> study(IWorkbenchWindow window) {
		List<OpenStudy> open = OpenStudies.instance().all();
		return first(window.getSelectionService().getSelection(), OpenStudy.class)
				.or(() -> Optional.ofNullable(Adapters.adapt(window.getPartService().getActivePart(), OpenStudy.class)))
				.or(() -> edited(window.getActivePage())).filter(open::contains)
				.or(() -> open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty());
	}

	private static Optional<OpenStudy> edited(IWorkbenchPage page) {
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		return editor == null ? Optional.empty() : Optional.ofNullable(editor.getEditorInput().getAdapter(OpenStudy.class));
	}

	/**
	 * Tells on the UI thread whenever another study may be meant.
	 *
	 * @return ends it
	 */
	public static Runnable follow(IWorkbenchWindow window, Runnable change) {
		ISelectionListener selections = (part, selection) -> change.run();
		IPartListener2 parts = new IPartListener2() {
			@Override
			public void partActivated(IWorkbenchPartReference part) {
				change.run();
			}
		};
		OpenStudies.instance().addListener(change);
		window.getSelectionService().addPostSelectionListener(selections);
		window.getPartService().addPartListener(parts);
		return () -> {
			OpenStudies.instance().removeListener(change);
			window.getSelectionService().removePostSelectionListener(selections);
			window.getPartService().removePartListener(parts);
		};
	}
}
