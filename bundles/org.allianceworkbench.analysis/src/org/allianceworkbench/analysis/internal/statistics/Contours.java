package org.allianceworkbench.analysis.internal.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Closed curves on which a density has a height (marching squares; where two ways are open, the middle of the cell decides). */
public final class Contours {

	private final Density density;
	private final double level;
	private final Map<Long, List<Long>> neighbours = new HashMap<>();

	private Contours(Density density, double level) {
		this.density = density;
		this.level = level;
	}

	/** The curves, each with its points in x and y; the last point is joined to the first. */
	public static List<double[][]> of(Density density, double level) {
		Contours contours = new Contours(density, level);
		for (int i = 0; i + 1 < density.x().length; i++) {
			for (int j = 0; j + 1 < density.y().length; j++) {
				contours.cell(i, j);
			}
		}
		return contours.curves();
	}

	private boolean above(int i, int j) {
		return density.height()[i][j] > level;
	}

	/** Joins the crossings of a cell's edges: below, right, above, left. */
	private void cell(int i, int j) {
		List<Long> crossed = new ArrayList<>();
		boolean lowLeft = above(i, j);
		boolean lowRight = above(i + 1, j);
		boolean highRight = above(i + 1, j + 1);
		boolean highLeft = above(i, j + 1);
		add(crossed, lowLeft != lowRight, edge(i, j, true));
		add(crossed, lowRight != highRight, edge(i + 1, j, false));
		add(crossed, highRight != highLeft, edge(i, j + 1, true));
		add(crossed, highLeft != lowLeft, edge(i, j, false));
		if (crossed.size() == 2) {
			join(crossed.get(0), crossed.get(1));
		} else if (crossed.size() == 4) {
			double[][] h = density.height();
			boolean middle = (h[i][j] + h[i + 1][j] + h[i][j + 1] + h[i + 1][j + 1]) / 4 > level;
			boolean around = middle == lowLeft;
			join(crossed.get(0), crossed.get(around ? 1 : 3));
			join(crossed.get(2), crossed.get(around ? 3 : 1));
		}
	}

	private static void add(List<Long> crossed, boolean crosses, long edge) {
		if (crosses) {
			crossed.add(edge);
		}
	}

	private void join(long a, long b) {
		neighbours.computeIfAbsent(a, k -> new ArrayList<>()).add(b);
		neighbours.computeIfAbsent(b, k -> new ArrayList<>()).add(a);
	}

	/** An edge of the grid from (i, j) to the right or up. */
	private long edge(int i, int j, boolean right) {
		return ((long) j * density.x().length + i) * 2 + (right ? 1 : 0);
	}

	private double[] point(long edge) {
		int i = (int) (edge / 2 % density.x().length);
		int j = (int) (edge / 2 / density.x().length);
		boolean right = edge % 2 == 1;
		double from = density.height()[i][j];
		double to = right ? density.height()[i + 1][j] : density.height()[i][j + 1];
		double share = (level - from) / (to - from);
		return right ? new double[] { density.x()[i] + share * (density.x()[i + 1] - density.x()[i]), density.y()[j] }
				: new double[] { density.x()[i], density.y()[j] + share * (density.y()[j + 1] - density.y()[j]) };
	}

	private List<double[][]> curves() {
		List<double[][]> curves = new ArrayList<>();
		while (!neighbours.isEmpty()) {
			List<double[]> points = new ArrayList<>();
			Long at = neighbours.keySet().iterator().next();
			while (at != null) {
				points.add(point(at));
				at = next(at);
			}
			if (points.size() > 2) {
				curves.add(new double[][] { points.stream().mapToDouble(p -> p[0]).toArray(), points.stream()
						.mapToDouble(p -> p[1])
						.toArray() });
			}
		}
		return curves;
	}

	/** Leaves an edge for good; null at the end of the curve. */
	private Long next(Long edge) {
		for (Long other : neighbours.remove(edge)) {
			if (neighbours.containsKey(other)) {
				return other;
			}
		}
		return null;
	}
}
