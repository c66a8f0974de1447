package org.allianceworkbench.ui.study.editor;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.study.edit.command.FeatureText;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** An expression that is checked while it is typed: what is wrong is underlined and told with its place and the remedy. */
public final class ExpressionField {

	/** Checks a text as if it were the part's. */
	public interface Check {
		/** What the expression is, in words, when it can be used. */
		String of(EObject part, String text) throws ExpressionException;
	}

	private static final Color ERROR = new Color(213, 94, 0);
	private static final int PAUSE_MS = 150;

	private final EditorPage page;
	private final EAttribute feature;
	private final Check check;
	private final StyledText text;
	private final Label message;
	private final Runnable checking = this::check;
	private Optional<EObject> part = Optional.empty();
	private String stored = "";

	ExpressionField(Composite parent, EditorPage page, EAttribute feature, Check check) {
		this.page = page;
		this.feature = feature;
		this.check = check;
		text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(4, 4, 4, 4);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 46).applyTo(text);
		message = WidgetFactory.label(SWT.WRAP).layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, 40)
				.create())
				.create(parent);
		text.addModifyListener(event -> text.getDisplay().timerExec(PAUSE_MS, checking));
		text.addListener(SWT.FocusOut, event -> write());
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		text.addVerifyKeyListener(event -> event.doit = event.keyCode != SWT.TAB);
		Appearance.follow(text, this::check);
	}

	/** Shows the expression of a part, or nothing. */
	void show(Optional<? extends EObject> shown) {
		boolean other = !part.equals(shown);
		part = shown.map(each -> each);
		String now = part.map(each -> FeatureText.of(each, feature)).orElse("");
		if ((other || !text.isFocusControl() || !now.equals(stored)) && !text.getText().equals(now)) {
			text.setText(now);
		}
		stored = now;
		text.setEnabled(part.isPresent());
		check();
	}

	private void check() {
		if (text.isDisposed()) {
			return;
		}
		text.setStyleRange(null);
		if (part.isEmpty()) {
			message.setText("");
			return;
		}
		try {
			message.setText(text.getText().isBlank() ? "Write an expression over variables of the level and those above."
					: "\u2713 " + check.of(part.get(), text.getText()));
		} catch (ExpressionException e) {
			underline(e);
			message.setText("\u26a0 At character " + (e.start() + 1) + ": " + e.what() + ". " + upper(e.remedy())
					+ (e.remedy().endsWith("?") ? "" : "."));
		}
		message.getParent().layout(new org.eclipse.swt.widgets.Control[] { message });
	}

	private static String upper(String clause) {
		return clause.isEmpty() ? clause : clause.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + clause.substring(1);
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

	private void write() {
		part.filter(each -> !text.getText().strip().equals(FeatureText.of(each, feature)))
				.ifPresent(each -> page.perform(FeatureText.set(page.study(), List.of(each), feature, text.getText())));
	}

	/** Whether the field is there at all. */
	void include(boolean shown) {
		Choices.include(text, shown);
		Choices.include(message, shown);
	}

	/** Types a text as a user does, for tests. */
	public void type(String typed) {
		text.setText(typed);
		check();
		write();
	}

	/** What is said about the expression. */
	public String message() {
		return message.getText();
	}

	/** The lines that are written in. */
	public StyledText text() {
		return text;
	}
}
