package org.allianceworkbench.ui.lists;

import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A place where content stands, or a hint as long as there is none. */
public final class HintStack {

	private final Composite control;
	private final StackLayout layout = new StackLayout();
	private final Hint hint;

	/**
	 * A place with an empty hint; its content is made in {@link #control}.
	 *
	 * @param style of the widget, such as {@code SWT.BORDER}
	 */
	public HintStack(Composite parent, int style) {
		control = new Composite(parent, style);
		control.setLayout(layout);
		hint = new Hint(control);
		layout.topControl = hint.control();
	}

	/** Says something in place of the content. */
	public void say(String text) {
		hint.say(text);
		top(hint.control());
	}

	/** Shows the content. */
	public void show(Control content) {
		top(content);
	}

	/** Shows the content when it is there, else says something in its place. */
	public void show(Control content, boolean there, String otherwise) {
		hint.say(otherwise);
		top(there ? content : hint.control());
	}

	private void top(Control shown) {
		layout.topControl = shown;
		control.layout();
	}

	/** What is said; empty when the content is shown. */
	public String text() {
		return isHint() ? hint.text() : "";
	}

	/** Whether the hint is shown. */
	public boolean isHint() {
		return layout.topControl == hint.control();
	}

	/** Whether it is closed, so that what comes late must not be shown. */
	public boolean isDisposed() {
		return control.isDisposed();
	}

	/** The widget, parent of the content and of the hint. */
	public Composite control() {
		return control;
	}
}
