package org.allianceworkbench.ui.study.data;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks why a value is changed, where the study wants to know. */
final class ReasonDialog {

	private ReasonDialog() {
	}

	/** The reason; empty when the change was given up. */
	static Optional<String> ask(Shell shell, String variable) {
		InputDialog dialog = new InputDialog(shell, "Reason for the Change", "This study asks why a value is changed. Why is "
				+ variable
				+ " changed?", "", text -> text.isBlank() ? "" : null);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}
}
