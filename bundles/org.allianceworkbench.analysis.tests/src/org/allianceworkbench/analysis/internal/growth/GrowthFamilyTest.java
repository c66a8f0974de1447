package org.allianceworkbench.analysis.internal.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.Projects;
import org.allianceworkbench.analysis.RScripts;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Growth curves, MMRM, within and between, therapist effects, generalizability as a user runs them. */
class GrowthFamilyTest {

	private static Optional<Table> reference(String name) {
		return Projects.shared("reference/stats/" + name).map(folder -> Analyses.csv(folder.resolve("data.csv")));
	}

	private static double value(Report report, String name) {
		assertThat(report.values()).containsKey(name);
		return report.values().get(name);
	}

	/** Everything that each report must have. */
	private static void whole(Report report) {
		List<Block.Paragraph.Kind> kinds = report.blocks().stream().filter(Block.Paragraph.class::isInstance)
				.map(b -> ((Block.Paragraph) b).kind()).toList();
		assertThat(kinds).contains(Block.Paragraph.Kind.FINDING, Block.Paragraph.Kind.METHOD, Block.Paragraph.Kind.REFERENCE);
		assertThat(report.blocks()).anyMatch(Block.FigureBlock.class::isInstance);
		assertThat(report.blocks()).anyMatch(b -> b instanceof Block.TableBlock t && t.id().equals("assumptions"));
		assertThat(report.n()).isNotEmpty();
		assertThat(report.scripts()).hasSize(2);
	}

	@Test
	void growth_by_arm_with_variances_by_arm_is_that_of_nlme() {
		reference("trial-mmrm").ifPresent(table -> {
			Report report = Analyses.run("growth", table, "outcome", "bdi", "client", "id", "occasion", "occ", "by", "arm",
					"control",
					"SC", "residual", "by-group");
			// reference/stats trial-mmrm/growth_hetero_by_arm, nlme 3.1-162
			assertThat(value(report, "fit/m2ll")).isCloseTo(-2 * value(report, "fit/logLik"), within(1e-9));
			double slopes = value(report, "slope/arm=CCI/estimate") - value(report, "slope/arm=SC/estimate");
			assertThat(slopes).isCloseTo(value(report, "fixed/time:armCCI/estimate"), within(1e-9));
			assertThat(value(report, "change_difference/arm=SC~arm=CCI/estimate")).isCloseTo(-3 * slopes, within(1e-9));
			assertThat(value(report, "change_difference/arm=SC~arm=CCI/p")).isCloseTo(value(report, "fixed/time:armCCI/p"),
					within(1e-9));
			whole(report);
		});
	}

	@Test
	void the_test_of_random_slopes_is_stram_and_lees() {
		reference("lmm-sleepstudy").ifPresent(table -> {
			Report report = Analyses.run("growth", table, "outcome", "Reaction", "client", "Subject", "time", "Days");
			// reference/stats lmm-sleepstudy/lrt_slope_reml, lme4 1.1-31
			assertThat(value(report, "lrt_slope/LR_chisq")).isCloseTo(42.8371, within(1e-3));
			assertThat(value(report, "lrt_slope/mixture_p")).isCloseTo(2.7925e-10, within(1e-13));
			assertThat(value(report, "fixed/Days/estimate")).isCloseTo(10.46728596, within(1e-6));
			whole(report);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "linear", "quadratic", "log", "piecewise" })
	void every_shape_has_its_course_and_its_rates(String shape) {
		reference("study-mini").ifPresent(table -> {
			Report report = Analyses.run("growth", table, "outcome", "wai_c", "shape", shape, "by", "cond", "slopes", "none");
			double change = value(report, "mean/cond=1/last/estimate") - value(report, "mean/cond=1/first/estimate");
			assertThat(value(report, "change/cond=1/estimate")).isCloseTo(change, within(1e-9));
			assertThat(report.values().keySet()).anyMatch(k -> k.startsWith("slope"));
			if (shape.equals("piecewise")) {
				assertThat(3 * value(report, "slope_before/cond=1/estimate") + 2 * value(report, "slope_after/cond=1/estimate"))
						.isCloseTo(change, within(1e-9));
			}
			whole(report);
		});
	}

	@Test
	void mmrm_gives_the_arms_difference_at_each_visit() {
		reference("trial-mmrm").ifPresent(table -> {
			Report report = Analyses.run("mmrm", table, "outcome", "bdi", "client", "id", "occasion", "occ", "control", "SC",
					"df",
					"satterthwaite");
			// reference/stats trial-mmrm/mmrm_un, nlme 3.1-162: contrast/cci_at_4
			assertThat(value(report, "contrast/CCI_minus_SC_at_4/estimate")).isCloseTo(-3.2522, within(1e-4));
			assertThat(value(report, "contrast/CCI_minus_SC_at_4/satt_df")).isCloseTo(53.433, within(1e-3));
			assertThat(value(report, "contrast/CCI_minus_SC_at_4/p")).isCloseTo(0.0056073, within(1e-7));
			whole(report);
		});
	}

	@Test
	void within_between_and_contextual_forms_are_one_model() {
		reference("lmm-hsb82").ifPresent(table -> {
			Report parts = Analyses.run("within_between", table, "outcome", "mAch", "predictor", "ses", "client", "school");
			Report context = Analyses.run("within_between", table, "outcome", "mAch", "predictor", "ses", "client", "school",
					"form",
					"contextual");
			// reference/stats lmm-hsb82/within_between, lme4 1.1-31
			assertThat(value(parts, "within/estimate")).isCloseTo(2.1912, within(1e-4));
			assertThat(value(parts, "between/estimate")).isCloseTo(5.8662, within(1e-4));
			assertThat(value(parts, "contextual/estimate")).isCloseTo(5.8662 - 2.1912, within(1e-4));
			for (String effect : List.of("within", "between", "contextual")) {
				assertThat(value(context, effect + "/estimate")).isCloseTo(value(parts, effect + "/estimate"), within(1e-7));
				assertThat(value(context, effect + "/se")).isCloseTo(value(parts, effect + "/se"), within(1e-7));
			}
			whole(parts);
		});
	}

	@Test
	void therapist_effects_have_share_test_and_predictions() {
		reference("study-mini").ifPresent(table -> {
			Report report = Analyses.run("therapist_effects", table, "outcome", "wai_t");
			// reference/stats study-mini/therapist_effect, lme4 1.1-31
			assertThat(value(report, "lrt/LR_chisq")).isCloseTo(32.28, within(1e-3));
			assertThat(value(report, "share0")).isCloseTo(0.52489, within(1e-4));
			assertThat(value(report, "blup/therapist/T04/(Intercept)/value")).isCloseTo(-0.63249, within(1e-4));
			assertThat(report.blocks()).anyMatch(b -> b instanceof Block.FigureBlock f && f.figure() instanceof Figure.Forest);
			assertThat(report.values()).containsKeys("without/fixed/time/se", "without/vc/client/(Intercept)/var");
			whole(report);
		});
	}

	@Test
	void a_decision_study_says_how_many_raters_are_needed() {
		reference("crossed-raters").ifPresent(table -> {
			Report report = Analyses.run("generalizability", table, "score", "y", "object", "session", "facets", "rater,item",
					"interactions", "session:rater", "conditions", "1,2,3,6");
			// reference/stats crossed-raters/d_study, lme4 1.1-31
			assertThat(value(report, "d/rater=3,item=4/Erho2")).isCloseTo(0.9211, within(1e-4));
			assertThat(value(report, "d/rater=6,item=4/phi")).isCloseTo(0.83851, within(1e-5));
			whole(report);
		});
	}

	@Test
	void r_finds_the_same_by_the_scripts() {
		reference("study-mini").ifPresent(table -> {
			// lmer stops earlier than a Newton step does
			RScripts.compare(Analyses.run("growth", RScripts.input(table), "outcome", "wai_c", "shape", "log", "slopes", "none"),
					table,
					2e-3, 1e-5);
			RScripts.compare(Analyses.run("within_between", RScripts.input(table), "outcome", "wai_c", "predictor", "wai_t"),
					table,
					2e-3, 1e-5);
			RScripts.compare(Analyses.run("therapist_effects", RScripts.input(table), "outcome", "wai_t"), table, 2e-3, 1e-5);
		});
		reference("trial-mmrm").ifPresent(table -> RScripts.compare(Analyses.run("mmrm", RScripts.input(table), "outcome", "bdi",
				"client", "id", "occasion", "occ", "df", "satterthwaite"), table, 2e-3, 1e-5));
	}

	private static Table small(int clients, int sessions, java.util.function.IntToDoubleFunction rating) {
		int rows = clients * sessions;
		return Table.of(Analyses.numbers("y", IntStream.range(0, rows).mapToDouble(rating).toArray()),
				Analyses.numbers("x", IntStream.range(0, rows).mapToDouble(i -> i * 7 % 5 + i % 3).toArray()),
				Analyses.texts("client", text(rows, i -> "c" + i / sessions)),
				Analyses.texts("therapist", text(rows, i -> "t" + i / sessions % 2)),
				Analyses.texts("arm", text(rows, i -> i / sessions % 2 == 0 ? "A" : "B")),
				Analyses.numbers("session", IntStream.range(0, rows).mapToDouble(i -> 1 + i % sessions).toArray()));
	}

	private static String[] text(int rows, java.util.function.IntFunction<String> of) {
		return IntStream.range(0, rows).mapToObj(of).toArray(String[]::new);
	}

	private static final Map<String, String[]> RUNS = Map.of("growth", new String[] { "outcome", "y" }, "mmrm",
			new String[] { "outcome", "y" }, "within_between", new String[] { "outcome", "y", "predictor", "x" },
			"therapist_effects",
			new String[] { "outcome", "y" }, "generalizability", new String[] { "score", "y", "facets", "session" });

	/** A result, or one sentence with a remedy; never a number that is none. */
	@Test
	void hostile_data_give_a_result_with_its_warning_or_one_clear_sentence() {
		Map<String, Table> hostile = Map.of("one client", small(1, 6, i -> i % 4), "constant", small(8, 4, i -> 3), "all missing",
				small(8, 4, i -> Double.NaN), "two sessions", small(8, 2, i -> Math.sin(i * 12.9898) * 3), "one row each",
				small(8, 1, i -> Math.sin(i * 12.9898) * 3), "two rows", small(1, 2, i -> i));
		hostile.forEach((what, table) -> RUNS.forEach((analysis, options) -> {
			try {
				Report report = Analyses.run(analysis, table, options);
				assertThat(report.values().values()).as(analysis + " on " + what).allMatch(Double::isFinite);
			} catch (AnalysisException e) {
				assertThat(e.getMessage()).as(analysis + " on " + what).endsWith(".").doesNotContain("Exception");
			}
		}));
	}

	@Test
	void a_singular_fit_names_the_setting_that_leaves_the_term_out() {
		Table table = small(12, 4, i -> Math.sin(i * 12.9898) * 3);
		Report report = Analyses.run("growth", table, "outcome", "y");
		assertThat(report.blocks()).filteredOn(Block.Warning.class::isInstance).extracting(b -> ((Block.Warning) b).remedy())
				.anyMatch(r -> r.startsWith("Refit with slopes = ") || r.startsWith("Refit with therapists = no"));
	}

	@Test
	void what_is_not_there_is_asked_for() {
		Table table = small(8, 4, i -> i % 5);
		assertThatThrownBy(() -> Analyses.run("mmrm", table, "outcome", "y", "arm", "-")).hasMessageContaining("arm");
		assertThatThrownBy(() -> Analyses.run("growth", table, "outcome", "y", "shape", "piecewise", "knot", "9"))
				.hasMessageContaining("no second line");
		assertThat(Arrays.asList(new GrowthAnalysis().id(), new MmrmAnalysis().id())).containsExactly("growth", "mmrm");
	}
}
