package org.allianceworkbench.analysis.internal.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.RScripts;
import org.allianceworkbench.report.Exclusion;
import org.allianceworkbench.report.Report;
import org.junit.jupiter.api.Test;

/** Models whose formula computes columns; right are lme4 1.1-31 and lmerTest 3.1-3 in R 4.2.2, optimiser bobyqa. */
class ComputedTermsTest {

	private static void hasValues(Report report, Map<String, Double> expected, double percent) {
		expected.forEach((name, value) -> assertThat(report.values().get(name)).as(name).isNotNull().isCloseTo(value,
				withPercentage(percent)));
	}

	@Test
	void the_logarithm_of_the_outcome_and_a_shifted_time_with_random_slopes_are_as_in_lme4() {
		Report report = Models.run(Models.dyads(), "log(alliance) ~ role + I(time - 1) + (I(time - 1) | client)");
		// lmer(log(alliance) ~ role + I(time - 1) + (I(time - 1) | client)): correlation of -1; optimisers agree to 5 digits
		hasValues(report, Map.of("fixed/(Intercept)/estimate", 1.6893418067629, "fixed/roletherapist/estimate",
				-0.1374634850374, "fixed/I(time - 1)/estimate", 0.0267648906042, "fixed/I(time - 1)/se", 0.00885660249361,
				"vc/client/(Intercept)/sd", 0.1366382810454, "vc/client/I(time - 1)/sd", 0.0121417335863,
				"vc/Residual/Residual/sd", 0.0962524738606), 0.01);
		hasValues(report, Map.of("fit/logLik", 72.5781601739), 1e-6);
		assertThat(report.excluded()).containsExactly(new Exclusion("alliance: no value", 4));
	}

	@Test
	void rows_without_a_logarithm_are_left_out_with_the_reason_and_scaling_is_over_the_rows_used() {
		Report report = Models.run(Models.dyads(), "alliance ~ log(time) + scale(time) + (1 | client)");
		// d <- subset(d, time > 0); lmer(alliance ~ log(time) + scale(time) + (1 | client)); optimisers agree to 5 digits
		hasValues(report, Map.of("fixed/(Intercept)/estimate", 5.526517183159, "fixed/log(time)/estimate", -0.434342182047,
				"fixed/scale(time)/estimate", 0.259867273276, "fixed/scale(time)/se", 0.493040107177, "fixed/log(time)/satt_df",
				64.4582481626, "vc/client/(Intercept)/var", 0.340384041632, "vc/Residual/Residual/var", 0.398739165370), 0.01);
		hasValues(report, Map.of("fit/logLik", -89.1954762225), 1e-6);
		assertThat(report.n()).containsEntry("rows", 80L);
		assertThat(report.excluded()).contains(new Exclusion("log(time): not defined for the value of time", 28));
	}

	@Test
	void products_curves_and_means_with_computed_columns_are_as_in_lme4_and_emmeans() {
		Report report = Models.run(Models.dyads(),
				"alliance ~ role * log1p(time) + I((time - 1.5)^2 / 10) + (0 + log1p(time) | client)", "means", "role");
		// lmer of the same formula; optimisers agree to 5 digits
		hasValues(report, Map.of("fixed/roletherapist/estimate", -0.67831846708368, "fixed/log1p(time)/estimate",
				0.28882964779621, "fixed/I((time - 1.5)^2/10)/estimate", -0.04697674481943,
				"fixed/roletherapist:log1p(time)/estimate", -0.00346410931946, "fixed/I((time - 1.5)^2/10)/se", 0.630611892476,
				"vc/client/log1p(time)/var", 0.261516432089, "fit/logLik", -117.99332829), 0.01);
		// emmeans 1.8.4: emmeans(m, ~ role) and emmeans(m, ~ role, at = list(time = 2))
		assertThat(report.values()).containsKey("predicted/role=client,time=2/estimate");
		hasValues(report, Map.of("predicted/role=client,time=2/estimate", 5.63481465575, "predicted/role=therapist,time=2/estimate",
				4.9526904756, "means/role=client/estimate", 5.58009839812, "means/role=therapist/estimate", 4.8986445053), 0.01);
	}

	@Test
	void the_scripts_compute_the_same_columns_of_the_same_rows() {
		for (String formula : List.of("alliance ~ log(time) + scale(time) + (1 | client)",
				"log(alliance) ~ role + I((time - 1.5)^2 / 10) + I(time - 1) + (1 | client)",
				"scale(alliance) ~ log1p(time) + (0 + log1p(time) | client)")) {
			Report report = Models.run(RScripts.input(Models.dyads()), formula);
			// lmer's optimiser stops at about 4 digits
			RScripts.compare(report, Models.dyads(), 2e-4, 1e-6);
		}
	}

	@Test
	void what_cannot_be_computed_is_refused_in_words() {
		assertThatThrownBy(() -> Models.run(Models.dyads(), "alliance ~ log(role) + (1 | client)"))
				.isInstanceOf(AnalysisException.class)
				.hasMessageContaining("role is text, so log(role) cannot be computed");
		assertThatThrownBy(() -> Models.run(Models.dyads(), "log(role) ~ time + (1 | client)"))
				.isInstanceOf(AnalysisException.class)
				.hasMessageContaining("role is text, so log(role) cannot be computed");
		assertThatThrownBy(() -> Models.run(Models.dyads(), "alliance ~ scale(time) + (1 | client)", "where", "visit=V1"))
				.isInstanceOf(AnalysisException.class).hasMessageContaining("the rows used do not differ in it");
		assertThatThrownBy(() -> Models.run(Models.dyads(), "alliance ~ log(-1 - time) + (1 | client)"))
				.isInstanceOf(AnalysisException.class).hasMessageContaining("no row has valid values of all of");
	}
}
