package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

class AgreementHardCasesTest {

	private static final double NA = Double.NaN;

	private static Table pairs(double[] client, double[] therapist) {
		return Table.of(Analyses.numbers("c", client), Analyses.numbers("t", therapist));
	}

	private static double[] of(double... numbers) {
		return numbers;
	}

	private static Report run(double[] client, double[] therapist) {
		return Analyses.run("agreement", pairs(client, therapist), "columns", "c,t");
	}

	@Test
	void no_overlap_is_one_sentence_with_a_remedy() {
		assertThatThrownBy(() -> run(of(1, NA, 3, NA), of(NA, 2, NA, 4))).isInstanceOf(AnalysisException.class)
				.hasMessageContaining("No client has a rating by both").hasMessageContaining("2 ratings");
	}

	@Test
	void ratings_of_one_side_only_are_one_sentence_with_a_remedy() {
		assertThatThrownBy(() -> run(of(1, 2, 3), of(NA, NA, NA))).isInstanceOf(AnalysisException.class)
				.hasMessageContaining("(0 ratings)").hasMessageContaining("Choose ratings that both sides give");
	}

	@Test
	void one_role_only_in_long_data_is_one_sentence_with_a_remedy() {
		Table table = Table.of(Analyses.texts("client", "A", "B"), Analyses.texts("role", "CLIENT", "CLIENT"),
				Analyses.numbers("wai", 4, 5));
		assertThatThrownBy(() -> Analyses.run("agreement", table, "rating", "wai")).isInstanceOf(AnalysisException.class)
				.hasMessageContaining("Only one role rates (CLIENT)");
	}

	@Test
	void several_pairs_of_one_client_only_are_not_mended_by_the_option_that_is_set_already() {
		Table table = Table.of(Analyses.texts("client", "A", "A", "A", "A"), Analyses.numbers("session", 1, 2, 3, 4),
				Analyses.numbers("c", 4, 5, 3, 6), Analyses.numbers("t", 5, 5, 4, 7));
		assertThat(Analyses.run("agreement", table, "columns", "c,t").warnings()).extracting(w -> w.sentence())
				.anyMatch(m -> m.contains("taken as independent") && m.contains("Keep the rows of more clients"))
				.noneMatch(m -> m.contains("Repeated pairs"));
		Table two = Table.of(Analyses.texts("client", "A", "A", "B", "B"), Analyses.numbers("session", 1, 2, 1, 2),
				Analyses.numbers("c", 4, 5, 3, 6), Analyses.numbers("t", 5, 5, 4, 7));
		assertThat(Analyses.run("agreement", two, "columns", "c,t", "repeated", "no").warnings()).extracting(w -> w.sentence())
				.anyMatch(m -> m.contains("Let the option Repeated pairs be auto"));
	}

	@Test
	void a_single_pair_gives_its_difference_and_a_warning() {
		Report report = run(of(5), of(3));
		assertThat(report.values()).containsEntry("mean_diff", 2.0).doesNotContainKeys("sd_diff", "pearson_r", "ccc",
				"loa_lower");
		assertThat(report.warnings()).extracting(w -> w.message()).anyMatch(m -> m.contains("one pair only"));
	}

	@Test
	void two_pairs_give_coefficients_without_interval_and_a_warning() {
		Report report = run(of(5, 6), of(3, 5));
		assertThat(report.values()).containsEntry("n", 2.0).doesNotContainKeys("r_ci95_lo", "r_ci95_hi");
		assertThat(report.warnings()).extracting(w -> w.message()).anyMatch(m -> m.contains("2 pairs only"));
	}

	@Test
	void constant_ratings_have_no_correlation_and_say_so() {
		Report report = run(of(4, 4, 4, 4, 4), of(1, 2, 3, 4, 5));
		assertThat(report.values()).containsEntry("mean_diff", 1.0).containsEntry("ccc", 0.0)
				.doesNotContainKeys("pearson_r", "spearman_rho", "kendall_tau_b");
		assertThat(report.warnings()).extracting(w -> w.message()).anyMatch(m ->
				m.contains("c gives the same rating everywhere"));
	}

	@Test
	void perfect_agreement_is_one_and_says_that_the_difference_cannot_be_tested() {
		Report report = run(of(1, 2, 3, 4, 5), of(1, 2, 3, 4, 5));
		assertThat(report.values()).containsEntry("pearson_r", 1.0).containsEntry("ccc", 1.0).containsEntry("ICC(A,1)/est", 1.0)
				.containsEntry("sd_diff", 0.0).doesNotContainKeys("t", "p");
		assertThat(report.warnings()).extracting(w -> w.message()).anyMatch(m -> m.contains("same amount everywhere"));
	}

	@Test
	void everything_constant_is_no_failure() {
		Report report = run(of(3, 3, 3, 3), of(3, 3, 3, 3));
		assertThat(report.values()).containsEntry("mean_diff", 0.0).doesNotContainKeys("pearson_r", "ccc", "ICC(1)/est");
		assertThat(report.warnings()).hasSizeGreaterThanOrEqualTo(2);
	}

	@Test
	void user_missing_codes_are_not_ratings() {
		Column client = Column.of(ColumnSpec.number("c").missing(MissingValues.of(97)).build(), of(5, 97, 6, 4));
		Report report = Analyses.run("agreement", Table.of(client, Analyses.numbers("t", 4, 4, 5, 6)), "columns", "c,t");
		assertThat(report.n()).containsEntry("pairs", 3L);
		assertThat(report.values().get("mean_a")).isEqualTo(5.0);
		assertThat(report.excluded()).anySatisfy(e -> {
			assertThat(e.reason()).contains("t only");
			assertThat(e.rows()).isEqualTo(1);
		});
	}

	@Test
	void a_rating_that_stands_twice_is_refused_with_both_rows() {
		Table table = Table.of(Analyses.texts("client", "A", "A", "A"), Analyses.texts("role", "CLIENT", "THERAPIST", "CLIENT"),
				Analyses.numbers("session", 1, 1, 1), Analyses.numbers("wai", 4, 5, 6));
		assertThatThrownBy(() -> Analyses.run("agreement", table, "rating", "wai")).isInstanceOf(AnalysisException.class)
				.hasMessageContaining("Client A has two ratings by CLIENT at session 1 (rows 1 and 3)");
	}

	@Test
	void the_same_client_code_at_two_sites_is_two_clients() {
		Table table = Table.of(Analyses.texts("site", "X", "X", "Y", "Y"), Analyses.texts("client", "1", "1", "1", "1"),
				Analyses.texts("role", "CLIENT", "THERAPIST", "CLIENT", "THERAPIST"), Analyses.numbers("wai", 4, 5, 6, 7));
		assertThat(Analyses.run("agreement", table, "rating", "wai").n()).containsEntry("clients", 2L).containsEntry("pairs", 2L);
	}

	@Test
	void long_and_wide_data_give_the_same_numbers() {
		double[] c = { 5, 6, 4, 7, 3, 5, 6, 2 };
		double[] t = { 4, 6, 5, 5, 4, 3, 6, 3 };
		String[] clients = { "A", "A", "B", "B", "C", "C", "D", "D" };
		double[] sessions = { 1, 2, 1, 2, 1, 2, 1, 2 };
		Table wide = Table.of(Analyses.texts("client", clients), Analyses.numbers("session", sessions), Analyses.numbers("c", c),
				Analyses.numbers("t", t));
		String[] both = Arrays.copyOf(clients, 16);
		System.arraycopy(clients, 0, both, 8, 8);
		double[] twice = Arrays.copyOf(sessions, 16);
		System.arraycopy(sessions, 0, twice, 8, 8);
		double[] ratings = Arrays.copyOf(t, 16);
		System.arraycopy(c, 0, ratings, 8, 8);
		String[] roles = new String[16];
		Arrays.fill(roles, 0, 8, "THERAPIST");
		Arrays.fill(roles, 8, 16, "CLIENT");
		Table stacked = Table.of(Analyses.texts("client", both), Analyses.numbers("session", twice),
				Analyses.texts("role", roles),
				Analyses.numbers("wai", ratings));
		assertThat(Analyses.run("agreement", stacked, "rating", "wai").values())
				.isEqualTo(Analyses.run("agreement", wide, "columns", "c,t").values()).containsEntry("n_subjects", 4.0)
				.containsEntry("n_pairs", 8.0);
	}

	@Test
	void a_hundred_thousand_pairs_take_seconds_and_stay_exact() {
		long seed = 20120803;
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		int n = 100_000;
		double[] a = new double[n];
		double[] b = new double[n];
		for (int i = 0; i < n; i++) {
			double shared = random.nextGaussian();
			a[i] = 5 + shared + random.nextGaussian();
			b[i] = 4.5 + shared + random.nextGaussian();
		}
		long start = System.nanoTime();
		Report report = run(a, b);
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("agreement of %,d pairs: %.2f s%n", n, seconds);
		assertThat(seconds).isLessThan(10);
		// the generating values: difference 0.5, correlation 1/2; ten standard errors are 0.045 and 0.024
		assertThat(report.values().get("mean_diff")).isBetween(0.455, 0.545);
		assertThat(report.values().get("pearson_r")).isBetween(0.476, 0.524);
		// the reliability of consistency is the correlation up to differing variances (McGraw & Wong 1996, p. 35)
		assertThat(report.values().get("ICC(C,1)/est")).isCloseTo(report.values().get("pearson_r"),
				within(1e-3));
		assertThat(report.values()).containsKeys("p", "ICC(C,1)/ci95_lo", "ICC(A,1)/ci95_hi", "kendall_tau_b");
	}

	@Test
	void every_registered_analysis_answers_hostile_data_with_a_report_or_one_sentence() {
		Table empty = Table.of(Analyses.texts("client"), Analyses.texts("therapist"), Analyses.numbers("session"),
				Analyses.numbers("c"),
				Analyses.numbers("t"));
		Table missing = Table.of(Analyses.texts("client", "A", "B"), Analyses.texts("therapist", "X", null),
				Analyses.numbers("session", 1, NA), Analyses.numbers("c", NA, NA), Analyses.numbers("t", NA, NA));
		Table tiny = Table.of(Analyses.texts("client", "A"), Analyses.texts("therapist", "X"), Analyses.numbers("session", 1),
				Analyses.numbers("c", 4), Analyses.numbers("t", 4));
		Table constant = Table.of(Analyses.texts("client", "A", "A", "B", "B"), Analyses.texts("therapist", "X", "X", "X", "X"),
				Analyses.numbers("session", 1, 2, 1, 2), Analyses.numbers("c", 4, 4, 4, 4), Analyses.numbers("t", 4, 4, 4, 4));
		for (Table table : List.of(empty, missing, tiny, constant)) {
			for (Analysis<?> analysis : Analyses.registered().analyses()) {
				String[] options = OptionValues.describe(analysis.optionsType()).stream()
						.anyMatch(o -> o.name().equals("columns"))
						? new String[] { "columns", "c,t" } : new String[] { "values", "c,t" };
				try {
					Report report = Analyses.run(analysis.id(), table, options);
					assertThat(report.blocks()).as(analysis.id()).isNotEmpty();
					assertThat(report.warnings().isEmpty() && !report.values().values().stream().allMatch(Double::isFinite))
							.isFalse();
				} catch (AnalysisException e) {
					assertThat(e.problem()).as(analysis.id()).endsWith(".");
					assertThat(e.remedy()).as(analysis.id()).endsWith(".");
				}
			}
		}
	}

	@Test
	void rows_used_and_rows_left_out_are_all_rows_given() {
		for (String id : List.of("agreement", "agreement_categories")) {
			Report report = Analyses.run(id, pairs(of(1, 2, 3, NA, NA, 2), of(2, 2, 4, 3, NA, 1)), "columns", "c,t");
			assertThat(report.n()).as(id).containsEntry("rows", 4L);
			assertThat(report.excluded()).as(id).extracting(e -> e.rows()).containsExactly(1L, 1L);
			assertThat(report.excluded()).as(id).extracting(e -> e.reason()).anyMatch(r -> r.startsWith("no valid "));
		}
	}
}
