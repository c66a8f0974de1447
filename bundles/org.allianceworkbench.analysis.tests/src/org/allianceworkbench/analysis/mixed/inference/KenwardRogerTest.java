package org.allianceworkbench.analysis.mixed.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.SmallStudy;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure.Type;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kenward and Roger (1997), section 3, where V is not linear in its parameters: from n x n matrices written out by hand. */
class KenwardRogerTest {

	private static MixedFit fit(Type type) {
		return Mixed.fit(MixedModel.of("y ~ t + x").residual(ResidualStructure.over(type, "t", "client")).build(),
				SmallStudy.table());
	}

	/**
	 * V's entry of two rows of a client, and its derivatives: 0 value, 1 variance, 2 correlation, 3 both, 4 twice correlation.
	 */
	private static double entry(Type type, double v, double r, double distance, int derivative) {
		double d = type == Type.COMPOUND_SYMMETRY ? distance == 0 ? 0 : 1 : distance;
		double slope = d == 0 ? 0 : d * Math.pow(r, d - 1);
		return switch (derivative) {
			case 0 -> v * Math.pow(r, d);
			case 1 -> Math.pow(r, d);
			case 2 -> v * slope;
			case 3 -> slope;
			default -> d < 2 ? 0 : v * d * (d - 1) * Math.pow(r, d - 2);
		};
	}

	/** The formulas as printed, with n x n matrices. */
	private static final class ByHand {
		final RealMatrix x;
		final RealMatrix inverse;
		final RealMatrix[] v = new RealMatrix[5];
		final RealMatrix phi;
		final RealMatrix w;
		final RealMatrix adjusted;
		final RealMatrix[] p = new RealMatrix[2];
		/** 2 phi (sum of w_ij R_ij / 4) phi. */
		final RealMatrix bend;

		ByHand(MixedFit fit, Type type) {
			Rows rows = fit.design().data().rows().orElseThrow();
			int n = rows.size();
			int[] columns = fit.design().fixed().columns();
			x = MatrixUtils.createRealMatrix(n, columns.length);
			double[] time = new double[n];
			int[] unit = new int[n];
			for (int u = 0; u < rows.units(); u++) {
				java.util.Arrays.fill(unit, rows.unitStart()[u], rows.unitStart()[u + 1], u);
			}
			for (int i = 0; i < n; i++) {
				time[i] = type == Type.COMPOUND_SYMMETRY ? i : fit.design().residual().occasions()[rows.occasion()[i]];
				for (int k = 0; k < columns.length; k++) {
					x.setEntry(i, k, rows.columns()[columns[k]][i]);
				}
			}
			double[] theta = fit.optimum().theta();
			for (int d = 0; d < 5; d++) {
				v[d] = MatrixUtils.createRealMatrix(n, n);
				for (int i = 0; i < n; i++) {
					for (int j = 0; j < n; j++) {
						v[d].setEntry(i, j, unit[i] == unit[j]
								? entry(type, theta[0], theta[1], Math.abs(time[i] - time[j]), d) : 0);
					}
				}
			}
			inverse = new LUDecomposition(v[0]).getSolver().getInverse();
			phi = new LUDecomposition(x.transpose().multiply(inverse).multiply(x)).getSolver().getInverse();
			RealMatrix information = MatrixUtils.createRealMatrix(2, 2);
			for (int i = 0; i < 2; i++) {
				p[i] = sandwich(v[1 + i]).scalarMultiply(-1);
			}
			for (int i = 0; i < 2; i++) {
				for (int j = 0; j < 2; j++) {
					information.setEntry(i, j, 0.5 * (inverse.multiply(v[1 + i]).multiply(inverse).multiply(v[1 + j]).getTrace()
							- 2 * phi.multiply(q(i, j)).getTrace()
							+ phi.multiply(p[i]).multiply(phi).multiply(p[j]).getTrace()));
				}
			}
			w = new LUDecomposition(information).getSolver().getInverse();
			RealMatrix sum = MatrixUtils.createRealMatrix(columns.length, columns.length);
			RealMatrix bends = sum.copy();
			for (int i = 0; i < 2; i++) {
				for (int j = 0; j < 2; j++) {
					RealMatrix r = sandwich(i == j ? i == 0 ? v[0].scalarMultiply(0) : v[4] : v[3]).scalarMultiply(0.25);
					sum = sum.add(q(i, j).subtract(p[i].multiply(phi).multiply(p[j])).subtract(r)
							.scalarMultiply(w.getEntry(i, j)));
					bends = bends.add(r.scalarMultiply(w.getEntry(i, j)));
				}
			}
			adjusted = phi.add(phi.multiply(sum).multiply(phi).scalarMultiply(2));
			bend = phi.multiply(bends).multiply(phi).scalarMultiply(2);
		}

		/** X'V^-1 M V^-1 X. */
		private RealMatrix sandwich(RealMatrix m) {
			return x.transpose().multiply(inverse).multiply(m).multiply(inverse).multiply(x);
		}

		private RealMatrix q(int i, int j) {
			return sandwich(v[1 + i].multiply(inverse).multiply(v[1 + j]));
		}

		/** Of one contrast the paper's degrees of freedom are 2 / A_2. */
		double df(double[] contrast) {
			double variance = MatrixUtils.createRealVector(contrast)
					.dotProduct(phi.operate(MatrixUtils.createRealVector(contrast)));
			double a = 0;
			for (int i = 0; i < 2; i++) {
				for (int j = 0; j < 2; j++) {
					a += w.getEntry(i, j) * slope(i, contrast) * slope(j, contrast);
				}
			}
			return 2 * variance * variance / a;
		}

		private double slope(int i, double[] contrast) {
			double[] c = phi.operate(contrast);
			return MatrixUtils.createRealVector(c).dotProduct(MatrixUtils.createRealVector(p[i].operate(c)));
		}
	}

	private static void same(RealMatrix got, RealMatrix want) {
		for (int i = 0; i < want.getRowDimension(); i++) {
			for (int j = 0; j < want.getColumnDimension(); j++) {
				assertThat(got.getEntry(i, j)).isCloseTo(want.getEntry(i, j), within(1e-8 * want.getNorm1()));
			}
		}
	}

	@ParameterizedTest
	@EnumSource(value = Type.class, names = { "AR1", "CAR1", "COMPOUND_SYMMETRY" })
	void serial_and_exchangeable_residuals_follow_the_paper(Type type) {
		MixedFit fit = fit(type);
		assertThat(fit.singular()).isFalse();
		ByHand hand = new ByHand(fit, type);
		Inference kr = fit.inference(DegreesOfFreedom.KENWARD_ROGER);
		same(kr.covariance(), hand.adjusted);
		for (double[] contrast : new double[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 }, { 1, 2, -1 } }) {
			assertThat(kr.df(contrast)).isCloseTo(hand.df(contrast), withinPercentage(1e-6));
		}
	}

	/** The same model with the correlation written as a variance: the df are the same, the covariance lacks the bending. */
	@Test
	void a_correlation_written_as_a_variance_gives_the_same_df_and_a_covariance_without_the_bending() {
		MixedFit exchangeable = fit(Type.COMPOUND_SYMMETRY);
		MixedFit intercept = SmallStudy.fit("y ~ t + x + (1 | client)");
		Inference bent = exchangeable.inference(DegreesOfFreedom.KENWARD_ROGER);
		Inference straight = intercept.inference(DegreesOfFreedom.KENWARD_ROGER);
		ByHand hand = new ByHand(exchangeable, Type.COMPOUND_SYMMETRY);
		assertThat(hand.bend.getNorm1()).isGreaterThan(1e-4 * hand.phi.getNorm1());
		same(bent.covariance().add(hand.bend), straight.covariance());
		for (double[] contrast : new double[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }) {
			assertThat(bent.df(contrast)).isCloseTo(straight.df(contrast), withinPercentage(1e-5));
		}
	}
}
