package org.allianceworkbench.analysis.mixed.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class InterceptSystemTest {

	private static final int LEAVES = 12;
	private static final int OTHERS = 5;

	@Test
	void crossed_intercepts_are_those_of_the_whole_matrix() {
		long seed = 7;
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		int q = LEAVES + OTHERS;
		double[] sd = new double[q];
		for (int i = 0; i < q; i++) {
			sd[i] = i == 3 || i == LEAVES + 1 ? 0 : 0.3 + random.nextDouble();
		}
		InterceptSystem system = new InterceptSystem(sd, LEAVES);
		RealMatrix a = MatrixUtils.createRealMatrix(q, q);
		double[] right = new double[q];
		for (int row = 0; row < 60; row++) {
			int[] of = { random.nextInt(LEAVES), LEAVES + random.nextInt(3), LEAVES + 3 + random.nextInt(2) };
			double y = random.nextGaussian();
			for (int i : of) {
				system.addRight(i, 2 * y);
				right[i] += 2 * y;
				for (int j : of) {
					system.add(i, j, 2);
					a.addToEntry(i, j, 2);
				}
			}
		}
		double[] values = new double[q];
		double[] variances = new double[q];
		system.solve(values, variances);
		RealMatrix d = MatrixUtils.createRealMatrix(q, q);
		for (int i = 0; i < q; i++) {
			d.setEntry(i, i, sd[i] * sd[i]);
		}
		RealMatrix posterior = d.multiply(new LUDecomposition(MatrixUtils.createRealIdentityMatrix(q).add(a.multiply(d)))
				.getSolver().getInverse());
		double[] mean = posterior.operate(right);
		assertThat(system.fits()).isTrue();
		for (int i = 0; i < q; i++) {
			assertThat(values[i]).as("effect " + i).isCloseTo(mean[i], within(1e-10));
			assertThat(variances[i]).as("variance " + i).isCloseTo(posterior.getEntry(i, i), within(1e-10));
		}
	}

	@Test
	void groups_of_the_first_grouping_that_share_a_row_do_not_fit() {
		InterceptSystem system = new InterceptSystem(new double[] { 1, 1, 1 }, 2);
		system.add(0, 1, 1);
		assertThat(system.fits()).isFalse();
	}
}
