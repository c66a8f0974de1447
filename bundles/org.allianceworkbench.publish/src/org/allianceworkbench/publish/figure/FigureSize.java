package org.allianceworkbench.publish.figure;

import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Flow;
import org.allianceworkbench.report.Relief;
import org.allianceworkbench.report.SmallMultiples;

/**
 * Size of a figure.
 *
 * @param width in 1/96 inch (a CSS pixel)
 * @param height in 1/96 inch
 */
public record FigureSize(int width, int height) {

	/** One column of a journal page: 90 mm. */
	public static final int ONE_COLUMN = 340;

	/** Both columns of a journal page: 180 mm. */
	public static final int TWO_COLUMNS = 680;

	private static final double USUAL_RATIO = 0.6;
	private static final double NARROW_RATIO = 0.85;
	private static final int LEAST = 120;
	private static final double ROW_OF_KEY = 22;
	private static final double ROW_OF_LABEL = 15;
	private static final double SQUARE_RATIO = 0.8;
	private static final double RELIEF_RATIO = 0.66;

	public FigureSize {
		if (width < 100 || height < 100) {
			throw new IllegalArgumentException("a figure of " + width + " x " + height + " is too small to be read");
		}
	}

	/** The size that suits a figure of a width: a heat map is as high as its rows need. */
	public static FigureSize of(Figure figure, int width) {
		return switch (figure) {
			case Figure.HeatMap map -> new FigureSize(width, Math.max(LEAST, HeatMapChart.height(map, width)));
			case Figure.Bars bars -> new FigureSize(width, Math.max(LEAST, BarChart.height(bars, width)));
			case Figure.Forest forest -> new FigureSize(width, Math.max(LEAST, ForestChart.height(forest, width)));
			case Figure.Contour contour -> new FigureSize(width, (int) Math.round(width <= ONE_COLUMN ? width
					: width * SQUARE_RATIO));
			case SmallMultiples multiples -> new FigureSize(width, SmallCharts.height(multiples, width));
			case Relief relief -> new FigureSize(width, (int) Math.round(width * (width <= ONE_COLUMN ? 1 : RELIEF_RATIO)));
			case Flow flow -> new FigureSize(width, Math.max(100, new FlowDrawing(flow, width).height()));
			case Figure.Trajectories lines -> usual(width, TrajectoryChart.key(lines, width), lines.x().label());
			case Figure.Scatter scatter -> usual(width, ScatterChart.key(scatter, width), scatter.x().label());
		};
	}

	/** With more height where a key or a label needs more than a line. */
	private static FigureSize usual(int width, double key, String label) {
		double more = Math.max(0, key - ROW_OF_KEY) + Math.max(0, Frame.below(label, width) - ROW_OF_LABEL);
		return new FigureSize(width, (int) Math.round(width * (width <= ONE_COLUMN ? NARROW_RATIO : USUAL_RATIO) + more));
	}

	/** The size at which a flow diagram has all its columns side by side, with room beside their arrows. */
	public static FigureSize spacious(Flow flow) {
		return of(flow, Math.max(FlowDrawing.ROOMY + FlowDrawing.ROOMY / 4, flow.columns().size() * FlowDrawing.ROOMY));
	}
}
