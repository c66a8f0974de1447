package org.allianceworkbench.analysis.mixed.inference;

import java.util.Arrays;

import org.allianceworkbench.analysis.mixed.covariance.ResidualCovariance;
import org.allianceworkbench.analysis.mixed.covariance.ResidualCovariance.Cell;
import org.allianceworkbench.analysis.mixed.design.ResidualPart;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** The residual covariance matrix of each unit of related rows, at one theta. */
public final class ResidualBlocks {

	private final Rows rows;
	private final ResidualPart part;
	private final ResidualCovariance residual;
	private final DerivativeStructure[] theta;

	/**
	 * @param theta all covariance parameters; the residual's are the last
	 */
	public ResidualBlocks(Rows rows, ResidualPart part, ResidualCovariance residual, double[] theta) {
		this.rows = rows;
		this.part = part;
		this.residual = residual;
		int m = residual.parameters().size();
		DSFactory factory = new DSFactory(m, 1);
		this.theta = Arrays.stream(theta, theta.length - m, theta.length).mapToObj(factory::constant)
				.toArray(DerivativeStructure[]::new);
	}

	private Cell cell(int row) {
		int occasion = rows.occasion()[row];
		return new Cell(rows.stratum()[row], rows.role()[row], occasion,
				part.occasions().length > 0 ? part.occasions()[occasion] : 0);
	}

	/** R of a unit. */
	public RealMatrix matrix(int unit) {
		int from = rows.unitStart()[unit];
		int n = rows.unitStart()[unit + 1] - from;
		RealMatrix r = MatrixUtils.createRealMatrix(n, n);
		for (int i = 0; i < n; i++) {
			r.setEntry(i, i, variance(from + i));
			for (int j = 0; j < i; j++) {
				DerivativeStructure covariance = residual.covariance(theta, cell(from + i), cell(from + j));
				double value = covariance == null ? 0
						: covariance.getValue() / Math.sqrt(rows.weights()[from + i] * rows.weights()[from + j]);
				r.setEntry(i, j, value);
				r.setEntry(j, i, value);
			}
		}
		return r;
	}

	/** The residual variance of a row. */
	public double variance(int row) {
		return residual.variance(theta, cell(row)).getValue() / rows.weights()[row];
	}

	/** R^-1 of a unit. */
	public RealMatrix inverse(int unit) {
		RealMatrix r = matrix(unit);
		return r.getRowDimension() == 1 ? MatrixUtils.createRealDiagonalMatrix(new double[] { 1 / r.getEntry(0, 0) })
				: Forms.inverse(r);
	}
}
