package org.allianceworkbench.publish.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.NumberStyle;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Axes of a chart from those of a figure. */
final class AxisScale {

	private static final double MARGIN = 0.05;
	private static final double EDGE = 0.02;
	private static final double GAP = 6;
	private static final double HALF_LINE = 5;

	private AxisScale() {
	}

	/** The horizontal axis of a figure. */
	static NumberAxis across(Axis axis, Range values, FigureSize size, Theme theme) {
		return of(axis, values, size.width() / 70, theme);
	}

	/** The vertical axis of a figure. */
	static NumberAxis up(Axis axis, Range values, FigureSize size, Theme theme) {
		return of(axis, values, size.height() / 45, theme);
	}

	/** An axis over a range of values, widened a little, or over the range that the figure asks for. */
	private static NumberAxis of(Axis axis, Range values, int ticks, Theme theme) {
		NumberAxis scale = axis.ticks().isEmpty() ? new NumbersAxis() : new LabelledAxis(axis.ticks());
		ChartStyle.axis(scale, axis.label(), theme);
		scale.setAutoRangeIncludesZero(false);
		double spread = values.high() - values.low();
		double margin = spread > 0 ? spread * MARGIN : Math.max(0.5, Math.abs(values.low()) * 0.01);
		double low = axis.range().map(Axis.Range::low).orElse(values.low() - margin);
		double high = axis.range().map(Axis.Range::high).orElse(values.high() + margin);
		double edge = (high - low) * EDGE;
		scale.setRange(touches(values.low(), low, edge) ? low - edge : low, touches(values.high(), high, edge) ? high + edge : high);
		scale.setTickUnit(unit(scale.getRange().getLength(), Math.max(4, ticks)));
		return scale;
	}

	/** Whether a value lies so close to a bound that its shape would be cut. */
	private static boolean touches(double value, double bound, double edge) {
		return Math.abs(value - bound) < edge / 2;
	}

	/** A step of 1, 2 or 5 times a power of ten that gives about so many ticks. */
	private static NumberTickUnit unit(double length, int ticks) {
		double rough = length / ticks;
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		double step = DoubleStream.of(1, 2, 5, 10).map(f -> f * power).filter(s -> s >= rough * 0.99).findFirst().orElse(10 * power);
		NumberStyle style = NumberStyle.decimals((int) Math.clamp(-Math.floor(Math.log10(step * 1.0001)), 0, 10));
		return new NumberTickUnit(step) {
			private static final long serialVersionUID = 1L;

			@Override
			public String valueToString(double value) {
				return NumberText.TYPESET.text(value, style);
			}
		};
	}

	/** Half the width of the last label of a horizontal axis, by which it may stand over. */
	static double over(ValueAxis axis) {
		return axis instanceof LabelledAxis labelled ? labelled.labels.values().stream().reduce((a, b) -> b)
				.map(last -> Letters.width(axis.getTickLabelFont(), last) / 2).orElse(0.0) : 0;
	}

	/**
	 * Names of a horizontal axis that don't stand in one line; the axis does not draw them then.
	 *
	 * @param width of the axis in pixels
	 * @param beside room at both of its ends
	 */
	static Optional<TickNames> names(ValueAxis axis, double width, double beside) {
		Optional<TickNames> names = axis instanceof LabelledAxis labelled ? TickNames.of(axis, labelled.labels, width, beside)
				: Optional.empty();
		if (names.isPresent()) {
			((LabelledAxis) axis).named = true;
		}
		return names;
	}

	/** Leaves out labels that would touch those of a neighbour with the same axis at its right, behind a gap. */
	static void neighbour(ValueAxis axis, double gap) {
		if (axis instanceof LabelledAxis labelled) {
			labelled.gap = gap;
		}
	}

	/** Leaves out labels that would touch the one before. */
	private static List<Tick> apart(ValueAxis axis, List<NumberTick> ticks, Rectangle2D area, RectangleEdge edge) {
		return apart(axis, ticks, area, edge, area.getMaxX() + Short.MAX_VALUE);
	}

	private static List<Tick> apart(ValueAxis axis, List<NumberTick> ticks, Rectangle2D area, RectangleEdge edge, double right) {
		boolean across = RectangleEdge.isTopOrBottom(edge);
		List<Tick> apart = new ArrayList<>();
		double free = Double.NEGATIVE_INFINITY;
		for (NumberTick tick : ticks) {
			double at = axis.valueToJava2D(tick.getValue(), area, edge) * (across ? 1 : -1);
			double half = across ? Letters.width(axis.getTickLabelFont(), tick.getText()) / 2 : HALF_LINE;
			boolean fits = at - half >= free && (!across || at + half <= right);
			free = fits ? at + half + (across ? GAP : 0) : free;
			apart.add(fits ? tick : new NumberTick(tick.getNumber(), "", tick.getTextAnchor(), tick.getRotationAnchor(), 0));
		}
		return apart;
	}

	/** Labels round numbers. */
	private static final class NumbersAxis extends NumberAxis {

		private static final long serialVersionUID = 1L;

		@Override
		public List<Tick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
			List<NumberTick> ticks = new ArrayList<>();
			for (Object tick : super.refreshTicks(graphics, state, area, edge)) {
				ticks.add((NumberTick) tick);
			}
			return apart(this, ticks, area, edge);
		}
	}

	/** Labels only single values. */
	private static final class LabelledAxis extends NumberAxis {

		private static final long serialVersionUID = 1L;

		private final transient Map<Double, String> labels;
		private double gap = Double.NaN;
		private boolean named;

		LabelledAxis(Map<Double, String> labels) {
			this.labels = labels;
		}

		@Override
		public List<Tick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
			boolean across = RectangleEdge.isTopOrBottom(edge);
			double first = labels.entrySet().stream().filter(label -> getRange().contains(label.getKey())).findFirst()
					.map(label -> area.getMinX() - valueToJava2D(label.getKey(), area, edge) + Letters.width(getTickLabelFont(),
							label.getValue()) / 2).orElse(0.0);
			double right = area.getMaxX() + (Double.isNaN(gap) ? Short.MAX_VALUE : gap - Math.max(0, first));
			return apart(this, labels.entrySet().stream().filter(label -> getRange().contains(label.getKey()))
					.map(label -> new NumberTick(label.getKey(), named && across ? "" : label.getValue(), across ? TextAnchor.TOP_CENTER
							: TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0)).toList(), area, edge, right);
		}

		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}
	}

	/** Where a value is on the page. */
	static double place(ValueAxis axis, double value, Rectangle2D area, RectangleEdge edge) {
		return axis.valueToJava2D(value, area, edge);
	}
}
