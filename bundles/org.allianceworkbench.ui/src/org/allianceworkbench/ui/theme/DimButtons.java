package org.allianceworkbench.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;

/**
 * Dims disabled buttons in a dark window. The theme's style sheet gives buttons one colour for all states, and nothing tells when
 * one is enabled or disabled; but it is drawn anew then.
 */
public final class DimButtons {

	private static final Color DIM = new Color(119, 119, 119);
	private static final String BRIGHT = DimButtons.class.getName();

	private DimButtons() {
	}

	/** Does it from now on, for all buttons that are made; on the UI thread. */
	public static void install(Display display) {
		display.addFilter(SWT.Skin, event -> {
			if (event.widget instanceof Button button && (button.getStyle() & (SWT.PUSH | SWT.TOGGLE)) != 0) {
				button.addListener(SWT.Paint, drawn -> display.asyncExec(() -> look(button)));
			}
		});
	}

	private static void look(Button button) {
		if (button.isDisposed()) {
			return;
		}
		boolean isDim = button.getForeground().equals(DIM);
		boolean dim = Appearance.isDark() && !button.isEnabled();
		if (dim && !isDim) {
			button.setData(BRIGHT, button.getForeground());
			button.setForeground(DIM);
		} else if (!dim && isDim) {
			button.setForeground((Color) button.getData(BRIGHT));
		}
	}
}
