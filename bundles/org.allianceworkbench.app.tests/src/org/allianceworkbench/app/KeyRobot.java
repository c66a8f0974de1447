package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.display;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A user without a mouse: keys go to whatever has the focus. */
final class KeyRobot {

	private static final int MOST_TABS = 40;

	private KeyRobot() {
	}

	/** Presses a key with others held down, {@code SWT.CTRL} or {@code SWT.MOD3} for example. */
	static void press(int key, int... held) {
		for (int each : held) {
			post(SWT.KeyDown, each);
		}
		post(SWT.KeyDown, key);
		post(SWT.KeyUp, key);
		for (int i = held.length - 1; i >= 0; i--) {
			post(SWT.KeyUp, held[i]);
		}
		TestWindow.settle();
	}

	/** Types lower-case letters and spaces. */
	static void type(String text) {
		text.chars().forEach(each -> press(each));
	}

	private static void post(int type, int key) {
		Event event = new Event();
		event.type = type;
		event.keyCode = key;
		event.character = (key & SWT.KEYCODE_BIT) == 0 && (key & SWT.MODIFIER_MASK) == 0 ? (char) key : 0;
		if (!display().post(event)) {
			throw new AssertionError("the key " + key + " can't be sent");
		}
	}

	/** Presses Tab until something is so. */
	static void tabUntil(String what, BooleanSupplier there) {
		for (int i = 0; i < MOST_TABS; i++) {
			if (there.getAsBoolean()) {
				return;
			}
			press(SWT.TAB);
		}
		TestWindow.screenshot("failed");
		throw new AssertionError(MOST_TABS + " tabs do not lead to " + what + "; the focus is at " + focus());
	}

	static Control focus() {
		return display().getFocusControl();
	}

	/** Presses Enter in a dialog: without a window manager it has no focus, so that its default button is asked for. */
	static void enter(Shell dialog, String button) {
		Button there = dialog.getDefaultButton();
		if (there == null || !there.getText().replace("&", "").equals(button) || !there.isEnabled()) {
			throw new AssertionError("Enter does not mean " + button + " but " + there);
		}
		Dialogs.select(there);
	}

	/** Without a window manager nothing gives the focus back to the window when a dialog has closed. */
	static void backToTheWindow() {
		TestWindow.shell().forceActive();
		TestWindow.page().getActivePart().setFocus();
		TestWindow.settle();
	}
}
