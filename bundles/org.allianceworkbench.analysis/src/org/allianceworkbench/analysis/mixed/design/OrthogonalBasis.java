package org.allianceworkbench.analysis.mixed.design;

import java.util.List;

import org.allianceworkbench.moments.Factor;
import org.allianceworkbench.moments.SourceVariable;

/**
 * Orthogonal polynomials over the values of a variable, as R's {@code poly()} makes them (Kennedy and Gentle 1980, pp. 343-344).
 *
 * @param variable the variable
 * @param alpha centres
 * @param norm squared norms, the first one 1
 */
record OrthogonalBasis(String variable, double[] alpha, double[] norm) {

	/**
	 * From the values that occur.
	 *
	 * @throws IllegalArgumentException when there are too few different ones for the degree
	 */
	static OrthogonalBasis of(String variable, int degree, List<SourceVariable.Category> values) {
		if (values.size() <= degree) {
			throw new IllegalArgumentException("poly(" + variable + ", " + degree + ") needs more than " + degree
					+ " different values; there are " + values.size());
		}
		double[] x = values.stream().mapToDouble(v -> v.code().orElseThrow()).toArray();
		double[] weight = values.stream().mapToDouble(SourceVariable.Category::rows).toArray();
		double[] alpha = new double[degree];
		double[] norm = new double[degree + 2];
		norm[0] = 1;
		double[] before = new double[x.length];
		double[] now = new double[x.length];
		java.util.Arrays.fill(now, 1);
		for (int d = 0; d <= degree; d++) {
			double mean = 0;
			for (int i = 0; i < x.length; i++) {
				norm[d + 1] += weight[i] * now[i] * now[i];
				mean += weight[i] * x[i] * now[i] * now[i];
			}
			if (d < degree) {
				alpha[d] = mean / norm[d + 1];
				for (int i = 0; i < x.length; i++) {
					double next = (x[i] - alpha[d]) * now[i] - (d == 0 ? 0 : norm[d + 1] / norm[d] * before[i]);
					before[i] = now[i];
					now[i] = next;
				}
			}
		}
		return new OrthogonalBasis(variable, alpha, norm);
	}

	/** The polynomial of a degree. */
	Factor polynomial(int degree) {
		return new Factor.Orthogonal(variable, degree, alpha, norm);
	}
}
