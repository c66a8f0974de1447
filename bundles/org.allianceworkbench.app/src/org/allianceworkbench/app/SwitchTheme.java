package org.allianceworkbench.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** Switches between the light and the dark theme; the choice is kept. */
@SuppressWarnings("restriction") // the platform has no public way to ask for its theme
public final class SwitchTheme extends AbstractHandler {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@Override
	public Object execute(ExecutionEvent event) {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme active = engine.getActiveTheme();
		boolean dark = active != null && active.getId().startsWith(DARK);
		NativeLook.apply(!dark);
		engine.setTheme(dark ? LIGHT : DARK, true);
		return null;
	}
}
