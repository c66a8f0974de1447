package org.allianceworkbench.ui.analysis;

import java.util.Optional;

import org.allianceworkbench.ui.lists.Hint;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of HTML, or a sentence in its place. */
final class ResultArea {

	private static final String NO_BROWSER = "The result is there but can't be shown: this computer has no component for web pages "
			+ "that a window can use (on Debian and Ubuntu it is the package libwebkit2gtk-4.1-0).\n"
			+ "Analysis > Write Study Report writes it into a file for any browser.";

	private final Composite stack;
	private final Hint hint;
	private final Optional<Browser> browser;
	private boolean loading;

	ResultArea(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		hint = new Hint(stack);
		browser = browser(stack);
		browser.ifPresent(shown -> shown.addProgressListener(ProgressListener.completedAdapter(event -> loaded(shown))));
	}

	private static Optional<Browser> browser(Composite parent) {
		try {
			Browser browser = new Browser(parent, SWT.NONE);
			browser.setJavascriptEnabled(false);
			return Optional.of(browser);
		} catch (SWTError e) {
			ILog.of(ResultArea.class).warn("No browser: " + e.getMessage(), e);
			return Optional.empty();
		}
	}

	/** Shows a page; what is there stays until the page has come. */
	void show(String html) {
		browser.ifPresentOrElse(shown -> shown.setText(html), () -> say(NO_BROWSER));
		loading = true;
	}

	private void loaded(Browser shown) {
		if (loading) {
			loading = false;
			top(shown);
		}
	}

	/** Says something in place of a page. */
	void say(String text) {
		loading = false;
		hint.say(text);
		top(hint.control());
	}

	private void top(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}

	/** What is said in place of a page; empty when there is one. */
	String said() {
		return ((StackLayout) stack.getLayout()).topControl == hint.control() ? hint.text() : "";
	}

	Control control() {
		return stack;
	}

	Optional<Browser> browser() {
		return browser;
	}

	boolean isDisposed() {
		return stack.isDisposed();
	}
}
