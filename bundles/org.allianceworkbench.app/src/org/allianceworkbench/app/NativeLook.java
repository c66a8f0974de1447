package org.allianceworkbench.app;

import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Makes what the operating system draws - menus, title bars, scroll bars, trees - light or dark as the window is.
 * <p>
 * SWT has this call on all platforms, but in a class of its own for each; there is no common one.
 */
final class NativeLook {

	private NativeLook() {
	}

	/** Follows the window's appearance as long as a control is there. */
	static void follow(Control control) {
		Appearance.follow(control, () -> apply(Appearance.isDark()));
		apply(Appearance.isDark());
	}

	/**
	 * Turns dark or light. Before the window's own theme is changed this must have been done: widgets take the colours that the
	 * theme does not set from the system as it is at that moment.
	 */
	static void apply(boolean dark) {
		try {
			Class<?> system = Class.forName("org.eclipse.swt.internal." + SWT.getPlatform() + ".OS", true,
					SWT.class.getClassLoader());
			system.getMethod("setTheme", boolean.class).invoke(null, dark);
		} catch (ReflectiveOperationException e) {
			ILog.of(NativeLook.class).warn("Menus and scroll bars keep the system's look: " + e.getMessage(), e);
		}
	}
}
