package org.allianceworkbench.ui.study.data;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the window which cell is in focus. */
final class CellSelection implements ISelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	/** Another cell is in focus, or none. */
	void choose(Optional<ChosenCell> cell) {
		StructuredSelection chosen = cell.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
		if (!chosen.equals(selection)) {
			setSelection(chosen);
		}
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection chosen) {
		selection = chosen;
		SelectionChangedEvent event = new SelectionChangedEvent(this, chosen);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}
}
