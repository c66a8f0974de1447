package org.allianceworkbench.format.spss.internal.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Sums against exact decimal arithmetic of the Java platform. */
class ExactSumTest {

	private static double sum(double... numbers) {
		ExactSum sum = new ExactSum();
		for (double number : numbers) {
			sum.add(number);
		}
		return sum.value();
	}

	@Test
	void whatCancelsLeavesNoTrace() {
		assertThat(sum(1e300, 1, -1e300)).isEqualTo(1);
		assertThat(sum(0.1, 0.2, 0.3, -0.1, -0.2, -0.3)).isZero();
		assertThat(sum(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE)).isEqualTo(Double.MAX_VALUE);
		assertThat(sum(Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE)).isEqualTo(Double.MIN_VALUE);
	}

	@Test
	void nothingAndInfinitiesHaveTheirSums() {
		assertThat(sum()).isZero();
		assertThat(sum(1, Double.POSITIVE_INFINITY)).isInfinite().isPositive();
		assertThat(sum(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)).isNaN();
		assertThat(sum(Double.MAX_VALUE, Double.MAX_VALUE)).isInfinite();
	}

	@Test
	void randomNumbersHaveTheCorrectlyRoundedSum() {
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("exact sums, -Dseed=" + seed);
		Random random = new Random(seed);
		for (int trial = 0; trial < 300; trial++) {
			double[] numbers = new double[1 + random.nextInt(200)];
			BigDecimal exact = BigDecimal.ZERO;
			for (int i = 0; i < numbers.length; i++) {
				numbers[i] = random.nextGaussian() * Math.pow(2, random.nextInt(trial % 3 == 0 ? 1800 : 60) - 900);
				exact = exact.add(new BigDecimal(numbers[i]));
			}
			assertThat(sum(numbers)).as("trial %s of seed %s", trial, seed).isEqualTo(exact.doubleValue());
		}
	}
}
