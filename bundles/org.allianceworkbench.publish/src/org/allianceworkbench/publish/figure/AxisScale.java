package org.allianceworkbench.publish.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

	private AxisScale() {
	}

	/** The horizontal axis of a figure. */
	static NumberAxis across(Graphics2D graphics, Axis axis, Range values, FigureSize size, Theme theme) {
		return of(graphics, axis, values, size.width() * 0.8, size.width() / 70, theme);
	}

	/** The vertical axis of a figure. */
	static NumberAxis up(Graphics2D graphics, Axis axis, Range values, FigureSize size, Theme theme) {
		return of(graphics, axis, values, size.height() * 0.85, size.height() / 45, theme);
	}

	/** An axis over a range of values, widened a little, or over the range that the figure asks for. */
	private static NumberAxis of(Graphics2D graphics, Axis axis, Range values, double length, int ticks, Theme theme) {
		NumberAxis scale = axis.ticks().isEmpty() ? new NumberAxis() : new LabelledAxis(axis.ticks());
		ChartStyle.axis(scale, ChartStyle.fit(graphics, ChartStyle.LABEL, axis.label(), length), theme);
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

	/** Labels only single values; those that would overlap the one before are left out. */
	private static final class LabelledAxis extends NumberAxis {

		private static final long serialVersionUID = 1L;
		private static final double GAP = 6;

		private final transient Map<Double, String> labels;

		LabelledAxis(Map<Double, String> labels) {
			this.labels = labels;
		}

		@Override
		public List<Tick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
			List<Tick> ticks = new ArrayList<>();
			boolean horizontal = RectangleEdge.isTopOrBottom(edge);
			double free = Double.NEGATIVE_INFINITY;
			for (Map.Entry<Double, String> label : labels.entrySet()) {
				if (getRange().contains(label.getKey())) {
					double at = valueToJava2D(label.getKey(), area, edge);
					double half = horizontal ? ChartStyle.width(graphics, getTickLabelFont(), label.getValue()) / 2 : 0;
					boolean fits = !horizontal || at - half >= free;
					free = fits ? at + half + GAP : free;
					ticks.add(new NumberTick(label.getKey(), fits ? label.getValue() : "",
							horizontal ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0));
				}
			}
			return ticks;
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
