package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** What is said of a scale's reliability. */
class ReliabilityWordsTest {

	/** Five items of 150 persons with loadings of .9 (seed 8), the fourth of which is keyed the other way. */
	private static String findings(double fourth) {
		SplittableRandom random = new SplittableRandom(8);
		double[][] items = new double[5][150];
		for (int i = 0; i < 150; i++) {
			double trait = random.nextGaussian();
			for (int j = 0; j < 5; j++) {
				items[j][i] = (j == 3 ? fourth : 1) * trait + 0.5 * random.nextGaussian();
			}
		}
		Report report = Analyses.run("reliability", Table.of(IntStream.range(0, 5)
				.mapToObj(j -> Analyses.numbers("i" + (j + 1), items[j])).toList()), "items", "i1,i2,i3,i4,i5");
		return report.blocks().stream().filter(b -> b instanceof Block.Paragraph p && p.kind() == Block.Paragraph.Kind.FINDING)
				.flatMap(b -> ((Block.Paragraph) b).text().parts().stream())
				.map(part -> part instanceof TableCell.Text t ? t.text() : "#").reduce("", String::concat);
	}

	/** By its definition omega is a share of variance; its standard error is that of the delta method. */
	@Test
	void omegas_interval_ends_at_1() {
		Map<String, Double> values = Analyses.run("reliability", Table.of(Analyses.numbers("a", 7.7, 4.0, 4.6, 5.9, 6.4, 6.7, 5.8),
				Analyses.numbers("b", 6.4, 3.6, 5.6, 7.9, 7.1, 6.2, 5.3),
				Analyses.numbers("c", 5.5, 5.2, 5.5, 5.7, 5.9, 4.9, 6.2),
				Analyses.numbers("d", 5.2, 5.2, 4.0, 5.4, 6.5, 6.5, 5.0)), "items",
				"a,b,c,d").values();
		assertThat(values.get("omega_total") + 1.96 * values.get("omega_se")).isGreaterThan(1.05);
		assertThat(values.get("ci95_hi")).isEqualTo(1);
		assertThat(values.get("ci95_lo")).isBetween(0.5, 0.51);
	}

	@Test
	void omega_has_no_interval_where_a_residual_variance_is_not_positive() {
		Report report = Analyses.run("reliability", Table.of(Analyses.numbers("a", 1, 2, 3, 4, 5, 6, 2, 5),
				Analyses.numbers("b", 2, 2, 4, 3, 6, 4, 3, 5), Analyses.numbers("c", 1, 4, 2, 5, 4, 6, 3, 6)), "items", "a,b,c");
		assertThat(report.values()).containsKey("omega_total").doesNotContainKey("ci95_hi");
		assertThat(report.warnings()).extracting(w -> w.sentence()).anyMatch(w -> w.contains("has no interval"));
	}

	@Test
	void no_verdict_is_given_while_an_item_goes_against_the_others() {
		assertThat(findings(-1)).contains("can't be judged while i4 goes against the other items").doesNotContain("This is");
	}

	@Test
	void a_verdict_is_given_when_all_items_go_together() {
		assertThat(findings(1)).contains("This is enough to judge single persons");
	}
}
