package org.allianceworkbench.ui.analysis.options;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Hands over what is typed into a line after a short pause, with Enter, or when the line is left: one change each time. */
final class Typed {

	private static final int PAUSE_MS = 300;

	private final Text text;
	private final Consumer<String> taker;
	private final Runnable later = this::now;
	private boolean waiting;
	private boolean showing;

	Typed(Text text, Consumer<String> taker) {
		this.text = text;
		this.taker = taker;
		text.addListener(SWT.Modify, event -> {
			if (!showing) {
				waiting = true;
				text.getDisplay().timerExec(PAUSE_MS, later);
			}
		});
		text.addListener(SWT.FocusOut, event -> now());
		text.addListener(SWT.DefaultSelection, event -> now());
	}

	/** Shows a text that comes from elsewhere; what is being typed at this moment stays. */
	void show(String value) {
		if (!waiting && !text.getText().equals(value)) {
			showing = true;
			text.setText(value);
			text.setSelection(text.isFocusControl() ? value.length() : 0);
			showing = false;
		}
	}

	/** Hands over what waits. */
	void now() {
		if (waiting && !text.isDisposed()) {
			waiting = false;
			text.getDisplay().timerExec(-1, later);
			taker.accept(text.getText());
		}
	}
}
