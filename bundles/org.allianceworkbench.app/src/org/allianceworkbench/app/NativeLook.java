package org.allianceworkbench.app;

import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Makes what the operating system draws - menus, title bars, scroll bars, pages of the browser - light or dark as the window is.
 * <p>
 * SWT has this call on all platforms, but in a class of its own for each; there is no common one.
 */
final class NativeLook {

	private NativeLook() {
	}

	/** Follows the window's appearance as long as a control is there. */
	static void follow(Control control) {
		Appearance.follow(control, NativeLook::apply);
		apply();
	}

	private static void apply() {
		try {
			Class<?> system = Class.forName("org.eclipse.swt.internal." + SWT.getPlatform() + ".OS", true, SWT.class.getClassLoader());
			system.getMethod("setTheme", boolean.class).invoke(null, Appearance.isDark());
		} catch (ReflectiveOperationException e) {
			ILog.of(NativeLook.class).warn("Menus and scroll bars keep the system's look: " + e.getMessage(), e);
		}
	}
}
