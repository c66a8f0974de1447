package org.allianceworkbench.analysis;

import java.nio.file.Path;
import java.util.Optional;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** The scripts of everyday analyses, of scales and of agreement, run by R against the values of the reports. */
class DescribeScriptsTest {

	/** Closed forms: what differs is the order of sums. */
	private static final double EXACT = 1e-8;

	private static void compare(String folder, String file, double relative, String id, String... pairs) {
		Optional<Path> data = Projects.shared("reference/stats/" + folder);
		if (data.isPresent()) {
			Table table = Analyses.csv(data.get().resolve(file));
			Report report = Analyses.run(id, RScripts.input(table), pairs);
			RScripts.compare(report, table, relative, 1e-9);
		}
	}

	@Test
	void descriptives_for_all_rows_and_by_group() {
		compare("study-mini", "data.csv", EXACT, "descriptives", "values", "wai_c,bdi_pre");
		compare("study-mini", "data.csv", EXACT, "descriptives", "values", "wai_c", "by", "site,session");
	}

	@Test
	void patterns_of_missing_values() {
		compare("study-mini", "data.csv", EXACT, "missingness", "values", "wai_c,wai_t");
	}

	@Test
	void littles_test_over_occasions_and_over_variables() {
		// the EM algorithm stops at steps of 1e-12, far from which the likelihood's optimum can lie a little
		compare("study-mini", "data.csv", 1e-6, "mcar", "values", "wai_c", "predictors", "bdi_pre,site");
		compare("basic-tests", "data.csv", 1e-6, "mcar", "values", "y,y2,x1,x2");
	}

	@Test
	void t_tests_of_groups_and_of_pairs() {
		// intervals of d invert R's noncentral t, which is exact to about 1e-8
		compare("basic-tests", "data.csv", 1e-6, "t_test", "value", "y", "by", "g2");
		compare("basic-tests", "data.csv", EXACT, "t_test", "columns", "y,y2");
		compare("study-mini", "data.csv", EXACT, "t_test", "value", "wai_c", "occasions", "1,6");
		compare("study-mini", "data.csv", 1e-6, "t_test", "value", "wai_c", "by", "cond");
	}

	@Test
	void analyses_of_variance_and_covariance() {
		compare("basic-tests", "data.csv", EXACT, "anova", "value", "y", "by", "g4");
		compare("study-mini", "data.csv", EXACT, "anova", "value", "wai_c", "by", "site");
		compare("trial-mmrm", "data.csv", EXACT, "anova", "value", "bdi", "at", "2", "baseline", "1", "by", "arm", "reference",
				"arm=SC",
				"client", "id", "occasion", "occ");
		compare("basic-tests", "data.csv", EXACT, "anova", "value", "y", "by", "g2,g4", "interactions", "g2:g4", "covariates",
				"x2");
	}

	@Test
	void correlations_and_crosstabulations() {
		compare("basic-tests", "data.csv", EXACT, "correlation", "values", "y,y2,x1,x2");
		compare("study-mini", "data.csv", EXACT, "correlation", "values", "wai_c,wai_t,bdi_pre", "missing", "listwise");
		compare("basic-tests", "data.csv", 1e-6, "crosstab", "rows", "g2", "columns", "g4");
	}

	@Test
	void regressions_with_and_without_clusters() {
		compare("basic-tests", "data.csv", EXACT, "regression", "outcome", "y", "predictors", "x1,x2,g2", "interactions",
				"x1:g2");
		compare("outcome-early", "data.csv", 1e-6, "regression", "outcome", "post", "predictors", "pre,early", "cluster",
				"therapist");
	}

	@Test
	void effect_sizes_of_changes_and_groups() {
		compare("rci-bdi", "data.csv", 1e-6, "effect_sizes", "columns", "pre,post");
		compare("basic-tests", "data.csv", 1e-6, "effect_sizes", "value", "y", "by", "g2");
	}

	@Test
	void normal_distributions() {
		// R's own approximation of the test's constants
		compare("basic-tests", "data.csv", 1e-4, "normality", "values", "y,x1");
	}

	@Test
	void scales_judged_by_alpha_and_omega() {
		// factanal stops earlier than the maximum likelihood here
		compare("rel-bfi-ac", "data.csv", 1e-4, "reliability", "items", "A1,A2,A3,A4,A5", "reverse", "A1", "lowest", "1",
				"highest", "6");
		compare("rel-bfi-ac", "data.csv", 1e-4, "reliability", "items", "C1,C2,C3,C4,C5", "reverse", "C4,C5", "lowest", "1",
				"highest", "6",
				"by", "gender");
	}

	@Test
	void reliability_within_and_between_clients() {
		// variances by lme4's optimiser
		compare("rel-multilevel", "data.csv", 2e-3, "multilevel_reliability", "value", "y", "item", "item");
		compare("rel-multilevel", "data.csv", 2e-3, "multilevel_reliability", "value", "y", "item", "item", "sessions", "nested");
	}

	@Test
	void agreement_about_categories() {
		compare("kappa-sim", "data.csv", EXACT, "agreement_categories", "columns", "client_cat,therapist_cat", "categories",
				"weak,fair,good,strong", "weights", "quadratic");
		compare("kappa-sim", "data_raters.csv", EXACT, "agreement_categories", "columns", "r1,r2,r3,r4");
	}

	@Test
	void intraclass_correlations_and_temporal_congruence() {
		compare("icc-shrout-fleiss", "data.csv", EXACT, "icc", "columns", "J1,J2,J3,J4");
		compare("study-mini", "data.csv", EXACT, "congruence", "columns", "wai_c,wai_t");
	}
}
