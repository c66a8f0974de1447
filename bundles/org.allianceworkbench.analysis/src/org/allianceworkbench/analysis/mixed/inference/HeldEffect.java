package org.allianceworkbench.analysis.mixed.inference;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.likelihood.Order;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** A likelihood in which one fixed effect is held at a value: y - value x_j takes the place of y, and x_j leaves. */
final class HeldEffect implements Likelihood {

	private final Likelihood whole;
	private final RealMatrix change;

	HeldEffect(Likelihood whole, int effect, double value) {
		this.whole = whole;
		int p = whole.fixed();
		this.change = MatrixUtils.createRealMatrix(p + 1, p);
		int to = 0;
		for (int j = 0; j < p; j++) {
			if (j != effect) {
				change.setEntry(j, to++, 1);
			}
		}
		change.setEntry(p, to, 1);
		change.setEntry(effect, to, -value);
	}

	@Override
	public int rows() {
		return whole.rows();
	}

	@Override
	public int fixed() {
		return whole.fixed() - 1;
	}

	@Override
	public CovarianceParameters parameters() {
		return whole.parameters();
	}

	@Override
	public Evaluation at(double[] theta, Order order) {
		Evaluation e = whole.at(theta, order);
		RealMatrix[] first = new RealMatrix[e.sFirst().length];
		for (int i = 0; i < first.length; i++) {
			first[i] = changed(e.sFirst()[i]);
		}
		RealMatrix[][] second = new RealMatrix[e.sSecond().length][e.sSecond().length];
		for (int i = 0; i < second.length; i++) {
			for (int j = 0; j < second.length; j++) {
				second[i][j] = changed(e.sSecond()[i][j]);
			}
		}
		return new Evaluation(theta, e.logDetV(), e.logDetVFirst(), e.logDetVSecond(), changed(e.s()), first, second, e.linear());
	}

	private RealMatrix changed(RealMatrix s) {
		return change.transpose().multiply(s).multiply(change);
	}
}
