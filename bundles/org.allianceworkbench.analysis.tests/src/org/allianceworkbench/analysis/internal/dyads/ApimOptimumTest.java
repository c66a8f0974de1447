package org.allianceworkbench.analysis.internal.dyads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/**
 * The restricted likelihood of 18 dyads with missing values, whose correlation is nearly 0, so that a search that stops early
 * shows in its fourth digit. The values were found with 40 digits (mpmath 1.3: root of the likelihood's gradient, standard
 * errors from its second derivatives there).
 */
class ApimOptimumTest {

	private static final double NONE = Double.NaN;
	private static final double[] X_C = { 5.01, 6.48, 6.08, 6.44, 5.65, 6.52, 4.63, 5.38, 5.63, 6.80, 2.85, NONE, 5.37, 5.47,
			5.75,
			6.03, 6.42, 7.40 };
	private static final double[] X_T = { 5.07, 5.97, 5.09, 6.35, 6.31, 4.80, 3.86, 5.16, 4.67, 4.53, 5.58, 5.89, 3.52, 4.73,
			4.97,
			4.75, 5.45, 5.26 };
	private static final double[] Y_C = { 4.68, 5.41, 5.15, 6.26, 5.14, 4.82, 3.52, 4.52, 5.48, 5.20, 2.82, 5.40, 4.70, 5.14,
			3.85,
			5.70, 7.21, 6.19 };
	private static final double[] Y_T = { 3.15, 3.82, 4.52, 4.76, NONE, NONE, 3.97, 4.47, 3.93, 4.44, 4.03, 5.14, 3.68, 4.18,
			4.35,
			5.66, 4.26, 4.75 };

	@Test
	void the_covariance_of_the_residuals_is_the_maximum_of_the_likelihood_to_nine_digits() {
		Table table = Table.of(Analyses.numbers("x_c", X_C), Analyses.numbers("x_t", X_T), Analyses.numbers("y_c", Y_C),
				Analyses.numbers("y_t", Y_T), Analyses.texts("dyad", IntStream.range(0, X_C.length).mapToObj(i -> "D" + i)
						.toArray(String[]::new)));
		Map<String, Double> values = Analyses.run("apim", table, "outcomes", "y_c,y_t", "predictors", "x_c,x_t", "client", "dyad")
				.values();
		assertThat(values.get("vc/residual.client.var/estimate")).isCloseTo(0.440900929868099, within(1e-9));
		assertThat(values.get("vc/residual.therapist.var/estimate")).isCloseTo(0.315152009968467, within(1e-9));
		assertThat(values.get("vc/residual.client~therapist.cov/estimate")).isCloseTo(0.000933961249689003, within(1e-9));
		assertThat(values.get("vc/residual.client~therapist.corr/estimate")).isCloseTo(0.0025055225140874, within(1e-9));
		assertThat(values.get("vc/residual.client.var/se")).isCloseTo(0.166644887607, within(1e-9));
		assertThat(values.get("vc/residual.therapist.var/se")).isCloseTo(0.128660235768, within(1e-9));
		assertThat(values.get("vc/residual.client~therapist.cov/se")).isCloseTo(0.105349360209, within(1e-9));
		assertThat(values.get("vc/residual.client~therapist.corr/se")).isCloseTo(0.282616498012, within(1e-9));
		assertThat(values.get("fit/m2ll")).isCloseTo(63.7384643969128413, within(1e-9));
	}
}
