package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Data on which an analysis once went wrong, with what R 4.2.2 finds in them; the code is at each number. */
class HeldOutTest {

	/** metadat::dat.raudenbush1985: effects of teachers' expectations, three pairs of equal variances. */
	private static final double[] EFFECTS = { 0.03, 0.12, -0.14, 1.18, 0.26, -0.06, -0.02, -0.32, 0.27, 0.8, 0.54, 0.18, -0.02,
			0.23, -0.18, -0.06, 0.3, 0.07, -0.07 };
	private static final double[] VARIANCES = { 0.0156, 0.0216, 0.0279, 0.1391, 0.1362, 0.0106, 0.0106, 0.0484, 0.0269, 0.063,
			0.0912, 0.0497, 0.0835, 0.0841, 0.0253, 0.0279, 0.0193, 0.0088, 0.0303 };
	private static final double[] WEEKS = { 2, 21, 19, 0, 0, 3, 17, 24, 0, 1, 0, 0, 1, 2, 17, 5, 1, 2, 7 };

	/** lme4::sleepstudy on days 0, 3 and 9, without subject 335. */
	private static final double[][] REACTIONS = { { 249.56, 321.4398, 466.3535 }, { 222.7339, 204.707, 237.3142 },
			{ 199.0539, 232.8416, 247.5153 },
			{ 321.5426, 285.133, 354.0487 }, { 287.6079, 320.1153, 371.5811 }, { 234.8606, 309.7688, 253.8644 },
			{ 283.8424, 299.8097, 362.0428 }, { 265.4731, 254.6723, 377.299 }, { 312.3666, 346.1222, 458.9167 },
			{ 236.1032, 254.922, 351.6451 }, { 256.2968, 255.5271, 389.0527 }, { 250.5265, 280.5891, 347.5655 },
			{ 221.6771, 346.8555, 388.5417 }, { 271.9235, 277.6566, 366.5131 }, { 225.264, 240.473, 372.2288 },
			{ 269.8804, 281.7895, 369.4692 }, { 269.4117, 310.6316, 364.1236 } };

	/** nlme::Orthodont, eight boys and eight girls at 8, 10, 12 and 14 years. */
	private static final double[][] BOYS = { { 26, 25, 29, 31 }, { 21.5, 22.5, 23, 26.5 }, { 23, 22.5, 24, 27.5 },
			{ 25.5, 27.5, 26.5, 27 }, { 20, 23.5, 22.5, 26 }, { 24.5, 25.5, 27, 28.5 }, { 22, 22, 24.5, 26.5 },
			{ 24, 21.5, 24.5, 25.5 } };
	private static final double[][] GIRLS = { { 21, 20, 21.5, 23 }, { 21, 21.5, 24, 25.5 }, { 20.5, 24, 24.5, 26 },
			{ 23.5, 24.5, 25, 26.5 }, { 21.5, 23, 22.5, 23.5 }, { 20, 21, 21, 22.5 }, { 21.5, 22.5, 23, 25 },
			{ 23, 23, 23.5, 24 } };

	@Test
	void rank_correlation_of_effects_with_equal_variances() {
		Map<String, Double> values = Analyses.run("sites", effects(WEEKS), "effect", "yi", "variance", "vi").values();
		// metafor 3.8-1: ranktest(yi, vi)
		assertThat(values.get("rank_tau")).isCloseTo(0.300005190446, within(1e-9));
		assertThat(values.get("rank_p")).isCloseTo(0.0740260891579, within(1e-9));
	}

	@Test
	void effects_without_a_value_of_the_moderator_are_left_out() {
		double[] weeks = WEEKS.clone();
		weeks[1] = Double.NaN;
		weeks[8] = Double.NaN;
		weeks[9] = Double.NaN;
		Map<String, Double> values = Analyses.run("sites", effects(weeks), "effect", "yi", "variance", "vi", "moderators",
				"weeks").values();
		// metafor 3.8-1: rma(yi, vi, mods = ~ weeks, test = "knha", control = list(threshold = 1e-12))
		assertThat(values.get("k")).isEqualTo(16);
		assertThat(values.get("b/mu")).isCloseTo(0.131936671202, within(1e-7));
		assertThat(values.get("b/weeks")).isCloseTo(-0.015015123314, within(1e-7));
		assertThat(values.get("se/weeks")).isCloseTo(0.005800025077, within(1e-7));
		assertThat(values.get("QE")).isCloseTo(16.641014009134, within(1e-8));
	}

	@Test
	void exact_probability_of_a_table_of_five_by_five() {
		int[][] counts = { { 8, 8, 6, 8, 11 }, { 0, 4, 1, 2, 3 }, { 0, 0, 2, 0, 1 }, { 1, 1, 1, 0, 0 }, { 0, 1, 1, 0, 1 } };
		// R: fisher.test(counts, workspace = 2e8)
		assertThat(fisher(counts)).isCloseTo(0.644697123995, within(1e-9));
	}

	@Test
	void exact_probability_of_fifteen_hundred_cases() {
		// R: fisher.test(counts, workspace = 2e7)
		assertThat(fisher(new int[][] { { 310, 218, 158, 74 }, { 293, 229, 144, 74 } })).isCloseTo(0.769132372865, within(1e-8));
	}

	@Test
	void serial_residuals_beside_a_random_intercept_when_time_is_no_category() {
		Map<String, Double> values = Analyses.run("mixed_model", growth(), "formula", "distance ~ age + (1 | id)", "residual",
				"ar1", "order", "visit", "within", "id").values();
		// nlme 3.1-162: lme(distance ~ age, random = ~ 1 | id, correlation = corAR1(form = ~ visit | id)), likelihood polished
		assertThat(values.get("fit/m2ll")).isCloseTo(226.613456271, within(1e-6));
		assertThat(values.get("fixed/age/estimate")).isCloseTo(0.578608145786, within(1e-5));
		assertThat(values.get("vc/id/(Intercept)/var")).isCloseTo(2.804450109, within(1e-4));
		assertThat(values.get("vc/Residual/phi/corr")).isCloseTo(0.207169672, within(1e-4));
	}

	@Test
	void residual_variances_of_groups_that_are_no_predictor() {
		Map<String, Double> values = Analyses.run("mixed_model", growth(), "formula", "distance ~ age + (1 | id)", "residual",
				"by-group", "strata", "sex").values();
		// nlme 3.1-162: lme(distance ~ age, random = ~ 1 | id, weights = varIdent(form = ~ 1 | sex)), likelihood polished
		assertThat(values.get("fit/m2ll")).isCloseTo(223.110675079, within(1e-6));
		assertThat(values.get("vc/Residual/boy/var")).isCloseTo(1.540170662, within(1e-4));
		assertThat(values.get("vc/Residual/girl/var")).isCloseTo(0.624693086, within(1e-4));
	}

	@Test
	void interval_of_a_standard_deviation_whose_profile_reaches_a_correlation_of_one() {
		Table table = Table.of(Analyses.texts("subject", repeated(REACTIONS.length, 3)),
				Analyses.numbers("days", IntStream.range(0, 3 * REACTIONS.length)
						.mapToDouble(i -> new double[] { 0, 3, 9 }[i % 3]).toArray()),
				Analyses.numbers("reaction", flat(REACTIONS)));
		Map<String, Double> values = Analyses.run("mixed_model", table, "formula", "reaction ~ days + (days | subject)",
				"estimation", "ml", "profile", "yes", "diagnostics", "no").values();
		// likelihood written out and minimised with nlminb from five correlations, root of the deviance minus 3.8415 by uniroot
		assertThat(values.get("vc/subject/(Intercept)/sd/profile_ci95_lo")).isCloseTo(4.2406, within(1e-2));
		assertThat(values.get("vc/subject/days/sd/profile_ci95_lo")).isCloseTo(1.5848, within(1e-3));
	}

	@Test
	void kenward_roger_of_visits_that_are_correlated_freely_when_some_are_missed() {
		Map<String, Double> values = Analyses.run("mmrm", growth(3, 17, 47), "outcome", "distance", "client", "id", "arm", "sex",
				"occasion", "age", "df", "kenward-roger").values();
		// Kenward & Roger (1997) written out with numDeriv at the REML optimum (Newton steps from nlme's gls), tolerance: its gradient
		assertThat(values.get("fixed/age10/kr_se")).isCloseTo(0.530570969, within(1e-5));
		assertThat(values.get("fixed/age10/kr_df")).isCloseTo(13.606630815, within(1e-4));
		assertThat(values.get("fixed/age14/kr_se")).isCloseTo(0.569848785, within(1e-5));
		assertThat(values.get("fixed/age14:sexgirl/kr_se")).isCloseTo(0.805900581, within(1e-5));
		assertThat(values.get("fixed/age14:sexgirl/kr_df")).isCloseTo(13.874117187, within(1e-4));
	}

	private static Table effects(double[] weeks) {
		return Table.of(Analyses.numbers("yi", EFFECTS), Analyses.numbers("vi", VARIANCES), Analyses.numbers("weeks", weeks));
	}

	private static double fisher(int[][] counts) {
		String[][] cases = IntStream.range(0, counts.length).boxed()
				.flatMap(i -> IntStream.range(0, counts[i].length).boxed()
						.flatMap(j -> Stream.generate(() -> new String[] { "r" + i, "c" + j }).limit(counts[i][j])))
				.toArray(String[][]::new);
		Table table = Table.of(Analyses.texts("row", Arrays.stream(cases).map(c -> c[0]).toArray(String[]::new)),
				Analyses.texts("column", Arrays.stream(cases).map(c -> c[1]).toArray(String[]::new)));
		return Analyses.run("crosstab", table, "rows", "row", "columns", "column").values().get("fisher_p");
	}

	private static Table growth(int... missed) {
		double[] distances = DoubleStream.concat(Arrays.stream(flat(BOYS)), Arrays.stream(flat(GIRLS))).toArray();
		for (int visit : missed) {
			distances[visit] = Double.NaN;
		}
		return Table.of(Analyses.texts("id", repeated(16, 4)),
				Analyses.texts("sex", IntStream.range(0, 64).mapToObj(i -> i < 32 ? "boy" : "girl").toArray(String[]::new)),
				Analyses.numbers("age", IntStream.range(0, 64).mapToDouble(i -> 8 + 2 * (i % 4)).toArray()),
				Analyses.numbers("visit", IntStream.range(0, 64).mapToDouble(i -> 1 + i % 4).toArray()),
				Analyses.numbers("distance", distances));
	}

	private static double[] flat(double[][] rows) {
		return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
	}

	private static String[] repeated(int groups, int times) {
		return IntStream.range(0, groups * times).mapToObj(i -> "g" + (10 + i / times)).toArray(String[]::new);
	}
}
