package org.allianceworkbench.ui.analysis.report;

import java.util.List;

import org.allianceworkbench.study.ReportSection;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Sections are dragged to another place in their list. */
final class SectionDrag {

	private static final Transfer[] WITHIN = { LocalSelectionTransfer.getTransfer() };

	private final SectionList list;
	private final EditedReport edited;

	SectionDrag(SectionList list, EditedReport edited) {
		this.list = list;
		this.edited = edited;
	}

	void install() {
		Table table = list.table();
		DragSource source = new DragSource(table, DND.DROP_MOVE);
		source.setTransfer(WITHIN);
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !list.selected().isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(list.selected()));
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = LocalSelectionTransfer.getTransfer().getSelection();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		DropTarget target = new DropTarget(table, DND.DROP_MOVE);
		target.setTransfer(WITHIN);
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragOver(DropTargetEvent event) {
				event.feedback = DND.FEEDBACK_SCROLL | (event.item == null ? 0
						: isLower(event) ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_INSERT_BEFORE);
			}

			@Override
			public void drop(DropTargetEvent event) {
				edited.moveTo(dragged(), event.item == null ? table.getItemCount()
						: table.indexOf((TableItem) event.item) + (isLower(event) ? 1 : 0));
			}

			private boolean isLower(DropTargetEvent event) {
				Rectangle line = ((TableItem) event.item).getBounds();
				return table.toControl(event.x, event.y).y > line.y + line.height / 2;
			}
		});
	}

	/** Only sections of this report; those of another one are not moved. */
	private List<ReportSection> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
				? selection.stream().filter(ReportSection.class::isInstance).map(ReportSection.class::cast).toList() : List.of();
	}
}
