package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Script;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Runs the R scripts of the analyses of outcome, ruptures and sites, where R is installed. */
class PredictionScriptsTest {

	/** Closed forms: both compute in double precision. */
	private static final double EXACT = 1e-8;
	/** lme4's and metafor's optimisers stop earlier than ours. */
	private static final double FITTED = 2e-4;

	private static void compare(String id, Table table, double relative, String... options) {
		RScripts.compare(Analyses.run(id, RScripts.input(table), options), table, relative, 1e-7);
	}

	@Test
	void the_script_of_outcome_gives_the_reports_values() {
		compare("outcome", PredictionData.clients(90, 1), FITTED, "outcome", "post", "before", "pre", "alliance", "early",
				"covariates",
				"arm");
	}

	@Test
	void the_script_of_outcome_gives_the_reports_values_where_occasions_have_rows_of_their_own() {
		compare("outcome", PredictionData.sessions(40, 5, 2), EXACT, "outcome", "sym", "outcomeAt", "5", "before", "sym",
				"beforeAt", "1",
				"alliance", "wai", "allianceAt", "3");
	}

	@Test
	void the_script_of_moderation_gives_the_reports_values_for_a_number_and_for_groups() {
		Table table = PredictionData.clients(80, 3);
		compare("moderation", table, EXACT, "outcome", "post", "predictor", "early", "moderator", "pre");
		compare("moderation", table, EXACT, "outcome", "post", "predictor", "early", "moderator", "arm", "covariates", "pre");
	}

	@Test
	void the_script_of_mediation_gives_the_reports_values() {
		compare("mediation", PredictionData.clients(70, 4), EXACT, "outcome", "post", "predictor", "early", "mediator", "mid",
				"covariates",
				"pre,arm", "bootstrap", "100");
	}

	@Test
	void the_scripts_of_mediation_and_moderation_take_a_text_of_two_categories_as_predictor() {
		compare("mediation", PredictionData.clients(70, 16), EXACT, "outcome", "post", "predictor", "arm", "mediator", "early",
				"covariates", "pre", "bootstrap", "100");
		compare("moderation", PredictionData.clients(70, 17), EXACT, "outcome", "post", "predictor", "arm", "moderator", "pre");
	}

	@Test
	void the_script_of_reliable_change_gives_the_reports_values() {
		compare("rci", PredictionData.clients(60, 5), EXACT, "before", "pre", "after", "post", "reliability", "0.88",
				"normalMean", "8",
				"normalSd", "4");
	}

	@Test
	void the_scripts_of_lagged_give_the_reports_values() {
		Table table = PredictionData.sessions(60, 6, 6);
		compare("lagged", table, FITTED, "outcome", "sym", "alliance", "wai");
		compare("lagged", table, FITTED, "outcome", "sym", "alliance", "wai", "outcomeBefore", "no");
		compare("lagged", table, 5e-3, "outcome", "sym", "alliance", "wai", "trend", "line");
	}

	@Test
	void the_script_of_rupture_gives_the_reports_values_for_one_rater_and_for_both() {
		Table table = PredictionData.sessions(30, 9, 7);
		compare("rupture", table, EXACT, "columns", "wai");
		compare("rupture", table, EXACT, "columns", "wai,wai_t");
	}

	@Test
	void the_scripts_give_the_reports_values_where_named_sessions_have_positions_in_a_design() {
		Table plain = PredictionData.sessions(40, 6, 13);
		String[] named = new String[plain.rowCount()];
		java.util.Arrays.setAll(named, i -> "Session " + (char) ('F' - (int) plain.column("session").number(i) + 1));
		Table table = Table.of(plain.columns().stream().map(c -> c.spec().name().equals("session")
				? Analyses.texts("session", named) : c)
				.toList());
		AnalysisInput input = RScripts.input(table).with(DesignKey.OCCASION, java.util.stream.IntStream.rangeClosed(1, 6)
				.mapToObj(s -> new Category("Session " + (char) ('F' - s + 1), "S" + s, s)).toList());
		Report lagged = Analyses.run("lagged", input, "outcome", "sym", "alliance", "wai");
		assertThat(lagged.values().get("fixed/wai_l/estimate")).isEqualTo(Analyses.run("lagged", plain, "outcome", "sym",
				"alliance", "wai")
				.values().get("fixed/wai_l/estimate"));
		RScripts.compare(lagged, table, FITTED, 1e-7);
		RScripts.compare(Analyses.run("rupture", input, "columns", "wai"), table, EXACT, 1e-7);
	}

	@Test
	void the_scripts_of_sites_give_the_reports_values() {
		Table table = PredictionData.clients(160, 8);
		compare("sites", table, FITTED, "outcome", "post", "predictor", "early");
		compare("sites", table, FITTED, "outcome", "post", "predictor", "arm", "method", "dl", "hartungKnapp", "no");
		compare("sites", PredictionData.effects(24, 9), FITTED, "effect", "yi", "variance", "vi", "moderators", "year,kind",
				"levels",
				"kind,study");
	}

	@Test
	void a_therapist_code_that_two_sites_use_is_two_therapists() {
		Table table = PredictionData.clients(80, 10);
		Report report = Analyses.run("outcome", table, "outcome", "post", "alliance", "early");
		assertThat(report.values().get("ngroups/therapist")).isEqualTo(12.0);
	}

	@Test
	void spss_syntax_is_there_where_spss_has_the_procedure() {
		Table table = PredictionData.clients(40, 11);
		assertThat(Analyses.run("outcome", table, "outcome", "post", "alliance", "early", "therapists", "no")
				.script(Script.Language.SPSS))
				.hasValueSatisfying(s -> assertThat(s.text()).contains("REGRESSION"));
		assertThat(Analyses.run("lagged", PredictionData.sessions(20, 6, 1), "outcome", "sym", "alliance", "wai")
				.script(Script.Language.SPSS)).hasValueSatisfying(s -> assertThat(s.text()).contains("MIXED sym"));
		assertThat(Analyses.run("sites", table, "outcome", "post").script(Script.Language.SPSS)).isEmpty();
	}

	@Test
	void the_bootstrap_interval_is_the_same_for_the_same_seed_and_near_the_sobel_interval_in_large_samples() {
		Table table = PredictionData.clients(400, 12);
		String[] options = { "outcome", "post", "predictor", "early", "mediator", "mid", "bootstrap", "2000" };
		Report first = Analyses.run("mediation", table, options);
		assertThat(Analyses.run("mediation", table, options).values()).isEqualTo(first.values());
		double width = first.values().get("bootstrap_hi") - first.values().get("bootstrap_lo");
		// a large-sample property: the percentile interval is as wide as 2 x 1.96 standard errors, up to Monte-Carlo error
		assertThat(width).isBetween(0.8 * 3.92 * first.values().get("sobel_se"), 1.2 * 3.92 * first.values().get("sobel_se"));
	}

	@Test
	void sites_that_share_one_true_mean_have_next_to_no_variance_between_them() {
		Random random = new Random(77);
		System.out.println("seed 77");
		int n = 600;
		String[] site = new String[n];
		double[] y = new double[n];
		for (int i = 0; i < n; i++) {
			site[i] = "S" + i % 6;
			y[i] = 5 + random.nextGaussian();
		}
		Report report = Analyses.run("sites", Table.of(Analyses.texts("site", site), Analyses.numbers("y", y)), "outcome", "y");
		// tau is 0 in the generating model; its 99.9% bound with six sites of 100 is about 0.25
		assertThat(report.values().get("tau2")).isLessThan(0.0625);
		assertThat(report.values().get("b/mu")).isBetween(4.8, 5.2);
	}
}
