package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Three-level meta-analyses of metadat::dat.konstantopoulos2011 (schools in districts), against metafor 3.8-1 and clubSandwich
 * in R 4.2.2: {@code d$yr <- d$year - 1990; m <- rma.mv(yi, vi, mods = ~ yr, random = ~ 1 | district/school, data = d,
 * method = .., test = .., control = list(optimizer = "BFGS", reltol = 1e-15)); robust(m, cluster = d$district, clubSandwich =
 * TRUE)}.
 */
class ThreeLevelTest {

	private static final double[] EFFECTS = { -0.18, -0.22, 0.23, -0.3, 0.13, -0.26, 0.19, 0.32, 0.45, 0.38, 0.29, 0.16, 0.65,
			0.36, 0.6, 0.08, 0.04, 0.19, -0.06, -0.18, 0, 0, -0.28, -0.04, -0.3, 0.07, 0, 0.05, -0.08, -0.09, 0.3, 0.98, 1.19,
			-0.07, -0.05, -0.01, 0.02, -0.03, 0, 0.01, -0.1, 0.5, 0.66, 0.2, 0, 0.05, 0.07, -0.52, 0.7, -0.03, 0.27, -0.34, 0.12,
			0.61, 0.04, -0.05 };
	private static final double[] VARIANCES = { 0.118, 0.118, 0.144, 0.144, 0.014, 0.014, 0.015, 0.024, 0.023, 0.043, 0.012, 0.02,
			0.004, 0.004, 0.007, 0.019, 0.007, 0.005, 0.004, 0.02, 0.018, 0.019, 0.022, 0.02, 0.021, 0.006, 0.007, 0.007, 0.007,
			0.007, 0.015, 0.011, 0.01, 0.001, 0.001, 0.001, 0.001, 0.001, 0.001, 0.001, 0.001, 0.01, 0.011, 0.01, 0.009, 0.013,
			0.013, 0.031, 0.031, 0.03, 0.03, 0.03, 0.087, 0.082, 0.067, 0.067 };
	private static final int[] SCHOOLS = { 4, 4, 3, 4, 4, 11, 3, 8, 6, 5, 4 };
	private static final double[] YEARS = { -14, -1, 4, -14, 7, -14, 7, 7, 10, 10, 5 };

	/** The optimisers stop at about 1e-7 of a variance, to which the standard errors answer. */
	private static final double FITTED = 1e-5;

	private static Table schools() {
		double[] district = IntStream.range(0, SCHOOLS.length).boxed()
				.flatMap(d -> Stream.generate(() -> (double) d).limit(SCHOOLS[d])).mapToDouble(d -> d).toArray();
		double[] year = IntStream.range(0, district.length)
				.mapToDouble(i -> i > 53 ? 4 : YEARS[(int) district[i]]).toArray();
		return Table.of(Analyses.numbers("yi", EFFECTS), Analyses.numbers("vi", VARIANCES), Analyses.numbers("district", district),
				Analyses.numbers("school", IntStream.range(0, district.length).asDoubleStream().toArray()),
				Analyses.numbers("yr", year));
	}

	private static Map<String, Double> run(String... more) {
		return Analyses.run("sites", schools(), Stream.concat(Stream.of("effect", "yi", "variance", "vi", "levels",
				"district,school"), Stream.of(more)).toArray(String[]::new)).values();
	}

	private static void hold(Map<String, Double> values, String name, double expected, double tolerance) {
		assertThat(values.get(name)).as(name).isCloseTo(expected, within(tolerance));
	}

	@Test
	void a_moderator_by_maximum_likelihood_with_students_t() {
		Map<String, Double> values = run("moderators", "yr", "method", "ml", "test", "t");
		hold(values, "three_level/b/mu", 0.1802918455352, FITTED);
		hold(values, "three_level/b/yr", 0.0050737204360084, FITTED);
		hold(values, "three_level/se/mu", 0.080051643601107, FITTED);
		hold(values, "three_level/se/yr", 0.0085113537626217, FITTED);
		hold(values, "three_level/p/mu", 0.028397968914235, FITTED);
		hold(values, "three_level/p/yr", 0.55359105731976, FITTED);
		hold(values, "three_level/ci95_lo/yr", -0.011990516437113, FITTED);
		hold(values, "three_level/ci95_hi/yr", 0.02213795730913, FITTED);
		hold(values, "three_level/var_district", 0.056462849930719, FITTED);
		hold(values, "three_level/var_school", 0.032939013195506, FITTED);
		hold(values, "three_level/moderated_logLik", -8.2181425658432, 1e-9);
		hold(values, "three_level/QE", 550.25967549541, 1e-8);
		hold(values, "three_level/QM", 0.35534956162902, FITTED);
		hold(values, "three_level/QM_p", 0.55359105731976, FITTED);
		hold(values, "three_level/cr2_se/mu", 0.089625486863928, FITTED);
		hold(values, "three_level/cr2_se/yr", 0.010018340065903, FITTED);
		hold(values, "three_level/cr2_df/mu", 8.2307981108438, 1e-3);
		hold(values, "three_level/cr2_df/yr", 4.1363666213955, 1e-3);
		hold(values, "three_level/cr2_p/yr", 0.63835199808516, 1e-4);
		hold(values, "mu", 0.18445538453178, FITTED);
		hold(values, "se", 0.08048168453486, FITTED);
		hold(values, "ci95_lo", 0.023166484489372, FITTED);
		hold(values, "var_district", 0.057738363347577, FITTED);
		hold(values, "three_level/logLik", -8.394935571263, 1e-9);
		hold(values, "cr2_se", 0.084375285686481, FITTED);
		hold(values, "cr2_df", 9.8376399336226, 1e-3);
	}

	@Test
	void a_moderator_by_reml_with_normal_tests() {
		Map<String, Double> values = run("moderators", "yr");
		hold(values, "three_level/b/mu", 0.18071849563807, FITTED);
		hold(values, "three_level/se/yr", 0.0094357942517122, FITTED);
		hold(values, "three_level/p/yr", 0.57347340833928, FITTED);
		hold(values, "three_level/ci95_lo/mu", 0.0068965566469784, FITTED);
		hold(values, "three_level/var_district", 0.072265596776689, FITTED);
		hold(values, "three_level/var_school", 0.032650195400051, FITTED);
		hold(values, "three_level/moderated_logLik", -7.240466776791, 1e-9);
		hold(values, "three_level/QM", 0.3169053007372, FITTED);
		hold(values, "three_level/QM_p", 0.57347340833928, FITTED);
		hold(values, "three_level/cr2_se/yr", 0.010003424292877, FITTED);
		hold(values, "three_level/cr2_df/yr", 4.1889987246293, 1e-3);
	}

	@Test
	void a_moderator_by_reml_with_students_t() {
		Map<String, Double> values = run("moderators", "yr", "test", "t");
		hold(values, "three_level/p/mu", 0.046489022216061, FITTED);
		hold(values, "three_level/p/yr", 0.57580337482853, FITTED);
		hold(values, "three_level/ci95_hi/mu", 0.35852380638092, FITTED);
	}

	/** rma(yi, vi, mods = ~ yr, test = "t", control = list(threshold = 1e-13)). */
	@Test
	void students_t_without_hartung_and_knapp_at_one_level() {
		Map<String, Double> values = run("moderators", "yr", "test", "t");
		hold(values, "b/yr", 0.0051719197482096, 1e-8);
		hold(values, "se/mu", 0.043958681919239, 1e-8);
		hold(values, "se/yr", 0.0043984836655078, 1e-8);
		hold(values, "p/yr", 0.24481628906886, 1e-7);
		hold(values, "QM", 1.382603295802, 1e-7);
		hold(values, "QM_p", 0.24481628906886, 1e-7);
	}

	@Test
	void the_script_gives_the_same() {
		Table table = schools();
		for (String[] more : new String[][] { { "method", "ml", "test", "t" }, { "hartungKnapp", "no" } }) {
			Report report = Analyses.run("sites", RScripts.input(table), Stream.concat(Stream.of("effect", "yi", "variance", "vi",
					"levels", "district,school", "moderators", "yr"), Stream.of(more)).toArray(String[]::new));
			// metafor's optimisers stop earlier
			RScripts.compare(report, table, 2e-4, 1e-6);
		}
	}

	@Test
	void a_moderator_that_tells_the_clusters_apart_brings_a_warning() {
		Table table = PredictionData.effects(24, 9);
		Report report = Analyses.run("sites", table, "effect", "yi", "variance", "vi", "moderators", "kind",
				"levels", "kind,study");
		assertThat(report.warnings()).extracting(Block.Warning::message)
				.anyMatch(m -> m.startsWith("The three-level model can't be fitted with these moderators"));
		assertThat(report.values()).containsKey("cr2_se").doesNotContainKey("three_level/QM");
	}
}
