package org.allianceworkbench.analysis.mixed.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where start values and curvature come from a part of the clusters, the optimum is that of Newton steps with all of them. */
class ManyClustersTest {

	private static final int CLIENTS = 6_000;

	private static Table table(double therapists) {
		Random random = new Random(606);
		int n = 3 * CLIENTS;
		double[] level = random.doubles(CLIENTS, -1, 1).toArray();
		double[] slope = random.doubles(CLIENTS, -0.5, 0.5).toArray();
		double[] shared = random.doubles(CLIENTS / 10, -1, 1).toArray();
		double[] time = IntStream.range(0, n).mapToDouble(i -> i % 3 + (i / 3 % 7 == 0 ? 1 : 0)).toArray();
		double[] y = IntStream.range(0, n)
				.mapToDouble(i -> 4 + therapists * shared[i / 30] + level[i / 3] + (0.1 + slope[i / 3]) * time[i]
				+ 0.4 * random.nextGaussian()).toArray();
		return Table.of(List.of(column("therapist", IntStream.range(0, n).mapToDouble(i -> i / 30).toArray()),
				column("client", IntStream.range(0, n).mapToDouble(i -> i / 3).toArray()), column("time", time), column("y", y)));
	}

	private static Column column(String name, double[] values) {
		return Column.of(ColumnSpec.number(name).build(), values);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.6, 0 })
	void the_optimum_is_that_of_newton_steps_from_the_ordinary_start(double therapists) {
		MixedFit fit = Mixed.fit(MixedModel.of("y ~ time + (time | client) + (1 | therapist)").build(), table(therapists));
		Optimum newton = Optimisation.from(fit.likelihood(), true, fit.likelihood().parameters().start());
		assertThat(fit.likelihood().part()).isPresent();
		assertThat(fit.optimum().certificate().converged()).isTrue();
		assertThat(fit.optimum().minusTwoLogLik()).isCloseTo(newton.minusTwoLogLik(), within(1e-6));
		for (int i = 0; i < newton.theta().length; i++) {
			assertThat(fit.optimum().theta()[i]).isCloseTo(newton.theta()[i], within(1e-7));
		}
		assertThat(fit.optimum().beta()[1]).isCloseTo(newton.beta()[1], withinPercentage(1e-6));
	}
}
