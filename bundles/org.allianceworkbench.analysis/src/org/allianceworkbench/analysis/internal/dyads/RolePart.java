package org.allianceworkbench.analysis.internal.dyads;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.inference.VarianceComponent;
import org.allianceworkbench.analysis.mixed.inference.VarianceEstimate;

/**
 * A variance, covariance or correlation of a level.
 *
 * @param level {@code therapist}, {@code dyad}, {@code session}, {@code residual}
 * @param first effect: {@code client}, {@code therapist}, with random slopes {@code client.int}, {@code client.time}
 * @param second the other effect of a covariance, else the same
 * @param component as the engine knows it
 */
public record RolePart(String level, String first, String second, VarianceComponent component) {

	/** Whether it is a variance. */
	public boolean isVariance() {
		return component.kind() == Kind.VARIANCE;
	}

	/** Whether it is a covariance. */
	public boolean isCovariance() {
		return component.kind() == Kind.COVARIANCE;
	}

	/** Beginning of its names among values: {@code vc/dyad.client~therapist}; for a serial correlation {@code vc/rho}. */
	public String name() {
		return component.kind() == Kind.CORRELATION ? "vc/rho"
				: "vc/" + level + "." + (isVariance() ? first : first + "~" + second);
	}

	/** The variance, covariance or serial correlation. */
	public VarianceEstimate estimate() {
		return component.estimate();
	}

	/** The standard deviation of a variance, the correlation of a covariance. */
	public VarianceEstimate standardised() {
		return component.standardised().orElse(component.estimate());
	}
}
