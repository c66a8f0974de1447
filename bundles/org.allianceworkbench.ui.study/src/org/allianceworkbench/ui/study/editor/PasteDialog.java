package org.allianceworkbench.ui.study.editor;

import java.util.stream.Collectors;

import org.allianceworkbench.study.edit.command.CodebookPaste;
import org.allianceworkbench.study.edit.command.VariableColumn;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows what a pasted block would do, row by row, before it lands. */
final class PasteDialog extends TitleAreaDialog {

	private final CodebookPaste paste;

	PasteDialog(Shell parent, CodebookPaste paste) {
		super(parent);
		this.paste = paste;
		setShellStyle(getShellStyle() | org.eclipse.swt.SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Paste Variables");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		RowList<CodebookPaste.Line> list = new RowList<>(area, CodebookPaste.Line.class);
		list.number("Row", 60, line -> (long) line.number()).column("Variable", 150, CodebookPaste.Line::name)
				.column("What happens", 120, PasteDialog::outcome).wide("Details", 1, 280, PasteDialog::details);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
		list.show(paste.lines(), "The clipboard holds no rows.\n"
				+ "Copy rows of a spreadsheet, the names in the first column or headers "
				+ "such as Name, Label, Type, Level in the first row.");
		tell();
		return area;
	}

	private void tell() {
		long good = paste.lines().stream().filter(CodebookPaste.Line::isGood).count();
		long fresh = paste.lines().stream().filter(line -> line.isGood() && line.isNew()).count();
		long bad = paste.lines().size() - good;
		setTitle(good + " of " + paste.lines().size() + " rows can be taken");
		String unknown = paste.unknownHeaders().isEmpty() ? "" : " Columns without a meaning here are left out: "
				+ String.join(", ", paste.unknownHeaders()) + ".";
		setMessage(fresh + " new, " + (good - fresh) + " changed. Nothing has been changed yet." + unknown);
		if (bad > 0) {
			setMessage(bad + (bad == 1 ? " row" : " rows") + " can't be taken; Details say why. The others can." + unknown,
					org.eclipse.jface.dialogs.IMessageProvider.WARNING);
		}
	}

	private static String outcome(CodebookPaste.Line line) {
		return !line.isGood() ? "\u26a0 left out" : line.isNew() ? "added" : "changed";
	}

	private static String details(CodebookPaste.Line line) {
		return line.isGood() ? line.cells().entrySet().stream()
				.filter(cell -> cell.getKey() != VariableColumn.NAME && !cell.getValue().isEmpty())
				.map(cell -> cell.getKey().title() + ": " + cell.getValue()).collect(Collectors.joining(" \u00b7 "))
				: String.join(" ", line.problems());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Paste", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		getButton(IDialogConstants.OK_ID).setEnabled(paste.lines().stream().anyMatch(CodebookPaste.Line::isGood));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(760, 520);
	}
}
