package org.allianceworkbench.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A whole result as it looks in the window, below the edge too: a tall picture of it, and what is wrong with it. */
final class ResultLook {

	/** What no reader should meet: program's numbers, values that are not there, words of the command line. */
	private static final String UNFIT = """
			const found = [];
			const text = document.body.innerText;
			const say = (what, pattern) => (text.match(pattern) || []).slice(0, 3).forEach(each => found.push(what + ': ' + each));
			say('digits', /[-\\w.]*\\d\\.\\d{6,}[^\\n]{0,20}/g);
			say('no number', /[^\\n]{0,30}\\b(NaN|Infinity|undefined|null)\\b[^\\n]{0,20}/g);
			say('command line', /[^\\n]{0,30}--(set|data|analysis)\\b[^\\n]{0,30}/g);
			say('plural', /\\b1 (rows|clients|therapists|sites|sessions|ratings|pairs|dyads|groups|values|warnings|items)\\b/g);
			""";

	private static final String DRAWN = """
			document.querySelectorAll('svg').forEach((svg, at) => {
				const frame = svg.getBoundingClientRect();
				if (frame.width < 200) return;
				const name = 'figure ' + (at + 1);
				const labels = [...svg.querySelectorAll('text')].filter(each => each.textContent.trim() !== '');
				const marks = svg.querySelectorAll('path, circle, rect, line, polyline, polygon').length;
				if (labels.length < 2 || marks < 3) found.push(name + ' is empty');
				labels.forEach(each => {
					const box = each.getBoundingClientRect();
					const words = each.textContent.trim();
					if (words.endsWith('\\u2026')) found.push(name + ' cuts ' + words);
					if (box.left < frame.left - 1.5 || box.right > frame.right + 1.5 || box.top < frame.top - 1.5
							|| box.bottom > frame.bottom + 1.5) found.push(name + ' leaves out a part of ' + words);
				});
			});
			if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)
				found.push('wider than the window: ' + document.documentElement.scrollWidth);
			return found.join('\\n');
			""";

	private final AnalysisRobot robot;

	ResultLook(AnalysisRobot robot) {
		this.robot = robot;
	}

	/** What is wrong with the page; empty when nothing is. */
	List<String> faults() {
		String found = (String) robot.evaluate(UNFIT + DRAWN);
		return found.isEmpty() ? List.of() : Arrays.asList(found.split("\n"));
	}

	/** Saves the page from its top to its end as one picture, scrolling it through. */
	Path picture(String name) {
		Browser browser = robot.browser();
		int height = number("return document.documentElement.clientHeight");
		int all = number("return document.documentElement.scrollHeight");
		Point corner = browser.toDisplay(0, 0);
		Point size = browser.getSize();
		ImageData tall = null;
		TestWindow.display().setCursorLocation(0, 0);
		for (int top = 0; top < all; top += height) {
			robot.evaluate("window.scrollTo(0, " + top + "); window.painted = 0; "
					+ "requestAnimationFrame(() => requestAnimationFrame(() => { window.painted = 1; }))");
			TestWindow.await("the page at " + top, () -> number("return window.painted") == 1);
			int seen = number("return Math.round(window.scrollY)");
			ImageData screen = TestWindow.picture(new Rectangle(corner.x, corner.y, size.x, height));
			if (tall == null) {
				tall = new ImageData(size.x, all, screen.depth, screen.palette);
			}
			copy(screen, tall, seen, Math.min(height, all - seen));
		}
		robot.evaluate("window.scrollTo(0, 0)");
		Path file = TestWindow.SCREENSHOTS.resolve(name + ".png");
		Png.write(tall, file);
		return file;
	}

	private int number(String script) {
		return ((Number) robot.evaluate(script)).intValue();
	}

	private static void copy(ImageData screen, ImageData tall, int top, int height) {
		int[] pixels = new int[Math.min(tall.width, screen.width)];
		for (int y = 0; y < height && y < screen.height; y++) {
			screen.getPixels(0, y, pixels.length, pixels, 0);
			tall.setPixels(0, top + y, pixels.length, pixels, 0);
		}
	}
}
