package org.allianceworkbench.app;

import java.util.concurrent.atomic.AtomicBoolean;

import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/** Switches between the light and the dark theme; the choice is kept. */
@SuppressWarnings("restriction") // the platform has no public way to ask for its theme
public final class SwitchTheme extends AbstractHandler {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	/** Where the system does not tell that it has changed its colours, nobody waits longer. */
	private static final int LONGEST_MS = 400;

	@Override
	public Object execute(ExecutionEvent event) {
		boolean dark = !Appearance.isDark();
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		whenColoursHaveChanged(PlatformUI.getWorkbench().getDisplay(), () -> engine.setTheme(dark ? DARK : LIGHT, true));
		NativeLook.apply(dark);
		return null;
	}

	/** Widgets take what the theme does not colour from the system, so the system's colours must be there before. */
	private static void whenColoursHaveChanged(Display display, Runnable then) {
		AtomicBoolean done = new AtomicBoolean();
		Runnable once = () -> {
			if (done.compareAndSet(false, true)) {
				then.run();
			}
		};
		Listener changed = event -> display.asyncExec(once);
		display.addListener(SWT.Settings, changed);
		display.timerExec(LONGEST_MS, () -> {
			display.removeListener(SWT.Settings, changed);
			once.run();
		});
	}
}
