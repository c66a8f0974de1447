package org.allianceworkbench.ui.intake.views;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.store.RevertRefusedException;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Tells why an import can't be taken back, with the list of what depends on it. */
public final class RefusalDialog extends MessageDialog {

	private final List<String> dependents;

	private RefusalDialog(Shell shell, RevertRefusedException refusal) {
		super(shell, "The Import Was Not Taken Back", null, sentence(refusal.getMessage())
				+ " Nothing was changed. The last one comes first:", WARNING, 0, "Close");
		this.dependents = refusal.dependents();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	private static String sentence(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
	}

	/** Shows a failure to take an import back; a refusal with its list. */
	static void show(Shell shell, Throwable problem) {
		Optional<RevertRefusedException> refusal = refusal(problem);
		if (refusal.isPresent() && !shell.isDisposed()) {
			new RefusalDialog(shell, refusal.get()).open();
		} else {
			Failures.show("The import was not taken back", problem);
		}
	}

	private static Optional<RevertRefusedException> refusal(Throwable problem) {
		for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
			if (cause instanceof RevertRefusedException refusal) {
				return Optional.of(refusal);
			}
		}
		return Optional.empty();
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		RowList<String> list = new RowList<>(parent, String.class, SWT.BORDER).wide("Depends on it", 1, 420, text -> text);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 160).applyTo(list.control());
		list.show(dependents, "");
		return list.control();
	}
}
