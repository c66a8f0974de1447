package org.allianceworkbench.report;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** What a figure shows; colours, sizes and fonts are decided where it is drawn. */
public sealed interface Figure {

	/** Short name, unique within the report: lower-case letters, digits and {@code -}. */
	String id();

	/** Title, headline case; the caption of the figure. */
	String title();

	/** What somebody who can't see the figure needs to know: kind of figure, axes, and what it shows with numbers. */
	Prose alternative();

	/** Below the figure, for example what a band is; empty when there is nothing to say. */
	Prose note();

	/**
	 * Lines over an ordered axis, each with a band around it.
	 *
	 * @param x horizontal axis
	 * @param y vertical axis
	 * @param series the lines, in the order of the legend
	 */
	record Trajectories(String id, String title, Axis x, Axis y, List<Series> series, Prose alternative, Prose note)
			implements Figure {
		public Trajectories {
			series = List.copyOf(series);
		}
	}

	/** One line. */
	record Series(String name, List<Point> points) {
		public Series {
			Objects.requireNonNull(name);
			points = List.copyOf(points);
		}
	}

	/**
	 * One point of a line.
	 *
	 * @param x where
	 * @param y the value, finite
	 * @param low lower bound of the band, {@code NaN} when there is none
	 * @param high upper bound of the band, {@code NaN} when there is none
	 * @param n how many values are behind it
	 */
	record Point(double x, double y, double low, double high, long n) {
		public Point {
			if (!Double.isFinite(x) || !Double.isFinite(y)) {
				throw new IllegalArgumentException("a point at " + x + ", " + y);
			}
		}

		/** Whether there is a band at this point. */
		public boolean hasBand() {
			return Double.isFinite(low) && Double.isFinite(high);
		}
	}

	/**
	 * Points, in groups, with lines of reference. A Bland-Altman plot is one, with horizontal lines.
	 *
	 * @param x horizontal axis
	 * @param y vertical axis
	 * @param groups the points
	 * @param lines lines of reference
	 */
	record Scatter(String id, String title, Axis x, Axis y, List<Group> groups, List<Line> lines, Prose alternative, Prose note)
			implements Figure {
		public Scatter {
			groups = List.copyOf(groups);
			lines = List.copyOf(lines);
		}
	}

	/** Points that belong together; the arrays have the same length, hold finite numbers and must not be changed. */
	record Group(String name, double[] x, double[] y) {
		public Group {
			Objects.requireNonNull(name);
			if (x.length != y.length) {
				throw new IllegalArgumentException(name + ": " + x.length + " and " + y.length + " coordinates");
			}
		}
	}

	/**
	 * A straight line y = intercept + slope x across the figure.
	 *
	 * @param label text beside the line; a horizontal line's height is written after it
	 * @param intercept height at x = 0
	 * @param slope 0 for a horizontal line
	 * @param style how prominent it is
	 * @param low lower bound of a band of constant width around a horizontal line, if any
	 * @param high upper bound of that band, if any
	 */
	record Line(String label, double intercept, double slope, Style style, OptionalDouble low, OptionalDouble high) {

		/** How prominent a line is. */
		public enum Style {
			/** The result, for example the mean difference. */
			MAIN,
			/** Limits around it. */
			LIMIT,
			/** What one would expect, for example zero or identity. */
			REFERENCE
		}

		/** A horizontal line. */
		public static Line horizontal(String label, double height, Style style) {
			return new Line(label, height, 0, style, OptionalDouble.empty(), OptionalDouble.empty());
		}

		/** A horizontal line within a band; without the band when a bound is not finite. */
		public static Line horizontal(String label, double height, Style style, double low, double high) {
			return Double.isFinite(low) && Double.isFinite(high)
					? new Line(label, height, 0, style, OptionalDouble.of(low), OptionalDouble.of(high))
					: horizontal(label, height, style);
		}
	}

	/**
	 * A rectangle of coloured cells.
	 *
	 * @param xLabel what the columns are
	 * @param yLabel what the rows are
	 * @param columns names of the columns, left to right
	 * @param rows names of the rows, top to bottom
	 * @param cells a row of cells for each row
	 * @param colour what a colour means
	 */
	record HeatMap(String id, String title, String xLabel, String yLabel, List<String> columns, List<String> rows,
			List<List<Cell>> cells, ColourMeaning colour, Prose alternative, Prose note) implements Figure {
		public HeatMap {
			columns = List.copyOf(columns);
			rows = List.copyOf(rows);
			cells = cells.stream().map(List::copyOf).toList();
			int width = columns.size();
			if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
				throw new IllegalArgumentException("heat map " + id + " does not have " + rows.size() + " x " + width + " cells");
			}
		}
	}

	/**
	 * One cell of a heat map.
	 *
	 * @param value what the colour shows, {@code NaN} when there is nothing
	 * @param n how many values were expected, 0 when nothing was
	 */
	record Cell(double value, long n) {
	}

	/**
	 * What colours mean.
	 *
	 * @param label what is shown
	 * @param low value of the first colour
	 * @param high value of the last colour
	 * @param style how values are written into the cells
	 */
	record ColourMeaning(String label, double low, double high, NumberStyle style) {
		public ColourMeaning {
			if (!(low < high)) {
				throw new IllegalArgumentException("colours from " + low + " to " + high);
			}
		}
	}

	/**
	 * Horizontal bars, each divided into parts side by side: a whole and what it is made of.
	 *
	 * @param x what the length of a bar is
	 * @param bars names of the bars, top to bottom
	 * @param parts the parts of all bars, left to right
	 * @param style how the size of a part is written into it
	 */
	record Bars(String id, String title, Axis x, List<String> bars, List<Part> parts, NumberStyle style, Prose alternative,
			Prose note) implements Figure {
		public Bars {
			bars = List.copyOf(bars);
			parts = List.copyOf(parts);
			int number = bars.size();
			if (parts.stream().anyMatch(part -> part.sizes().length != number)) {
				throw new IllegalArgumentException("bars " + id + ": a part does not have " + number + " sizes");
			}
		}
	}

	/**
	 * A part of each bar.
	 *
	 * @param name what it is
	 * @param sizes its size in each bar, at least 0; must not be changed
	 */
	record Part(String name, double[] sizes) {
		public Part {
			Objects.requireNonNull(name);
			for (double size : sizes) {
				if (!(size >= 0 && Double.isFinite(size))) {
					throw new IllegalArgumentException(name + ": a part of " + size);
				}
			}
		}
	}

	/**
	 * A surface seen from above: its height as colour, with points and straight lines on it.
	 *
	 * @param x horizontal axis
	 * @param y vertical axis
	 * @param surface heights
	 * @param colour what a colour means
	 * @param groups points
	 * @param lines straight lines
	 */
	record Contour(String id, String title, Axis x, Axis y, Surface surface, ColourMeaning colour, List<Group> groups,
			List<Line> lines, Prose alternative, Prose note) implements Figure {
		public Contour {
			groups = List.copyOf(groups);
			lines = List.copyOf(lines);
		}
	}

	/**
	 * Heights over a grid.
	 *
	 * @param x ascending, at least two, equally spaced
	 * @param y ascending, at least two, equally spaced
	 * @param z height at (x[c], y[r]) in z[r][c]; {@code NaN} where the surface is not shown
	 */
	record Surface(double[] x, double[] y, double[][] z) {
		public Surface {
			if (x.length < 2 || y.length < 2 || z.length != y.length) {
				throw new IllegalArgumentException("a surface of " + x.length + " x " + y.length + " points with " + z.length
						+ " rows of heights");
			}
			for (double[] row : z) {
				if (row.length != x.length) {
					throw new IllegalArgumentException("a surface with a row of " + row.length + " heights");
				}
			}
		}
	}

	/**
	 * Estimates with their intervals, one below the other: a forest plot, or predicted effects in order (a caterpillar plot).
	 *
	 * @param x what is estimated
	 * @param rows the estimates, top to bottom
	 * @param reference where a line is drawn, {@code NaN} for none
	 * @param style how estimates are written at the right
	 */
	record Forest(String id, String title, Axis x, List<Interval> rows, double reference, NumberStyle style, Prose alternative,
			Prose note) implements Figure {
		public Forest {
			rows = List.copyOf(rows);
			Objects.requireNonNull(style);
		}
	}

	/**
	 * One estimate with its interval.
	 *
	 * @param name what it is of
	 * @param value the estimate, finite
	 * @param low lower bound, {@code NaN} when there is no interval
	 * @param high upper bound, {@code NaN} when there is no interval
	 * @param weight its share of a summary, 0 to 1, shown as the size of the point; {@code NaN} when all count alike
	 * @param kind how it is drawn
	 */
	record Interval(String name, double value, double low, double high, double weight, Kind kind) {

		/** How an estimate is drawn. */
		public enum Kind {
			/** One of several: a point with a line. */
			SINGLE,
			/** Of all together: a diamond. */
			SUMMARY,
			/** Where a new one is expected: a bar. */
			PREDICTION
		}

		public Interval {
			Objects.requireNonNull(name);
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException(name + ": an estimate of " + value);
			}
		}

		/** Whether there is an interval. */
		public boolean hasInterval() {
			return Double.isFinite(low) && Double.isFinite(high);
		}
	}
}
