package org.allianceworkbench.analysis.mixed.optimum;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.covariance.ResidualCovariance;
import org.allianceworkbench.analysis.mixed.optimum.Certificate.Boundary;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/** Finds which covariance parameters sit at their limits. */
final class Boundaries {

	/** Share of its start value below which a variance counts as zero (lme4: a standard deviation of 1e-4 of the residual's). */
	private static final double ZERO = 1e-8;
	/** Smallest eigenvalue of a correlation matrix that counts as zero. */
	private static final double DEPENDENT = 1e-7;
	private static final double LIMIT = 1e-6;

	private final CovarianceParameters parameters;
	private final double[] theta;
	private final List<Boundary> found = new ArrayList<>();

	private Boundaries(CovarianceParameters parameters, double[] theta) {
		this.parameters = parameters;
		this.theta = theta;
	}

	static List<Boundary> of(CovarianceParameters parameters, double[] theta) {
		Boundaries boundaries = new Boundaries(parameters, theta);
		Set<String> groups = new LinkedHashSet<>();
		parameters.list().forEach(p -> groups.add(p.group()));
		groups.stream().filter(g -> !g.equals(ResidualCovariance.GROUP)).forEach(boundaries::random);
		boundaries.correlations();
		return boundaries.found;
	}

	private void random(String group) {
		List<Integer> variances = indices(group, Kind.VARIANCE);
		List<Integer> positive = new ArrayList<>();
		for (int i : variances) {
			if (theta[i] <= ZERO * parameters.start()[i]) {
				List<Integer> touched = new ArrayList<>(List.of(i));
				indices(group, Kind.COVARIANCE).stream().filter(c -> touches(c, i)).forEach(touched::add);
				found.add(new Boundary(group, touched, Certificate.Kind.ZERO_VARIANCE, "The variance of "
						+ parameters.get(i).first() + " between the groups of " + group
						+ " is estimated as zero: the data show no"
						+ " more differences between them than chance alone would give."));
			} else {
				positive.add(i);
			}
		}
		List<Integer> covariances = new ArrayList<>(indices(group, Kind.COVARIANCE));
		covariances.removeIf(c -> positive.stream().filter(i -> touches(c, i)).count() < (symmetric(c) ? 1 : 2));
		if (!covariances.isEmpty() && smallest(positive, covariances) < DEPENDENT) {
			List<Integer> touched = new ArrayList<>(positive);
			touched.addAll(covariances);
			found.add(new Boundary(group, touched, Certificate.Kind.PERFECT_CORRELATION, "The random effects of " + group + " ("
					+ names(positive) + ") are estimated to depend on each other completely (a correlation of 1 or −1): the "
					+ "data do"
					+ " not support that many of them."));
		}
	}

	private String names(List<Integer> variances) {
		return String.join(", ", variances.stream().map(i -> parameters.get(i).first()).toList());
	}

	private List<Integer> indices(String group, Kind kind) {
		List<Integer> list = new ArrayList<>();
		for (int i = 0; i < parameters.size(); i++) {
			if (parameters.get(i).group().equals(group) && parameters.get(i).kind() == kind) {
				list.add(i);
			}
		}
		return list;
	}

	private boolean touches(int covariance, int variance) {
		CovarianceParameter c = parameters.get(covariance);
		String effect = parameters.get(variance).first();
		return c.first().equals(effect) || c.second().equals(effect);
	}

	/** Compound symmetry: one covariance for all pairs. */
	private boolean symmetric(int covariance) {
		return parameters.get(covariance).first().equals(parameters.get(covariance).second());
	}

	private double smallest(List<Integer> variances, List<Integer> covariances) {
		if (symmetric(covariances.get(0))) {
			double r = theta[covariances.get(0)] / theta[variances.get(0)];
			int size = parameters.get(covariances.get(0)).first().split(", ").length;
			return Math.min(1 - r, 1 + (size - 1) * r);
		}
		int n = variances.size();
		double[][] correlation = new double[n][n];
		for (int a = 0; a < n; a++) {
			correlation[a][a] = 1;
			for (int b = 0; b < a; b++) {
				for (int c : covariances) {
					if (touches(c, variances.get(a)) && touches(c, variances.get(b))) {
						double r = theta[c] / Math.sqrt(theta[variances.get(a)] * theta[variances.get(b)]);
						correlation[a][b] = r;
						correlation[b][a] = r;
					}
				}
			}
		}
		double least = 1;
		for (double v : new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(correlation)).getEigenvalues()) {
			least = Math.min(least, v);
		}
		return least;
	}

	private void correlations() {
		for (int i = 0; i < parameters.size(); i++) {
			CovarianceParameter p = parameters.get(i);
			boolean atLimit = theta[i] > p.upper() - LIMIT || theta[i] < p.lower() + LIMIT;
			if (p.kind() == Kind.CORRELATION && atLimit) {
				found.add(new Boundary(p.group(), List.of(i), Certificate.Kind.SERIAL_CORRELATION, "The correlation " + p.first()
						+ " of the residuals is estimated at its limit of " + (theta[i] > 0.5 ? p.upper() : p.lower()) + "."));
			}
		}
	}
}
