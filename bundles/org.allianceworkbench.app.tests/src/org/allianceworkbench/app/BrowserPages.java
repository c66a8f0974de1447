package org.allianceworkbench.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The pages that the window shows in browsers; they take the window's colours some time after the window has them. */
final class BrowserPages {

	private static final String GROUND = "return document.body === null ? '' : getComputedStyle(document.body).backgroundColor";
	private static final Pattern COLOR = Pattern.compile("rgba?\\((\\d+), *(\\d+), *(\\d+)(?:, *([\\d.]+))?\\)");
	private static final String PAINT = "window.painted = 0; "
			+ "requestAnimationFrame(() => requestAnimationFrame(() => { window.painted = 1; }))";

	private BrowserPages() {
	}

	/** Whether every page in sight has dark, or light, colours; a page without a colour of its own has both. */
	static boolean are(boolean dark) {
		return seen().allMatch(page -> is(page, dark));
	}

	private static boolean is(Browser page, boolean dark) {
		Matcher color = COLOR.matcher(String.valueOf(page.evaluate(GROUND)));
		if (!color.matches()) {
			return false;
		}
		int sum = Integer.parseInt(color.group(1)) + Integer.parseInt(color.group(2)) + Integer.parseInt(color.group(3));
		return "0".equals(color.group(4)) || sum < 3 * 128 == dark;
	}

	/** Asks the pages to paint themselves. */
	static void paint() {
		seen().forEach(page -> page.execute(PAINT));
	}

	/** Whether the pages have done so. */
	static boolean arePainted() {
		return seen().allMatch(page -> page.evaluate("return window.painted !== 0") == Boolean.TRUE);
	}

	private static Stream<Browser> seen() {
		List<Browser> found = new ArrayList<>();
		for (Composite shell : TestWindow.display().getShells()) {
			collect(shell, found);
		}
		return found.stream().filter(page -> !page.isDisposed());
	}

	private static void collect(Composite in, List<Browser> found) {
		for (Control child : in.getChildren()) {
			Point size = child.getSize();
			if (child instanceof Browser page && page.isVisible() && size.x > 1 && size.y > 1) {
				found.add(page);
			} else if (child instanceof Composite inner) {
				collect(inner, found);
			}
		}
	}
}
