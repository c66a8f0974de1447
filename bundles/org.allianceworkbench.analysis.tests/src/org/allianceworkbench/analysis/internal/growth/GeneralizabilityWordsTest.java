package org.allianceworkbench.analysis.internal.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** What a generalizability study calls crossed and nested facets. */
class GeneralizabilityWordsTest {

	/** Clients crossed with raters; items are the same for all raters, or each rater has items of his own. */
	private static Table study(boolean ownItems) {
		Random random = new Random(3);
		List<String> client = new ArrayList<>();
		List<String> therapist = new ArrayList<>();
		List<String> rater = new ArrayList<>();
		List<String> item = new ArrayList<>();
		List<Double> y = new ArrayList<>();
		double[] persons = random.doubles(25).map(u -> random.nextGaussian()).toArray();
		double[][] both = new double[25][4];
		for (double[] row : both) {
			java.util.Arrays.setAll(row, r -> 0.6 * random.nextGaussian());
		}
		double[] items = random.doubles(12).map(u -> random.nextGaussian()).toArray();
		for (int p = 0; p < 25; p++) {
			for (int r = 0; r < 4; r++) {
				for (int i = 0; i < 3; i++) {
					client.add("P" + p);
					therapist.add("T" + p % 5);
					rater.add("R" + r);
					item.add(ownItems ? "R" + r + "I" + i : "I" + i);
					y.add(persons[p] + 0.5 * r + both[p][r] + 0.5 * items[ownItems ? 3 * r + i : i]
							+ 0.8 * random.nextGaussian());
				}
			}
		}
		return Table.of(List.of(Analyses.texts("client", client.toArray(String[]::new)),
				Analyses.texts("therapist", therapist.toArray(String[]::new)),
				Analyses.texts("rater", rater.toArray(String[]::new)),
				Analyses.texts("item", item.toArray(String[]::new)), Analyses.numbers("y", y.stream().mapToDouble(d -> d)
				.toArray())));
	}

	private static List<String> sources(Report report) {
		return report.tables().stream().filter(t -> t.id().equals("components")).flatMap(t -> t.rows().stream())
				.map(r -> ((TableCell.Text) r.cells().get(0)).text()).toList();
	}

	@Test
	void crossed_facets_are_crossed_and_nested_ones_nested() {
		assertThat(sources(Analyses.run("generalizability", study(false), "score", "y", "facets", "rater,item")))
				.containsExactlyInAnyOrder("Clients", "Raters", "Items", "Clients × raters", "Clients × items", "Raters × items",
						"Residual");
		assertThat(sources(Analyses.run("generalizability", study(true), "score", "y", "facets", "item,rater")))
				.containsExactlyInAnyOrder("Clients", "Raters", "Items within raters", "Clients × raters", "Residual");
	}

	@Test
	void numbers_of_conditions_read_as_english() {
		Report report = Analyses.run("generalizability", study(true), "score", "y", "facets", "item,rater");

		assertThat(report.n()).containsEntry("clients", 25L).containsEntry("raters", 4L).containsEntry("items", 12L);
		assertThat(report.tables()).filteredOn(t -> t.id().equals("decision")).singleElement().satisfies(t -> assertThat(t.rows())
				.anyMatch(r -> r.cells().get(0).equals(TableCell.text("1 item within each rater and 4 raters"))));
		assertThat(report.values()).containsKey("d/item=3,rater=4/Erho2");
	}

	@Test
	void a_facet_of_which_each_client_has_one_condition_is_refused() {
		assertThatThrownBy(() -> Analyses.run("generalizability", study(false), "score", "y", "facets", "therapist,rater"))
				.isInstanceOf(AnalysisException.class).hasMessageContaining("Each client has one therapist only");
	}
}
