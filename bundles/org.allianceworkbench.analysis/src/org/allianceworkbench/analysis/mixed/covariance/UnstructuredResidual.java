package org.allianceworkbench.analysis.mixed.covariance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.analysis.mixed.design.CovarianceType;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * Unstructured residuals: over the occasions of a unit (MMRM), over the two roles of a session, or over roles and decaying with
 * phi^|difference of sessions| (SPSS: UN_AR1). Parameters: lower triangle by rows, then phi.
 *
 * @param names names of the positions
 * @param over what tells the positions apart
 */
public record UnstructuredResidual(List<String> names, Over over) implements ResidualCovariance {

	/** What tells the positions apart. */
	public enum Over {
		/** Occasions of a unit. */
		OCCASIONS,
		/** Roles; ratings of different occasions are independent. */
		ROLES,
		/** Roles; ratings of different occasions are related by phi^|difference|. */
		ROLES_SERIAL
	}

	/** Copies the list. */
	public UnstructuredResidual {
		names = List.copyOf(names);
	}

	private int triangle() {
		return names.size() * (names.size() + 1) / 2;
	}

	@Override
	public List<CovarianceParameter> parameters() {
		List<CovarianceParameter> list = new ArrayList<>(
				new RandomCovariance(GROUP, names, CovarianceType.UNSTRUCTURED).parameters());
		if (over == Over.ROLES_SERIAL) {
			list.add(CovarianceParameter.correlation(GROUP, "phi", -1, 1));
		}
		return list;
	}

	@Override
	public double[] start(double variance) {
		return start(variance, 0.3);
	}

	private double[] start(double variance, double phi) {
		double[] start = new double[parameters().size()];
		for (int a = 0; a < names.size(); a++) {
			for (int b = 0; b <= a; b++) {
				start[a * (a + 1) / 2 + b] = a == b ? variance : 0.2 * variance;
			}
		}
		if (over == Over.ROLES_SERIAL) {
			start[triangle()] = phi;
		}
		return start;
	}

	@Override
	public List<double[]> furtherStarts(double variance) {
		return over == Over.ROLES_SERIAL ? List.of(start(variance, 0.9)) : List.of();
	}

	@Override
	public Chart chart(double[] start) {
		double[] scale = new double[names.size()];
		Arrays.setAll(scale, a -> Math.sqrt(start[a * (a + 1) / 2 + a]));
		Chart matrix = new CholeskyChart(scale, true);
		return over == Over.ROLES_SERIAL ? Charts.beside(matrix, Charts.between(-1, 1)) : matrix;
	}

	@Override
	public boolean linear() {
		return over != Over.ROLES_SERIAL;
	}

	@Override
	public DerivativeStructure variance(DerivativeStructure[] theta, Cell a) {
		return entry(theta, position(a), position(a));
	}

	@Override
	public DerivativeStructure covariance(DerivativeStructure[] theta, Cell a, Cell b) {
		if (over == Over.ROLES && a.occasion() != b.occasion()) {
			return null;
		}
		DerivativeStructure x = entry(theta, position(a), position(b));
		return over == Over.ROLES_SERIAL ? x.multiply(SerialResidual.power(theta[triangle()], Math.abs(a.time() - b.time()))) : x;
	}

	private int position(Cell cell) {
		return over == Over.OCCASIONS ? cell.occasion() : cell.role();
	}

	private static DerivativeStructure entry(DerivativeStructure[] theta, int a, int b) {
		int high = Math.max(a, b);
		return theta[high * (high + 1) / 2 + Math.min(a, b)];
	}
}
