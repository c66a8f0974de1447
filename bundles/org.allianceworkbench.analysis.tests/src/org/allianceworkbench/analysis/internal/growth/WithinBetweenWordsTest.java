package org.allianceworkbench.analysis.internal.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** What is said of effects within and between clients. */
class WithinBetweenWordsTest {

	/** The findings on symptoms that change by some slope with the alliance, 20 clients with 6 sessions each (seed 5). */
	private static String findings(double slope) {
		SplittableRandom random = new SplittableRandom(5);
		double[] alliance = random.doubles(120).map(u -> random.nextGaussian()).toArray();
		double[] symptoms = IntStream.range(0, 120).mapToDouble(i -> 20 + slope * (alliance[i] + i / 6 % 7)
				+ 0.3 * random.nextGaussian()).toArray();
		double[] ratings = IntStream.range(0, 120).mapToDouble(i -> alliance[i] + i / 6 % 7).toArray();
		Report report = Analyses.run("within_between", Table.of(
				Analyses.texts("client", IntStream.range(0, 120).mapToObj(i -> "C" + i / 6).toArray(String[]::new)),
				Analyses.numbers("session", IntStream.range(0, 120).mapToDouble(i -> 1 + i % 6).toArray()),
				Analyses.numbers("alliance", ratings), Analyses.numbers("symptoms", symptoms)),
				"outcome", "symptoms", "predictor", "alliance", "slopes", "none");
		return report.blocks().stream().filter(b -> b instanceof Block.Paragraph p && p.kind() == Block.Paragraph.Kind.FINDING)
				.map(b -> ((Block.Paragraph) b).text().parts().stream().map(WithinBetweenWordsTest::word)
						.reduce("", String::concat)).filter(f -> f.contains("one unit more")).reduce("", String::concat);
	}

	private static String word(TableCell cell) {
		return switch (cell) {
			case TableCell.Text t -> t.text();
			case TableCell.Num n -> n.value() < 0 ? "<negative>" : "<positive>";
			default -> "<interval>";
		};
	}

	@Test
	void a_negative_effect_goes_with_a_lower_outcome() {
		assertThat(findings(-2)).contains("symptoms that is <positive> lower (B = <negative>").doesNotContain("higher");
	}

	@Test
	void a_positive_effect_goes_with_a_higher_outcome() {
		assertThat(findings(2)).contains("symptoms that is <positive> higher (B = <positive>").doesNotContain("lower");
	}
}
