package org.allianceworkbench.analysis.mixed.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.inference.VarianceEstimate.Scale;

/**
 * One estimated parameter of the covariance of random effects or residuals.
 *
 * @param group the random term's label, or {@code Residual}
 * @param first the effect
 * @param second the other effect of a covariance, else the same
 * @param kind variance, covariance, or a correlation that is itself a parameter (serial correlation)
 * @param estimate its value, standard error and Wald interval (variances on the log scale, correlations by Fisher's z)
 * @param standardised the standard deviation of a variance, the correlation of a covariance; empty for a correlation
 */
public record VarianceComponent(String group, String first, String second, Kind kind, VarianceEstimate estimate,
		Optional<VarianceEstimate> standardised) {

	/** All components of a fit, in the parameters' order. */
	public static List<VarianceComponent> all(CovarianceParameters parameters, CovarianceEstimates estimates) {
		List<VarianceComponent> list = new ArrayList<>();
		for (int i = 0; i < parameters.size(); i++) {
			CovarianceParameter p = parameters.get(i);
			Scale scale = switch (p.kind()) {
				case VARIANCE -> Scale.LOG;
				case COVARIANCE -> Scale.PLAIN;
				case CORRELATION -> Scale.FISHER;
			};
			list.add(new VarianceComponent(p.group(), p.first(), p.second(), p.kind(), estimates.parameter(i, scale),
					standardised(parameters, estimates, i)));
		}
		return list;
	}

	private static Optional<VarianceEstimate> standardised(CovarianceParameters parameters, CovarianceEstimates estimates,
			int i) {
		CovarianceParameter p = parameters.get(i);
		return switch (p.kind()) {
			case VARIANCE -> Optional.of(estimates.deviation(i));
			case CORRELATION -> Optional.empty();
			case COVARIANCE -> Optional.of(estimates.correlation(i, variance(parameters, p, p.first()),
					variance(parameters, p, p.second())));
		};
	}

	/** The variance of a covariance's effect; where there is one variance for all, that one. */
	static int variance(CovarianceParameters parameters, CovarianceParameter covariance, String effect) {
		int[] own = IntStream.range(0, parameters.size()).filter(i -> parameters.get(i).kind() == Kind.VARIANCE
				&& parameters.get(i).group().equals(covariance.group())).toArray();
		return IntStream.of(own).filter(i -> parameters.get(i).first().equals(effect)).findFirst().orElse(own[0]);
	}
}
