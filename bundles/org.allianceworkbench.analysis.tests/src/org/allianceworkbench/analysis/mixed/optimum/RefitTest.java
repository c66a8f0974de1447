package org.allianceworkbench.analysis.mixed.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.SmallStudy;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.junit.jupiter.api.Test;

class RefitTest {

	private final MixedFit fit = SmallStudy.fit("y ~ t + x + (1 + t | client)");

	@Test
	void maximum_likelihood_after_reml_is_the_fit_from_the_beginning() {
		MixedModel ml = fit.model().toBuilder().ml().build();
		MixedFit again = fit.refit(ml);
		MixedFit fresh = Mixed.fit(ml, SmallStudy.table());
		assertThat(again.model().reml()).isFalse();
		assertThat(again.optimum().minusTwoLogLik()).isCloseTo(fresh.optimum().minusTwoLogLik(), within(1e-9));
		assertThat(again.optimum().theta()).containsExactly(fresh.optimum().theta(), within(1e-6));
		assertThat(again.optimum().beta()).containsExactly(fresh.optimum().beta(), within(1e-7));
		assertThat(again.refit(fit.model()).optimum().theta()).containsExactly(fit.optimum().theta(), within(1e-6));
	}

	@Test
	void other_degrees_of_freedom_keep_the_optimum() {
		MixedFit other = fit.refit(fit.model().toBuilder().degreesOfFreedom(DegreesOfFreedom.RESIDUAL).confidence(0.9).build());
		assertThat(other.optimum()).isSameAs(fit.optimum());
		assertThat(other.fixedEffects().get(0).estimate().df()).isEqualTo(fit.likelihood().rows() - 3.0);
	}

	@Test
	void another_formula_is_refused() {
		assertThatThrownBy(() -> fit.refit(MixedModel.of("y ~ t + (1 + t | client)").build()))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("fit other models anew");
	}
}
