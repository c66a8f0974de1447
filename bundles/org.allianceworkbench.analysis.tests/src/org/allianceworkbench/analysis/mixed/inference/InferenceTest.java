package org.allianceworkbench.analysis.mixed.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Map;

import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.SmallStudy;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.junit.jupiter.api.Test;

class InferenceTest {

	private static final String SIMPLE = "y ~ t + x + (1 | client)";

	@Test
	void the_shares_of_the_variance_sum_to_one_and_have_intervals_inside_0_and_1() {
		MixedFit fit = SmallStudy.fit(SIMPLE);
		// R 4.2.2, lme4 1.1-31: 2.316885837 / (2.316885837 + 1.004399647)
		VarianceEstimate share = fit.averageShares().get(0).share();
		assertThat(share.value()).isCloseTo(2.316885837 / (2.316885837 + 1.004399647), within(1e-6));
		assertThat(share.low()).isBetween(0.0, share.value());
		assertThat(share.high()).isBetween(share.value(), 1.0);
		assertThat(fit.averageShares().stream().mapToDouble(s -> s.share().value()).sum()).isCloseTo(1, within(1e-12));
	}

	@Test
	void the_parts_of_the_explained_variance_sum_to_the_whole() {
		ExplainedVariance e = SmallStudy.fit("y ~ t + x + (t || client)").explained();
		ExplainedVariance.Levels levels = e.levels().orElseThrow();
		double fixed = levels.fixedBetween()[0] + levels.fixedWithin();
		double random = Arrays.stream(levels.slopes()).sum() + Arrays.stream(levels.intercepts()).sum();
		// R 4.2.2: variances of lme4's fit, var of client means and of deviations of X b, var(t) and mean(t)^2 times var(slope)
		assertThat(levels.fixedBetween()[0]).isCloseTo(0.0863865719854, within(1e-6));
		assertThat(levels.fixedWithin()).isCloseTo(0.2003356749147, within(1e-6));
		assertThat(Arrays.stream(levels.slopes()).sum()).isCloseTo(0.0175670653399, within(1e-6));
		assertThat(Arrays.stream(levels.intercepts()).sum()).isCloseTo(0.4503156590827 + 0.0276147700017, within(1e-6));
		assertThat(fixed).isCloseTo(e.marginalR2(), within(1e-12));
		assertThat(fixed + random).isCloseTo(e.conditionalR2(), within(1e-12));
		assertThat(fixed + random + levels.residual()).isCloseTo(1, within(1e-12));
	}

	@Test
	void profile_intervals_are_those_of_lme4() {
		MixedFit fit = Mixed.fit(MixedModel.of(SIMPLE).ml().build(), SmallStudy.table());
		// R 4.2.2, lme4 1.1-31: confint(method = "profile"), which interpolates with splines
		ProfileIntervals intervals = fit.profile();
		compare(intervals.deviation("client", "(Intercept)"), 0.902263721317, 2.295845572159);
		compare(intervals.deviation("Residual", "Residual"), 0.781301488888, 1.287162990167);
		compare(intervals.fixed(0), 8.755304711410, 14.956312885932);
		compare(intervals.fixed(2), -0.273105605076, 0.870669640911);
	}

	private static void compare(ProfileIntervals.Interval interval, double low, double high) {
		assertThat(interval.low()).isCloseTo(low, within(2e-4));
		assertThat(interval.high()).isCloseTo(high, within(2e-4));
	}

	@Test
	void a_variance_is_tested_with_the_mixture_of_chi_squares() {
		MixedFit with = Mixed.fit(MixedModel.of(SIMPLE).ml().build(), SmallStudy.table());
		MixedFit without = Mixed.fit(MixedModel.of("y ~ t + x").ml().build(), SmallStudy.table());
		LikelihoodRatio test = Mixed.compare(without, with, 0, 1);
		// R 4.2.2: 2 (logLik(lmer) - logLik(lm)), ML
		assertThat(test.chiSquare()).isCloseTo(23.8384436094, within(1e-6));
		assertThat(test.df()).isEqualTo(1);
		assertThat(test.mixtureP()).isCloseTo(test.p() / 2, withinPercentage(1e-9));
	}

	@Test
	void a_mixture_with_no_difference_has_probability_one() {
		assertThat(LikelihoodRatio.of(10, 10, 1, 0, 1).mixtureP()).isEqualTo(1);
		assertThat(LikelihoodRatio.of(10, 10 + 1e-12, 1, 0, 1).chiSquare()).isZero();
	}

	@Test
	void models_that_cannot_be_compared_are_refused() {
		MixedFit reml = SmallStudy.fit(SIMPLE);
		MixedFit otherFixed = SmallStudy.fit("y ~ t + (1 | client)");
		MixedFit ml = Mixed.fit(MixedModel.of("y ~ t + (1 | client)").ml().build(), SmallStudy.table());
		assertThatThrownBy(() -> Mixed.compare(otherFixed, reml)).hasMessageContaining("fixed effects");
		assertThatThrownBy(() -> Mixed.compare(ml, reml)).hasMessageContaining("REML");
		assertThatThrownBy(() -> Mixed.compare(reml, reml)).hasMessageContaining("no more parameters");
	}

	@Test
	void kenward_roger_is_refused_where_it_is_not_defined() {
		MixedFit ml = Mixed.fit(MixedModel.of(SIMPLE).ml().build(), SmallStudy.table());
		assertThatThrownBy(() -> ml.inference(DegreesOfFreedom.KENWARD_ROGER)).hasMessageContaining("REML");
	}

	@Test
	void on_the_boundary_there_are_estimates_and_standard_errors_but_no_degrees_of_freedom() {
		MixedFit fit = SmallStudy.fit("y ~ t + (t | client)");
		// R 4.2.2, lme4 1.1-31: singular fit, correlation 1
		assertThat(fit.singular()).isTrue();
		assertThat(fit.criteria().logLik()).isCloseTo(-73.2418201083, within(1e-6));
		Estimate t = fit.contrast(Map.of("t", 1.0));
		assertThat(t.se()).isPositive();
		assertThat(t.hasDf()).isFalse();
		assertThat(fit.inference(DegreesOfFreedom.NONE).estimate(new double[] { 0, 1 }, 0.95).p()).isBetween(0.0, 1.0);
	}

	@Test
	void a_contrast_by_names_says_which_effects_there_are() {
		MixedFit fit = SmallStudy.fit(SIMPLE);
		assertThat(fit.contrast(Map.of("t", 2.0)).value()).isCloseTo(2 * 0.881601949474, within(1e-6));
		assertThatThrownBy(() -> fit.contrast(Map.of("time", 1.0))).hasMessageContaining("'time'")
				.hasMessageContaining("(Intercept), t, x");
	}
}
