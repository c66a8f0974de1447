package org.allianceworkbench.ui.theme;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** Whether the window is light or dark, for what draws itself: grids, pages of a browser. */
@SuppressWarnings("restriction") // the platform has no public way to ask for its theme
public final class Appearance {

	private static final String DARK = "dark";

	private Appearance() {
	}

	/** Whether the window is dark now. */
	public static boolean isDark() {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme active = engine == null ? null : engine.getActiveTheme();
		return active != null && active.getId().contains(DARK);
	}

	/** Tells a control on the UI thread whenever the appearance has changed, as long as the control is there. */
	public static void follow(Control control, Runnable change) {
		IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
		EventHandler handler = event -> control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed()) {
				change.run();
			}
		});
		broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
		control.addDisposeListener(event -> broker.unsubscribe(handler));
	}
}
