package org.allianceworkbench.analysis.internal.dyads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** What is said of a one-with-many fit whose numbers need a careful word. */
class LowmWordsTest {

	private static final int DYADS = 40;
	private static final int ROWS = DYADS * 4;

	/** 8 therapists whose dyads have the same mean, so that both variances between therapists are 0 (seed 12). */
	private static Table study() {
		SplittableRandom random = new SplittableRandom(12);
		double[][] dyad = new double[2][DYADS];
		for (int side = 0; side < 2; side++) {
			for (int d = 0; d < DYADS; d++) {
				dyad[side][d] = 2 - d / 8 + 0.01 * random.nextGaussian();
			}
		}
		double[] distress = IntStream.range(0, ROWS).mapToDouble(i -> i / 4 == 3 ? Double.NaN : 10 + i / 32 * 7 % 11).toArray();
		double[] client = IntStream.range(0, ROWS).mapToDouble(i -> 5 + dyad[0][i / 4]
				- 0.4 * (Double.isNaN(distress[i]) ? 0 : distress[i] - 15) + 0.2 * (i % 4) + 0.5 * random.nextGaussian())
				.toArray();
		double[] therapist = IntStream.range(0, ROWS).mapToDouble(i -> 5 + dyad[1][i / 4] + 0.5 * random.nextGaussian())
				.toArray();
		return Table.of(Analyses.numbers("c", client), Analyses.numbers("t", therapist), Analyses.numbers("distress", distress),
				Analyses.texts("client", IntStream.range(0, ROWS).mapToObj(i -> "C" + i / 4).toArray(String[]::new)),
				Analyses.texts("therapist", IntStream.range(0, ROWS).mapToObj(i -> "T" + i / 4 % 8).toArray(String[]::new)),
				Analyses.numbers("session", IntStream.range(0, ROWS).mapToDouble(i -> 3 + i % 4).toArray()));
	}

	private static Report run(String... more) {
		return Analyses.run("lowm", study(), java.util.stream.Stream.concat(java.util.stream.Stream.of("columns", "c,t"),
				java.util.Arrays.stream(more)).toArray(String[]::new));
	}

	private static String findings(Report report) {
		return report.blocks().stream().filter(b -> b instanceof Block.Paragraph p && p.kind() == Block.Paragraph.Kind.FINDING)
				.flatMap(b -> ((Block.Paragraph) b).text().parts().stream())
				.map(part -> part instanceof TableCell.Text t ? t.text() : "#").reduce("", String::concat);
	}

	private static Block.TableBlock table(Report report, String id) {
		return report.tables().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
	}

	private static List<String> stubs(Report report, String id) {
		return table(report, id).rows().stream().map(r -> ((TableCell.Text) r.cells().get(0)).text()).toList();
	}

	@Test
	void two_variances_that_are_zero_have_one_remedy() {
		Report report = run();
		assertThat(report.values().get("vc/therapist.client.var/estimate")).isZero();
		assertThat(report.values().get("vc/therapist.therapist.var/estimate")).isZero();
		assertThat(report.warnings()).extracting(Block.Warning::sentence).filteredOn(w -> w.contains("Refit with therapists="))
				.singleElement().asString().contains("both sides' ratings between therapists", "Refit with therapists=none");
	}

	@Test
	void the_correlation_with_a_variance_of_zero_has_no_row_and_no_sentence() {
		Report report = run();
		assertThat(stubs(report, "partition")).contains("Dyadic reciprocity (correlation)")
				.doesNotContain("Generalised reciprocity (correlation)");
		assertThat(findings(report)).contains("dyadic reciprocity").doesNotContain("generalised reciprocity");
	}

	@Test
	void an_effect_that_a_moderator_has_at_time_0_is_told_for_that_time() {
		Report moderated = run("predictors", "distress", "moderators", "distress");
		assertThat(findings(moderated)).contains("distress, at session 3: the higher it is, the lower are Client ratings");
		assertThat(table(moderated, "fixed-by-role").notes().get(0).text()).contains("distress: at session 3");
		Report plain = run("predictors", "distress");
		assertThat(findings(plain)).contains("distress: the higher it is, the lower are Client ratings");
		assertThat(table(plain, "fixed-by-role").notes().get(0).text()).doesNotContain("session 3");
		assertThat(findings(run("predictors", "distress", "moderators", "distress", "time", "session")))
				.contains("distress, where session is 0:");
	}

	@Test
	void ratings_by_role_are_those_that_the_fit_uses() {
		List<TableRow> rows = table(run("predictors", "distress"), "levels").rows();
		double[] n = rows.stream().filter(r -> ((TableCell.Text) r.cells().get(0)).text().startsWith("Ratings"))
				.mapToDouble(r -> ((TableCell.Num) r.cells().get(1)).value()).toArray();
		// one dyad's 4 sessions lack the predictor
		assertThat(n).containsExactly(ROWS - 4, ROWS - 4, 2 * ROWS - 8);
	}
}
