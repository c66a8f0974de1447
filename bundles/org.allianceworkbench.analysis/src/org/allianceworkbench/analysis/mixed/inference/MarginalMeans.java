package org.allianceworkbench.analysis.mixed.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.DesignVariable;
import org.allianceworkbench.analysis.mixed.inference.DesignRows.Point;

/**
 * Estimated marginal means and simple slopes: expected values, or their slopes along a variable, for each combination of some
 * categorical variables; other categorical variables averaged with equal weights, other numbers at their mean (R: emmeans,
 * emtrends).
 */
public final class MarginalMeans {

	/**
	 * A mean or a slope.
	 *
	 * @param categories category of each variable asked for
	 * @param at numeric variables set to a value
	 * @param contrast weights of the fixed effects in it
	 * @param estimable whether it can be estimated; not where a combination of categories never occurs
	 * @param estimate with test (against 0) and interval; {@link Estimate#NONE} where it can't be estimated
	 */
	public record Mean(Map<String, String> categories, Map<String, Double> at, double[] contrast, boolean estimable,
			Estimate estimate) {
	}

	/**
	 * A difference of two means or slopes, first minus second.
	 *
	 * @param first the one
	 * @param second the other
	 * @param estimate of the difference
	 */
	public record Difference(Mean first, Mean second, Estimate estimate) {
	}

	private final DesignRows rows;
	private final Inference inference;
	private final double confidence;

	/** Means from a fit. */
	public MarginalMeans(Design design, Inference inference, double confidence) {
		this.rows = new DesignRows(design);
		this.inference = inference;
		this.confidence = confidence;
	}

	/** The means of each combination of some categorical variables, the last one changing fastest; numbers may be set. */
	public List<Mean> means(List<String> by, Map<String, Double> at) {
		return grid(by, at).stream().map(point -> mean(point, rows.expected(point), rows.hasExpected(point))).toList();
	}

	/** The slopes along a numeric variable for each combination of some categorical variables; numbers may be set. */
	public List<Mean> slopes(String variable, List<String> by, Map<String, Double> at) {
		return grid(by, at).stream().map(point -> mean(point, rows.slope(variable, point), rows.hasSlope(variable, point)))
				.toList();
	}

	/** The differences of all pairs, earlier minus later; without correction for their number. */
	public List<Difference> differences(List<Mean> means) {
		List<Difference> all = new ArrayList<>();
		for (int i = 0; i < means.size(); i++) {
			for (int j = i + 1; j < means.size(); j++) {
				double[] contrast = means.get(i).contrast().clone();
				for (int k = 0; k < contrast.length; k++) {
					contrast[k] -= means.get(j).contrast()[k];
				}
				all.add(new Difference(means.get(i), means.get(j), means.get(i).estimable() && means.get(j).estimable()
						? inference.estimate(contrast, confidence) : Estimate.NONE));
			}
		}
		return all;
	}

	private Mean mean(Point point, double[] contrast, boolean estimable) {
		return new Mean(point.categories(), point.numbers(), contrast, estimable,
				estimable ? inference.estimate(contrast, confidence) : Estimate.NONE);
	}

	private List<Point> grid(List<String> by, Map<String, Double> at) {
		List<Point> grid = new ArrayList<>(List.of(new Point(at, Map.of())));
		for (String name : by) {
			if (!(rows.variable(name) instanceof DesignVariable.Categorical categorical)) {
				throw new IllegalArgumentException(name + " is a number in this model; set it to values instead");
			}
			List<Point> finer = new ArrayList<>();
			grid.forEach(p -> categorical.categories().forEach(c -> finer.add(p.with(name, c))));
			grid = finer;
		}
		return grid;
	}
}
