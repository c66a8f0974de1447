package org.allianceworkbench.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
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
		return elements.stream().map(element -> Optional.ofNullable(Adapters.adapt(element, kind))).flatMap(Optional::stream).findFirst();
	}

	/** The study that is meant: that of the selection, else of the active editor, else the only open one. */
	public static Optional<OpenStudy> study(IWorkbenchWindow window) {
		Optional<OpenStudy> selected = first(window.getSelectionService().getSelection(), OpenStudy.class);
		if (selected.isPresent()) {
			return selected;
		}
		IWorkbenchPage page = window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		Optional<OpenStudy> edited = editor == null ? Optional.empty()
				: Optional.ofNullable(editor.getEditorInput().getAdapter(OpenStudy.class));
		List<OpenStudy> open = OpenStudies.instance().all();
		return edited.isPresent() || open.size() != 1 ? edited : Optional.of(open.get(0));
	}
}
