package org.allianceworkbench.analysis.internal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class DensityTest {

	private static final int POINTS = 4_000;

	private static Path2D path(List<double[][]> curves) {
		Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		for (double[][] curve : curves) {
			path.moveTo(curve[0][0], curve[1][0]);
			IntStream.range(1, curve[0].length).forEach(i -> path.lineTo(curve[0][i], curve[1][i]));
			path.closePath();
		}
		return path;
	}

	/** Half of a normal distribution in two dimensions lies within sqrt(2 ln 2) standard deviations of its middle. */
	@Test
	void half_of_normal_points_are_within_the_circle_of_theory() {
		Random random = new Random(20261123);
		double[] x = random.doubles(POINTS).map(u -> random.nextGaussian()).toArray();
		double[] y = random.doubles(POINTS).map(u -> 10 + 5 * random.nextGaussian()).toArray();
		Density density = Density.of(x, y);
		List<double[][]> curves = Contours.of(density, density.level(0.5, x, y));

		Path2D path = path(curves);
		long inside = IntStream.range(0, POINTS).filter(i -> path.contains(x[i], y[i])).count();
		assertThat((double) inside / POINTS).isCloseTo(0.5, within(0.02));
		double[][] curve = curves.stream().max((a, b) -> Integer.compare(a[0].length, b[0].length)).orElseThrow();
		double radius = IntStream.range(0, curve[0].length).mapToDouble(i -> Math.hypot(curve[0][i], (curve[1][i] - 10) / 5))
				.average().orElseThrow();
		assertThat(radius).isCloseTo(Math.sqrt(2 * Math.log(2)), within(0.1));
	}

	@Test
	void two_clusters_have_two_curves_that_hold_the_share_of_points() {
		Random random = new Random(7);
		double[] x = IntStream.range(0, 600).mapToDouble(i -> (i % 2) * 8 + random.nextGaussian()).toArray();
		double[] y = IntStream.range(0, 600).mapToDouble(i -> (i % 2) * 8 + random.nextGaussian()).toArray();
		Density density = Density.of(x, y);
		List<double[][]> curves = Contours.of(density, density.level(0.9, x, y));
		Path2D path = path(curves);

		assertThat(curves).hasSizeGreaterThanOrEqualTo(2);
		assertThat(IntStream.range(0, 600).filter(i -> path.contains(x[i], y[i])).count() / 600.0).isCloseTo(0.9, within(0.03));
		assertThat(path.contains(4, 4)).isFalse();
	}

	@Test
	void few_or_equal_points_have_no_density() {
		double[] same = new double[50];
		Arrays.fill(same, 4);
		double[] differ = IntStream.range(0, 50).asDoubleStream().toArray();

		assertThat(Density.isUsable(same, differ)).isFalse();
		assertThat(Density.isUsable(new double[] { 1, 2, 3 }, new double[] { 3, 2, 1 })).isFalse();
		assertThat(Density.isUsable(differ, differ)).isTrue();
	}
}
