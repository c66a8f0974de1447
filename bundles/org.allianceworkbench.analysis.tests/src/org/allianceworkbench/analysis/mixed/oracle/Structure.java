package org.allianceworkbench.analysis.mixed.oracle;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/** Covariance structures of random effects, written as formulas of their parameters. */
public enum Structure {
	/** Lower triangle by rows: var(a), cov(a, b), var(b), cov(a, c), ... */
	UNSTRUCTURED,
	/** A variance each, no covariances. */
	DIAGONAL,
	/** One variance and one covariance for all. */
	COMPOUND_SYMMETRY,
	/** One variance for all, no covariances. */
	IDENTITY;

	List<CovarianceParameter> parameters(String group, String... effects) {
		List<CovarianceParameter> list = new ArrayList<>();
		switch (this) {
			case UNSTRUCTURED -> {
				for (int i = 0; i < effects.length; i++) {
					for (int j = 0; j < i; j++) {
						list.add(CovarianceParameter.covariance(group, effects[j], effects[i]));
					}
					list.add(CovarianceParameter.variance(group, effects[i]));
				}
			}
			case DIAGONAL -> {
				for (String effect : effects) {
					list.add(CovarianceParameter.variance(group, effect));
				}
			}
			case IDENTITY -> list.add(CovarianceParameter.variance(group, String.join(", ", effects)));
			case COMPOUND_SYMMETRY -> {
				list.add(CovarianceParameter.variance(group, String.join(", ", effects)));
				list.add(CovarianceParameter.covariance(group, String.join(", ", effects), String.join(", ", effects)));
			}
			default -> throw new IllegalStateException();
		}
		return list;
	}

	/** The covariance of two effects, from this part's parameters; null for zero. */
	DerivativeStructure entry(List<DerivativeStructure> theta, int a, int b) {
		int high = Math.max(a, b);
		int low = Math.min(a, b);
		return switch (this) {
			case UNSTRUCTURED -> theta.get(high * (high + 1) / 2 + low);
			case DIAGONAL -> a == b ? theta.get(a) : null;
			case IDENTITY -> a == b ? theta.get(0) : null;
			case COMPOUND_SYMMETRY -> theta.get(a == b ? 0 : 1);
		};
	}
}
