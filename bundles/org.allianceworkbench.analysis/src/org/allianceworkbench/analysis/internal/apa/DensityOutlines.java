package org.allianceworkbench.analysis.internal.apa;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.internal.statistics.Contours;
import org.allianceworkbench.analysis.internal.statistics.Density;
import org.allianceworkbench.report.Figure;

/** Curves around where the points of a scatter plot lie densest. */
public final class DensityOutlines {

	/** What the curves are, for the figure's note. */
	public static final String NOTE = " Curves: around the densest 50% and 90% of the points (kernel density).";

	private static final double[] SHARES = { 0.5, 0.9 };

	private DensityOutlines() {
	}

	/** The curves around half and nine tenths of the points; none of few points, or where one side is always the same. */
	public static List<Figure.Outline> of(double[] x, double[] y) {
		List<Figure.Outline> outlines = new ArrayList<>();
		if (Density.isUsable(x, y)) {
			Density density = Density.of(x, y);
			for (double share : SHARES) {
				Contours.of(density, density.level(share, x, y)).forEach(curve -> outlines.add(new Figure.Outline(
						Math.round(share * 100) + "%", curve[0], curve[1])));
			}
		}
		return outlines;
	}
}
