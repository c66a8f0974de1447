package org.allianceworkbench.analysis.mixed.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.SmallStudy;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.analysis.mixed.inference.Curvature;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihoods;
import org.allianceworkbench.analysis.mixed.likelihood.Order;
import org.allianceworkbench.analysis.mixed.likelihood.UnitParts;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values: R 4.2.2, lme4 1.1-31 on the same file. */
class DiagnosticsTest {

	private final MixedFit fit = SmallStudy.fit("y ~ t + x + (1 | client)");

	@Test
	void fitted_values_and_residuals_are_those_of_lme4() {
		Residuals r = fit.residuals();
		int first = java.util.stream.IntStream.range(0, r.source().length).filter(i -> r.source()[i] == 0).findFirst()
				.orElseThrow();
		// fitted(m)[1], resid(m)[1], resid(m, scaled = TRUE)[1]
		assertThat(r.fitted()[first]).isCloseTo(16.1703860762, within(1e-6));
		assertThat(r.conditional()[first]).isCloseTo(0.0696139238089, within(1e-6));
		assertThat(r.standardised()[first]).isCloseTo(0.0694612889201, within(1e-6));
	}

	@Test
	void a_fit_without_a_cluster_is_the_fit_of_the_rest() {
		Influence.Cluster one = fit.influence("client").refitted("1");
		// update(m, data = d[d$client != 1, ]): changes of fixef and of variances
		assertThat(one.rows()).isEqualTo(4);
		assertThat(one.fixedChange()).containsExactly(new double[] { 0.4995650823749, -0.0327029314891, -0.1378532521037 },
				within(1e-5));
		assertThat(one.covarianceChange()).containsExactly(new double[] { -0.50003932018732, -0.00538731202094 }, within(1e-5));
	}

	@Test
	void one_step_comes_near_the_fit_without_the_cluster() {
		Influence influence = fit.influence("client");
		List<Influence.Cluster> all = influence.all();
		assertThat(all).hasSize(12);
		for (Influence.Cluster step : all) {
			Influence.Cluster exact = influence.refitted(step.cluster());
			double[] se = { 1.6, 0.146, 0.296 };
			for (int j = 0; j < 3; j++) {
				assertThat(step.fixedChange()[j]).as(step.cluster()).isCloseTo(exact.fixedChange()[j], within(0.1 * se[j]));
			}
			// both variances within a third of their size
			assertThat(step.covarianceChange()[0]).as(step.cluster()).isCloseTo(exact.covarianceChange()[0], within(0.75));
			assertThat(step.covarianceChange()[1]).as(step.cluster()).isCloseTo(exact.covarianceChange()[1], within(0.1));
			assertThat(step.cooksDistance()).isNotNegative();
		}
	}

	@ParameterizedTest
	@EnumSource(value = ResidualStructure.Type.class, names = { "UNSTRUCTURED", "AR1", "TOEPLITZ" })
	void a_unit_of_related_residuals_is_taken_off_as_the_likelihood_of_the_rest_has_it(ResidualStructure.Type type) {
		MixedFit related = Mixed.fit(MixedModel.of("y ~ t + x").residual(ResidualStructure.over(type, "t", "client")).build(),
				SmallStudy.table());
		Rows rows = related.design().data().rows().orElseThrow();
		UnitParts parts = new UnitParts(related.design(), rows, related.optimum().theta());
		UnitStep step = new UnitStep(related.optimum());
		for (int u = 0; u < rows.units(); u++) {
			int first = rows.unitStart()[u];
			int end = rows.unitStart()[u + 1];
			Curvature rest = new Curvature(Likelihoods.of(RowSubset.of(related.design(), rows, r -> r < first || r >= end))
					.at(related.optimum().theta(), Order.SECOND), related.optimum().reml());
			UnitStep.Without without = step.without(parts.of(u)).orElseThrow();
			assertThat(without.beta()).containsExactly(rest.beta(), within(1e-9));
			// a sum over eleven clients has as many digits as one over twelve less one
			assertThat(without.gradient()).containsExactly(rest.gradient(), within(1e-9 * rest.hessian().getNorm1()));
			assertThat(without.hessian().subtract(rest.hessian()).getNorm1()).isLessThan(1e-9 * rest.hessian().getNorm1());
		}
		assertThat(related.influenceOfUnits(row -> "row " + row).all()).hasSize(rows.units())
				.allMatch(c -> c.cooksDistance() > 0 && c.problem().isEmpty());
	}

	@Test
	void a_cluster_that_alone_tells_of_an_effect_has_a_sentence_instead_of_numbers() {
		Table table = SmallStudy.table();
		Column client = table.column("client");
		List<Column> columns = new ArrayList<>(table.columns());
		columns.add(Column.of(ColumnSpec.number("mine").build(), java.util.stream.IntStream.range(0, table.rowCount())
				.mapToDouble(r -> client.value(r).equals(client.value(0)) ? 1 : 0).toArray()));
		MixedFit alone = Mixed.fit(MixedModel.of("y ~ t + mine + (1 | client)").build(), Table.of(columns));
		String first = client.value(0).toString();
		List<Influence.Cluster> all = alone.influence("client").all();
		assertThat(all).filteredOn(c -> c.problem().isPresent()).singleElement().satisfies(c -> {
			assertThat(c.cluster()).isEqualTo(first);
			assertThat(c.problem().get()).startsWith("Without client " + first + " the data don't determine");
			assertThat(c.cooksDistance()).isNaN();
		});
		assertThat(all).filteredOn(c -> c.problem().isEmpty()).hasSize(11).allMatch(c -> Double.isFinite(c.cooksDistance()));
	}

	@Test
	void normality_of_a_symmetric_sample() {
		Normality n = Normality.of(new double[] { -2, -1, 0, 1, 2 });
		// SPSS and R (psych, type 2): skewness 0, excess kurtosis -1.2
		assertThat(n.skewness()).isCloseTo(0, within(1e-12));
		assertThat(n.kurtosis()).isCloseTo(-1.2, within(1e-12));
		assertThat(n.shapiroFrancia()).isBetween(0.95, 1.0);
	}

	@Test
	void a_perfect_correlation_is_said_with_its_remedy() {
		List<Warning> warnings = SmallStudy.fit("y ~ t + (t | client)").warnings();
		assertThat(warnings).filteredOn(w -> w.kind() == Warning.Kind.SINGULAR).singleElement()
				.satisfies(w -> assertThat(w.message()).contains("client"), w -> assertThat(w.remedy()).contains("without their correlation"));
	}

	@Test
	void a_predictor_that_differs_within_and_between_clients_asks_for_its_means() {
		assertThat(fit.warnings()).filteredOn(w -> w.kind() == Warning.Kind.MIXED_LEVELS).singleElement()
				.satisfies(w -> assertThat(w.message()).contains("x differs both within and between groups of client"));
	}

	@Test
	void a_column_that_depends_on_others_is_named() {
		List<Column> columns = new ArrayList<>(SmallStudy.table().columns());
		double[] x = SmallStudy.table().column("x").validNumbers();
		columns.add(Analyses.numbers("twice", java.util.Arrays.stream(x).map(v -> 2 * v + 1).toArray()));
		MixedFit doubled = Mixed.fit(MixedModel.of("y ~ t + x + twice + (1 | client)").build(), Table.of(columns));
		assertThat(doubled.design().fixed().dropped()).isNotEmpty();
		assertThat(doubled.warnings()).anySatisfy(w -> {
			assertThat(w.kind()).isEqualTo(Warning.Kind.NOT_ESTIMABLE);
			assertThat(w.message()).contains("twice can't be told apart from").contains("x");
		});
	}

	@Test
	void groups_of_one_row_and_few_groups_are_said() {
		Table table = Table.of(Analyses.numbers("y", 1, 3, 2, 5, 4, 6, 8), Analyses.texts("g", "a", "a", "b", "b", "c", "c",
				"d"));
		List<Warning> warnings = Mixed.fit(MixedModel.of("y ~ 1 + (1 | g)").build(), table).warnings();
		assertThat(warnings).extracting(Warning::kind).contains(Warning.Kind.SINGLE_MEMBERS, Warning.Kind.FEW_GROUPS);
	}

	@Test
	void a_slope_whose_predictor_is_constant_in_all_groups_is_said() {
		Table table = Table.of(Analyses.numbers("y", 1, 3, 2, 5, 4, 6, 8, 9, 7, 8),
				Analyses.numbers("x", 1, 1, 2, 2, 4, 4, 3, 3, 5, 5),
				Analyses.texts("g", "a", "a", "b", "b", "c", "c", "d", "d", "e", "e"));
		List<Warning> warnings = Mixed.fit(MixedModel.of("y ~ x + (x || g)").build(), table).warnings();
		assertThat(warnings).anySatisfy(w -> {
			assertThat(w.kind()).isEqualTo(Warning.Kind.CONSTANT_WITHIN);
			assertThat(w.message()).contains("x doesn't vary within any group of g");
		});
	}

	@Test
	void influence_of_an_unknown_grouping_is_refused() {
		assertThatThrownBy(() -> fit.influence("site")).hasMessageContaining("'site'");
	}
}
