package org.allianceworkbench.analysis.mixed.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.likelihood.Order;
import org.hipparchus.linear.RealMatrix;

/** A likelihood in which a covariance is r times the root of its two variances: one parameter fewer. */
final class HeldCorrelation implements Likelihood {

	private final Likelihood whole;
	private final int covariance;
	private final int variance;
	private final int other;
	private final double r;
	private final int[] kept;

	HeldCorrelation(Likelihood whole, int covariance, int variance, int other, double r) {
		this.whole = whole;
		this.covariance = covariance;
		this.variance = variance;
		this.other = other;
		this.r = r;
		this.kept = IntStream.range(0, whole.parameters().size()).filter(i -> i != covariance).toArray();
	}

	/** The free parameters of all. */
	double[] reduce(double[] theta) {
		return IntStream.of(kept).mapToDouble(i -> theta[i]).toArray();
	}

	/** All parameters from the free ones. */
	double[] complete(double[] free) {
		double[] theta = new double[kept.length + 1];
		for (int k = 0; k < kept.length; k++) {
			theta[kept[k]] = free[k];
		}
		theta[covariance] = r * Math.sqrt(Math.max(0, theta[variance]) * Math.max(0, theta[other]));
		return theta;
	}

	@Override
	public int rows() {
		return whole.rows();
	}

	@Override
	public int fixed() {
		return whole.fixed();
	}

	@Override
	public CovarianceParameters parameters() {
		List<CovarianceParameter> list = new ArrayList<>(whole.parameters().list());
		list.remove(covariance);
		return new CovarianceParameters(list, reduce(whole.parameters().start()));
	}

	@Override
	public Evaluation at(double[] free, Order order) {
		double[] theta = complete(free);
		Evaluation e = whole.at(theta, order);
		double[] slope = new double[theta.length];
		slope[variance] = theta[covariance] / (2 * theta[variance]);
		slope[other] = theta[covariance] / (2 * theta[other]);
		int f = order == Order.VALUE ? 0 : kept.length;
		double[] logFirst = new double[f];
		RealMatrix[] first = new RealMatrix[f];
		for (int a = 0; a < f; a++) {
			int i = kept[a];
			logFirst[a] = e.logDetVFirst()[i] + slope[i] * e.logDetVFirst()[covariance];
			first[a] = e.sFirst()[i].add(e.sFirst()[covariance].scalarMultiply(slope[i]));
		}
		int g = order == Order.SECOND ? kept.length : 0;
		double[][] logSecond = new double[g][g];
		RealMatrix[][] second = new RealMatrix[g][g];
		for (int a = 0; a < g; a++) {
			for (int b = 0; b < g; b++) {
				int i = kept[a];
				int j = kept[b];
				double bend = bend(theta, i, j);
				double[][] l = e.logDetVSecond();
				logSecond[a][b] = l[i][j] + slope[j] * l[i][covariance] + slope[i] * l[covariance][j]
						+ slope[i] * slope[j] * l[covariance][covariance] + bend * e.logDetVFirst()[covariance];
				RealMatrix[][] s = e.sSecond();
				second[a][b] = s[i][j].add(s[i][covariance].scalarMultiply(slope[j]))
						.add(s[covariance][j].scalarMultiply(slope[i]))
						.add(s[covariance][covariance].scalarMultiply(slope[i] * slope[j]))
						.add(e.sFirst()[covariance].scalarMultiply(bend));
			}
		}
		return new Evaluation(free, e.logDetV(), logFirst, logSecond, e.s(), first, second, e.linear());
	}

	/** Second derivative of r sqrt(a b). */
	private double bend(double[] theta, int i, int j) {
		boolean bound = (i == variance || i == other) && (j == variance || j == other);
		if (!bound) {
			return 0;
		}
		return i == j ? -theta[covariance] / (4 * theta[i] * theta[i]) : theta[covariance] / (4 * theta[i] * theta[j]);
	}
}
