package org.allianceworkbench.publish.figure;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;

/** What is shown when the pointer is over a point. */
final class PointTip {

	private static final double SMALL = 0.1;

	private PointTip() {
	}

	/** Both coordinates, each with its axis. */
	static String of(Axis x, double across, Axis y, double up) {
		return named(x, across) + "\n" + named(y, up);
	}

	/** A point of a line with its band. */
	static String of(String name, Axis x, Axis y, Figure.Point point) {
		String band = point.hasBand() ? " [" + number(point.low()) + ", " + number(point.high()) + "]" : "";
		String n = point.n() > 0 ? "\nn = " + NumberText.TYPESET.text(point.n(), NumberStyle.INTEGER) : "";
		return name + "\n" + of(x, point.x(), y, point.y()) + band + n;
	}

	/** A value as its axis labels it, otherwise as a number. */
	private static String named(Axis axis, double value) {
		String label = axis.ticks().get(value);
		String text = label == null ? number(value) : label;
		return axis.label().isEmpty() ? text : axis.label() + ": " + text;
	}

	/** A number with as many decimals as a reader needs. */
	static String number(double value) {
		int decimals = value == Math.rint(value) ? 0 : Math.abs(value) < SMALL ? 4 : 2;
		return NumberText.TYPESET.text(value, NumberStyle.decimals(decimals));
	}
}
