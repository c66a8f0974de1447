package org.allianceworkbench.app;

import org.allianceworkbench.ui.theme.Appearance;
import org.allianceworkbench.ui.theme.Grounds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Switches between the light and the dark theme; the choice is kept.
 * <p>
 * Widgets take what the theme does not colour from the system, so the system's colours must be there before the theme is set. The
 * system changes them some time after it was told to, on a busy computer late.
 */
@SuppressWarnings("restriction") // the platform has no public way to ask for its theme
public final class SwitchTheme extends AbstractHandler {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final int LOOK_EVERY_MS = 30;
	/** Only GTK changes the colours that a program asks for; where they stay nobody looks more often. */
	private static final int MOST_LOOKS = "gtk".equals(SWT.getPlatform()) ? 60 : 6;

	/** Goes on listening until the next switch. */
	private Listener waiting;

	@Override
	public Object execute(ExecutionEvent event) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		Change change = new Change(display, PlatformUI.getWorkbench().getService(IThemeEngine.class), !Appearance.isDark());
		if (waiting != null) {
			display.removeListener(SWT.Settings, waiting);
		}
		waiting = settings -> display.asyncExec(change::again);
		display.addListener(SWT.Settings, waiting);
		NativeLook.apply(change.dark);
		change.begin();
		return null;
	}

	/** One switch. */
	private static final class Change {

		private final Display display;
		private final IThemeEngine engine;
		private final boolean dark;
		private int looks;
		private boolean set;
		private boolean tooEarly;

		Change(Display display, IThemeEngine engine, boolean dark) {
			this.display = display;
			this.engine = engine;
			this.dark = dark;
		}

		void begin() {
			display.timerExec(LOOK_EVERY_MS, this::look);
		}

		private void look() {
			if (!set && (isThere() || ++looks > MOST_LOOKS)) {
				set = true;
				tooEarly = !isThere();
				engine.setTheme(dark ? DARK : LIGHT, true);
				clear();
			} else if (!set) {
				begin();
			}
		}

		/** Whether the system has the colours that were asked for. */
		private boolean isThere() {
			RGB paper = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
			return dark == paper.red + paper.green + paper.blue < 3 * 128;
		}

		/** The system tells of other colours. */
		void again() {
			if (!set) {
				look();
			} else if (tooEarly && isThere()) {
				tooEarly = false;
				engine.setTheme(dark ? LIGHT : DARK, false);
				engine.setTheme(dark ? DARK : LIGHT, true);
			} else {
				for (Shell shell : display.getShells()) {
					engine.applyStyles(shell, true);
				}
			}
			clear();
		}

		private void clear() {
			for (Shell shell : display.getShells()) {
				Grounds.clear(shell);
			}
		}
	}
}
