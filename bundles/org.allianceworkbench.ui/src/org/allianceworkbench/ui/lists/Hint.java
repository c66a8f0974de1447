package org.allianceworkbench.ui.lists;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What stands in a part that has nothing to show: why, and what can be done. */
public final class Hint {

	private static final int ABOVE = 36;

	private final Composite page;
	private final Label label;

	/** An empty hint. */
	public Hint(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		page.setLayout(GridLayoutFactory.swtDefaults().margins(16, 0).create());
		label = new Label(page, SWT.WRAP | SWT.CENTER);
		label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).indent(0, ABOVE).create());
	}

	/** Says something. */
	public void say(String text) {
		label.setText(text);
		page.layout();
	}

	/** What it says. */
	public String text() {
		return label.getText();
	}

	/** The widget. */
	public Control control() {
		return page;
	}
}
