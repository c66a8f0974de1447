package org.allianceworkbench.study.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.library.InstrumentLibrary;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every instrument of the library scored by hand. The key is that of the publication that the instrument cites; a reversed item
 * counts lowest + highest - answer, here written out. Answers stand in the order of the items, {@code 2x36} is 36 times a 2, a
 * period is a missing answer.
 */
class LibraryScoringTest {

	private static final double TOLERANCE = 1e-12;

	private final InstrumentLibrary library = InstrumentLibrary.shipped();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		// WAI-SR: no reversed item; means
		"WAI-SR | GOAL  | 1 2 3 4 5 1 2 3 4 5 1 2 | 4+1+3+1      | 4  | 2.25",
		"WAI-SR | TASK  | 1 2 3 4 5 1 2 3 4 5 1 2 | 1+2+5+2      | 4  | 2.5",
		"WAI-SR | BOND  | 1 2 3 4 5 1 2 3 4 5 1 2 | 3+5+2+4      | 4  | 3.5",
		"WAI-SR | TOTAL | 1 2 3 4 5 1 2 3 4 5 1 2 | 9+10+14      | 12 | 2.75",
		"WAI-SR | TOTAL | . . 3 4 5 1 2 3 4 5 1 2 | 33-1-2       | 10 | 3",
		// WAI-S: 4 and 10 reversed on 1 to 7
		"WAI-S  | GOAL  | 1 2 3 4 5 6 7 1 2 3 4 5 | (8-4)+6+(8-3)+4 | 4 | 4.75",
		"WAI-S  | TASK  | 1 2 3 4 5 6 7 1 2 3 4 5 | 1+2+1+5      | 4  | 2.25",
		"WAI-S  | BOND  | 1 2 3 4 5 6 7 1 2 3 4 5 | 3+5+7+2      | 4  | 4.25",
		"WAI-S  | TOTAL | 1 2 3 4 5 6 7 1 2 3 4 5 | 19+9+17      | 12 | 3.75",
		// WAI: 14 items reversed, of them 6 of goal, 5 of task, 3 of bond; a 2 reversed is a 6
		"WAI    | GOAL  | 2x36 | 6*6+6*2   | 12 | 4",
		"WAI    | TASK  | 2x36 | 5*6+7*2   | 12 | 3.6666666666666665",
		"WAI    | BOND  | 2x36 | 3*6+9*2   | 12 | 3",
		"WAI    | TOTAL | 2x36 | 14*6+22*2 | 36 | 3.5555555555555554",
		"WAI-O  | GOAL  | 2x36 | 6*6+6*2   | 12 | 4",
		"WAI-O  | TASK  | 2x36 | 5*6+7*2   | 12 | 3.6666666666666665",
		"WAI-O  | BOND  | 2x36 | 3*6+9*2   | 12 | 3",
		"WAI-O  | TOTAL | 2x36 | 14*6+22*2 | 36 | 3.5555555555555554",
		// HAq-II: 5 of 19 reversed on 1 to 6
		"HAq-II | TOTAL | 6x19 | 14*6+5*1 | 19 | 4.684210526315789",
		"CALPAS-24 | TOTAL | 4x12 6x12 | 48+72 | 24 | 5",
		// SEQ: the items' places in three runs of 1 to 7
		"SEQ | DEPTH      | 1 2 3 4 5 6 7 1 2 3 4 5 6 7 1 2 3 4 5 6 7 | (8-3)+4+(8-7)+1+(8-2) | 5 | 3.4",
		"SEQ | SMOOTHNESS | 1 2 3 4 5 6 7 1 2 3 4 5 6 7 1 2 3 4 5 6 7 | 2+(8-5)+6+3+(8-4) | 5 | 3.6",
		"SEQ | POSITIVITY | 1 2 3 4 5 6 7 1 2 3 4 5 6 7 1 2 3 4 5 6 7 | (8-5)+6+1+(8-3)+(8-4) | 5 | 3.8",
		"SEQ | AROUSAL    | 1 2 3 4 5 6 7 1 2 3 4 5 6 7 1 2 3 4 5 6 7 | (8-7)+2+5+(8-6)+7 | 5 | 3.4",
		// IES-R: subscales are means
		"IES-R | INTRUSION    | 0 1 2 3 4 0 1 2 3 4 0 1 2 3 4 0 1 2 3 4 0 1 | 0+1+2+0+3+3+0+4 | 8 | 1.625",
		"IES-R | AVOIDANCE    | 0 1 2 3 4 0 1 2 3 4 0 1 2 3 4 0 1 2 3 4 0 1 | 4+1+2+0+1+2+1+1 | 8 | 1.5",
		"IES-R | HYPERAROUSAL | 0 1 2 3 4 0 1 2 3 4 0 1 2 3 4 0 1 2 3 4 0 1 | 3+4+4+2+3+0 | 6 | 2.6666666666666665",
		// CORE-OM: means times 10; 8 of 34 reversed on 0 to 4, of them 2 of well-being and 6 of functioning; a 1 reversed is a 3
		"CORE-OM | W     | 1x34 | (2*3+2)*10  | 4  | 20",
		"CORE-OM | P     | 1x34 | 12*10       | 12 | 10",
		"CORE-OM | F     | 1x34 | (6*3+6)*10  | 12 | 20",
		"CORE-OM | R     | 1x34 | 6*10        | 6  | 10",
		"CORE-OM | TOTAL | 1x34 | (8*3+26)*10 | 34 | 14.705882352941176",
		"CORE-OM | TOTAL | . . 1 1 . 1x29 | (8*3+23)*10 | 31 | 15.161290322580646"})
	void meansAreTheSumByTheNumberOfAnswers(String code, String scale, String answers, String sum, int divisor, double expected) {
		Score score = score(code, scale, answers);
		assertThat(score.value()).as("(" + sum + ")/" + divisor).isCloseTo(expected, within());
		assertThat(score.answered()).isEqualTo(divisor);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"SRS     | TOTAL | 9.5 8 7.5 10 | 9.5+8+7.5+10 | 35",
		"CSQ-8   | TOTAL | 4 3 4 4 3 4 2 1 | 4+3+4+4+3+4+2+1 | 25",
		"BDI-II  | TOTAL | 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3 3 | 5*(0+1+2+3)+3 | 33",
		"PHQ-9   | TOTAL | 1 2 3 0 1 2 3 0 1 | 6+6+1 | 13",
		"GAD-7   | TOTAL | 3 2 1 0 3 2 1 | 6+6 | 12",
		"CES-D   | TOTAL | 1x20 | 16*1+4*(3-1) | 24",
		"OQ-45.2 | SD    | 1x45 | 22*1+3*(4-1) for 13 24 31 | 31",
		"OQ-45.2 | IR    | 1x45 | 7*1+4*(4-1) for 1 20 37 43 | 19",
		"OQ-45.2 | SR    | 1x45 | 7*1+2*(4-1) for 12 21 | 13",
		"OQ-45.2 | TOTAL | 1x45 | 31+19+13 | 63",
		"CORE-10 | TOTAL | 1x10 | 8*1+2*(4-1) | 14",
		"K10     | TOTAL | 1 2 3 4 5 1 2 3 4 5 | 15+15 | 30",
		"IES-R   | TOTAL | 0 1 2 3 4 0 1 2 3 4 0 1 2 3 4 0 1 2 3 4 0 1 | 13+12+16 | 41",
		"RSES    | TOTAL | 4x10 | 5*4+5*(5-4) | 25"})
	void sumsCountEveryItem(String code, String scale, String answers, String sum, double expected) {
		Score score = score(code, scale, answers);
		assertThat(score.value()).as(sum).isCloseTo(expected, within());
		assertThat(score.isProrated()).isFalse();
	}

	/** A sum with answers missing is the mean of the answers times the number of items (Kroenke et al. 2001: at most 2 of 9). */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"PHQ-9 | 1 2 3 0 1 2 3 0 . | 12/8*9 | 13.5", "PHQ-9 | . 2 3 0 1 2 3 0 . | 11/7*9 |"
		+ " 14.142857142857142", "CORE-10 | . 1x9 | (7*1+2*3)/9*10 | 14.444444444444445"})
	void someSumsAreProrated(String code, String answers, String working, double expected) {
		Score score = score(code, "TOTAL", answers);
		assertThat(score.value()).as(working).isCloseTo(expected, within());
		assertThat(score.isProrated()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"PHQ-9 | TOTAL | . . . 0 1 2 3 0 1", "BDI-II | TOTAL | . 1x20",
		"WAI-SR | GOAL | 1 1 1 . 1x8",
		"WAI-SR | TOTAL | . . . 1x9", "WAI-SR | TOTAL | .x12", "CORE-OM | TOTAL | .x4 1x30", "GAD-7 | TOTAL | 1x6 ."})
	void withTooFewAnswersThereIsNoScore(String code, String scale, String answers) {
		assertThat(score(code, scale, answers).isMissing()).isTrue();
	}

	@Test
	void everyScaleOfEveryInstrumentIsScoredHere() {
		Set<String> scored = new HashSet<>();
		for (String method : List.of("meansAreTheSumByTheNumberOfAnswers", "sumsCountEveryItem")) {
			for (var each : getClass().getDeclaredMethods()) {
				if (each.getName().equals(method)) {
					for (String line : each.getAnnotation(CsvSource.class).value()) {
						String[] cells = line.split("\\|");
						scored.add(cells[0].strip() + " " + cells[1].strip());
					}
				}
			}
		}
		List<String> all = new ArrayList<>();
		for (Instrument instrument : library.instruments()) {
			instrument.getScales().forEach(scale -> all.add(instrument.getCode() + " " + scale.getCode()));
		}
		assertThat(scored).containsExactlyInAnyOrderElementsOf(all);
	}

	@Test
	void aShareOfMissingAnswersBecomesANumberOfAnswers() {
		assertThat(ScoringRule.fewest(12, 20)).as("at most 2 of 12 are 17 %, 3 are 25 %").isEqualTo(10);
		assertThat(ScoringRule.fewest(4, 20)).isEqualTo(4);
		assertThat(ScoringRule.fewest(10, 20)).as("2 of 10 are 20 %").isEqualTo(8);
		assertThat(ScoringRule.fewest(4, 50)).isEqualTo(2);
		assertThat(ScoringRule.fewest(5, 0)).isEqualTo(5);
		assertThat(ScoringRule.fewest(5, 100)).isEqualTo(1);
	}

	@Test
	void anotherNumberOfAnswersIsRefused() {
		assertThatThrownBy(() -> score("GAD-7", "TOTAL", "1 2 3")).isInstanceOf(IndexOutOfBoundsException.class);
		assertThatThrownBy(() -> ScoringRule.of(scale("GAD-7", "TOTAL")).score(1, 2)).hasMessageContaining("2 answers");
	}

	private static Offset<Double> within() {
		return Offset.offset(TOLERANCE);
	}

	private Scale scale(String code, String scale) {
		return library.instrument(code).orElseThrow().getScales().stream().filter(each -> each.getCode().equals(scale)).findFirst()
			.orElseThrow();
	}

	private Score score(String code, String scaleCode, String written) {
		List<Double> answers = new ArrayList<>();
		for (String token : written.strip().split(" +")) {
			String[] times = token.split("x");
			for (int i = times.length == 1 ? 1 : Integer.parseInt(times[1]); i > 0; i--) {
				answers.add(times[0].equals(".") ? Double.NaN : Double.parseDouble(times[0]));
			}
		}
		Scale scale = scale(code, scaleCode);
		List<?> items = library.instrument(code).orElseThrow().getItems();
		return ScoringRule.of(scale).score(scale.getItems().stream().mapToDouble(item -> answers.get(items.indexOf(item)))
			.toArray());
	}
}
