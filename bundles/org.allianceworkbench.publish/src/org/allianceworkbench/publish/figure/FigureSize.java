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
	private static final int HEAT_ROW = 28;
	private static final int HEAT_EDGE = 90;
	private static final int LEAST_HEAT = 160;
	private static final int BAR_ROW = 44;
	private static final int BAR_EDGE = 100;
	private static final int FOREST_ROW = 24;
	private static final int FOREST_EDGE = 70;
	private static final int MOST_FOREST = 900;
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
			case Figure.HeatMap map -> new FigureSize(width, Math.max(LEAST_HEAT, HEAT_EDGE + HEAT_ROW * map.rows().size()));
			case Figure.Bars bars -> new FigureSize(width, Math.max(LEAST_HEAT, BAR_EDGE + BAR_ROW * bars.bars().size()));
			case Figure.Forest forest -> new FigureSize(width, Math.max(LEAST_HEAT, FOREST_EDGE
					+ (int) Math.round(forest.rows().size() * Math.clamp(MOST_FOREST / (double) forest.rows().size(), 3,
							FOREST_ROW))));
			case Figure.Contour contour -> new FigureSize(width, (int) Math.round(width <= ONE_COLUMN ? width
					: width * SQUARE_RATIO));
			case SmallMultiples multiples -> new FigureSize(width, SmallCharts.height(multiples, width));
			case Relief relief -> new FigureSize(width, (int) Math.round(width * (width <= ONE_COLUMN ? 1 : RELIEF_RATIO)));
			case Flow flow -> FlowDrawing.size(flow, width);
			default -> new FigureSize(width, (int) Math.round(width * (width <= ONE_COLUMN ? NARROW_RATIO : USUAL_RATIO)));
		};
	}
}
