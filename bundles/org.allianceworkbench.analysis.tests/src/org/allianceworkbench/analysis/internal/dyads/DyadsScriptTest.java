package org.allianceworkbench.analysis.internal.dyads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.Projects;
import org.allianceworkbench.analysis.RScripts;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Script;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Runs the R scripts of the analyses of dyads (nlme, lmerTest), where R is installed. nlme stops earlier than we do: its
 * variances agree to 3 digits, fixed effects to 4.
 */
class DyadsScriptTest {

	private static final double NLME = 2e-3;
	private static final double LMER = 1e-3;

	private static Optional<Table> file(String folder) {
		return Projects.shared("reference/stats/" + folder).map(f -> Analyses.csv(f.resolve(Path.of("data.csv"))));
	}

	private static void agrees(String folder, double tolerance, String id, String... options) {
		file(folder).ifPresent(table -> {
			Report report = Analyses.run(id, RScripts.input(table), options);
			RScripts.compare(report, table, tolerance, 1e-4);
		});
	}

	/** Ratings of both roles below one another. */
	private static Table stacked(Table wide, String first, String second) {
		int n = wide.rowCount();
		List<Column> columns = new ArrayList<>();
		for (Column column : wide.columns()) {
			columns.add(column.spec().type().isNumeric() ? Analyses.numbers(column.spec().name(),
					java.util.stream.IntStream.range(0, 2 * n)
					.mapToDouble(i -> column.number(i % n)).toArray()) : Analyses.texts(column.spec().name(),
							java.util.stream.IntStream.range(0, 2 * n).mapToObj(i -> column.text(i % n)).toArray(String[]::new)));
		}
		columns.add(Analyses.texts("rater", java.util.stream.IntStream.range(0, 2 * n)
				.mapToObj(i -> i < n ? "CLIENT" : "THERAPIST")
				.toArray(String[]::new)));
		columns.add(Analyses.numbers("alliance", java.util.stream.IntStream.range(0, 2 * n)
				.mapToDouble(i -> wide.column(i < n ? first
				: second).number(i % n)).toArray()));
		return Table.of(columns);
	}

	@Test
	void one_with_many() {
		agrees("study-mini", NLME, "owm", "columns", "wai_c,wai_t", "where", "session=3");
		agrees("study-mini", NLME, "owm", "columns", "wai_c,wai_t", "predictors", "experience");
	}

	@Test
	void longitudinal_one_with_many_with_predictors() {
		agrees("study-mini", NLME, "lowm", "columns", "wai_c,wai_t", "predictors", "cond", "categorical", "cond", "therapists",
				"independent");
	}

	@Test
	void longitudinal_one_with_many_of_rows_of_ratings() {
		file("study-mini").ifPresent(wide -> {
			Table table = stacked(wide, "wai_c", "wai_t");
			Report report = Analyses.run("lowm", RScripts.input(table), "rating", "alliance", "predictors", "prog_c,bdi_pre",
					"moderators",
					"bdi_pre", "therapists", "therapist");
			RScripts.compare(report, table, NLME, 1e-4);
		});
	}

	@Test
	void growth_with_one_curve_for_all_dyads() {
		agrees("study-mini", NLME, "dyadic_growth", "columns", "wai_c,wai_t", "trend", "quadratic");
	}

	@Test
	void dyads_differ_in_curves_only_when_asked() {
		file("study-mini").ifPresent(table -> {
			String[] line = { "columns", "wai_c,wai_t", "trend", "quadratic", "diagnostics", "no", "tests", "no" };
			String[] curve = { "columns", "wai_c,wai_t", "trend", "quadratic", "diagnostics", "no", "tests", "no", "random",
					"curves" };
			String name = "vc/dyad.client.time2.var/estimate";
			assertThat(Analyses.run("dyadic_growth", table, line).values()).doesNotContainKey(name)
					.containsKey("vc/dyad.client.time.var/estimate");
			assertThat(Analyses.run("dyadic_growth", table, curve).values()).containsKey(name);
		});
	}

	@Test
	void growth_with_serial_residuals() {
		agrees("study-mini", NLME, "dyadic_growth", "columns", "wai_c,wai_t", "random", "none", "residuals", "serial");
	}

	@Test
	void actor_and_partner() {
		agrees("apim-sim", NLME, "apim", "outcomes", "y_c,y_t", "predictors", "x_c,x_t");
	}

	@Test
	void actor_and_partner_in_other_forms() {
		for (String form : List.of("indistinguishable", "equal", "interaction")) {
			agrees("apim-sim", NLME, "apim", "outcomes", "y_c,y_t", "predictors", "x_c,x_t", "form", form);
		}
		agrees("study-mini", NLME, "apim", "outcomes", "wai_c,wai_t", "predictors", "prog_c,prog_t", "form", "interaction",
				"trend", "linear");
		agrees("study-mini", NLME, "apim", "outcomes", "wai_c,wai_t", "predictors", "prog_c,prog_t", "form",
				"indistinguishable", "estimation", "ml");
	}

	@Test
	void actor_and_partner_as_a_path_model() {
		agrees("apim-sim", NLME, "apim", "outcomes", "y_c,y_t", "predictors", "x_c,x_t", "form", "sem");
	}

	@Test
	void truth_and_bias() {
		agrees("study-mini", LMER, "truth_bias", "columns", "wai_c,wai_t", "bias", "prog_t");
		agrees("study-mini", LMER, "truth_bias", "columns", "wai_c,wai_t", "level", "session");
	}

	@Test
	void truth_and_bias_with_categories_and_with_moderators_that_vary_between_sessions() {
		agrees("study-mini", LMER, "truth_bias", "columns", "wai_c,wai_t", "level", "session", "moderators", "site,prog_c,age");
		agrees("study-mini", LMER, "truth_bias", "columns", "wai_c,wai_t", "moderators", "site", "judge", "client");
	}

	@Test
	void truth_and_bias_of_rows_of_ratings() {
		file("study-mini").ifPresent(wide -> {
			Table table = stacked(wide, "wai_c", "wai_t");
			Report report = Analyses.run("truth_bias", RScripts.input(table), "rating", "alliance", "level", "session", "bias",
					"prog_t", "moderators", "site,prog_c,age");
			RScripts.compare(report, table, LMER, 1e-4);
		});
	}

	@Test
	void response_surfaces() {
		agrees("rsa-sim", LMER, "rsa", "outcome", "out", "columns", "wai_c,wai_t", "centre", "5");
		agrees("rsa-sim", 1e-8, "rsa", "outcome", "out", "columns", "wai_c,wai_t", "form", "ols");
	}

	@Test
	void mixed_model_with_residuals_of_two_roles() {
		file("study-mini").ifPresent(wide -> {
			Table table = stacked(wide, "wai_c", "wai_t");
			Report report = Analyses.run("mixed_model", RScripts.input(table), "formula",
					"alliance ~ 0 + rater + rater:time + (0 + rater | client)", "residual", "roles");
			RScripts.compare(report, table, NLME, 1e-4);
		});
	}

	@Test
	void a_script_says_what_r_does_not_have() {
		file("study-mini").ifPresent(table -> {
			Report report = Analyses.run("dyadic_growth", RScripts.input(table), "columns", "wai_c,wai_t", "random", "intercepts",
					"residuals", "serial");
			assertThat(report.script(Script.Language.R).orElseThrow().text()).contains("nor in lme4");
			assertThat(report.script(Script.Language.SPSS).orElseThrow().text()).contains("COVTYPE(UN_AR1).");
		});
	}

	@Test
	void spss_syntax_has_the_design_of_the_model() {
		file("study-mini").ifPresent(table -> {
			String syntax = Analyses.run("lowm", RScripts.input(table), "columns", "wai_c,wai_t").script(Script.Language.SPSS)
					.orElseThrow()
					.text();
			assertThat(syntax).contains("VARSTOCASES /MAKE y FROM wai_c wai_t", "/FIXED=side side*time | NOINT",
					"/RANDOM=side | SUBJECT(therapist) COVTYPE(UN)", "/RANDOM=side | SUBJECT(therapist*client) COVTYPE(UN)",
					"/REPEATED=side | SUBJECT(therapist*client*pos) COVTYPE(UN).");
		});
	}
}
