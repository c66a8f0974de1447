package org.allianceworkbench.analysis.internal.dyads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Script;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** What the reports of the analyses of dyads hold, on a small simulated study (seed 31): 8 therapists, 48 dyads, 4 sessions. */
class DyadsReportTest {

	private static final int DYADS = 48;
	private static final int SESSIONS = 4;
	private static final int ROWS = DYADS * SESSIONS;

	private static final double[] CLIENT = new double[ROWS];
	private static final double[] THERAPIST = new double[ROWS];
	private static final double[] MOOD = new double[ROWS];

	static {
		SplittableRandom random = new SplittableRandom(31);
		double[][] therapists = new double[8][2];
		for (double[] t : therapists) {
			t[0] = 0.4 * random.nextGaussian();
			t[1] = 0.5 * random.nextGaussian();
		}
		for (int d = 0; d < DYADS; d++) {
			double shared = random.nextGaussian();
			double own = 0.6 * shared + 0.8 * random.nextGaussian();
			for (int s = 0; s < SESSIONS; s++) {
				int i = d * SESSIONS + s;
				MOOD[i] = random.nextGaussian() + 0.3 * (d % 5);
				CLIENT[i] = 6 + therapists[d % 8][0] + 0.7 * shared + 0.1 * s + 0.3 * MOOD[i] + 0.4 * random.nextGaussian();
				THERAPIST[i] = 5 + 0.04 * (d % 8) + therapists[d % 8][1] + 0.6 * own + 0.15 * s + 0.4 * random.nextGaussian();
			}
		}
	}

	private static Column numbers(String name, int rows, java.util.function.IntToDoubleFunction of) {
		return Analyses.numbers(name, IntStream.range(0, rows).mapToDouble(of).toArray());
	}

	private static Column texts(String name, int rows, java.util.function.IntFunction<String> of) {
		return Analyses.texts(name, IntStream.range(0, rows).mapToObj(of).toArray(String[]::new));
	}

	private static Table wide() {
		return Table.of(numbers("wai_c", ROWS, i -> CLIENT[i]), numbers("wai_t", ROWS, i -> THERAPIST[i]), common("client", 1),
				common("therapist", 1), common("session", 1), common("years", 1), common("arm", 1),
				numbers("mood", ROWS, i -> MOOD[i]),
				numbers("calm", ROWS, i -> 3 + Math.sin(i * 12.9898) + 0.5 * Math.cos(i * 78.233)));
	}

	/** A row for each rating, roles mixed. */
	private static Table longForm() {
		return Table.of(numbers("wai", 2 * ROWS, i -> i % 2 == 0 ? THERAPIST[i / 2] : CLIENT[i / 2]),
				texts("rater", 2 * ROWS, i -> i % 2 == 0 ? "clinician" : "patient"), common("client", 2), common("therapist", 2),
				common("session", 2), common("years", 2), common("arm", 2), numbers("mood", 2 * ROWS, i -> MOOD[i / 2]));
	}

	private static Column common(String name, int each) {
		int rows = ROWS * each;
		return switch (name) {
			case "client" -> texts(name, rows, i -> "C" + i / each / SESSIONS);
			case "therapist" -> texts(name, rows, i -> "T" + i / each / SESSIONS % 8);
			case "session" -> numbers(name, rows, i -> 1 + i / each % SESSIONS);
			case "years" -> numbers(name, rows, i -> 3 + 2 * (i / each / SESSIONS % 8));
			default -> texts(name, rows, i -> i / each / SESSIONS % 2 == 0 ? "CCI" : "SC");
		};
	}

	@Test
	void wide_and_long_data_give_the_same_values() {
		String[] more = { "predictors", "years,arm,mood", "moderators", "years" };
		Report wide = Analyses.run("lowm", wide(), concat(more, "columns", "wai_c,wai_t"));
		Report rows = Analyses.run("lowm", longForm(), concat(more, "rating", "wai", "roles", "patient,clinician"));
		assertThat(wide.values()).hasSizeGreaterThan(200).allSatisfy((name, value) -> assertThat(rows.values().get(name)).as(name)
				.isCloseTo(value, within(1e-5 * Math.max(1, Math.abs(value)))));
	}

	private static String[] concat(String[] first, String... second) {
		return java.util.stream.Stream.of(first, second).flatMap(java.util.Arrays::stream).toArray(String[]::new);
	}

	@Test
	void predictors_are_centred_and_split_on_the_level_on_which_they_differ() {
		Report report = Analyses.run("lowm", wide(), "columns", "wai_c,wai_t", "predictors", "years,arm,mood", "centre",
				"years=10",
				"moderators", "mood");
		assertThat(report.values()).containsKeys("fixed/client:years/estimate", "fixed/therapist:armSC/estimate",
				"fixed/client:mood_within/estimate", "fixed/client:mood_between/estimate",
				"fixed/client:time:mood_between/estimate",
				"contrast/client_minus_therapist:mood_within/estimate")
				.doesNotContainKey("fixed/client:time:mood_within/estimate");
		// drawn with 0.3 for the client and 0 for the therapist
		assertThat(report.values().get("fixed/client:mood_within/estimate")).isCloseTo(0.3, within(0.15));
		assertThat(report.values().get("fixed/therapist:mood_within/estimate")).isCloseTo(0, within(0.15));
		assertThat(report.tables()).filteredOn(t -> t.id().equals("fixed-by-role")).singleElement()
				.satisfies(t -> assertThat(t.notes().get(0).text()).contains("years: minus 10", "arm: compared with CCI"));
	}

	@Test
	void the_report_of_the_longitudinal_design_has_its_tables_figures_and_sentences() {
		Report report = Analyses.run("lowm", wide(), "columns", "wai_c,wai_t", "profile", "yes");
		assertThat(report.tables()).extracting(Block.TableBlock::id).containsExactly("partition", "fixed-by-role", "means",
				"fixed-tests", "levels", "fit", "assumptions");
		assertThat(report.figures()).extracting(Figure::id).containsExactly("partition-bars", "trajectories", "residuals",
				"residual-quantiles", "random-effects-1", "random-effects-2");
		assertThat(text(report, Block.Paragraph.Kind.FINDING)).contains("Client ratings are higher than Therapist ratings",
				"dyadic reciprocity");
		assertThat(text(report, Block.Paragraph.Kind.METHOD)).contains("one-with-many", "Satterthwaite");
		assertThat(report.values()).containsKeys("test/dyad.client~therapist/LR_chisq", "test/therapist.client/mixture_p",
				"vc/dyad.client.sd/profile_ci95_lo", "vc/share.client.dyad/estimate", "means/first/client/estimate");
		assertThat(report.n()).containsEntry("therapists", 8L).containsEntry("dyads", 48L)
				.containsEntry("ratings by client", 192L);
		assertThat(report.scripts()).extracting(Script::language).containsExactly(Script.Language.R, Script.Language.SPSS);
	}

	private static String text(Report report, Block.Paragraph.Kind kind) {
		return report.blocks().stream().filter(b -> b instanceof Block.Paragraph p && p.kind() == kind)
				.flatMap(b -> ((Block.Paragraph) b).text().parts().stream())
				.map(part -> part instanceof TableCell.Text t ? t.text() : "#").reduce("", String::concat);
	}

	@Test
	void parts_that_are_left_out_are_not_estimated() {
		Report report = Analyses.run("lowm", wide(), "columns", "wai_c,wai_t", "therapists", "therapist", "dyads", "independent",
				"residuals", "independent");
		assertThat(report.values()).containsKey("vc/therapist.therapist.var/estimate").doesNotContainKeys(
				"vc/therapist.client.var/estimate", "vc/dyad.client~therapist.corr/estimate",
				"vc/session.client~therapist.corr/estimate");
	}

	@Test
	void sessions_are_averaged_for_the_cross_sectional_design_with_a_warning() {
		Report report = Analyses.run("owm", wide(), "columns", "wai_c,wai_t", "predictors", "years");
		assertThat(report.warnings()).anyMatch(w -> w.message().contains("several sessions"));
		double mean = java.util.Arrays.stream(CLIENT).average().orElseThrow();
		assertThat(report.values().get("fixed/client/estimate")).isCloseTo(mean, within(0.05));
		assertThatThrownBy(() -> Analyses.run("owm", wide(), "columns", "wai_c,wai_t", "predictors", "mood"))
				.isInstanceOf(AnalysisException.class).hasMessageContaining("differs between the sessions");
	}

	@Test
	void actor_and_partner_over_time_are_split_into_within_and_between() {
		Report report = Analyses.run("apim", wide(), "outcomes", "wai_c,wai_t", "predictors", "mood,calm");
		assertThat(report.values()).containsKeys("fixed/client:actor/estimate", "fixed/client:partner_between/estimate",
				"vc/session.client.var/estimate", "vc/dyad.client.var/estimate");
	}

	@Test
	void a_judge_can_be_the_client_and_moderators_have_interactions_with_the_truth() {
		Report report = Analyses.run("truth_bias", wide(), "columns", "wai_c,wai_t", "judge", "client", "moderators", "years");
		assertThat(report.values()).containsKeys("fixed/Tr:years/estimate");
		assertThat(report.values().get("fixed/(Intercept)/estimate")).isPositive();
		assertThat(text(report, Block.Paragraph.Kind.FINDING)).contains("clients rate higher than their therapists");
	}

	@Test
	void a_surface_has_a_contour_a_verdict_and_takes_lower_outcomes_for_better() {
		Report report = Analyses.run("rsa", wide(), "columns", "wai_c,wai_t", "outcome", "mood", "better", "lower", "level",
				"session");
		assertThat(report.figures()).anyMatch(Figure.Contour.class::isInstance);
		assertThat(report.verdicts()).containsKeys("congruence/broad", "congruence/strict");
		assertThat(report.tables()).extracting(Block.TableBlock::id).contains("surface", "congruence", "agreement");
	}

	@Test
	void options_that_do_not_fit_together_are_refused_with_what_to_do() {
		assertThatThrownBy(() -> Analyses.run("lowm", wide(), "columns", "wai_c,wai_t", "df", "kenward-roger", "estimation",
				"ml"))
				.isInstanceOf(OptionException.class).hasMessageContaining("df=satterthwaite");
		assertThatThrownBy(() -> Analyses.run("lowm", wide(), "columns", "wai_c,wai_t", "centre", "age=3"))
				.isInstanceOf(OptionException.class).hasMessageContaining("not a predictor");
		assertThatThrownBy(() -> Analyses.run("apim", wide(), "outcomes", "wai_c,wai_t")).isInstanceOf(OptionException.class)
				.hasMessageContaining("predictors=CLIENT,THERAPIST");
		assertThatThrownBy(() -> Analyses.run("dyadic_growth", wide(), "columns", "wai_c,wai_t", "trend", "none"))
				.isInstanceOf(OptionException.class).hasMessageContaining("trend");
	}

	@Test
	void counts_are_of_the_rows_that_the_model_used() {
		Table table = Table.of(numbers("wai_c", ROWS, i -> CLIENT[i]), numbers("wai_t", ROWS, i -> THERAPIST[i]),
				common("client", 1), common("therapist", 1), common("session", 1),
				numbers("age", ROWS, i -> i < SESSIONS ? Double.NaN : 30 + i / SESSIONS * 7 % 20));
		Report report = Analyses.run("lowm", table, "columns", "wai_c,wai_t", "predictors", "age");
		assertThat(report.n()).containsEntry("dyads", DYADS - 1L).containsEntry("ratings by client", (long) ROWS - SESSIONS)
				.containsEntry("ratings by therapist", (long) ROWS - SESSIONS);
		assertThat(report.excluded()).extracting(e -> e.rows()).containsExactly(2L * SESSIONS);
	}
}
