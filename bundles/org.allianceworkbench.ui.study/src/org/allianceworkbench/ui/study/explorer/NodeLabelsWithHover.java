package org.allianceworkbench.ui.study.explorer;

import org.allianceworkbench.ui.lists.LongText;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;

/** Lines of the explorer with what they can't show in full when the pointer rests on them. */
final class NodeLabelsWithHover extends DelegatingStyledCellLabelProvider {

	private final NodeLabels labels;

	NodeLabelsWithHover(NodeLabels labels) {
		super(labels);
		this.labels = labels;
	}

	@Override
	public String getToolTipText(Object element) {
		return LongText.wrapped(labels.hover((Node) element));
	}
}
