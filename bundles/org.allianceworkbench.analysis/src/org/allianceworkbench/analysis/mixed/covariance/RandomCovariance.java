package org.allianceworkbench.analysis.mixed.covariance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.analysis.mixed.design.CovarianceType;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * The covariance matrix D (q x q) of one term's random effects; linear in its parameters.
 *
 * <p>Parameters: unstructured - lower triangle by rows: var(a), cov(a, b), var(b), cov(a, c), ...; diagonal - a variance for
 * each; compound symmetry - one variance, one covariance; identity - one variance.
 *
 * @param label the term's label ("Subject")
 * @param effects names of the effects, in the order of the rows of D
 * @param type structure
 */
public record RandomCovariance(String label, List<String> effects, CovarianceType type) {

	/** Copies the list; one effect needs no covariances. */
	public RandomCovariance {
		effects = List.copyOf(effects);
		if (effects.size() == 1) {
			type = CovarianceType.DIAGONAL;
		}
	}

	/** Number of effects q. */
	public int size() {
		return effects.size();
	}

	/** Number of parameters. */
	public int count() {
		return switch (type) {
			case UNSTRUCTURED -> size() * (size() + 1) / 2;
			case DIAGONAL -> size();
			case COMPOUND_SYMMETRY -> 2;
			case IDENTITY -> 1;
		};
	}

	/** The parameters, named. */
	public List<CovarianceParameter> parameters() {
		List<CovarianceParameter> list = new ArrayList<>();
		String all = String.join(", ", effects);
		switch (type) {
			case UNSTRUCTURED -> {
				for (int a = 0; a < size(); a++) {
					for (int b = 0; b < a; b++) {
						list.add(CovarianceParameter.covariance(label, effects.get(b), effects.get(a)));
					}
					list.add(CovarianceParameter.variance(label, effects.get(a)));
				}
			}
			case DIAGONAL -> effects.forEach(e -> list.add(CovarianceParameter.variance(label, e)));
			case COMPOUND_SYMMETRY -> {
				list.add(CovarianceParameter.variance(label, all));
				list.add(CovarianceParameter.covariance(label, all, all));
			}
			case IDENTITY -> list.add(CovarianceParameter.variance(label, all));
			default -> throw new IllegalStateException(type.name());
		}
		return list;
	}

	/** dD/dtheta_j, constant, q x q. */
	public double[][] derivative(int j) {
		int q = size();
		double[][] d = new double[q][q];
		for (int a = 0; a < q; a++) {
			for (int b = 0; b < q; b++) {
				boolean here = switch (type) {
					case UNSTRUCTURED -> j == Math.max(a, b) * (Math.max(a, b) + 1) / 2 + Math.min(a, b);
					case DIAGONAL -> a == b && a == j;
					case COMPOUND_SYMMETRY -> (a == b) == (j == 0);
					case IDENTITY -> a == b;
				};
				d[a][b] = here ? 1 : 0;
			}
		}
		return d;
	}

	/**
	 * D.
	 *
	 * @param theta all parameters of the model
	 * @param offset where this term's begin
	 */
	public double[][] matrix(double[] theta, int offset) {
		int q = size();
		double[][] d = new double[q][q];
		for (int j = 0; j < count(); j++) {
			double[][] part = derivative(j);
			for (int a = 0; a < q; a++) {
				for (int b = 0; b < q; b++) {
					d[a][b] += part[a][b] * theta[offset + j];
				}
			}
		}
		return d;
	}

	/** Start values from a variance for each effect, without covariances. */
	public double[] start(double[] variances) {
		double[] start = new double[count()];
		switch (type) {
			case UNSTRUCTURED -> {
				for (int a = 0; a < size(); a++) {
					start[a * (a + 1) / 2 + a] = variances[a];
				}
			}
			case DIAGONAL -> System.arraycopy(variances, 0, start, 0, size());
			default -> start[0] = Arrays.stream(variances).average().orElse(1);
		}
		return start;
	}

	/** Free coordinates, scaled by start values. */
	public Chart chart(double[] start) {
		return switch (type) {
			case UNSTRUCTURED -> {
				double[] scale = new double[size()];
				Arrays.setAll(scale, a -> Math.sqrt(start[a * (a + 1) / 2 + a]));
				yield new CholeskyChart(scale, false);
			}
			case COMPOUND_SYMMETRY -> new Eigenvalues(size(), start[0]);
			default -> Charts.beside(Arrays.stream(start).mapToObj(v -> Charts.square(Math.sqrt(v))).toArray(Chart[]::new));
		};
	}

	/** Compound symmetry by its two eigenvalues, v + (q-1) c and v - c, as squares. */
	private record Eigenvalues(int q, double unit) implements Chart {

		@Override
		public int size() {
			return 2;
		}

		@Override
		public DerivativeStructure[] theta(DerivativeStructure[] psi) {
			DerivativeStructure sum = psi[0].square().multiply(unit / q);
			DerivativeStructure difference = psi[1].square().multiply(unit / q);
			return new DerivativeStructure[] { sum.add(difference.multiply(q - 1)), sum.subtract(difference) };
		}

		@Override
		public double[] psi(double[] theta) {
			return new double[] { Math.sqrt(Math.max(0, theta[0] + (q - 1) * theta[1]) / unit),
					Math.sqrt(Math.max(0, theta[0] - theta[1]) / unit) };
		}
	}
}
