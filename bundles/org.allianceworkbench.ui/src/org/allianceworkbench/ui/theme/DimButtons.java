package org.allianceworkbench.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;

/**
 * Dims disabled buttons. The themes' style sheets give buttons one colour for all states, and nothing tells when one is enabled
 * or disabled; but it is drawn anew then.
 */
public final class DimButtons {

	private static final Color DIM_IN_THE_DARK = new Color(119, 119, 119);
	private static final Color DIM_IN_THE_LIGHT = new Color(146, 149, 149);
	private static final String BRIGHT = DimButtons.class.getName();
	private static final String WATCHED = BRIGHT + ".watched";

	private DimButtons() {
	}

	/** Does it from now on, for all buttons that are made; on the UI thread. */
	public static void install(Display display) {
		display.addFilter(SWT.Skin, event -> {
			if (event.widget instanceof Button button && (button.getStyle() & (SWT.PUSH | SWT.TOGGLE)) != 0
					&& button.getData(WATCHED) == null) {
				button.setData(WATCHED, true);
				button.addListener(SWT.Paint, drawn -> display.asyncExec(() -> look(button)));
			}
		});
	}

	private static void look(Button button) {
		if (button.isDisposed()) {
			return;
		}
		Color now = button.getForeground();
		boolean isDim = now.equals(DIM_IN_THE_DARK) || now.equals(DIM_IN_THE_LIGHT);
		Color dim = Appearance.isDark() ? DIM_IN_THE_DARK : DIM_IN_THE_LIGHT;
		if (!button.isEnabled() && !now.equals(dim)) {
			button.setData(BRIGHT, isDim ? null : now);
			button.setForeground(dim);
		} else if (button.isEnabled() && isDim) {
			button.setForeground((Color) button.getData(BRIGHT));
		}
	}
}
