package org.allianceworkbench.analysis.mixed.inference;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.optimum.Optimum;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * Profile-likelihood intervals of a fit: of standard deviations and correlations by the criterion that was fitted, of fixed
 * effects by the full likelihood.
 */
public final class ProfileIntervals {

	/** An interval; an end is infinite or at the parameter's limit when the deviance never rises far enough. */
	public record Interval(double low, double high) {
	}

	private final Likelihood likelihood;
	private final Optimum optimum;
	private final Curvature curvature;
	private final double confidence;
	private final Predicate<double[]> valid;

	/** Intervals of an optimum. */
	public ProfileIntervals(Likelihood likelihood, Optimum optimum, List<TermCovariance> terms, Curvature curvature,
			double confidence) {
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
		return new ProfileLikelihood(likelihood, optimum.reml(), valid).deviation(index, optimum.theta(), confidence);
	}

	/**
	 * The interval of the correlation of two effects of a group.
	 *
	 * @throws IllegalArgumentException when there is no such covariance
	 */
	public Interval correlation(String group, String first, String second) {
		int covariance = index(group, first, second, Kind.COVARIANCE);
		CovarianceParameter p = likelihood.parameters().get(covariance);
		return new ProfileLikelihood(likelihood, optimum.reml(), valid).correlation(covariance,
				VarianceComponent.variance(likelihood.parameters(), p, p.first()),
				VarianceComponent.variance(likelihood.parameters(), p, p.second()), optimum.theta(), confidence);
	}

	/** The interval of a fixed effect, by its position. */
	public Interval fixed(int effect) {
		return ProfileLikelihood.fixed(likelihood, valid, effect, optimum.beta()[effect],
				Math.sqrt(curvature.covariance().getEntry(effect, effect)), optimum.theta(), confidence);
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
