package org.allianceworkbench.analysis.mixed.inference;

import java.util.Optional;
import java.util.stream.IntStream;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.optimum.BoundaryCovariance;
import org.allianceworkbench.analysis.mixed.optimum.Optimum;

/**
 * The deviance (-2 log likelihood) at a point with its derivatives in the covariance parameters, and what they say about the
 * parameters.
 * <p>
 * Everything follows from S = [X y]' V^-1 [X y], log|V| and their derivatives: with C = S_xx^-1, b = C S_xy, u = (-b, 1) and
 * r_i = (S_i u)_x, the residual sum of squares has s_i = u' S_i u and s_ij = u' S_ij u - 2 r_i' C r_j; log|S_xx| has
 * tr(C S_i) and tr(C S_ij) - tr(C S_i C S_j).
 */
public final class Curvature {

	private final Evaluation evaluation;
	private final boolean reml;
	private final int p;
	private final RealMatrix covariance;
	private final double[] beta;
	/** (-b, 1) with the evaluation's own y. */
	private final RealVector direction;

	/**
	 * The curvature at an evaluation of the second order.
	 *
	 * @param reml whether the restricted likelihood is meant
	 */
	public Curvature(Evaluation evaluation, boolean reml) {
		this.evaluation = evaluation;
		this.reml = reml;
		this.p = evaluation.s().getRowDimension() - 1;
		this.covariance = p == 0 ? MatrixUtils.createRealMatrix(1, 1) : Forms.inverse(xx(evaluation.s()));
		this.beta = p == 0 ? new double[0] : covariance.operate(evaluation.s().getSubMatrix(0, p - 1, p, p).getColumn(0));
		this.direction = direction(beta);
	}

	/**
	 * The curvature at an optimum, with its own fixed effects and their covariance: those were found in centred columns and have
	 * more digits than raw sums give.
	 */
	public Curvature(Optimum optimum) {
		this.evaluation = optimum.evaluation();
		this.reml = optimum.reml();
		this.p = evaluation.s().getRowDimension() - 1;
		this.covariance = optimum.covariance();
		this.beta = optimum.beta().clone();
		this.direction = direction(beta);
	}

	private Curvature(Optimum optimum, Optimum.Centred centred) {
		this.evaluation = centred.evaluation();
		this.reml = optimum.reml();
		this.p = evaluation.s().getRowDimension() - 1;
		this.covariance = centred.covariance();
		this.beta = centred.columns().getSubMatrix(0, p - 1, 0, p - 1).operate(optimum.beta());
		this.direction = direction(covariance.operate(evaluation.s().getSubMatrix(0, p - 1, p, p).getColumn(0)));
	}

	/** The curvature in centred columns and their covariance parameters; the fixed effects are B_x b, whatever y's origin. */
	public static Optional<Curvature> centred(Optimum optimum) {
		return optimum.centred().map(c -> new Curvature(optimum, c));
	}

	/** Fixed effects, length p. */
	public double[] beta() {
		return beta.clone();
	}

	/** Their covariance S_xx^-1, p x p. */
	public RealMatrix covariance() {
		return covariance;
	}

	/** Derivative of S_xx in a covariance parameter, p x p. */
	RealMatrix xxFirst(int i) {
		return xx(evaluation.sFirst()[i]);
	}

	/** Second derivative of S_xx in two covariance parameters, p x p. */
	RealMatrix xxSecond(int i, int j) {
		return xx(evaluation.sSecond()[i][j]);
	}

	/** The evaluation. */
	Evaluation evaluation() {
		return evaluation;
	}

	/** Number of covariance parameters. */
	int parameters() {
		return evaluation.theta().length;
	}

	private RealMatrix xx(RealMatrix s) {
		return s.getSubMatrix(0, p - 1, 0, p - 1);
	}

	/** First derivatives of the deviance in the covariance parameters. */
	public double[] gradient() {
		return IntStream.range(0, parameters()).mapToDouble(this::slope).toArray();
	}

	private double slope(int i) {
		double slope = evaluation.logDetVFirst()[i] + direction.dotProduct(evaluation.sFirst()[i].operate(direction));
		return reml && p > 0 ? slope + Forms.traceOfProduct(covariance, xxFirst(i)) : slope;
	}

	/** Second derivatives of the deviance in the covariance parameters: twice the observed information, m x m. */
	public RealMatrix hessian() {
		int m = parameters();
		RealMatrix hessian = MatrixUtils.createRealMatrix(m, m);
		RealVector[] rest = new RealVector[m];
		RealMatrix[] scaled = new RealMatrix[m];
		for (int i = 0; i < m && p > 0; i++) {
			rest[i] = evaluation.sFirst()[i].operate(direction).getSubVector(0, p);
			scaled[i] = covariance.multiply(xxFirst(i));
		}
		for (int i = 0; i < m; i++) {
			for (int j = 0; j <= i; j++) {
				double value = evaluation.logDetVSecond()[i][j]
						+ direction.dotProduct(evaluation.sSecond()[i][j].operate(direction));
				if (p > 0) {
					value -= 2 * rest[i].dotProduct(covariance.operate(rest[j]));
				}
				if (reml && p > 0) {
					value += Forms.traceOfProduct(covariance, xxSecond(i, j)) - Forms.traceOfProduct(scaled[i], scaled[j]);
				}
				hessian.setEntry(i, j, value);
				hessian.setEntry(j, i, value);
			}
		}
		return hessian;
	}

	/**
	 * The covariance of the covariance parameters at an optimum on the boundary.
	 *
	 * @param parameters of this curvature's columns
	 * @return m x m; empty where the deviance is flat
	 */
	public Optional<RealMatrix> atBoundary(CovarianceParameters parameters) {
		return BoundaryCovariance.of(parameters, evaluation.theta(), gradient(), hessian().getData());
	}

	private RealVector direction(double[] b) {
		double[] u = new double[p + 1];
		for (int i = 0; i < p; i++) {
			u[i] = -b[i];
		}
		u[p] = 1;
		return MatrixUtils.createRealVector(u);
	}
}
