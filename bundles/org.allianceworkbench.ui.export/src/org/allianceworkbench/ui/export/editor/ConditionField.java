package org.allianceworkbench.ui.export.editor;

import java.util.Locale;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.expression.ExpressionType;
import org.allianceworkbench.expression.Formula;
import org.allianceworkbench.expression.Scope;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.ui.export.document.ExportDocument;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The condition that rows must meet; it is checked while it is typed. */
public final class ConditionField {

	private static final String WRONG = "\u26a0";
	private static final Color ERROR = new Color(213, 94, 0);
	private static final int PAUSE_MS = 150;
	private static final int APPLY_MS = 900;

	private final ExportDocument document;
	private final StyledText text;
	private final Label message;
	private final Runnable checking = this::check;
	private final Runnable applying = this::apply;
	private String shown = "";

	ConditionField(Composite parent, ExportDocument document) {
		this.document = document;
		text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(4, 4, 4, 4);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 44).applyTo(text);
		message = WidgetFactory.label(SWT.WRAP).layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT)
				.create()).create(parent);
		text.addModifyListener(event -> {
			text.getDisplay().timerExec(PAUSE_MS, checking);
			text.getDisplay().timerExec(APPLY_MS, applying);
		});
		text.addListener(SWT.FocusOut, event -> write());
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		text.addVerifyKeyListener(event -> {
			event.doit = event.keyCode != SWT.TAB && event.keyCode != SWT.CR && event.keyCode != SWT.KEYPAD_CR;
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				write();
			}
		});
		Appearance.follow(text, this::check);
	}

	/** Shows the condition of the definition. */
	void show() {
		String now = stored();
		if ((!text.isFocusControl() || !now.equals(shown)) && !text.getText().equals(now)) {
			text.setText(now);
		}
		shown = now;
		check();
	}

	private String stored() {
		return document.export().getCondition() == null ? "" : document.export().getCondition();
	}

	private void check() {
		if (text.isDisposed()) {
			return;
		}
		text.setStyleRange(null);
		Scope scope = new StudyExports(document.study().project()).conditionScope(document.export());
		try {
			message.setText(text.getText().isBlank() ? "For example: distress > 20 and not is_missing(alliance). Enter applies it."
					: "\u2713 It reads " + String.join(", ", Formula.parse(text.getText()).in(scope, ExpressionType.BOOLEAN)
							.variables().stream().sorted().toList()));
		} catch (ExpressionException e) {
			underline(e);
			String remedy = e.remedy().isEmpty() ? "" : " " + e.remedy().substring(0, 1).toUpperCase(Locale.ROOT) + e.remedy()
					.substring(1) + (e.remedy().endsWith("?") ? "" : ".");
			message.setText(WRONG + " At character " + (e.start() + 1) + ": " + e.what() + "." + remedy);
		}
		message.getParent().layout(new org.eclipse.swt.widgets.Control[] { message });
	}

	private void underline(ExpressionException problem) {
		int length = text.getCharCount();
		int start = Math.min(problem.start(), Math.max(0, length - 1));
		int end = Math.min(length, Math.max(problem.end(), start + 1));
		if (end > start) {
			StyleRange range = new StyleRange(start, end - start, null, null);
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_ERROR;
			range.underlineColor = ERROR;
			text.setStyleRange(range);
		}
	}

	/** What is typed counts after a pause when it can be used; the rest waits until the field is left. */
	private void apply() {
		if (!text.isDisposed() && text.isFocusControl() && !message.getText().startsWith(WRONG)) {
			write();
		}
	}

	private void write() {
		String typed = text.getText().strip();
		if (!typed.equals(stored())) {
			shown = typed;
			document.change("Condition", export -> export.setCondition(typed.isEmpty() ? null : typed));
		}
	}

	/** Types a condition and leaves the field, as a user does. */
	public void type(String typed) {
		text.setText(typed);
		check();
		write();
	}

	/** What is said about the condition. */
	public String message() {
		return message.getText();
	}
}
