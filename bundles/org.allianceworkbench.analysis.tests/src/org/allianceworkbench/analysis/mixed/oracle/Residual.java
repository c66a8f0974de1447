package org.allianceworkbench.analysis.mixed.oracle;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/** A residual covariance structure, written as a formula for each pair of rows. */
public interface Residual {

	/** Its parameters. */
	List<CovarianceParameter> parameters();

	/** The covariance of two rows from its parameters; null for zero. */
	DerivativeStructure entry(List<DerivativeStructure> theta, int row, int other);

	/** Independent residuals of one variance. */
	static Residual identity() {
		return of(List.of(variance("Residual")), (t, r, s) -> r == s ? t.get(0) : null);
	}

	/** A variance for each stratum. */
	static Residual byGroup(int[] stratum, String... names) {
		return of(variances(names), (t, r, s) -> r == s ? t.get(stratum[r]) : null);
	}

	/** Unstructured over positions (roles, occasions) within a unit: lower triangle by rows. */
	static Residual unstructured(int[] unit, int[] position, String... names) {
		return of(Structure.UNSTRUCTURED.parameters("Residual", names),
				(t, r, s) -> unit[r] == unit[s] ? Structure.UNSTRUCTURED.entry(t, position[r], position[s]) : null);
	}

	/** variance x rho^|difference of times| within a unit; with integer times AR(1), else continuous AR(1). */
	static Residual serial(int[] unit, double[] time) {
		return of(List.of(variance("Residual"), correlation("phi")),
				(t, r, s) -> unit[r] == unit[s] ? t.get(0).multiply(power(t.get(1), Math.abs(time[r] - time[s]))) : null);
	}

	/** sd_a sd_b rho^|difference of times| within a unit, the variance by stratum; strata of positions give ARH(1). */
	static Residual serialByGroup(int[] unit, double[] time, int[] stratum, String... names) {
		List<CovarianceParameter> list = new ArrayList<>(variances(names));
		list.add(correlation("phi"));
		return of(list, (t, r, s) -> unit[r] != unit[s] ? null : deviations(t, stratum[r], stratum[s])
				.multiply(power(t.get(names.length), Math.abs(time[r] - time[s]))));
	}

	/** One variance, a covariance for each distance of positions 0 .. size-1. */
	static Residual toeplitz(int[] unit, int[] position, int size) {
		List<CovarianceParameter> list = new ArrayList<>(List.of(variance("Residual")));
		for (int lag = 1; lag < size; lag++) {
			list.add(CovarianceParameter.covariance("Residual", "lag 0", "lag " + lag));
		}
		return of(list, (t, r, s) -> unit[r] == unit[s] ? t.get(Math.abs(position[r] - position[s])) : null);
	}

	/** One variance, one correlation within a unit. */
	static Residual exchangeable(int[] unit) {
		return of(List.of(variance("Residual"), correlation("rho")),
				(t, r, s) -> unit[r] != unit[s] ? null : r == s ? t.get(0) : t.get(0).multiply(t.get(1)));
	}

	/** Unstructured over roles times rho^|difference of sessions| within a unit. */
	static Residual rolesBySessions(int[] unit, int[] role, double[] session, String... names) {
		List<CovarianceParameter> list = new ArrayList<>(Structure.UNSTRUCTURED.parameters("Residual", names));
		list.add(correlation("phi"));
		return of(list, (t, r, s) -> unit[r] != unit[s] ? null : Structure.UNSTRUCTURED.entry(t, role[r], role[s])
				.multiply(power(t.get(list.size() - 1), Math.abs(session[r] - session[s]))));
	}

	/** The formula of a pair. */
	@FunctionalInterface
	interface Formula {
		/** The covariance of two rows; null for zero. */
		DerivativeStructure entry(List<DerivativeStructure> theta, int row, int other);
	}

	/** A structure from its parameters and its formula. */
	static Residual of(List<CovarianceParameter> parameters, Formula formula) {
		return new Residual() {
			@Override
			public List<CovarianceParameter> parameters() {
				return parameters;
			}

			@Override
			public DerivativeStructure entry(List<DerivativeStructure> theta, int row, int other) {
				return formula.entry(theta, row, other);
			}
		};
	}

	private static CovarianceParameter variance(String name) {
		return CovarianceParameter.variance("Residual", name);
	}

	private static CovarianceParameter correlation(String name) {
		return CovarianceParameter.correlation("Residual", name, -1, 1);
	}

	private static List<CovarianceParameter> variances(String... names) {
		return java.util.Arrays.stream(names).map(Residual::variance).toList();
	}

	private static DerivativeStructure deviations(List<DerivativeStructure> t, int a, int b) {
		return a == b ? t.get(a) : t.get(a).multiply(t.get(b)).sqrt();
	}

	private static DerivativeStructure power(DerivativeStructure base, double exponent) {
		if (exponent == 0) {
			return base.getField().getOne();
		}
		return exponent == Math.rint(exponent) ? base.pow((int) exponent) : base.pow(exponent);
	}
}
