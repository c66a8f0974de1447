package org.allianceworkbench.ui.study.timeline;

import java.util.Arrays;
import java.util.Optional;

import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Paints a client's course: occasions from left to right; for each scale its lines and, below them, the values of each role. */
final class CourseTable {

	private static final int NAMES = 210;
	private static final int LEAST_COLUMN = 54;
	private static final int LINE = 20;
	private static final int SPARK = 46;
	private static final int MARGIN = 8;

	private final ScrolledComposite scroll;
	private final Canvas canvas;
	private Optional<ClientCourse> course = Optional.empty();

	CourseTable(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
		scroll.setContent(canvas);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		canvas.addPaintListener(event -> course.ifPresent(shown -> paint(event.gc, shown)));
		canvas.addListener(SWT.Resize, event -> canvas.redraw());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
		Appearance.follow(canvas, canvas::redraw);
	}

	void show(ClientCourse shown) {
		course = Optional.of(shown);
		scroll.setMinSize(NAMES + LEAST_COLUMN * shown.occasions().size() + MARGIN,
				LINE + MARGIN + shown.scales().size() * (SPARK + LINE * shown.roles().size() + LINE + MARGIN));
		canvas.redraw();
	}

	/** What is drawn, in words: for each scale and role the values by occasion. */
	String words() {
		if (course.isEmpty()) {
			return "";
		}
		ClientCourse shown = course.get();
		StringBuilder text = new StringBuilder("Course of client " + shown.client());
		for (ClientCourse.Scale scale : shown.scales()) {
			for (int role = 0; role < shown.roles().size(); role++) {
				text.append("; ").append(scale.name()).append(", ").append(shown.roles().get(role)).append(':');
				for (int i = 0; i < shown.occasions().size(); i++) {
					text.append(scale.texts()[role][i].isEmpty() ? "" : " " + shown.occasions().get(i) + " "
							+ scale.texts()[role][i]);
				}
			}
		}
		return text.toString();
	}

	private void paint(GC gc, ClientCourse shown) {
		Rectangle area = canvas.getClientArea();
		Color text = canvas.getForeground();
		int columns = shown.occasions().size();
		int width = columns == 0 ? 0 : (area.width - NAMES - MARGIN) / columns;
		gc.setForeground(text);
		for (int i = 0; i < columns; i++) {
			centred(gc, shown.occasions().get(i), NAMES + i * width, MARGIN, width);
		}
		int y = LINE + MARGIN;
		for (ClientCourse.Scale scale : shown.scales()) {
			gc.setForeground(text);
			gc.setAlpha(60);
			gc.drawLine(MARGIN, y, NAMES + columns * width, y);
			gc.setAlpha(255);
			gc.drawText(fitting(gc, scale.label().isEmpty() ? scale.name() : scale.label(), NAMES - 2 * MARGIN), MARGIN, y + 4,
					true);
			SparkLines.paint(gc, new Rectangle(NAMES, y + 6, columns * width, SPARK - 6), scale);
			y += SPARK;
			for (int role = 0; role < shown.roles().size(); role++) {
				y = values(gc, shown, scale, role, y, width, text);
			}
			y += MARGIN;
		}
	}

	private static int values(GC gc, ClientCourse shown, ClientCourse.Scale scale, int role, int y, int width, Color text) {
		if (Arrays.stream(scale.texts()[role]).allMatch(String::isEmpty)) {
			return y;
		}
		gc.setForeground(SparkLines.color(role));
		gc.drawText(shown.roles().get(role), 3 * MARGIN, y, true);
		gc.setForeground(text);
		for (int i = 0; i < shown.occasions().size(); i++) {
			centred(gc, scale.texts()[role][i].isEmpty() ? "\u00b7" : scale.texts()[role][i], NAMES + i * width, y, width);
		}
		return y + LINE;
	}

	private static void centred(GC gc, String text, int x, int y, int width) {
		String fitting = fitting(gc, text, width - 2);
		gc.drawText(fitting, x + (width - gc.textExtent(fitting).x) / 2, y, true);
	}

	private static String fitting(GC gc, String text, int width) {
		String shown = text;
		while (shown.length() > 2 && gc.textExtent(shown).x > width) {
			shown = shown.substring(0, shown.length() - 2) + "\u2026";
		}
		return shown;
	}

	Control control() {
		return scroll;
	}
}
