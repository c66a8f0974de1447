package org.allianceworkbench.analysis.mixed.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.likelihood.NotPositiveDefiniteException;
import org.allianceworkbench.analysis.mixed.likelihood.Order;
import org.allianceworkbench.analysis.mixed.optimum.Certificate.Boundary;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/** Turns the end of a descent into an optimum with its certificate. */
final class Certificates {

	private static final double FLAT = 1e-9;

	private Certificates() {
	}

	/**
	 * The optimum in natural parameters and columns.
	 *
	 * @param working the likelihood that was descended, over centred columns or the same
	 */
	static Optimum certify(Likelihood likelihood, Likelihood working, boolean reml, Descent descent) {
		CovarianceParameters parameters = working.parameters();
		List<Boundary> boundary = Boundaries.of(parameters, descent.theta());
		double[] theta = descent.theta();
		Evaluation evaluation = descent.evaluation();
		Deviance deviance = descent.deviance();
		if (boundary.stream().anyMatch(b -> b.kind() == Certificate.Kind.ZERO_VARIANCE)) {
			try {
				double[] snapped = snapped(theta, boundary);
				Evaluation there = working.at(snapped, Order.SECOND);
				deviance = new Deviance(there, working.rows(), reml);
				evaluation = there;
				theta = snapped;
			} catch (NotPositiveDefiniteException e) {
				deviance = descent.deviance();
			}
		}
		double[] eigenvalues = eigenvalues(deviance, boundary);
		List<String> messages = messages(parameters, descent, deviance, boundary, eigenvalues);
		boolean converged = descent.converged() && !descent.perfect();
		Certificate certificate = new Certificate(converged, descent.iterations(), descent.evaluations(),
				deviance.gradient.clone(), descent.promised(), eigenvalues, boundary, messages);
		Optimum optimum = new Optimum(theta, reml, deviance.value, deviance.beta(), deviance.covariance(), evaluation,
				certificate,
				Optional.empty());
		return likelihood.turned().map(t -> Turning.back(optimum, likelihood, t)).orElse(optimum);
	}

	/** Variances that are zero to rounding become zero, with their covariances. */
	private static double[] snapped(double[] theta, List<Boundary> boundary) {
		double[] snapped = theta.clone();
		for (Boundary b : boundary) {
			if (b.kind() == Certificate.Kind.ZERO_VARIANCE) {
				b.parameters().forEach(i -> snapped[i] = 0);
			}
		}
		return snapped;
	}

	private static double[] eigenvalues(Deviance deviance, List<Boundary> boundary) {
		int[] free = IntStream.range(0, deviance.gradient.length)
				.filter(i -> boundary.stream().noneMatch(b -> b.parameters().contains(i))).toArray();
		double[][] h = new double[free.length][free.length];
		for (int i = 0; i < free.length; i++) {
			for (int j = 0; j < free.length; j++) {
				double scale = Math.abs(deviance.hessian[free[i]][free[i]] * deviance.hessian[free[j]][free[j]]);
				h[i][j] = scale > 0 ? deviance.hessian[free[i]][free[j]] / Math.sqrt(scale) : 0;
			}
		}
		if (free.length == 0) {
			return new double[0];
		}
		double[] values = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(h)).getEigenvalues();
		java.util.Arrays.sort(values);
		return values;
	}

	private static List<String> messages(CovarianceParameters parameters, Descent descent, Deviance deviance,
			List<Boundary> boundary, double[] eigenvalues) {
		List<String> messages = new ArrayList<>();
		for (Boundary b : boundary) {
			messages.add(b.meaning() + (b.kind() == Certificate.Kind.SERIAL_CORRELATION
					? " Try a residual structure without it."
					: " Tests take it as known. Try the model without that random effect."));
		}
		if (descent.perfect()) {
			messages.add("The model fits the data without any residual: no more is left to estimate a residual variance from. "
					+ "It has"
					+ " too many effects for these data, or the outcome is computed from the predictors.");
		} else if (!descent.converged()) {
			int worst = IntStream.range(0, deviance.gradient.length).boxed()
					.max(java.util.Comparator.comparingDouble(i -> Math.abs(deviance.gradient[i] * parameters.start()[i])))
					.orElse(0);
			messages.add(String.format(Locale.ROOT,
					"The search stopped after %d steps without an optimum: -2 log L could still fall"
					+ " by %.2g; it changes most with %s (gradient %.3g). Try fewer random effects or a simpler residual"
					+ " structure.", descent.iterations(), descent.promised(), parameters.get(worst).name(),
					deviance.gradient[worst]));
		} else if (eigenvalues.length > 0 && eigenvalues[0] < FLAT) {
			messages.add("The likelihood is flat in some direction: the data can hardly tell some covariance parameters apart."
					+ " Try fewer of them.");
		}
		return messages;
	}
}
