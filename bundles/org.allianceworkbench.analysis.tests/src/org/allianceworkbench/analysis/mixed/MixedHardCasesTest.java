package org.allianceworkbench.analysis.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.analysis.mixed.diagnostics.Warning;
import org.allianceworkbench.analysis.mixed.inference.FixedEffect;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** A result with its warning or a clear error, never a NaN without a word. */
class MixedHardCasesTest {

	private static MixedFit fit(String formula, Column... columns) {
		return Mixed.fit(MixedModel.of(formula).build(), Table.of(columns));
	}

	private static void isSound(MixedFit fit) {
		for (FixedEffect effect : fit.fixedEffects()) {
			assertThat(effect.estimate().value()).as(effect.name()).isFinite();
			assertThat(effect.estimate().se()).as(effect.name()).isFinite();
			if (!effect.estimate().hasDf()) {
				assertThat(fit.warnings()).as("why " + effect.name() + " has no df").extracting(Warning::kind)
						.containsAnyOf(Warning.Kind.SINGULAR, Warning.Kind.NOT_CONVERGED, Warning.Kind.NOT_IDENTIFIED);
			}
		}
		fit.components().forEach(c -> assertThat(c.estimate().value()).as(c.group() + " " + c.first()).isFinite());
		assertThat(fit.criteria().minusTwoLogLik()).isFinite();
	}

	@Test
	void all_outcomes_missing_is_an_error_that_says_so() {
		double none = Double.NaN;
		assertThatThrownBy(() -> fit("y ~ 1 + (1 | g)", Analyses.numbers("y", none, none, none),
				Analyses.texts("g", "a", "a", "b")))
				.isInstanceOf(IllegalArgumentException.class).message().isNotBlank();
	}

	@Test
	void one_row_is_an_error_that_says_so() {
		assertThatThrownBy(() -> fit("y ~ 1 + (1 | g)", Analyses.numbers("y", 3), Analyses.texts("g", "a")))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1 row");
	}

	@Test
	void one_cluster_is_fitted_with_a_warning_or_refused_in_words() {
		try {
			MixedFit fit = fit("y ~ 1 + (1 | g)", Analyses.numbers("y", 3, 4, 5, 4, 2),
					Analyses.texts("g", "a", "a", "a", "a", "a"));
			assertThat(fit.warnings()).extracting(Warning::kind).contains(Warning.Kind.FEW_GROUPS);
			isSound(fit);
		} catch (IllegalArgumentException e) {
			assertThat(e.getMessage()).contains("g");
		}
	}

	@Test
	void one_row_in_each_cluster_is_fitted_with_a_warning_or_refused_in_words() {
		try {
			MixedFit fit = fit("y ~ 1 + (1 | g)", Analyses.numbers("y", 3, 4, 5, 4, 2),
					Analyses.texts("g", "a", "b", "c", "d", "e"));
			assertThat(fit.warnings()).extracting(Warning::kind).contains(Warning.Kind.SINGLE_MEMBERS);
			isSound(fit);
		} catch (IllegalArgumentException e) {
			assertThat(e.getMessage()).contains("g");
		}
	}

	@Test
	void a_constant_outcome_is_refused_in_words_or_comes_with_a_warning() {
		try {
			MixedFit fit = fit("y ~ 1 + (1 | g)", Analyses.numbers("y", 3, 3, 3, 3), Analyses.texts("g", "a", "a", "b", "b"));
			assertThat(fit.warnings()).isNotEmpty();
			isSound(fit);
		} catch (IllegalArgumentException e) {
			assertThat(e.getMessage()).isNotBlank();
		}
	}

	@Test
	void clusters_without_differences_give_a_variance_of_zero_that_is_said() {
		MixedFit fit = fit("y ~ 1 + (1 | g)", Analyses.numbers("y", 1, 3, 2, 2, 3, 1),
				Analyses.texts("g", "a", "a", "b", "b", "c", "c"));
		isSound(fit);
		assertThat(fit.components().get(0).estimate().value()).isCloseTo(0, within(1e-9));
		assertThat(fit.warnings()).extracting(Warning::kind).contains(Warning.Kind.SINGULAR);
		// one-way model without the group: REML variance is the sample variance
		assertThat(fit.components().get(1).estimate().value()).isCloseTo(0.8, within(1e-9));
	}

	@Test
	void reversed_and_shuffled_rows_and_renamed_groups_give_the_same_answer() {
		String formula = "y ~ t * arm + x + (t || client)";
		MixedFit plain = SmallStudy.fit(formula);
		Frame frame = Frame.of(SmallStudy.table());
		long seed = System.nanoTime();
		System.out.println("shuffled with seed " + seed);
		List<Integer> order = new java.util.ArrayList<>(IntStream.range(0, frame.rows()).boxed().toList());
		Collections.reverse(order);
		same(plain, formula, frame, order);
		Collections.shuffle(order, new Random(seed));
		same(plain, formula, frame, order);
		int factor = 1 + new Random(seed).nextInt(11);
		double[] renamed = Arrays.stream(frame.number("client")).map(c -> c * factor % 13).toArray();
		same(plain, formula, frame.with("client", i -> renamed[i]), order);
	}

	private static void same(MixedFit plain, String formula, Frame frame, List<Integer> order) {
		MixedFit moved = Mixed.fit(MixedModel.of(formula).build(), frame.ordered(order).table());
		assertThat(moved.optimum().beta()).containsExactly(plain.optimum().beta(), within(1e-8));
		assertThat(moved.optimum().theta()).containsExactly(plain.optimum().theta(), within(1e-8));
		assertThat(moved.criteria().logLik()).isCloseTo(plain.criteria().logLik(), within(1e-8));
	}

	/**
	 * y = 1,000,000 + 0.002 (sin 3.7 g + 0.6 cos 78.233 i + 0.4 x), mean / SD = 5e8. Values of lme4 1.1-31 (bobyqa) for the
	 * outcome less its million.
	 */
	@Test
	void an_outcome_far_from_zero_has_the_variances_that_it_has_about_its_mean() {
		double[] x = IntStream.range(0, 60).mapToDouble(i -> Math.sin(i * 12.9898)).toArray();
		double[] y = IntStream.range(0, 60).mapToDouble(i -> 1e6 + 0.002 * (Math.sin(i / 5 * 3.7) + 0.6 * Math.cos(i * 78.233)
				+ 0.4 * x[i])).toArray();
		Column groups = Analyses.texts("g", IntStream.range(0, 60).mapToObj(i -> "g" + i / 5).toArray(String[]::new));
		MixedFit far = fit("y ~ x + (1 | g)", Analyses.numbers("y", y), Analyses.numbers("x", x), groups);
		MixedFit near = fit("y ~ x + (1 | g)", Analyses.numbers("y", Arrays.stream(y).map(v -> v - 1e6).toArray()),
				Analyses.numbers("x", x), groups);
		assertThat(far.components().get(0).estimate().value()).isCloseTo(1.90277718257e-06, within(1e-11));
		assertThat(far.components().get(1).estimate().value()).isCloseTo(8.81429083240e-07, within(1e-12));
		assertThat(far.fixedEffects().get(1).estimate().value()).isCloseTo(8.12204163365e-04, within(1e-10));
		assertThat(far.criteria().minusTwoLogLik()).isCloseTo(near.criteria().minusTwoLogLik(), within(1e-7));
		assertThat(far.fixedEffects().get(1).estimate().df()).isCloseTo(near.fixedEffects().get(1).estimate().df(), within(1e-6));
	}

	@Test
	void an_outcome_far_from_zero_with_serial_residuals_too() {
		double[] y = IntStream.range(0, 60).mapToDouble(i -> 1e6 + 0.002 * (Math.sin(i / 5 * 3.7) + 0.6 * Math.cos(i * 78.233)))
				.toArray();
		Column groups = Analyses.texts("g", IntStream.range(0, 60).mapToObj(i -> "g" + i / 5).toArray(String[]::new));
		Column time = Analyses.numbers("t", IntStream.range(0, 60).mapToDouble(i -> i % 5).toArray());
		MixedModel model = MixedModel.of("y ~ t + (1 | g)").residual(ResidualStructure.over(ResidualStructure.Type.AR1, "t", "g"))
				.build();
		MixedFit far = Mixed.fit(model, Table.of(Analyses.numbers("y", y), groups, time));
		MixedFit near = Mixed.fit(model, Table.of(Analyses.numbers("y", Arrays.stream(y).map(v -> v - 1e6).toArray()), groups,
				time));
		for (int k = 0; k < near.components().size(); k++) {
			double wanted = near.components().get(k).estimate().value();
			assertThat(far.components().get(k).estimate().value()).isCloseTo(wanted, within(1e-5 * Math.abs(wanted)));
		}
		assertThat(far.criteria().minusTwoLogLik()).isCloseTo(near.criteria().minusTwoLogLik(), within(1e-6));
	}
}
