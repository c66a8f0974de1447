package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Effects from what studies publish, against metafor 3.8-1 (escalc, rma, ranktest) of R 4.2. */
class PublishedEffectsTest {

	/** dat.normand1999 (Normand 1999, Statistics in Medicine 18:321-359), the first four studies. */
	private static final Table MEANS = Table.of(Analyses.numbers("n1", 155, 31, 75, 18), Analyses.numbers("m1", 55, 27, 64, 66),
			Analyses.numbers("s1", 47, 7, 17, 20), Analyses.numbers("n2", 156, 32, 71, 18),
			Analyses.numbers("m2", 75, 29, 119, 137),
			Analyses.numbers("s2", 64, 4, 29, 48));

	private static Map<String, Double> means(String measure) {
		return Analyses.run("sites", MEANS, "summaries", "n1,m1,s1,n2,m2,s2", "measure", measure).values();
	}

	@Test
	void means_give_the_effects_of_escalc() {
		assertThat(means("smd").get("yi/1")).isCloseTo(-0.355169640940107, within(1e-12));
		assertThat(means("smd").get("vi/1")).isCloseTo(0.0130646755415297, within(1e-12));
		assertThat(means("smd").get("yi/4")).isCloseTo(-1.88798225293685, within(1e-12));
		assertThat(means("md").get("vi/1")).isCloseTo(40.508023160, within(1e-8));
		assertThat(means("rom").get("yi/1")).isCloseTo(-0.310154928304, within(1e-11));
		assertThat(means("rom").get("vi/1")).isCloseTo(0.009379083261, within(1e-11));
	}

	@Test
	void correlations_give_the_effects_of_escalc() {
		Table table = Table.of(Analyses.numbers("r", 0.187, 0.162, 0.34), Analyses.numbers("n", 109, 749, 55));
		Map<String, Double> z = Analyses.run("sites", table, "correlations", "r,n").values();
		assertThat(z.get("yi/1")).isCloseTo(0.189226642531, within(1e-11));
		assertThat(z.get("vi/1")).isCloseTo(0.009433962264, within(1e-11));
		Map<String, Double> r = Analyses.run("sites", table, "correlations", "r,n", "measure", "cor").values();
		assertThat(r.get("vi/1")).isCloseTo(0.008623007694, within(1e-11));
	}

	@Test
	void a_measure_that_does_not_fit_is_refused_with_those_that_do() {
		assertThatThrownBy(() -> Analyses.run("sites", MEANS, "summaries", "n1,m1,s1,n2,m2,s2", "measure", "or"))
				.isInstanceOf(OptionException.class).hasMessageContaining("smd, md, rom");
		assertThatThrownBy(() -> Analyses.run("sites", MEANS, "summaries", "n1,m1,s1"))
				.isInstanceOf(OptionException.class).hasMessageContaining("6 columns, but 3 were named");
	}

	@Test
	void equal_variances_are_ties_of_the_rank_test() {
		double[] y = { 0.03, 0.12, -0.14, 1.18, 0.26, -0.06, -0.02, -0.32, 0.27, 0.80, 0.54, 0.18, -0.02, 0.23, -0.18, -0.06,
				0.30,
				0.07, -0.07 };
		double[] se = { 0.125, 0.147, 0.167, 0.373, 0.369, 0.103, 0.103, 0.220, 0.164, 0.251, 0.302, 0.223, 0.289, 0.290, 0.159,
				0.167, 0.139, 0.094, 0.174 };
		double[] v = java.util.Arrays.stream(se).map(s -> s * s).toArray();
		Map<String, Double> values = Analyses.run("sites", Table.of(Analyses.numbers("y", y), Analyses.numbers("v", v)), "effect",
				"y",
				"variance", "v").values();
		assertThat(values.get("rank_tau")).as("ranktest, dat.raudenbush1985").isCloseTo(0.30000519045, within(1e-9));
		assertThat(values.get("rank_p")).isCloseTo(0.07402608916, within(1e-9));
	}

	@Test
	void effects_without_a_moderator_are_left_out_of_the_model_with_moderators_only() {
		Table table = Table.of(Analyses.numbers("y", 0.1, 0.4, 0.3, 0.6, 0.2),
				Analyses.numbers("v", 0.02, 0.03, 0.01, 0.02, 0.05),
				Analyses.numbers("year", 1, 2, Double.NaN, 4, 5));
		org.allianceworkbench.report.Report report = Analyses.run("sites", table, "effect", "y", "variance", "v", "moderators",
				"year");
		assertThat(report.values().get("k")).isEqualTo(4);
		assertThat(report.values().get("summary/k")).isEqualTo(5);
		assertThat(report.excluded()).anyMatch(e -> e.reason().contains("moderator") && e.rows() == 1);
	}
}
