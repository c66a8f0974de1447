package org.allianceworkbench.ui.analysis.result;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.allianceworkbench.ui.lists.Hint;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of HTML, or a sentence in its place. What is clicked in the page is told; Escape leaves the page. */
public final class ResultArea {

	private static final String NO_BROWSER =
			"The result is there but can't be shown: this computer has no component for web pages "
			+ "that a window can use (on Debian and Ubuntu it is the package libwebkit2gtk-4.1-0).\n"
			+ "Analysis > Write Study Report writes it into a file for any browser.";

	private final Composite stack;
	private final Hint hint;
	private final Optional<Browser> browser;
	private boolean loading;

	/**
	 * An empty area.
	 *
	 * @param clicked takes what was clicked, {@code number} or {@code copyTable} for example, with what it is about
	 */
	public ResultArea(Composite parent, BiConsumer<String, Map<String, String>> clicked) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		hint = new Hint(stack);
		browser = browser(stack);
		browser.ifPresent(shown -> {
			shown.addProgressListener(ProgressListener.completedAdapter(event -> loaded(shown)));
			shown.addLocationListener(LocationListener.changingAdapter(event -> follow(event, clicked)));
		});
	}

	private static Optional<Browser> browser(Composite parent) {
		try {
			return Optional.of(new Browser(parent, SWT.NONE));
		} catch (SWTError e) {
			ILog.of(ResultArea.class).warn("No browser: " + e.getMessage(), e);
			return Optional.empty();
		}
	}

	private void follow(LocationEvent event, BiConsumer<String, Map<String, String>> clicked) {
		if (event.location.startsWith(ResultPage.SCHEME)) {
			event.doit = false;
			String address = event.location.substring(ResultPage.SCHEME.length());
			String[] parts = address.split("\\?", 2);
			Map<String, String> data = pairs(parts.length > 1 ? parts[1] : "");
			stack.getDisplay().asyncExec(() -> {
				if (stack.isDisposed()) {
					return;
				}
				if (parts[0].equals("leave")) {
					stack.getParent().setFocus();
				} else {
					clicked.accept(parts[0], data);
				}
			});
		}
	}

	/** Pairs as they stand in an address. */
	static Map<String, String> pairs(String text) {
		Map<String, String> pairs = new LinkedHashMap<>();
		for (String pair : text.split("&")) {
			int sign = pair.indexOf('=');
			if (sign > 0) {
				pairs.put(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
			}
		}
		return pairs;
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	/** Shows a page; what is there stays until the page has come. */
	public void show(String html) {
		browser.ifPresentOrElse(shown -> shown.setText(html), () -> say(NO_BROWSER));
		loading = true;
	}

	private void loaded(Browser shown) {
		if (loading) {
			loading = false;
			top(shown);
		}
	}

	/** Dims a page that is not what was asked for any more, or shows it plainly again. */
	public void old(boolean old) {
		browser.ifPresent(shown -> shown.execute("document.body.classList." + (old ? "add" : "remove") + "('old')"));
	}

	/** Says something in place of a page. */
	public void say(String text) {
		loading = false;
		hint.say(text);
		top(hint.control());
	}

	private void top(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}

	/** What is said in place of a page; empty when there is one. */
	public String said() {
		return ((StackLayout) stack.getLayout()).topControl == hint.control() ? hint.text() : "";
	}

	/** The widget. */
	public Control control() {
		return stack;
	}

	/** The component that shows the page. */
	public Optional<Browser> browser() {
		return browser;
	}
}
