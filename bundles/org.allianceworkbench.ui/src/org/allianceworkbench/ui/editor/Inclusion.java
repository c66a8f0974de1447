package org.allianceworkbench.ui.editor;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** Whether a widget of a grid layout is there at all. */
public final class Inclusion {

	private Inclusion() {
	}

	/** Shows a widget, or hides it so that it takes no room; its parent must be laid out afterwards. */
	public static void include(Control widget, boolean shown) {
		GridData data = widget.getLayoutData() instanceof GridData known ? known : new GridData();
		data.exclude = !shown;
		widget.setLayoutData(data);
		widget.setVisible(shown);
	}
}
