package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;

import org.allianceworkbench.analysis.mixed.covariance.BentResidual;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceModel;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * What V's second derivatives V_ij in its parameters contribute at one theta, where V is not linear in them (correlations).
 *
 * @param s for each two parameters [X y]'V^-1 V_ij V^-1 [X y], m x m matrices of (p+1) x (p+1), y last
 * @param traces for each two parameters tr(V^-1 V_ij), m x m
 */
public record Bending(RealMatrix[][] s, double[][] traces) {

	/**
	 * By moving the residuals' covariance along its second derivatives.
	 *
	 * @param theta the covariance parameters
	 * @throws IllegalArgumentException when the data come without rows; the message is one sentence for the user
	 */
	public static Bending of(Design design, double[] theta) {
		Rows rows = design.data().rows().orElseThrow(() -> new IllegalArgumentException("Kenward-Roger with "
				+ design.residual().type().words() + " needs the data row by row, not as sums; use Satterthwaite."));
		CovarianceModel model = CovarianceModel.of(design);
		int first = model.residualOffset();
		int m = theta.length;
		BentResidual bent = new BentResidual(model.residual(), Arrays.copyOfRange(theta, first, m));
		double[] still = Arrays.copyOf(theta, first + bent.start(1).length);
		Arrays.fill(still, first, still.length, 0);
		Evaluation moved = RowLikelihoods.of(design, rows, new CovarianceModel(model.random(), bent)).at(still, Order.GRADIENT);
		RealMatrix[][] s = new RealMatrix[m][m];
		double[][] traces = new double[m][m];
		int size = moved.s().getRowDimension();
		for (RealMatrix[] row : s) {
			Arrays.fill(row, MatrixUtils.createRealMatrix(size, size));
		}
		for (int i = first, at = first; i < m; i++) {
			for (int j = i; j < m; j++, at++) {
				s[i][j] = moved.sFirst()[at].scalarMultiply(-1);
				s[j][i] = s[i][j];
				traces[i][j] = moved.logDetVFirst()[at];
				traces[j][i] = traces[i][j];
			}
		}
		return new Bending(s, traces);
	}
}
