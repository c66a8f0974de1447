package org.allianceworkbench.ui.export.editor;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.allianceworkbench.ui.editor.TextLine;

/** The first confirmation that identifiers may leave: it needs a reason and is kept in the definition with who gave it. */
final class IdentifiersDialog extends TitleAreaDialog {

	private final String before;
	private Text reason;
	private Button sure;
	private String given = "";

	IdentifiersDialog(Shell shell, String before) {
		super(shell);
		this.before = before;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Let Identifiers Leave");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Let direct identifiers leave");
		setMessage("Names, addresses and numbers that tell who a client is will be in the files. It is asked again each time "
				+ "the export runs.");
		Composite area = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().margins(12, 10).create())
				.layoutData(GridDataFactory.fillDefaults().grab(true, true).create()).create((Composite) super.createDialogArea(
						parent));
		WidgetFactory.label(SWT.NONE).text("&Reason, with the approval it rests on:").create(area);
		reason = WidgetFactory.text(SWT.BORDER | SWT.MULTI | SWT.WRAP).text(before)
				.layoutData(GridDataFactory.fillDefaults().grab(true, true).hint(380, 70).create()).create(area);
		TextLine.tabLeaves(reason);
		sure = WidgetFactory.button(SWT.CHECK).text("The recipient &may have them").create(area);
		reason.addListener(SWT.Modify, event -> check());
		sure.addListener(SWT.Selection, event -> check());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Let Them Leave", false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
		check();
	}

	private void check() {
		getButton(IDialogConstants.OK_ID).setEnabled(sure.getSelection() && !reason.getText().isBlank());
	}

	@Override
	protected void okPressed() {
		given = reason.getText().strip();
		super.okPressed();
	}

	/** The reason. */
	String reason() {
		return given;
	}
}
