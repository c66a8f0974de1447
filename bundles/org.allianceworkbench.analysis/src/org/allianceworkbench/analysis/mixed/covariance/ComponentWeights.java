package org.allianceworkbench.analysis.mixed.covariance;

import org.allianceworkbench.moments.ResidualComponents.Component;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * R^-1 = sum of rho_k(theta) E_k for residuals whose inverse covariance has few different entries: rho_k, and what one unit
 * counted by component k adds to log|R|, with first and second derivatives.
 */
public final class ComponentWeights {

	private final int parameters;
	private final DSFactory factory;

	/**
	 * For a residual covariance whose components are those of {@link Component}.
	 *
	 * @param residual independent, over roles, or serial with one variance
	 */
	public ComponentWeights(ResidualCovariance residual) {
		parameters = residual.parameters().size();
		factory = new DSFactory(parameters, 2);
	}

	/** Number of residual parameters. */
	public int parameters() {
		return parameters;
	}

	/** rho_k. */
	public DerivativeStructure weight(double[] theta, Component component) {
		DerivativeStructure[] t = variables(theta);
		return switch (component) {
			case Component.All all -> t[0].reciprocal();
			case Component.Stratum s -> t[s.category()].reciprocal();
			case Component.Single s -> t[s.role() == 0 ? 0 : 2].reciprocal();
			case Component.Pair p -> {
				DerivativeStructure entry = p.role() != p.other() ? t[1].negate() : p.role() == 0 ? t[2] : t[0];
				yield entry.divide(determinant(t));
			}
			case Component.First first -> t[0].reciprocal();
			case Component.Lag lag -> {
				DerivativeStructure r = SerialResidual.power(t[1], lag.gap());
				DerivativeStructure scale = t[0].multiply(unexplained(r)).reciprocal();
				yield switch (lag.part()) {
					case LATER -> scale;
					case CROSS -> scale.multiply(r).negate();
					case EARLIER -> scale.multiply(r.square());
				};
			}
		};
	}

	/** What one counted row, unit or pair of neighbours adds to log|R|. */
	public DerivativeStructure logDeterminant(double[] theta, Component component) {
		DerivativeStructure[] t = variables(theta);
		DerivativeStructure nothing = factory.constant(0);
		return switch (component) {
			case Component.All all -> t[0].log();
			case Component.Stratum s -> t[s.category()].log();
			case Component.Single s -> t[s.role() == 0 ? 0 : 2].log();
			case Component.Pair p -> p.role() != p.other() ? determinant(t).log() : nothing;
			case Component.First first -> t[0].log();
			case Component.Lag lag -> lag.part() == Component.Lag.Part.LATER
					? t[0].multiply(unexplained(SerialResidual.power(t[1], lag.gap()))).log() : nothing;
		};
	}

	private static DerivativeStructure unexplained(DerivativeStructure r) {
		return r.square().negate().add(1);
	}

	private static DerivativeStructure determinant(DerivativeStructure[] t) {
		return t[0].multiply(t[2]).subtract(t[1].square());
	}

	private DerivativeStructure[] variables(double[] theta) {
		DerivativeStructure[] t = new DerivativeStructure[parameters];
		for (int i = 0; i < parameters; i++) {
			t[i] = factory.variable(i, theta[i]);
		}
		return t;
	}
}
