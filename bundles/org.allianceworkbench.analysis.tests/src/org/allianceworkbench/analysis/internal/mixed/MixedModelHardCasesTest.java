package org.allianceworkbench.analysis.internal.mixed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** A result with a warning, or one clear sentence. */
class MixedModelHardCasesTest {

	private static final String DYADIC = "y ~ 0 + role + role:time + (0 + role | client)";

	private static Table dyads(int clients, int sessions, java.util.function.IntToDoubleFunction rating) {
		int rows = clients * sessions * 2;
		return Table.of(Analyses.numbers("y", IntStream.range(0, rows).mapToDouble(rating).toArray()),
				Analyses.texts("client", text(rows, i -> "c" + i / (2 * sessions))),
				Analyses.texts("session", text(rows, i -> "S" + (1 + i / 2 % sessions))),
				Analyses.texts("role", text(rows, i -> i % 2 == 0 ? "CLIENT" : "THERAPIST")));
	}

	private static String[] text(int rows, java.util.function.IntFunction<String> of) {
		return IntStream.range(0, rows).mapToObj(of).toArray(String[]::new);
	}

	/** No sum, so that nothing is regular. */
	private static double noise(int i) {
		return 4 + Math.sin(i * 12.9898) + 0.5 * Math.cos(i * 78.233);
	}

	private static void isWarnedOrRefused(Table table, String formula, String... options) {
		try {
			Report report = Models.run(table, formula, options);
			assertThat(report.warnings()).as("a result without a warning: " + report.values()).isNotEmpty();
			assertThat(report.warnings()).allSatisfy(w -> assertThat(w.message()).endsWith("."));
		} catch (AnalysisException e) {
			assertThat(e.problem()).isNotBlank().doesNotContain("Exception", "null");
			assertThat(e.getMessage()).matches("(?s).*[.?]$|.*between the arrows.*");
		}
	}

	@Test
	void one_client() {
		isWarnedOrRefused(dyads(1, 6, MixedModelHardCasesTest::noise), DYADIC, "residual", "roles");
		isWarnedOrRefused(dyads(1, 6, MixedModelHardCasesTest::noise), "y ~ time + (1 | client)");
	}

	@Test
	void one_client_with_one_session() {
		isWarnedOrRefused(dyads(1, 1, MixedModelHardCasesTest::noise), DYADIC, "residual", "roles");
	}

	@Test
	void constant_ratings() {
		isWarnedOrRefused(dyads(8, 4, i -> 5), DYADIC, "residual", "roles");
		isWarnedOrRefused(dyads(8, 4, i -> 5), "y ~ time + (1 | client)");
	}

	@Test
	void all_ratings_missing() {
		isWarnedOrRefused(dyads(8, 4, i -> Double.NaN), DYADIC, "residual", "roles");
		isWarnedOrRefused(dyads(8, 4, i -> Double.NaN), "y ~ 1 + (1 | client)");
	}

	@Test
	void no_session_rated_by_both() {
		isWarnedOrRefused(dyads(8, 4, i -> i % 4 == 0 || i % 4 == 3 ? noise(i) : Double.NaN), "y ~ 0 + role + (1 | client)",
				"residual", "roles");
	}

	@Test
	void two_sessions_and_a_random_slope() {
		isWarnedOrRefused(dyads(8, 2, MixedModelHardCasesTest::noise), "y ~ time + (1 + time | client)", "where", "role=CLIENT");
	}

	@Test
	void a_predictor_that_does_not_vary_or_says_the_same_as_another() {
		Table dyads = dyads(8, 4, MixedModelHardCasesTest::noise);
		double[] x = new double[dyads.rowCount()];
		Arrays.fill(x, 3);
		Table with = Table.of(dyads.column("y"), dyads.column("client"), dyads.column("session"), dyads.column("role"),
				Analyses.numbers("x", x));
		isWarnedOrRefused(with, "y ~ x + (1 | client)");
	}

	@Test
	void a_text_as_outcome() {
		isWarnedOrRefused(dyads(8, 4, MixedModelHardCasesTest::noise), "client ~ time + (1 | client)");
	}

	/** A random slope beside residuals free over five sessions: the data can't tell the two apart. */
	@Test
	void a_profile_that_cannot_be_had_leaves_the_fit_with_a_warning() {
		Table table = Table.of(Analyses.numbers("y", IntStream.range(0, 120).mapToDouble(MixedModelHardCasesTest::noise)
				.toArray()),
				Analyses.texts("client", text(120, i -> "c" + i / 5)),
				Analyses.numbers("session", IntStream.range(0, 120).mapToDouble(i -> 1 + i % 5).toArray()));
		for (String residual : new String[] { "toeplitz", "unstructured" }) {
			Report report = Models.run(table, "y ~ 1 + (session | client)", "residual", residual, "order", "session", "within",
					"client", "profile", "yes");
			assertThat(report.values()).as(residual).containsKey("fit/m2ll").containsKey("fixed/(Intercept)/estimate");
			assertThat(report.warnings()).as(residual).anyMatch(w -> w.message().contains("profile")
					&& w.remedy().contains("standard errors"));
		}
	}
}
