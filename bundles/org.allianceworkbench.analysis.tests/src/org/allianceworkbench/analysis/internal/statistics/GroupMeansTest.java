package org.allianceworkbench.analysis.internal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

class GroupMeansTest {

	@Test
	void the_same_values_in_any_order_have_the_same_mean() {
		double[][] orders = { { 5, 4, 4 }, { 4, 5, 4 }, { 4, 4, 5 } };
		for (double[] order : orders) {
			assertThat(GroupMeans.of(order, new int[3], 1)[0]).isEqualTo(13.0 / 3);
			assertThat(Sample.mean(order)).isEqualTo(13.0 / 3);
		}
	}

	@Test
	void a_large_common_offset_costs_no_digits() {
		double[] far = { 1e15 + 1, 1e15 + 2, 1e15 + 2, 1e15 + 3 };
		assertThat(Sample.mean(far)).isEqualTo(1e15 + 2);
		// a plain sum of 1, 1e100, 1, -1e100 is 0
		assertThat(GroupMeans.of(new double[] { 1, 1e100, 1, -1e100 }, new int[4], 1)[0]).isEqualTo(0.5);
	}

	@Test
	void what_belongs_to_nobody_is_left_out_and_who_has_nothing_has_no_mean() {
		assertThat(GroupMeans.of(new double[] { 1, Double.NaN, 3, 9 }, new int[] { 0, 0, 0, -1 }, 2))
				.containsExactly(2, Double.NaN);
	}

	/** Three clients with the same three ratings in other orders, one above and one below them. */
	@Test
	void clients_with_the_same_ratings_are_ties() {
		double[] own = { 5, 4, 4, 4, 5, 4, 4, 4, 5, 6, 6, 6, 2, 2, 2 };
		double[] other = { 5, 4, 3, 4, 3, 3, 6, 4, 4, 6, 5, 6, 2, 3, 1 };
		String[] client = { "a", "a", "a", "b", "b", "b", "c", "c", "c", "d", "d", "d", "e", "e", "e" };
		Table table = Table.of(Analyses.texts("client", client),
				Analyses.numbers("session", 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3), Analyses.numbers("own", own),
				Analyses.numbers("other", other));
		Map<String, Double> values = Analyses.run("agreement", table, "columns", "own,other").values();
		// R 4.2.2: cor(c(13, 13, 13, 18, 6), c(12, 10, 14, 17, 6), method = "kendall"); the same with "spearman"
		assertThat(values.get("dyad_means/kendall_tau_b")).isCloseTo(0.836660026534076, within(1e-12));
		assertThat(values.get("dyad_means/spearman_rho")).isCloseTo(0.894427190999916, within(1e-12));
		Map<String, Double> byClient = Analyses.run("correlation", table, "values", "own,other").values();
		assertThat(byClient.get("own~other/tau_b")).isCloseTo(0.836660026534076, within(1e-12));
	}
}
