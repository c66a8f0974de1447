package org.allianceworkbench.ui.study.codebook;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A message with any number of notes below it, which can be copied. */
final class NotesDialog extends MessageDialog {

	private static final int HEIGHT = 200;

	private final List<String> notes;

	NotesDialog(Shell parent, String title, String message, List<String> notes) {
		super(parent, title, null, message, MessageDialog.INFORMATION, 0, IDialogConstants.OK_LABEL);
		this.notes = notes;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		return notes.isEmpty() ? super.createCustomArea(parent)
				: WidgetFactory.text(SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY)
						.text(String.join("\n", notes.stream().map(note -> "\u2022 " + note).toList()))
						.layoutData(GridDataFactory.fillDefaults().grab(true, true).hint(560, HEIGHT).create()).create(parent);
	}
}
