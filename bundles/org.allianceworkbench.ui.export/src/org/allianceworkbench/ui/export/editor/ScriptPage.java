package org.allianceworkbench.ui.export.editor;

import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.ui.editor.TextLine;
import org.allianceworkbench.ui.lists.HintStack;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The script that the target writes beside the data, to be looked at and copied. */
public final class ScriptPage extends ExportPage {

	private Label about;
	private Button copy;
	private HintStack stack;
	private StyledText text;

	ScriptPage(ExportEditor editor) {
		super(editor, "Script");
	}

	@Override
	void createContent(Composite parent) {
		Composite bar = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(2).create())
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(parent);
		about = WidgetFactory.label(SWT.WRAP).layoutData(GridDataFactory.fillDefaults().grab(true, false)
				.align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).create()).create(bar);
		copy = WidgetFactory.button(SWT.PUSH).text("&Copy Script").onSelect(event -> copy()).create(bar);
		stack = new HintStack(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(stack.control());
		text = new StyledText(stack.control(), SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(8, 6, 8, 6);
		TextLine.tabLeaves(text);
	}

	@Override
	protected void show() {
		showPreview();
	}

	@Override
	void showPreview() {
		String script = editor().live().preview().flatMap(ExportPreview::script).orElse("");
		boolean failed = !editor().live().failure().isEmpty();
		boolean there = !script.isEmpty() && !failed;
		if (!text.getText().equals(script)) {
			text.setText(script);
		}
		String target = editor().target().map(ExportTarget::name).orElse("the target");
		about.setText(there ? "Written beside the data of " + target + (editor().live().state()
				== org.allianceworkbench.ui.export.live.LivePreview.State.FRESH ? "" : " \u00b7 \u26a0 out of date, looking again")
				: "");
		copy.setEnabled(there);
		stack.show(text, there, failed ? "There is no script.\n" + editor().live().failure() : editor().live().preview().isEmpty()
				? "The script comes with the first preview." : target + " writes no script: its file holds labels, value labels and "
						+ "missing values itself.\n\nTargets that write one: R, SPSS syntax, Mplus.");
		about.getParent().layout();
	}

	/** Copies what is selected, or all of it. */
	@Override
	public void copy() {
		if (text.getSelectionCount() > 0) {
			text.copy();
		} else {
			text.selectAll();
			text.copy();
			text.setSelection(0);
		}
	}

	/** The script; empty when there is none. */
	public String script() {
		return text.getText();
	}

	/** What stands where there is no script; empty when there is one. */
	public String hint() {
		return stack.text();
	}

	@Override
	protected void setFocus() {
		(stack.isHint() ? stack.control() : text).setFocus();
	}
}
