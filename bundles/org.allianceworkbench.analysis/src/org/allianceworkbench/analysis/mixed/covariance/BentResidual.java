package org.allianceworkbench.analysis.mixed.covariance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * A residual covariance at one theta that can be moved along its own second derivatives: R + sum of eta_ij R_ij over i &lt;= j.
 * Its parameters are the eta, by rows of the upper triangle; what they move is what V's bending in theta contributes.
 *
 * @param residual the covariance
 * @param theta its parameters
 */
public record BentResidual(ResidualCovariance residual, double[] theta) implements ResidualCovariance {

	@Override
	public List<CovarianceParameter> parameters() {
		List<CovarianceParameter> list = new ArrayList<>();
		List<CovarianceParameter> of = residual.parameters();
		for (int i = 0; i < of.size(); i++) {
			for (int j = i; j < of.size(); j++) {
				list.add(CovarianceParameter.covariance(GROUP, of.get(i).name(), of.get(j).name()));
			}
		}
		return list;
	}

	/** No move. */
	@Override
	public double[] start(double variance) {
		return new double[theta.length * (theta.length + 1) / 2];
	}

	@Override
	public Chart chart(double[] start) {
		Chart[] charts = new Chart[start.length];
		Arrays.fill(charts, Charts.between(-1, 1));
		return Charts.beside(charts);
	}

	@Override
	public boolean linear() {
		return true;
	}

	@Override
	public DerivativeStructure covariance(DerivativeStructure[] eta, Cell a, Cell b) {
		DerivativeStructure entry = residual.covariance(variables(), a, b);
		return entry == null ? null : moved(eta, entry);
	}

	@Override
	public DerivativeStructure variance(DerivativeStructure[] eta, Cell a) {
		return moved(eta, residual.variance(variables(), a));
	}

	private DerivativeStructure[] variables() {
		DSFactory factory = new DSFactory(theta.length, 2);
		DerivativeStructure[] variables = new DerivativeStructure[theta.length];
		Arrays.setAll(variables, i -> factory.variable(i, theta[i]));
		return variables;
	}

	private DerivativeStructure moved(DerivativeStructure[] eta, DerivativeStructure entry) {
		DerivativeStructure sum = eta[0].getFactory().constant(entry.getValue());
		int[] orders = new int[theta.length];
		int at = 0;
		for (int i = 0; i < theta.length; i++) {
			orders[i]++;
			for (int j = i; j < theta.length; j++) {
				orders[j]++;
				double bend = entry.getOrder() < 2 ? 0 : entry.getPartialDerivative(orders);
				sum = bend == 0 ? sum : sum.add(eta[at].multiply(bend));
				at++;
				orders[j]--;
			}
			orders[i]--;
		}
		return sum;
	}
}
