package org.allianceworkbench.analysis.mixed.inference;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Inference about the columns asked for by that about centred ones, [X y]_centred = [X y] B^-1: a linear function l of the fixed
 * effects is B_x'^-1 l of the centred ones. Sums of centred columns keep the digits that those of a year would lose.
 */
public final class TurnedInference implements Inference {

	private final Inference centred;
	private final RealMatrix back;
	private final double[] beta;

	private TurnedInference(Inference centred, RealMatrix back, double[] beta) {
		this.centred = centred;
		this.back = back;
		this.beta = beta;
	}

	/**
	 * Turns a method back.
	 *
	 * @param method made with fixed effects and curvature in centred columns
	 * @param columns B_x, p x p
	 * @param beta fixed effects of the columns asked for
	 */
	public static Inference of(Inference method, RealMatrix columns, double[] beta) {
		return new TurnedInference(method, new LUDecomposition(columns, 0).getSolver().getInverse(), beta.clone());
	}

	@Override
	public double[] beta() {
		return beta.clone();
	}

	@Override
	public RealMatrix covariance() {
		return back.multiply(centred.covariance()).multiplyTransposed(back);
	}

	@Override
	public double df(double[] contrast) {
		return centred.df(back.preMultiply(contrast));
	}

	@Override
	public FTest test(RealMatrix hypothesis) {
		return centred.test(new Array2DRowRealMatrix(hypothesis.multiply(back).getData(), false));
	}

	@Override
	public Estimate estimate(double[] contrast, double confidence) {
		double[] turned = back.preMultiply(contrast);
		return Estimate.of(Forms.dot(contrast, beta), Math.sqrt(Forms.quadratic(turned, centred.covariance())),
				centred.df(turned), confidence);
	}
}
