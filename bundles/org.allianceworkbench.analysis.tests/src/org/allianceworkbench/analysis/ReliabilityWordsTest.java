package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

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

	@Test
	void no_verdict_is_given_while_an_item_goes_against_the_others() {
		assertThat(findings(-1)).contains("can't be judged while i4 goes against the other items").doesNotContain("This is");
	}

	@Test
	void a_verdict_is_given_when_all_items_go_together() {
		assertThat(findings(1)).contains("This is enough to judge single persons");
	}
}
