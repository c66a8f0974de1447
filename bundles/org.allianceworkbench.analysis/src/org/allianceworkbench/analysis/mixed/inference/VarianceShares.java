package org.allianceworkbench.analysis.mixed.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.ResidualPart;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.analysis.mixed.inference.DesignRows.Point;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/**
 * The outcome's variance split over the levels, with intervals: at a point of the predictors (for random intercepts the
 * intraclass correlations), or on average over the rows.
 */
public final class VarianceShares {

	/**
	 * The share of one level.
	 *
	 * @param group the random term's label, or {@code Residual}
	 * @param variance its variance
	 * @param share of the total
	 */
	public record Share(String group, double variance, VarianceEstimate share) {
	}

	private final Design design;
	private final CovarianceParameters parameters;
	private final CovarianceEstimates estimates;
	private final List<TermCovariance> terms;

	/** Shares of a fit. */
	public VarianceShares(Design design, CovarianceParameters parameters, CovarianceEstimates estimates,
			List<TermCovariance> terms) {
		this.design = design;
		this.parameters = parameters;
		this.estimates = estimates;
		this.terms = List.copyOf(terms);
	}

	/**
	 * Shares at a point: numeric variables that are not set stand at 0, categories that are not set are averaged over with equal
	 * weights. With role-specific effects the point names the role.
	 */
	public List<Share> at(Point point) {
		DesignRows rows = new DesignRows(design, v -> 0);
		List<double[]> parts = new ArrayList<>();
		for (TermCovariance term : terms) {
			double[] z = IntStream.of(term.part().columns()).mapToDouble(c -> rows.at(design.columns().get(c), point)).toArray();
			RealMatrix outer = new Array2DRowRealMatrix(z).multiply(new Array2DRowRealMatrix(z).transpose());
			parts.add(term.trace(outer, parameters.size()));
		}
		parts.add(residual(point));
		return shares(parts);
	}

	/** Shares on average over the rows (Johnson 2014). */
	public List<Share> average(ColumnSums sums) {
		List<double[]> parts = new ArrayList<>();
		for (TermCovariance term : terms) {
			int[] columns = term.part().columns();
			RealMatrix mean = sums.gram().getSubMatrix(columns, columns).scalarMultiply(1.0 / design.used().used());
			parts.add(term.trace(mean, parameters.size()));
		}
		parts.add(averageResidual());
		return shares(parts);
	}

	private List<Share> shares(List<double[]> parts) {
		List<VarianceEstimate> shares = estimates.shares(parts);
		double[] theta = estimates.theta();
		List<Share> result = new ArrayList<>();
		for (int i = 0; i < shares.size(); i++) {
			String group = i < terms.size() ? terms.get(i).part().label() : "Residual";
			result.add(new Share(group, Forms.dot(parts.get(i), theta), shares.get(i)));
		}
		return result;
	}

	/** Weights of the parameters in the average residual variance over the rows. */
	double[] averageResidual() {
		ResidualPart part = design.residual();
		int[] variances = residualVariances();
		double[] weights = new double[parameters.size()];
		Optional<Rows> rows = variances.length == 1 && !part.weighted() ? Optional.empty() : design.data().rows();
		if (rows.isEmpty()) {
			IntStream.of(variances).forEach(v -> weights[v] = 1.0 / variances.length);
			return weights;
		}
		int n = rows.get().size();
		for (int r = 0; r < n; r++) {
			weights[variances[variances.length == 1 ? 0 : place(part, rows.get(), r)]] += 1 / rows.get().weights()[r] / n;
		}
		return weights;
	}

	private static int place(ResidualPart part, Rows rows, int row) {
		return !part.strata().isEmpty() ? rows.stratum()[row] : !part.roles().isEmpty() ? rows.role()[row] : rows.occasion()[row];
	}

	/** Weights of the parameters in the residual variance at a point; equal over what the point doesn't say. */
	private double[] residual(Point point) {
		ResidualPart part = design.residual();
		int[] variances = residualVariances();
		List<String> names = !part.strata().isEmpty() ? part.strata() : !part.roles().isEmpty() ? part.roles()
				: part.occasionNames();
		Optional<String> variable = !part.strata().isEmpty() ? part.structure().byGroup()
				: !part.roles().isEmpty() ? part.structure().role() : part.structure().occasion();
		double[] weights = new double[parameters.size()];
		int at = variable.map(point.categories()::get).map(names::indexOf).orElse(-1);
		if (variances.length > 1 && at >= 0) {
			weights[variances[at]] = 1;
		} else {
			IntStream.of(variances).forEach(v -> weights[v] = 1.0 / variances.length);
		}
		return weights;
	}

	private int[] residualVariances() {
		List<CovarianceParameter> list = parameters.list();
		return IntStream.range(0, list.size())
				.filter(i -> list.get(i).group().equals("Residual") && list.get(i).kind() == Kind.VARIANCE).toArray();
	}
}
