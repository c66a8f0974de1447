package org.allianceworkbench.analysis.mixed.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.SmallStudy;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.junit.jupiter.api.Test;

/** One combination of categories never occurs. Values: R 4.2.2, lmerTest 3.1-3, emmeans 1.8.4-1. */
class EmptyCellsTest {

	private final MixedFit fit = Mixed.fit(MixedModel.of("y ~ t + arm * sex + (1 | client)").build(),
			SmallStudy.where((arm, sex) -> !(arm.equals("C") && sex.equals("f"))));
	private final MarginalMeans means = fit.means(fit.inference());

	@Test
	void the_mean_of_a_combination_that_never_occurs_is_not_estimable() {
		List<MarginalMeans.Mean> cells = means.means(List.of("arm", "sex"), Map.of());
		assertThat(cells).filteredOn(m -> !m.estimable()).extracting(MarginalMeans.Mean::categories)
				.containsExactly(Map.of("arm", "C", "sex", "f"));
		assertThat(cells.get(2).estimate().value()).isCloseTo(14.70515478, withinPercentage(1e-3));
		assertThat(cells.get(2).estimate().low()).isCloseTo(11.511314743, withinPercentage(0.01));
		assertThat(cells.get(5).estimate().value()).isCloseTo(13.33137882, withinPercentage(1e-3));
	}

	@Test
	void averages_over_the_combination_are_not_estimable_either() {
		assertThat(means.means(List.of("arm"), Map.of())).extracting(MarginalMeans.Mean::estimable)
				.containsExactly(true, true, false);
	}

	@Test
	void what_is_left_of_the_interaction_is_tested_and_averages_are_not() {
		List<TermTest> tests = fit.termTests(TermTest.Type.THREE, fit.inference());
		assertThat(tests).extracting(TermTest::term).containsExactly("t", "arm", "sex", "arm:sex");
		assertThat(tests.get(0).test().f()).isCloseTo(30.7120335664, withinPercentage(0.01));
		assertThat(tests.get(1).test()).isEqualTo(FTest.EMPTY);
		assertThat(tests.get(3).test().f()).isCloseTo(0.1174357788, withinPercentage(0.01));
		assertThat(tests.get(3).test().denominatorDf()).isCloseTo(5.320785928, withinPercentage(0.01));
	}
}
