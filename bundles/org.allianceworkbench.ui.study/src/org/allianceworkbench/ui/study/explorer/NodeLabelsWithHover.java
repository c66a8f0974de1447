package org.allianceworkbench.ui.study.explorer;

import org.allianceworkbench.ui.lists.LongText;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;

/** Lines of the explorer with what they can't show in full when the pointer rests on them. */
final class NodeLabelsWithHover extends DelegatingStyledCellLabelProvider {

	/** Icon and lines above take so much of the width, in pixels. */
	private static final int INDENT = 80;

	private final NodeLabels labels;

	NodeLabelsWithHover(NodeLabels labels) {
		super(labels);
		this.labels = labels;
	}

	@Override
	public String getToolTipText(Object element) {
		String hover = labels.hover((Node) element);
		return hover.equals(labels.getText(element)) ? LongText.hover(hover, getViewer().getControl(),
				getViewer().getControl().getSize().x - INDENT).orElse(null) : LongText.wrapped(hover);
	}
}
