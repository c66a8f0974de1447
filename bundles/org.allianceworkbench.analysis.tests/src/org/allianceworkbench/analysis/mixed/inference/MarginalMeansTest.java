package org.allianceworkbench.analysis.mixed.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.SmallStudy;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.inference.DesignRows.Point;
import org.junit.jupiter.api.Test;

/** Values: R 4.2.2, emmeans 1.8.4-1 with lmerTest 3.1-3 and pbkrtest 0.5.2; degrees of freedom as printed, to two decimals. */
class MarginalMeansTest {

	private final MixedFit fit = SmallStudy.fit(SmallStudy.FULL);
	private final MarginalMeans kenwardRoger = fit.means(fit.inference(DegreesOfFreedom.KENWARD_ROGER));

	@Test
	void means_average_over_other_factors_and_hold_numbers_at_their_mean() {
		List<MarginalMeans.Mean> means = kenwardRoger.means(List.of("arm"), Map.of());
		compare(means.get(0).estimate(), 13.95256941, 0.6816055939, 5.36, 12.23549887, 15.66963994);
		compare(means.get(1).estimate(), 16.41839427, 0.7300632884, 5.36, 14.57863124, 18.25815730);
		compare(means.get(2).estimate(), 13.33761813, 0.5885682736, 5.29, 11.84920309, 14.82603316);
	}

	@Test
	void means_of_two_factors_can_be_had_where_a_number_is_set() {
		MarginalMeans means = fit.means(fit.inference(DegreesOfFreedom.SATTERTHWAITE));
		List<MarginalMeans.Mean> at = means.means(List.of("sex", "arm"), Map.of("t", 0.0));
		assertThat(at.get(4).categories()).isEqualTo(Map.of("sex", "m", "arm", "B"));
		compare(at.get(0).estimate(), 12.90032466, 1.2519823431, 6.03, 9.83992105, 15.96072827);
		compare(at.get(4).estimate(), 14.84598510, 0.7189821296, 8.46, 13.20366229, 16.48830790);
	}

	@Test
	void slopes_by_group_are_those_of_emtrends() {
		List<MarginalMeans.Mean> slopes = kenwardRoger.slopes("t", List.of("arm"), Map.of());
		compare(slopes.get(0).estimate(), 0.7476164881, 0.2398298781, 27.95, 0.2563082391, 1.238924737);
		compare(slopes.get(1).estimate(), 1.2975554231, 0.2705276891, 31.65, 0.7462709759, 1.848839870);
		compare(slopes.get(2).estimate(), 0.6454526964, 0.2574081574, 31.13, 0.1205558013, 1.170349592);
	}

	@Test
	void differences_are_first_minus_second() {
		List<MarginalMeans.Difference> pairs = kenwardRoger.differences(kenwardRoger.means(List.of("arm"), Map.of()));
		assertThat(pairs).hasSize(3);
		Estimate ab = pairs.get(0).estimate();
		assertThat(ab.value()).isCloseTo(-2.4658248628, withinPercentage(1e-3));
		assertThat(ab.se()).isCloseTo(0.8944428689, withinPercentage(0.01));
		assertThat(ab.df()).isCloseTo(5.30, within(0.006));
		assertThat(ab.p()).isCloseTo(0.0376, within(6e-5));
	}

	@Test
	void the_slope_along_a_variable_with_a_square_and_an_interaction_depends_on_where_it_is_taken() {
		MixedFit curved = SmallStudy.fit("y ~ t * x + I(t^2) + (1 | client)");
		double[] slope = new DesignRows(curved.design()).slope("t", Point.MEAN.with("t", 1).with("x", 4));
		Estimate e = curved.inference(DegreesOfFreedom.SATTERTHWAITE).estimate(slope, 0.95);
		// lmerTest 3.1-3: contest1D(m, c(0, 1, 0, 2, 4)); emtrends differs in the fourth digit, as it takes a difference quotient
		compare(e, 1.00134002302, 0.242657618894, 28.3682837194, 0.504568978184, 1.49811106786);
	}

	@Test
	void johnson_neyman_bounds_are_where_the_t_test_turns() {
		MixedFit curved = SmallStudy.fit("y ~ t * x + I(t^2) + (1 | client)");
		DesignRows rows = new DesignRows(curved.design());
		List<JohnsonNeyman.Region> regions = JohnsonNeyman.regions(curved.inference(DegreesOfFreedom.SATTERTHWAITE),
				x -> rows.slope("t", Point.MEAN.with("t", 0).with("x", x)), -20, 30, 0.95);
		// R: uniroot on contest1D(m, t + x t:x) of lmerTest 3.1-3, Satterthwaite at each x
		assertThat(regions).extracting(JohnsonNeyman.Region::significant).containsExactly(false, true, false);
		assertThat(regions.get(1).from()).isCloseTo(1.41476495, within(1e-4));
		assertThat(regions.get(1).to()).isCloseTo(5.848165936, within(1e-4));
	}

	@Test
	void unknown_variables_and_categories_are_named() {
		assertThatThrownBy(() -> kenwardRoger.means(List.of("armm"), Map.of())).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("'armm'").hasMessageContaining("arm, sex");
		assertThatThrownBy(() -> kenwardRoger.slopes("arm", List.of(), Map.of())).hasMessageContaining("categorical");
	}

	private static void compare(Estimate e, double value, double se, double df, double low, double high) {
		assertThat(e.value()).isCloseTo(value, withinPercentage(1e-3));
		assertThat(e.se()).isCloseTo(se, withinPercentage(0.01));
		assertThat(e.df()).isCloseTo(df, within(0.0051));
		assertThat(e.low()).isCloseTo(low, withinPercentage(0.01));
		assertThat(e.high()).isCloseTo(high, withinPercentage(0.01));
	}
}
