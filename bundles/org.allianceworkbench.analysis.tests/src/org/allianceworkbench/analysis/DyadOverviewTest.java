package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Two therapists with three clients each and three sessions, made so that every answer can be worked out by hand. */
class DyadOverviewTest {

	/** Level of a client's ratings and of the therapist's, and the client's slope over the sessions. */
	private static final double[][] CLIENTS = { { 4, 3, 0.5 }, { 5, 4, 0.25 }, { 6, 5, 0 }, { 5, 6, 0.5 }, { 6, 5, 0.25 }, { 7, 7,
			0 } };
	private static final double[] DISTRESS = { 30, 20, 10, 30, 20, 10 };

	private static Table table() {
		int rows = CLIENTS.length * 3;
		String[] therapist = new String[rows];
		String[] client = new String[rows];
		double[] session = new double[rows];
		double[] c = new double[rows];
		double[] t = new double[rows];
		double[] years = new double[rows];
		double[] distress = new double[rows];
		for (int i = 0; i < rows; i++) {
			int who = i / 3;
			session[i] = i % 3 + 1;
			therapist[i] = who < 3 ? "T1" : "T2";
			client[i] = "C" + who;
			c[i] = CLIENTS[who][0] + CLIENTS[who][2] * (session[i] - 2);
			t[i] = CLIENTS[who][1];
			years[i] = who < 3 ? 5 : 15;
			distress[i] = DISTRESS[who];
		}
		return Table.of(Analyses.texts("therapist", therapist), Analyses.texts("client", client),
				Analyses.numbers("session", session),
				Analyses.numbers("c", c), Analyses.numbers("t", t), Analyses.numbers("years", years),
				Analyses.numbers("bdi", distress));
	}

	private final Report report = Analyses.run("dyad_overview", table(), "columns", "c,t", "experience", "years", "distress",
			"bdi");

	private void assertValue(String name, double expected) {
		assertThat(report.values().get(name)).as(name).isCloseTo(expected, within(1e-12));
	}

	@Test
	void the_difference_is_that_of_the_dyads_means() {
		// differences 1 1 1 -1 1 0: mean 3/6
		assertValue("difference/estimate", 0.5);
		assertValue("difference/n", 6);
	}

	@Test
	void reciprocity_is_the_correlation_within_therapists() {
		// clients' deviations -1 0 1 -1 0 1; therapists' -1 0 1, 0 -1 1: sums of products 2 + 1, of squares 4 and 4
		assertValue("reciprocity/estimate", 0.75);
		assertValue("reciprocity/n", 6);
	}

	@Test
	void experience_is_a_slope_over_therapists() {
		// clients' means 5 and 6, therapists' own 4 and 6, over 10 years
		assertValue("experience/client/estimate", 0.1);
		assertValue("experience/therapist/estimate", 0.2);
		assertValue("experience/client/n", 2);
		assertThat(report.warnings()).extracting(w -> w.message()).anyMatch(m -> m.contains("2 therapists, too few"));
	}

	@Test
	void distress_lowers_the_level_and_raises_the_slope() {
		// level: means 4.5, 5.5, 6.5 at 30, 20, 10; slopes 0.5, 0.25, 0
		assertValue("distress/level/estimate", -0.1);
		assertValue("distress/change/estimate", 0.025);
	}

	@Test
	void time_is_the_mean_of_the_clients_own_slopes() {
		assertValue("time/client/estimate", 0.25);
		assertValue("time/therapist/estimate", 0);
		assertThat(report.verdicts()).containsAllEntriesOf(Map.of("time/client/positive", true, "distress/level/positive",
				false));
	}

	@Test
	void the_client_must_be_known() {
		Table table = Table.of(Analyses.numbers("c", 1, 2), Analyses.numbers("t", 2, 3));
		assertThatThrownBy(() -> Analyses.run("dyad_overview", table, "columns", "c,t")).isInstanceOf(OptionException.class)
				.hasMessageContaining("which column is the client").hasMessageContaining("Name it under 'Client' (client)");
	}

	@Test
	void a_client_with_two_values_of_distress_is_told() {
		Table table = Table.of(Analyses.texts("client", "A", "A", "B", "B"), Analyses.numbers("session", 1, 2, 1, 2),
				Analyses.numbers("c", 1, 2, 3, 4), Analyses.numbers("t", 2, 3, 4, 5), Analyses.numbers("bdi", 10, 11, 12, 12));
		assertThat(Analyses.run("dyad_overview", table, "columns", "c,t", "distress", "bdi").warnings())
				.extracting(w -> w.message())
				.anyMatch(m -> m.startsWith("1 clients have different values of bdi"));
	}
}
