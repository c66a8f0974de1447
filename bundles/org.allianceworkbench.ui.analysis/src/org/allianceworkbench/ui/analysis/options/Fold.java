package org.allianceworkbench.ui.analysis.options;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A part of the options with a heading that opens and closes it. */
public final class Fold {

	private static final String CLOSED = "\u25B8  ";
	private static final String OPEN = "\u25BE  ";

	private final Button heading;
	private final Composite body;
	private String title;

	Fold(Composite parent, String title, boolean open) {
		this.title = title;
		heading = WidgetFactory.button(SWT.PUSH | SWT.FLAT | SWT.LEFT).font(JFaceResources.getFontRegistry().getBold(""))
				.create(parent);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(heading);
		body = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().extendedMargins(4, 4, 2, 6).spacing(0, 8).create()).create(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		heading.addListener(SWT.Selection, event -> open(!isOpen()));
		open(open);
	}

	/** Opens or closes it. */
	public void open(boolean open) {
		((GridData) body.getLayoutData()).exclude = !open;
		body.setVisible(open);
		name();
		body.requestLayout();
		OptionsPane.fit(body);
	}

	/** Whether it is open. */
	public boolean isOpen() {
		return body.getVisible();
	}

	/** Takes it away, heading and all. */
	void hide() {
		open(false);
		((GridData) heading.getLayoutData()).exclude = true;
		heading.setVisible(false);
	}

	/** Changes the heading. */
	void title(String text) {
		title = text;
		name();
	}

	private void name() {
		String text = (isOpen() ? OPEN : CLOSED) + title.replace("&", "&&");
		if (!text.equals(heading.getText())) {
			heading.setText(text);
		}
	}

	/** The heading's text. */
	public String title() {
		return title;
	}

	Composite body() {
		return body;
	}
}
