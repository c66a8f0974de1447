package org.allianceworkbench.analysis.mixed.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.Order;
import org.junit.jupiter.api.Test;

class DenseLikelihoodTest {

	private static final double[] Y = { 3.1, 4.4, 5.0, 2.2, 2.9, 4.1, 5.5, 6.2, 7.9 };
	private static final double[] TIME = { 0, 1, 2, 0, 1, 3, 0, 2, 3 };
	private static final int[] UNIT = { 0, 0, 0, 1, 1, 1, 2, 2, 2 };

	private static double[][] design() {
		double[][] x = new double[Y.length][];
		for (int r = 0; r < x.length; r++) {
			x[r] = new double[] { 1, TIME[r] };
		}
		return x;
	}

	@Test
	void the_log_determinant_and_the_sums_of_a_balanced_random_intercept_have_their_closed_form() {
		Evaluation e = DenseLikelihood.of(design(), Y).intercept("unit", UNIT).build().at(new double[] { 2, 0.5 }, Order.SECOND);
		// |0.5 I + 2 J| of three rows = 0.5^2 (0.5 + 6), three units
		assertThat(e.logDetV()).isCloseTo(3 * Math.log(0.25 * 6.5), within(1e-12));
		// 1'V^-1 1 = 3 units * 3 / (0.5 + 6); d/dvar = -27 / 6.5^2 ... d2 = 2 * 81 / 6.5^3
		assertThat(e.s().getEntry(0, 0)).isCloseTo(9 / 6.5, within(1e-12));
		assertThat(e.sFirst()[0].getEntry(0, 0)).isCloseTo(-27 / (6.5 * 6.5), within(1e-12));
		assertThat(e.sSecond()[0][0].getEntry(0, 0)).isCloseTo(2 * 81 / (6.5 * 6.5 * 6.5), within(1e-12));
		assertThat(e.linear()).isTrue();
	}

	@Test
	void derivatives_agree_with_differences_for_a_serial_residual_that_is_not_linear() {
		DenseLikelihood likelihood = DenseLikelihood.of(design(), Y).random("unit", Structure.UNSTRUCTURED, UNIT, design(),
				"(Intercept)",
				"time").residual(Residual.serial(UNIT, TIME)).build();
		double[] theta = { 1, 0.1, 0.3, 0.6, 0.4 };
		Evaluation e = likelihood.at(theta, Order.SECOND);
		double h = 1e-5;
		for (int i = 0; i < theta.length; i++) {
			double[] up = theta.clone();
			double[] down = theta.clone();
			up[i] += h;
			down[i] -= h;
			Evaluation high = likelihood.at(up, Order.GRADIENT);
			Evaluation low = likelihood.at(down, Order.GRADIENT);
			assertThat(e.logDetVFirst()[i]).isCloseTo((high.logDetV() - low.logDetV()) / (2 * h), within(1e-7));
			for (int j = 0; j < theta.length; j++) {
				assertThat(e.logDetVSecond()[i][j]).isCloseTo((high.logDetVFirst()[j] - low.logDetVFirst()[j]) / (2 * h),
						within(1e-6));
				assertThat(e.sSecond()[i][j].getEntry(1, 2)).isCloseTo(
						(high.sFirst()[j].getEntry(1, 2) - low.sFirst()[j].getEntry(1, 2)) / (2 * h), within(1e-6));
			}
		}
		assertThat(e.linear()).isFalse();
	}
}
