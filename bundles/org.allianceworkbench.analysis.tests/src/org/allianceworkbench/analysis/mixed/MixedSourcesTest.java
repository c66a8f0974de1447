package org.allianceworkbench.analysis.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceModel;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.inference.RandomEffects;
import org.allianceworkbench.analysis.mixed.inference.RandomEffectsPredictor;
import org.allianceworkbench.moments.MomentSource;
import org.allianceworkbench.moments.TableMomentSource;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.Test;

class MixedSourcesTest {

	private static final String FORMULA = "y ~ t * arm + x + (1 + t || client)";

	@Test
	void a_source_that_gives_sums_only_leads_to_the_same_fit_as_the_rows() {
		MixedModel model = MixedModel.of(FORMULA).build();
		MixedFit rows = Mixed.fit(model, SmallStudy.table());
		MixedFit sums = Mixed.fit(model, sumsOnly(), Progress.NONE);
		assertThat(sums.optimum().beta()).containsExactly(rows.optimum().beta(), within(1e-9));
		assertThat(sums.optimum().theta()).containsExactly(rows.optimum().theta(), within(1e-9));
		assertThat(sums.explained().conditionalR2()).isCloseTo(rows.explained().conditionalR2(), within(1e-9));
		assertThat(sums.fixedEffects().get(1).estimate().df()).isCloseTo(rows.fixedEffects().get(1).estimate().df(),
				within(1e-6));
	}

	/** The table's sums behind an interface that has no rows to give. */
	private static MomentSource sumsOnly() {
		TableMomentSource source = new TableMomentSource(SmallStudy.table());
		return (MomentSource) Proxy.newProxyInstance(MomentSource.class.getClassLoader(), new Class<?>[] { MomentSource.class },
				(proxy, method, arguments) -> method.invoke(source, arguments));
	}

	@Test
	void random_effects_from_sums_are_those_from_rows() {
		MixedFit fit = SmallStudy.fit("y ~ t + x + (1 + t || arm/client)");
		List<RandomEffects> sums = Mixed.fit(fit.model(), sumsOnly(), Progress.NONE).randomEffects();
		List<RandomEffects> rows = new RandomEffectsPredictor(fit.design(), fit.termCovariances(),
				CovarianceModel.of(fit.design()).residual(), fit.optimum().theta()).predict(fit.optimum().beta());
		assertThat(sums).hasSameSizeAs(rows).hasSizeGreaterThan(1);
		for (int t = 0; t < rows.size(); t++) {
			assertThat(sums.get(t).label()).isEqualTo(rows.get(t).label());
			for (int g = 0; g < rows.get(t).groups().size(); g++) {
				int at = sums.get(t).groups().indexOf(rows.get(t).groups().get(g));
				assertThat(sums.get(t).values()[at]).containsExactly(rows.get(t).values()[g], within(1e-7));
				assertThat(sums.get(t).deviations()[at]).containsExactly(rows.get(t).deviations()[g], within(1e-7));
			}
		}
	}

	@Test
	void what_needs_rows_is_refused_where_there_are_none() {
		MixedFit sums = Mixed.fit(MixedModel.of(FORMULA).build(), sumsOnly(), Progress.NONE);
		assertThatThrownBy(sums::residuals).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("sums only");
	}

	@Test
	void the_sentences_say_what_was_done() {
		MixedFit fit = SmallStudy.fit("y ~ t + x + (1 | client)");
		String said = String.join(" ", fit.sentences());
		assertThat(said).contains("restricted maximum likelihood to 43 rows of 12 groups of client", "y ~ t + x + (1 | client)",
				"Random effects of client: (Intercept).", "Residuals: independent.", "Satterthwaite");
	}

	@Test
	void rescaled_and_shifted_predictors_give_the_same_fit() {
		MixedFit plain = SmallStudy.fit("y ~ t + x + (1 | client)");
		Frame moved = Frame.of(SmallStudy.table());
		double[] x = Arrays.stream(moved.number("x")).map(v -> 1e6 * v - 3e6).toArray();
		moved.with("x", i -> x[i]);
		MixedFit scaled = Mixed.fit(MixedModel.of("y ~ t + x + (1 | client)").build(), moved.table());
		assertThat(scaled.optimum().beta()[2] * 1e6).isCloseTo(plain.optimum().beta()[2], within(1e-8));
		assertThat(scaled.optimum().theta()).containsExactly(plain.optimum().theta(), within(1e-8));
		// the restricted likelihood changes by log|X'X| alone: one column a million times larger
		assertThat(scaled.criteria().minusTwoLogLik() - plain.criteria().minusTwoLogLik())
				.isCloseTo(2 * Math.log(1e6), within(1e-6));
		assertThat(scaled.fixedEffects().get(2).estimate().df()).isCloseTo(plain.fixedEffects().get(2).estimate().df(),
				within(1e-6));
	}
}
