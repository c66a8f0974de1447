package org.allianceworkbench.analysis.mixed.likelihood;

import org.hipparchus.analysis.differentiation.DerivativeStructure;

/** Reads value and derivatives from a library's structure into our order ({@link Jets}). */
final class Derivatives {

	private Derivatives() {
	}

	/** The first {@code slots} slots. */
	static double[] jets(DerivativeStructure x, int parameters, int slots) {
		double[] out = new double[slots];
		out[0] = x.getValue();
		if (slots == 1 || x.getOrder() == 0) {
			return out;
		}
		int[] orders = new int[parameters];
		for (int i = 0; i < parameters; i++) {
			orders[i]++;
			out[Jets.first(i)] = x.getPartialDerivative(orders);
			if (slots > 1 + parameters) {
				for (int j = i; j < parameters; j++) {
					orders[j]++;
					out[Jets.second(parameters, i, j)] = x.getPartialDerivative(orders);
					orders[j]--;
				}
			}
			orders[i]--;
		}
		return out;
	}
}
