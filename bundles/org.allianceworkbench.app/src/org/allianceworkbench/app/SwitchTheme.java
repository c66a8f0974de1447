package org.allianceworkbench.app;

import java.util.concurrent.atomic.AtomicBoolean;

import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Switches between the light and the dark theme; the choice is kept. */
@SuppressWarnings("restriction") // the platform has no public way to ask for its theme
public final class SwitchTheme extends AbstractHandler {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	/** Where the system does not tell that it has changed its colours, nobody waits longer. */
	private static final int LONGEST_MS = 400;

	/** Goes on listening until the next switch: a busy system tells late, and the window is then coloured once more. */
	private Listener waiting;

	@Override
	public Object execute(ExecutionEvent event) {
		boolean dark = !Appearance.isDark();
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		whenColoursHaveChanged(PlatformUI.getWorkbench().getDisplay(), () -> colour(engine, dark ? DARK : LIGHT));
		NativeLook.apply(dark);
		return null;
	}

	private static void colour(IThemeEngine engine, String theme) {
		if (engine.getActiveTheme() != null && theme.equals(engine.getActiveTheme().getId())) {
			for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
				engine.applyStyles(shell, true);
			}
		} else {
			engine.setTheme(theme, true);
		}
	}

	/** Widgets take what the theme does not colour from the system, so the system's colours must be there before. */
	private void whenColoursHaveChanged(Display display, Runnable then) {
		if (waiting != null) {
			display.removeListener(SWT.Settings, waiting);
		}
		AtomicBoolean told = new AtomicBoolean();
		Listener changed = event -> {
			told.set(true);
			display.asyncExec(then);
		};
		waiting = changed;
		display.addListener(SWT.Settings, changed);
		display.timerExec(LONGEST_MS, () -> {
			if (!told.get() && waiting == changed) {
				then.run();
			}
		});
	}
}
