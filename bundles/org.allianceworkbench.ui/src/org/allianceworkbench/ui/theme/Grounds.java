package org.allianceworkbench.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * The grounds of pages and of the words on them. The theme colours only what is shown when it changes, and leaves the grounds of
 * words and the colour of links behind when the window becomes light.
 */
public final class Grounds {

	private static final int AFTER_MS = 100;

	private Grounds() {
	}

	/** Gives a page that comes into sight the ground that the theme has now. */
	public static void renew(Composite page) {
		if (page.getClass() == Composite.class || page instanceof SashForm || page instanceof ScrolledComposite) {
			page.reskin(SWT.NONE);
		}
		for (Control child : page.getChildren()) {
			if (child instanceof Composite inner) {
				renew(inner);
			}
		}
	}

	/**
	 * Lets words stand on the ground of their page, when the theme has done with them. Boxes that are ticked are left alone: a
	 * ground of their own hides the tick.
	 */
	public static void clear(Composite page) {
		page.getDisplay().timerExec(AFTER_MS, () -> {
			if (!page.isDisposed() && !Appearance.isDark()) {
				clearAll(page);
			}
		});
	}

	private static void clearAll(Composite page) {
		for (Control child : page.getChildren()) {
			if (child instanceof Link link) {
				link.setLinkForeground(null);
			}
			if (child instanceof Label || child instanceof Link) {
				child.setBackground(page.getBackground());
			} else if (child instanceof Composite inner) {
				clearAll(inner);
			}
		}
	}
}
