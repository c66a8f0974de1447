package org.allianceworkbench.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a figure shows; colours, sizes and fonts are decided where it is drawn.
 * <p>
 * Parts of a figure may say whom they are about, as rows of tables do ({@link TableRow#about}): a window shows that and leads to
 * the data; nothing of it gets into a file.
 */
public sealed interface Figure permits Figure.Trajectories, Figure.Scatter, Figure.HeatMap, Figure.Bars, Figure.Contour,
		Figure.Forest, SmallMultiples, Relief, Flow {

	/** Short name, unique within the report: lower-case letters, digits and {@code -}. */
	String id();

	/** Title, headline case; the caption of the figure. */
	String title();

	/** What somebody who can't see the figure needs to know: kind of figure, axes, and what it shows with numbers. */
	Prose alternative();

	/** Below the figure, for example what a band is; empty when there is nothing to say. */
	Prose note();

	/**
	 * Lines over an ordered axis, each with a band around it: courses, means with intervals, survival, power.
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

	/**
	 * One line.
	 *
	 * @param name what it is of; a thin line is called like the line whose colour it has
	 * @param points its points in order
	 * @param kind how it is drawn
	 * @param about whom it is about, empty when it is about many
	 */
	record Series(String name, List<Point> points, Kind kind, Map<String, String> about) {

		/** How a line is drawn. */
		public enum Kind {
			/** From point to point, with a shape at each. */
			LINE,
			/** Level until the next point, as in a survival curve. */
			STEP,
			/** Thin and faint, without shapes and key: one of many behind a mean. */
			THIN
		}

		public Series {
			Objects.requireNonNull(name);
			points = List.copyOf(points);
			Objects.requireNonNull(kind);
			about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
		}

		/** A line from point to point about many. */
		public Series(String name, List<Point> points) {
			this(name, points, Kind.LINE, Map.of());
		}

		/** The same drawn in another way. */
		public Series drawn(Kind other) {
			return new Series(name, points, other, about);
		}

		/** The same about somebody. */
		public Series about(Map<String, String> whom) {
			return new Series(name, points, kind, whom);
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
	 * @param outlines curves around where points lie densest; none when that is not shown
	 */
	record Scatter(String id, String title, Axis x, Axis y, List<Group> groups, List<Line> lines, List<Outline> outlines,
			Prose alternative, Prose note) implements Figure {
		public Scatter {
			groups = List.copyOf(groups);
			lines = List.copyOf(lines);
			outlines = List.copyOf(outlines);
		}

		/** Points without outlines. */
		public Scatter(String id, String title, Axis x, Axis y, List<Group> groups, List<Line> lines, Prose alternative,
				Prose note) {
			this(id, title, x, y, groups, lines, List.of(), alternative, note);
		}
	}

	/**
	 * A closed curve around points, for example around half of them; the arrays have the same length, hold finite numbers and
	 * must not be changed. The last point is joined to the first.
	 *
	 * @param label how much is inside, for example {@code 50%}; curves of the same label belong together
	 * @param x where
	 * @param y where
	 */
	record Outline(String label, double[] x, double[] y) {
		public Outline {
			Objects.requireNonNull(label);
			if (x.length != y.length || x.length < 3) {
				throw new IllegalArgumentException(label + ": a curve of " + x.length + " and " + y.length + " coordinates");
			}
		}
	}

	/**
	 * Points that belong together; the arrays have the same length, hold finite numbers and must not be changed.
	 *
	 * @param name what they are
	 * @param x where
	 * @param y where
	 * @param about whom each point is about, in the order of the points; empty when nothing is known. The list is not copied: it
	 *        may make its maps when they are asked for, and must not change.
	 * @param low lower ends of vertical intervals, one for each point; empty when there are none
	 * @param high upper ends of the intervals
	 */
	record Group(String name, double[] x, double[] y, List<Map<String, String>> about, double[] low, double[] high) {
		public Group {
			Objects.requireNonNull(name);
			if (x.length != y.length) {
				throw new IllegalArgumentException(name + ": " + x.length + " and " + y.length + " coordinates");
			}
			if (!about.isEmpty() && about.size() != x.length) {
				throw new IllegalArgumentException(name + ": " + x.length + " points, " + about.size() + " known");
			}
			if (low.length != high.length || low.length > 0 && low.length != x.length) {
				throw new IllegalArgumentException(name + ": " + x.length + " points, " + low.length + " intervals");
			}
		}

		/** Points of which is not known whom they are about. */
		public Group(String name, double[] x, double[] y) {
			this(name, x, y, List.of(), new double[0], new double[0]);
		}

		/** Points without intervals. */
		public Group(String name, double[] x, double[] y, List<Map<String, String>> about) {
			this(name, x, y, about, new double[0], new double[0]);
		}

		/** The same about somebody each. */
		public Group about(List<Map<String, String>> whom) {
			return new Group(name, x, y, whom, low, high);
		}

		/** The same with a vertical interval at each point. */
		public Group intervals(double[] lower, double[] upper) {
			return new Group(name, x, y, about, lower, upper);
		}

		/** Whom a point is about; empty when that is not known. */
		public Map<String, String> about(int point) {
			return about.isEmpty() ? Map.of() : about.get(point);
		}
	}

	/**
	 * A straight line y = intercept + slope x across the figure.
	 *
	 * @param label text beside the line; a horizontal line's height is written after it
	 * @param intercept height at x = 0
	 * @param slope 0 for a horizontal line
	 * @param style how prominent it is
	 * @param low lower bound of a band of constant height along the line, at x = 0, if any
	 * @param high upper bound of that band, at x = 0, if any
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

		/** A line that rises or falls. */
		public static Line sloping(String label, double intercept, double slope, Style style) {
			return new Line(label, intercept, slope, style, OptionalDouble.empty(), OptionalDouble.empty());
		}

		/** The same within a band that reaches so far below and above it, for example by a reliable change. */
		public Line within(double below, double above) {
			return new Line(label, intercept, slope, style, OptionalDouble.of(intercept - below),
					OptionalDouble.of(intercept + above));
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
	 * A surface seen from above: its height as colour, with points and straight lines on it. {@link #relief} shows it from the side.
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

		/** The same surface in three dimensions. */
		public Relief relief(String otherId, String otherTitle, Prose otherAlternative) {
			return new Relief(otherId, otherTitle, x, y, surface, colour, otherAlternative, note);
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
	 * @param about whom it is about, empty when it is about many
	 */
	record Interval(String name, double value, double low, double high, double weight, Kind kind, Map<String, String> about) {

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
			about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
		}

		/** An estimate about many. */
		public Interval(String name, double value, double low, double high, double weight, Kind kind) {
			this(name, value, low, high, weight, kind, Map.of());
		}

		/** The same about somebody. */
		public Interval about(Map<String, String> whom) {
			return new Interval(name, value, low, high, weight, kind, whom);
		}

		/** Whether there is an interval. */
		public boolean hasInterval() {
			return Double.isFinite(low) && Double.isFinite(high);
		}
	}
}
