package org.allianceworkbench.ui.intake.views;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.ui.lists.HintStack;
import org.allianceworkbench.ui.lists.LongText;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** Findings in groups; where there are none a hint stands instead. */
final class FindingTree {

	/** More are not opened by themselves. */
	private static final int OPENED = 200;
	/** In less height the names of the columns give way to findings. */
	private static final int LEAST_WITH_HEADER = 120;

	private final HintStack stack;
	private final Composite page;
	private final TreeViewer viewer;
	private final TreeColumnLayout widths = new TreeColumnLayout();
	private List<FindingLine> lines = List.of();

	FindingTree(Composite parent) {
		stack = new HintStack(parent, SWT.NONE);
		page = new Composite(stack.control(), SWT.NONE);
		page.setLayout(widths);
		viewer = new TreeViewer(page, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		stack.control().addListener(SWT.Resize, event -> fold());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column("What is wrong", 8, 320, line -> FindingColumns.sentence(line.finding().message()));
		column("State", 3, 90, FindingLine::state);
		column("What to do", 4, 150, line -> FindingColumns.sentence(line.finding().remedy()));
		column("Row", 2, 120, line -> FindingColumns.row(line.finding()));
		column("Site", 1, 44, line -> line.finding().row().site());
		column("Variable", 2, 90, line -> line.finding().variable());
		column("Value", 2, 80, line -> line.finding().value());
		column("Where", 3, 130, FindingLine::place);
		column("Rule", 2, 100, line -> BuiltInRule.titleOf(line.finding().rule()));
	}

	private void column(String name, int weight, int least, Function<FindingLine, String> text) {
		boolean first = viewer.getTree().getColumnCount() == 0;
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(name);
		widths.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				if (element instanceof Grouping.Group group) {
					return first ? group.name() + "  (" + "%,d".formatted(group.lines().size()) + ")" : "";
				}
				return text.apply((FindingLine) element);
			}

			@Override
			public Image getImage(Object element) {
				return first && element instanceof FindingLine line ? FindingColumns.icon(line.finding()) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return LongText.hover(getText(element), viewer.getTree(), column.getColumn().getWidth() - (first ? 40 : 0))
						.orElse(null);
			}
		});
	}

	private void fold() {
		viewer.getTree().setHeaderVisible(stack.control().getSize().y >= LEAST_WITH_HEADER);
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return element instanceof Grouping.Group group ? group.lines().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Grouping.Group;
		}
	}

	/** Shows findings, or the hint when there are none. */
	void show(List<FindingLine> all, Grouping grouping, String hintWhenEmpty) {
		lines = List.copyOf(all);
		viewer.getTree().setRedraw(false);
		viewer.setInput(grouping.of(lines));
		if (lines.size() <= OPENED) {
			viewer.expandAll();
		}
		viewer.getTree().setRedraw(true);
		stack.show(page, !lines.isEmpty(), hintWhenEmpty);
	}

	/** The findings shown. */
	List<FindingLine> lines() {
		return lines;
	}

	/** The chosen findings; of a chosen group all. */
	List<FindingLine> selected() {
		Set<FindingLine> chosen = new LinkedHashSet<>();
		for (Object element : viewer.getStructuredSelection()) {
			if (element instanceof Grouping.Group group) {
				chosen.addAll(group.lines());
			} else {
				chosen.add((FindingLine) element);
			}
		}
		return new ArrayList<>(chosen);
	}

	/** Chooses findings. */
	void select(List<FindingLine> some) {
		viewer.setSelection(new StructuredSelection(some), true);
	}

	String hint() {
		return stack.text();
	}

	TreeViewer viewer() {
		return viewer;
	}

	Composite control() {
		return stack.control();
	}
}
