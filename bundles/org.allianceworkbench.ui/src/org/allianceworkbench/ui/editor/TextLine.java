package org.allianceworkbench.ui.editor;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * One or several lines in which a text of a definition is written. What was typed is handed over as one change when the line is
 * left or Enter is pressed, Escape takes it back, and what was changed elsewhere is shown.
 */
public final class TextLine {

	private static final int WIDTH = 160;
	private static final int LINE = 20;

	private final Supplier<String> stored;
	private final Consumer<String> write;
	private final Text text;
	private String shown = "";

	/**
	 * @param count how many lines
	 * @param stored what the definition has now
	 * @param write takes what was typed when it differs from that
	 */
	public TextLine(Composite parent, int count, Supplier<String> stored, Consumer<String> write) {
		this.stored = stored;
		this.write = write;
		text = WidgetFactory.text(SWT.BORDER | (count == 1 ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL))
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, count == 1 ? SWT.DEFAULT : count * LINE)
						.create()).create(parent);
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				text.setText(stored.get());
			}
		});
		if (count > 1) {
			tabLeaves(text);
		}
	}

	/** Hands what is typed over also when nothing more is typed for a while. */
	public TextLine afterPause(int millis) {
		Runnable pause = () -> {
			if (!text.isDisposed() && text.isFocusControl()) {
				commit();
			}
		};
		text.addModifyListener(event -> text.getDisplay().timerExec(millis, pause));
		return this;
	}

	/** The tabulator goes on to the next widget, since no text of a definition needs one. */
	public static void tabLeaves(Control text) {
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	/** Hands over what was typed. */
	public void commit() {
		if (!text.isDisposed() && !text.getText().equals(stored.get())) {
			shown = text.getText().strip();
			write.accept(text.getText());
			shown = stored.get();
		}
	}

	/**
	 * Shows what the definition has now. What is being written stays, unless the text was changed elsewhere, such as by an undo,
	 * which would else be overwritten later.
	 *
	 * @param other whether it is the text of something else than before
	 */
	public void show(boolean other) {
		String now = stored.get();
		if ((other || !text.isFocusControl() || !now.equals(shown)) && !text.getText().equals(now)) {
			text.setText(now);
		}
		shown = now;
	}

	/** The widget. */
	public Text text() {
		return text;
	}

	/** Writes a text and leaves the line, as a user does. */
	public void type(String typed) {
		text.setText(typed);
		text.notifyListeners(SWT.DefaultSelection, new Event());
	}
}
