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
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
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
	void with_a_correlation_of_one_tests_are_those_of_lmertest() {
		MixedFit fit = SmallStudy.fit("y ~ t + (t | client)");
		// R 4.2.2, lme4 1.1-31, lmerTest 3.1-3, pbkrtest 0.5.2: singular fit, correlation 1
		assertThat(fit.singular()).isTrue();
		assertThat(fit.criteria().logLik()).isCloseTo(-73.2418201083, within(1e-6));
		Estimate t = fit.contrast(Map.of("t", 1.0));
		assertThat(t.se()).isCloseTo(0.155628095356, within(1e-5));
		assertThat(t.df()).isCloseTo(18.8278841061, within(2e-3));
		assertThat(fit.contrast(Map.of("(Intercept)", 1.0)).df()).isCloseTo(11.6219678210, within(2e-3));
		Estimate kr = fit.inference(DegreesOfFreedom.KENWARD_ROGER).estimate(new double[] { 0, 1 }, 0.95);
		assertThat(kr.se()).isCloseTo(0.160390387917, within(1e-5));
		assertThat(kr.df()).isCloseTo(9.3117401732, within(2e-3));
	}

	@Test
	void with_a_variance_of_zero_tests_are_those_of_the_model_without_it() {
		MixedFit fit = SmallStudy.fit("y ~ t + x + (1 | client) + (1 | sex)");
		assertThat(fit.singular()).isTrue();
		// lmerTest of y ~ t + x + (1 | client); of the singular model it gives the same to six digits
		double[] df = { 15.2760404887, 30.7998863373, 15.5578523838 };
		// the same by Kenward and Roger
		double[] kr = { 14.7054701347, 30.3615280996, 14.9831350214 };
		for (int j = 0; j < 3; j++) {
			double[] unit = new double[3];
			unit[j] = 1;
			assertThat(fit.inference().df(unit)).isCloseTo(df[j], within(1e-4));
			assertThat(fit.inference(DegreesOfFreedom.KENWARD_ROGER).df(unit)).isCloseTo(kr[j], within(1e-4));
		}
	}

	@Test
	void profile_intervals_go_on_where_a_correlation_reaches_one() {
		MixedFit fit = Mixed.fit(MixedModel.of("y ~ t + (t | client)").ml().build(), SmallStudy.table());
		// the deviance of the dense model minimised by nlminb in R 4.2.2 at a held standard deviation, its root by uniroot
		assertThat(fit.profile().deviation("client", "(Intercept)").low()).isCloseTo(0.6439437157, within(1e-5));
		assertThat(fit.profile().deviation("client", "(Intercept)").high()).isCloseTo(2.132035218, within(1e-5));
		assertThat(fit.profile().deviation("client", "t").high()).isCloseTo(0.5554151393, within(1e-5));
		// 2.05 above the minimum at 0
		assertThat(fit.profile().deviation("client", "t").low()).isZero();
	}

	@Test
	void shares_are_told_where_residual_variances_go_by_a_variable_outside_the_model() {
		MixedFit fit = Mixed.fit(MixedModel.of("y ~ t + (1 | client)").residual(ResidualStructure.byGroup("sex")).build(),
				SmallStudy.table());
		assertThat(fit.shares(DesignRows.Point.MEAN)).extracting(VarianceShares.Share::group)
				.containsExactly("client", "Residual");
		assertThat(fit.shares(DesignRows.Point.MEAN).stream().mapToDouble(s -> s.share().value()).sum())
				.isCloseTo(1, within(1e-12));
	}

	@Test
	void a_contrast_by_names_says_which_effects_there_are() {
		MixedFit fit = SmallStudy.fit(SIMPLE);
		assertThat(fit.contrast(Map.of("t", 2.0)).value()).isCloseTo(2 * 0.881601949474, within(1e-6));
		assertThatThrownBy(() -> fit.contrast(Map.of("time", 1.0))).hasMessageContaining("'time'")
				.hasMessageContaining("(Intercept), t, x");
	}
}
