package org.allianceworkbench.analysis.mixed.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.hipparchus.linear.RealMatrix;

/**
 * How much of the outcome's variance the model explains: marginal and conditional R2 (Nakagawa, Johnson &amp; Schielzeth 2017,
 * with the average over the rows of z' D z for random slopes, Johnson 2014) and its parts by level (Rights &amp; Sterba 2019).
 *
 * @param fixed variance of the fixed part over the rows (divisor n - 1)
 * @param random average variance of the random effects over the rows, term by term
 * @param residual average residual variance over the rows
 * @param marginalR2 fixed / total
 * @param conditionalR2 (fixed + random) / total
 * @param levels the decomposition by level, for models with nested groupings whose data have rows
 */
public record ExplainedVariance(double fixed, double[] random, double residual, double marginalR2, double conditionalR2,
		Optional<Levels> levels) {

	/**
	 * Parts of the total variance by level, each as a share of the total.
	 *
	 * @param groupings names of the groupings, outermost first
	 * @param fixedBetween for each grouping: differences of the fixed part between its groups, within the next outer one
	 * @param fixedWithin differences of the fixed part within the innermost groups
	 * @param slopes variation of the random slopes times the spread of their predictors, term by term
	 * @param intercepts variation of the random effects at the predictors' means, term by term
	 * @param residual what is left
	 */
	public record Levels(List<String> groupings, double[] fixedBetween, double fixedWithin, double[] slopes, double[] intercepts,
			double residual) {
	}

	/**
	 * The parts at an optimum.
	 *
	 * @param terms the random terms' covariances
	 * @param residual average residual variance over the rows
	 * @throws IllegalArgumentException when the design has neither rows nor an intercept
	 */
	public static ExplainedVariance of(Design design, ColumnSums sums, double[] beta, List<TermCovariance> terms, double[] theta,
			double residual) {
		int n = (int) design.used().used();
		double[] weights = new double[design.columns().size()];
		for (int j = 0; j < beta.length; j++) {
			weights[design.fixed().columns()[j]] += beta[j];
		}
		double[] means = means(design, sums, n).orElseThrow(() -> new IllegalArgumentException(
				"the variance of the fixed part needs a model with an intercept, or the data row by row"));
		double mean = Forms.dot(weights, means);
		double fixed = (Forms.quadratic(weights, sums.gram()) - n * mean * mean) / (n - 1);
		double[] random = new double[terms.size()];
		double total = fixed + residual;
		double explained = fixed;
		for (int t = 0; t < random.length; t++) {
			int[] columns = terms.get(t).part().columns();
			random[t] = Forms.traceOfProduct(terms.get(t).matrix(theta), sums.gram().getSubMatrix(columns, columns)) / n;
			total += random[t];
			explained += random[t];
		}
		double all = total;
		Optional<Levels> levels = levels(design, sums, weights, terms, theta,
				new Whole(n, means, fixed * (n - 1), all, residual));
		return new ExplainedVariance(fixed, random, residual, fixed / total, explained / total, levels);
	}

	private record Whole(int n, double[] means, double fixedSquares, double total, double residual) {
	}

	/** Means of the columns; empty when neither rows nor a constant column are there. */
	private static Optional<double[]> means(Design design, ColumnSums sums, int n) {
		for (int c = 0; c < design.columns().size(); c++) {
			if (design.columns().get(c).isConstant()) {
				return Optional.of(sums.gram().getColumnVector(c).mapDivide(n).toArray());
			}
		}
		return design.data().rows().map(rows -> java.util.Arrays.stream(rows.columns())
				.mapToDouble(c -> java.util.Arrays.stream(c).average().orElse(0)).toArray());
	}

	private static Optional<Levels> levels(Design design, ColumnSums sums, double[] weights, List<TermCovariance> terms,
			double[] theta, Whole whole) {
		boolean nested = design.data().moments().isPresent() || design.groupings().size() == 1;
		if (!nested || terms.isEmpty() || design.data().rows().isEmpty()) {
			return Optional.empty();
		}
		int k = design.groupings().size();
		double[] between = new double[k];
		double outer = 0;
		for (int level = 0; level < k; level++) {
			double squares = betweenSquares(sums.groups(level).orElseThrow(), weights, whole.means);
			between[level] = (squares - outer) / (whole.n - 1) / whole.total;
			outer = squares;
		}
		List<Double> slopes = new ArrayList<>();
		List<Double> intercepts = new ArrayList<>();
		for (TermCovariance term : terms) {
			RealMatrix d = term.matrix(theta);
			int[] columns = term.part().columns();
			double[] at = java.util.Arrays.stream(columns).mapToDouble(c -> whole.means[c]).toArray();
			double average = Forms.traceOfProduct(d, sums.gram().getSubMatrix(columns, columns)) / whole.n;
			double atMean = Forms.quadratic(at, d);
			slopes.add((average - atMean) / whole.total);
			intercepts.add(atMean / whole.total);
		}
		double within = (whole.fixedSquares - outer) / (whole.n - 1) / whole.total;
		return Optional.of(new Levels(design.groupings().stream().map(Design.GroupingFacts::name).toList(), between, within,
				slopes.stream().mapToDouble(v -> v).toArray(), intercepts.stream().mapToDouble(v -> v).toArray(),
				whole.residual / whole.total));
	}

	private static double betweenSquares(ColumnSums.Groups groups, double[] weights, double[] means) {
		double grand = Forms.dot(weights, means);
		double squares = 0;
		for (int g = 0; g < groups.size(); g++) {
			double difference = Forms.dot(weights, groups.sums(g)) / groups.rows(g) - grand;
			squares += groups.rows(g) * difference * difference;
		}
		return squares;
	}
}
