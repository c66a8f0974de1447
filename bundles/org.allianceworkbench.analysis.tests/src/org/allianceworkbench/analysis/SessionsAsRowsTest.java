package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.SmallMultiples;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Rows that are sessions of the same clients are said to be. */
class SessionsAsRowsTest {

	private static final int SESSIONS = 4;

	/** A row for each rating: 12 clients of 3 sites at 4 sessions, by two roles or three; each tenth rating is missing. */
	private static Table study(String... roles) {
		Random random = new Random(17);
		int n = 12 * SESSIONS * roles.length;
		String[] site = new String[n];
		String[] client = new String[n];
		String[] role = new String[n];
		double[][] x = new double[3][n];
		String[] category = new String[n];
		for (int row = 0; row < n; row++) {
			int c = row / (SESSIONS * roles.length);
			site[row] = "S" + c % 3;
			client[row] = "C" + c;
			role[row] = roles[row % roles.length];
			x[0][row] = row / roles.length % SESSIONS + 1;
			x[1][row] = row % 10 == 9 ? Double.NaN : 4 + random.nextGaussian();
			x[2][row] = row % 15 == 9 ? Double.NaN : 4 + random.nextGaussian();
			category[row] = new String[] { "low", "mid", "high" }[random.nextInt(3)];
		}
		return Table.of(Analyses.texts("site", site), Analyses.texts("client", client), Analyses.texts("role", role),
				Analyses.numbers("session", x[0]), Analyses.numbers("wai", x[1]), Analyses.numbers("progress", x[2]),
				Analyses.texts("category", category));
	}

	@Test
	void descriptives_give_the_number_of_clients_beside_that_of_sessions() {
		Report report = Analyses.run("descriptives", study("CLIENT", "THERAPIST"), "values", "wai", "by", "site,role");
		Block.TableBlock table = report.tables().get(0);

		assertThat(report.n()).containsEntry("clients", 12L);
		assertThat(report.values()).containsEntry("site=S0,role=CLIENT/wai/N_clients", 4.0);
		assertThat(table.columns()).extracting(TableColumn::header).containsSubsequence("n", "Clients");
		assertThat(table.notes()).anyMatch(note -> note.text().contains("n counts sessions, of which a client has several"));

		Report single = Analyses.run("descriptives", study("CLIENT", "THERAPIST"), "values", "wai", "by", "role,session");
		assertThat(single.tables().get(0).columns()).extracting(TableColumn::header).doesNotContain("Clients");
	}

	@Test
	void many_lines_over_time_are_divided_into_charts() {
		Table table = study("CLIENT", "THERAPIST");
		Figure many = Analyses.run("descriptives", table, "values", "wai", "by", "site,role,session").figures().get(0);
		Figure few = Analyses.run("descriptives", table, "values", "wai", "by", "role,session").figures().get(0);

		assertThat(many).isInstanceOfSatisfying(SmallMultiples.class, figure -> {
			assertThat(figure.panels()).extracting(SmallMultiples.Panel::name).containsExactly("S0", "S1", "S2");
			assertThat(figure.panels()).allSatisfy(panel -> {
				assertThat(panel.series()).extracting(Figure.Series::name).containsExactly("CLIENT", "THERAPIST");
				assertThat(panel.series().get(0).points()).hasSize(SESSIONS).allMatch(Figure.Point::hasBand);
			});
			assertThat(figure.panels().get(1).about()).containsEntry("site", "S1");
		});
		assertThat(few).isInstanceOf(Figure.Trajectories.class);
	}

	@Test
	void intraclass_correlations_warn_of_targets_that_are_sessions_of_the_same_clients() {
		Report report = Analyses.run("icc", study("CLIENT", "THERAPIST"), "rating", "wai");

		assertThat(report.n()).containsEntry("clients", 12L);
		assertThat(report.warnings()).anyMatch(w -> w.message().contains("sessions of 12 clients"));
	}

	@Test
	void missing_values_have_patterns_across_variables() {
		Table table = study("CLIENT", "THERAPIST");
		Report report = Analyses.run("missingness", table, "values", "wai,progress");

		double[] wai = table.column("wai").validNumbers();
		double[] progress = table.column("progress").validNumbers();
		assertThat(report.values()).containsEntry("patterns/01", (double) IntStream.range(0, wai.length)
				.filter(i -> Double.isNaN(wai[i]) && !Double.isNaN(progress[i])).count());
		assertThat(report.tables()).anyMatch(t -> t.id().equals("patterns-variables"));
	}

	@Test
	void three_raters_in_rows_have_a_script_that_gives_the_same() {
		Table table = study("CLIENT", "OBSERVER", "THERAPIST");
		Report report = Analyses.run("agreement_categories", RScripts.input(table), "rating", "category");

		assertThat(report.values()).containsKey("se0_fleiss1971");
		RScripts.compare(report, table, 1e-8, 1e-10);
	}
}
