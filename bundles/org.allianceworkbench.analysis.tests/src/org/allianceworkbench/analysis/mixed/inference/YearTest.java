package org.allianceworkbench.analysis.mixed.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Time as a date in years, whose mean is more than 10,000 standard deviations, costs no digits that are printed. */
class YearTest {

	/** 40 clients, five sessions a week apart; time in weeks, or in years from 2012 on. */
	private static MixedFit fit(boolean years) {
		Random random = new Random(2012);
		int n = 200;
		double[] level = random.doubles(40, -1, 1).toArray();
		double[] slope = random.doubles(40, -0.4, 0.4).toArray();
		double[] week = IntStream.range(0, n).mapToDouble(i -> i % 5).toArray();
		double[] y = IntStream.range(0, n).mapToDouble(i -> 5 + level[i / 5] + (0.2 + slope[i / 5]) * week[i]
				+ 0.4 * random.nextGaussian()).toArray();
		double[] time = IntStream.range(0, n).mapToDouble(i -> years ? 2012.5 + week[i] / 64 : week[i]).toArray();
		double[] client = IntStream.range(0, n).mapToDouble(i -> i / 5).toArray();
		Table table = Table.of(java.util.List.of(column("client", client), column("time", time), column("y", y)));
		return Mixed.fit(MixedModel.of("y ~ time + (time | client)").build(), table);
	}

	private static Column column(String name, double[] values) {
		return Column.of(ColumnSpec.number(name).build(), values);
	}

	@ParameterizedTest
	@EnumSource(value = DegreesOfFreedom.class, names = { "SATTERTHWAITE", "KENWARD_ROGER", "RESIDUAL" })
	void the_slope_of_a_year_is_that_of_weeks(DegreesOfFreedom method) {
		Estimate weeks = fit(false).fixedEffects(fit(false).inference(method)).get(1).estimate();
		MixedFit fit = fit(true);
		Estimate years = fit.fixedEffects(fit.inference(method)).get(1).estimate();
		assertThat(years.value() / 64).isCloseTo(weeks.value(), withinPercentage(1e-7));
		assertThat(years.se() / 64).isCloseTo(weeks.se(), withinPercentage(1e-7));
		assertThat(years.df()).isCloseTo(weeks.df(), withinPercentage(1e-4));
	}
}
