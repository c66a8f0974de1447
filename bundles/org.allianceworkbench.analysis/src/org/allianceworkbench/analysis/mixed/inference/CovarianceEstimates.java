package org.allianceworkbench.analysis.mixed.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.inference.VarianceEstimate.Scale;
import org.allianceworkbench.analysis.mixed.optimum.Certificate;
import org.allianceworkbench.analysis.mixed.optimum.Optimum;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The covariance parameters at the optimum, with standard errors from the observed information and, by the delta method, those of
 * what is computed from them. Parameters at a boundary are taken as known: they have no standard error.
 */
public final class CovarianceEstimates {

	private final double[] theta;
	private final RealMatrix covariance;
	private final Set<Integer> atBoundary = new TreeSet<>();
	private final double confidence;
	private final boolean identified;
	private final Optional<RealMatrix> inCentred;

	/** The estimates of an optimum. */
	public CovarianceEstimates(Optimum optimum, Curvature curvature, double confidence) {
		this.theta = optimum.theta();
		this.confidence = confidence;
		for (Certificate.Boundary boundary : optimum.certificate().boundary()) {
			atBoundary.addAll(boundary.parameters());
		}
		int m = theta.length;
		this.covariance = MatrixUtils.createRealMatrix(m, m);
		int[] free = IntStream.range(0, m).filter(i -> !atBoundary.contains(i)).toArray();
		Optional<Curvature> centred = free.length == m ? Curvature.centred(optimum) : Optional.empty();
		if (centred.isPresent()) {
			RealMatrix hessian = centred.get().hessian();
			identified = Forms.positiveDefinite(hessian);
			inCentred = Optional.of(identified ? Forms.inverse(hessian).scalarMultiply(2) : hessian.scalarMultiply(Double.NaN));
			RealMatrix back = new LUDecomposition(optimum.centred().orElseThrow().parameters(), 0).getSolver().getInverse();
			covariance.setSubMatrix(back.multiply(inCentred.get()).multiplyTransposed(back).getData(), 0, 0);
			return;
		}
		inCentred = Optional.empty();
		this.identified = free.length == 0 || Forms.positiveDefinite(curvature.hessian().getSubMatrix(free, free));
		if (free.length > 0) {
			RealMatrix hessian = curvature.hessian().getSubMatrix(free, free);
			RealMatrix inverse = identified ? Forms.inverse(hessian).scalarMultiply(2) : hessian.scalarMultiply(Double.NaN);
			for (int i = 0; i < free.length; i++) {
				for (int j = 0; j < free.length; j++) {
					covariance.setEntry(free[i], free[j], inverse.getEntry(i, j));
				}
			}
		}
	}

	/** Whether the likelihood is curved in all parameters that aren't at a boundary, so that the data tell them apart. */
	public boolean identified() {
		return identified;
	}

	/** The parameters, length m. */
	public double[] theta() {
		return theta.clone();
	}

	/** Their covariance, m x m; 0 for parameters at a boundary, {@code NaN} where the curvature is not positive. */
	public RealMatrix covariance() {
		return covariance;
	}

	/** The covariance of the centred columns' parameters, m x m; empty at a boundary or where there are no such columns. */
	public Optional<RealMatrix> centred() {
		return inCentred;
	}

	/** One parameter. */
	public VarianceEstimate parameter(int index, Scale scale) {
		double[] gradient = new double[theta.length];
		gradient[index] = 1;
		return function(theta[index], gradient, scale);
	}

	/**
	 * A function of the parameters.
	 *
	 * @param value its value
	 * @param gradient its derivatives in the parameters
	 */
	public VarianceEstimate function(double value, double[] gradient, Scale scale) {
		boolean known = IntStream.range(0, gradient.length).allMatch(i -> gradient[i] == 0 || atBoundary.contains(i));
		boolean edge = IntStream.range(0, gradient.length).anyMatch(i -> gradient[i] != 0 && atBoundary.contains(i));
		double se = known || edge && scale != Scale.LOGIT ? Double.NaN : Math.sqrt(Forms.quadratic(gradient, covariance));
		return VarianceEstimate.of(value, se, confidence, scale);
	}

	/** The standard deviation of a variance. */
	public VarianceEstimate deviation(int variance) {
		double sd = Math.sqrt(Math.max(0, theta[variance]));
		double[] gradient = new double[theta.length];
		gradient[variance] = 1 / (2 * sd);
		return sd > 0 ? function(sd, gradient, Scale.LOG) : new VarianceEstimate(0, Double.NaN, Double.NaN, Double.NaN);
	}

	/** The correlation that belongs to a covariance; {@code NaN} when a variance is 0. */
	public VarianceEstimate correlation(int covarianceIndex, int variance, int otherVariance) {
		double a = theta[variance];
		double b = theta[otherVariance];
		double root = Math.sqrt(a * b);
		double r = theta[covarianceIndex] / root;
		double[] gradient = new double[theta.length];
		gradient[covarianceIndex] += 1 / root;
		gradient[variance] -= r / (2 * a);
		gradient[otherVariance] -= r / (2 * b);
		return root > 0 ? function(Math.max(-1, Math.min(1, r)), gradient, Scale.FISHER)
				: new VarianceEstimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
	}

	/**
	 * Shares of a whole that are linear in the parameters.
	 *
	 * @param parts for each part the weights of the parameters in it
	 * @return one share for each part
	 */
	public List<VarianceEstimate> shares(List<double[]> parts) {
		double total = parts.stream().mapToDouble(w -> Forms.dot(w, theta)).sum();
		double[] all = new double[theta.length];
		parts.forEach(w -> Arrays.setAll(all, i -> all[i] + w[i]));
		List<VarianceEstimate> shares = new ArrayList<>();
		for (double[] part : parts) {
			double share = Forms.dot(part, theta) / total;
			double[] gradient = new double[theta.length];
			Arrays.setAll(gradient, i -> (part[i] - share * all[i]) / total);
			shares.add(share > 0 && share < 1 ? function(share, gradient, Scale.LOGIT)
					: new VarianceEstimate(share, Double.NaN, Double.NaN, Double.NaN));
		}
		return shares;
	}
}
