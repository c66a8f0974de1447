package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;

import org.allianceworkbench.analysis.mixed.covariance.ResidualCovariance;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/** The distinct covariances of residuals within units, with their derivatives. */
final class ResidualEntries {

	private final ResidualCovariance residual;
	private final ResidualCovariance.Cell[][] pairs;
	private final int parameters;
	private final DSFactory factory;

	ResidualEntries(ResidualCovariance residual, ResidualCovariance.Cell[][] pairs) {
		this.residual = residual;
		this.pairs = pairs;
		parameters = residual.parameters().size();
		factory = new DSFactory(parameters, residual.linear() ? 1 : 2);
	}

	int parameters() {
		return parameters;
	}

	/** Whether second derivatives are zero. */
	boolean linear() {
		return residual.linear();
	}

	/** For each pair of cells its covariance by {@link Jets}. */
	double[][] at(double[] theta, Order order) {
		DerivativeStructure[] t = new DerivativeStructure[parameters];
		Arrays.setAll(t, i -> factory.variable(i, theta[i]));
		int slots = Jets.count(parameters, order);
		int read = linear() ? Math.min(slots, Jets.count(parameters, Order.GRADIENT)) : slots;
		double[][] entries = new double[pairs.length][];
		for (int k = 0; k < pairs.length; k++) {
			DerivativeStructure x = pairs[k].length == 1 ? residual.variance(t, pairs[k][0])
					: residual.covariance(t, pairs[k][0], pairs[k][1]);
			entries[k] = x == null ? new double[slots] : Arrays.copyOf(Derivatives.jets(x, parameters, read), slots);
		}
		return entries;
	}
}
