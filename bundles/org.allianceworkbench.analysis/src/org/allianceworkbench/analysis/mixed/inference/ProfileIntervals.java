package org.allianceworkbench.analysis.mixed.inference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.optimum.Optimum;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * Profile-likelihood intervals of a fit: of standard deviations and correlations by the criterion that was fitted, of fixed
 * effects by the full likelihood. Each is found once and kept; for one thread.
 */
public final class ProfileIntervals {

	/**
	 * An interval; an end is at the parameter's limit when the deviance never rises far enough, and NaN where the profile can't
	 * be followed to it.
	 */
	public record Interval(double low, double high) {

		/** No end is known. */
		static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

		/** Whether both ends are known. */
		public boolean known() {
			return !Double.isNaN(low) && !Double.isNaN(high);
		}
	}

	private final Likelihood likelihood;
	private final Optimum optimum;
	private final Curvature curvature;
	private final double confidence;
	private final Predicate<double[]> valid;
	private final boolean peaked;
	private final Map<String, Interval> found = new HashMap<>();

	/**
	 * Intervals of an optimum.
	 *
	 * @param peaked whether the optimum is a maximum from which the likelihood falls in all directions; otherwise no interval
	 *            is known
	 */
	public ProfileIntervals(Likelihood likelihood, Optimum optimum, List<TermCovariance> terms, Curvature curvature,
			double confidence, boolean peaked) {
		this.peaked = peaked;
		this.likelihood = likelihood;
		this.optimum = optimum;
		this.curvature = curvature;
		this.confidence = confidence;
		this.valid = theta -> withinBounds(theta) && terms.stream().allMatch(t -> semidefinite(t, theta));
	}

	private boolean withinBounds(double[] theta) {
		return IntStream.range(0, theta.length).allMatch(i -> theta[i] >= likelihood.parameters().get(i).lower()
				&& theta[i] <= likelihood.parameters().get(i).upper() && !Double.isNaN(theta[i]));
	}

	private static boolean semidefinite(TermCovariance term, double[] theta) {
		double[] eigenvalues = new EigenDecompositionSymmetric(term.matrix(theta)).getEigenvalues();
		double largest = java.util.Arrays.stream(eigenvalues).max().orElse(0);
		return java.util.Arrays.stream(eigenvalues).allMatch(v -> v >= -1e-12 * largest);
	}

	/**
	 * The interval of the standard deviation of an effect of a group, or of the residuals.
	 *
	 * @throws IllegalArgumentException when there is no such variance
	 */
	public Interval deviation(String group, String effect) {
		int index = index(group, effect, effect, Kind.VARIANCE);
		return found("v" + index, key ->
				new ProfileLikelihood(likelihood, optimum.reml(), valid).deviation(index, optimum.theta(), confidence));
	}

	/**
	 * The interval of the correlation of two effects of a group.
	 *
	 * @throws IllegalArgumentException when there is no such covariance
	 */
	public Interval correlation(String group, String first, String second) {
		int covariance = index(group, first, second, Kind.COVARIANCE);
		CovarianceParameter p = likelihood.parameters().get(covariance);
		return found("v" + covariance, key ->
				new ProfileLikelihood(likelihood, optimum.reml(), valid).correlation(covariance,
						VarianceComponent.variance(likelihood.parameters(), p, p.first()),
						VarianceComponent.variance(likelihood.parameters(), p, p.second()), optimum.theta(), confidence));
	}

	/** The interval of a fixed effect, by its position. */
	public Interval fixed(int effect) {
		return found("f" + effect, key -> ProfileLikelihood.fixed(likelihood, valid, effect,
				optimum.beta()[effect], Math.sqrt(curvature.covariance().getEntry(effect, effect)), optimum.theta(), confidence));
	}

	private Interval found(String key, Function<String, Interval> profile) {
		return peaked ? found.computeIfAbsent(key, profile) : Interval.UNKNOWN;
	}

	private int index(String group, String first, String second, Kind kind) {
		List<CovarianceParameter> list = likelihood.parameters().list();
		return IntStream.range(0, list.size()).filter(i -> list.get(i).kind() == kind && list.get(i).group().equals(group)
				&& (list.get(i).first().equals(first) && list.get(i).second().equals(second)
						|| list.get(i).first().equals(second) && list.get(i).second().equals(first)))
				.findFirst().orElseThrow(() -> new IllegalArgumentException("there is no "
						+ kind.name().toLowerCase(java.util.Locale.ROOT) + " of " + first + " and " + second + " in " + group
						+ "; there are: "
						+ String.join(", ", list.stream().map(CovarianceParameter::name).toList())));
	}
}
