package org.allianceworkbench.ui.editor;

import java.util.Locale;
import java.util.function.Consumer;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** An expression that is checked while it is typed: what is wrong is underlined and told below with its place and the remedy. */
public final class ExpressionText {

	/** Says what there is to say of a text. */
	@FunctionalInterface
	public interface Check {
		/** What the expression is, in words, when it can be used. */
		String of(String text) throws ExpressionException;
	}

	private static final Color ERROR = new Color(213, 94, 0);
	private static final int CHECK_MS = 150;

	private final Check check;
	private final Consumer<String> write;
	private final StyledText text;
	private final Label message;
	private final Runnable checking = this::check;
	private String stored = "";
	private String empty = "";
	private boolean fits = true;

	/**
	 * @param check says what there is to say of what is typed
	 * @param write takes it, without blanks around it, when it differs from what is stored
	 */
	public ExpressionText(Composite parent, Check check, Consumer<String> write) {
		this.check = check;
		this.write = write;
		text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(4, 4, 4, 4);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 46).applyTo(text);
		message = WidgetFactory.label(SWT.WRAP).layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT)
				.create()).create(parent);
		text.addModifyListener(event -> text.getDisplay().timerExec(CHECK_MS, checking));
		text.addListener(SWT.FocusOut, event -> commit());
		TextLine.tabLeaves(text);
		text.addVerifyKeyListener(event -> event.doit = event.keyCode != SWT.TAB);
		Appearance.follow(text, this::check);
	}

	/** Enter hands over what is typed, and so does a pause when it can be used; for expressions of one line. */
	public ExpressionText appliedByEnterAndAfter(int millis) {
		Runnable applying = () -> {
			if (!text.isDisposed() && text.isFocusControl() && fits) {
				commit();
			}
		};
		text.addModifyListener(event -> text.getDisplay().timerExec(millis, applying));
		text.addVerifyKeyListener(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				event.doit = false;
				commit();
			}
		});
		return this;
	}

	/**
	 * Shows what is stored.
	 *
	 * @param other whether it is the expression of something else than before; else what is being written stays
	 * @param whenEmpty what is said when nothing is written
	 */
	public void show(String now, boolean other, String whenEmpty) {
		if ((other || !text.isFocusControl() || !now.equals(stored)) && !text.getText().equals(now)) {
			text.setText(now);
		}
		stored = now;
		empty = whenEmpty;
		check();
	}

	private void check() {
		if (text.isDisposed()) {
			return;
		}
		text.setStyleRange(null);
		fits = true;
		try {
			message.setText(text.getText().isBlank() || !text.isEnabled() ? empty : "\u2713 " + check.of(text.getText()));
		} catch (ExpressionException e) {
			fits = false;
			underline(e);
			message.setText("\u26a0 At character " + (e.start() + 1) + ": " + e.what() + "." + remedy(e.remedy()));
		}
		message.getParent().layout(new Control[] { message });
	}

	private static String remedy(String clause) {
		return clause.isEmpty() ? "" : " " + clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1)
				+ (clause.endsWith("?") ? "" : ".");
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

	/** Hands over what was typed. */
	public void commit() {
		String typed = text.getText().strip();
		if (text.isEnabled() && !typed.equals(stored)) {
			stored = typed;
			write.accept(typed);
		}
	}

	/** Whether the field is there at all. */
	public void include(boolean shown) {
		Inclusion.include(text, shown);
		Inclusion.include(message, shown);
	}

	/** Types a text and leaves the field, as a user does. */
	public void type(String typed) {
		text.setText(typed);
		check();
		commit();
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
