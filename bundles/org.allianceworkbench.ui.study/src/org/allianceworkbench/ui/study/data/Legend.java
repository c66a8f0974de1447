package org.allianceworkbench.ui.study.data;

import org.allianceworkbench.ui.grid.MarkLegend;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Says below a grid what its marks mean. */
final class Legend {

	private Legend() {
	}

	static void create(Composite parent) {
		Composite bar = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.swtDefaults().numColumns(1).margins(8, 3).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new MarkLegend(bar).control());
	}
}
