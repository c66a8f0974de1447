package org.allianceworkbench.intake.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.intake.Workbench;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.table.CalendarSeconds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days after 1 March 2021; the occasions are the baseline and sessions 1 to 5. */
class DateSequenceTest {

	private static final LocalDate START = LocalDate.of(2021, 3, 1);
	private static final DateSequence SEQUENCE = new DateSequence(
			Codebook.of(Workbench.study().sessions(0, 1, 1).occasion("S4", "Session 4",
			OccasionKind.SESSION)
					.occasion("S5", "Session 5", OccasionKind.SESSION).build()).occasionsInOrder(),
			START.plusDays(100));

	private static double seconds(String day) {
		return day.equals("-") ? Double.NaN : CalendarSeconds.of(START.plusDays(Integer.parseInt(day)));
	}

	private static Map<Integer, Problem> problems(String enrolled, String days) {
		String[] all = days.split(" ");
		return SEQUENCE.problems(seconds(enrolled), IntStream.range(0, 6).mapToDouble(i -> seconds(all[i])).toArray());
	}

	@ParameterizedTest
	@CsvSource({ "0, 0 7 14 21 28 35, ''", "0, - - - - - -, ''", "0, 0 7 7 21 28 35, ''", "-, - 7 14 21 28 35, ''",
			"0, - 7 14 10 28 35, 3=date-order", "0, - 7 14 30 28 35, 4=date-order", "0, - 7 14 36 28 35, 3=date-order",
					"0, - 7 14 99 28 35, 3=date-order",
			"0, - 7 14 5 28 35, 3=date-order", "0, - 7 14 -3 28 35, 3=date-order", "0, - -3 14 21 28 35, 1=date-before-enrolment",
			"50, - 7 14 21 28 35, -1=date-before-enrolment", "0, - 7 14 21 28 101, 5=date-in-future",
			"101, - - - - - -, -1=date-in-future",
			"0, - 14 7 - - -, 2=date-order", "0, 9 7 14 21 28 35, 0=date-order", "7, 0 14 - - - -, ''" })
	void asFewDatesAsPossibleAreFoundWrong(String enrolled, String days, String expected) {
		StringBuilder found = new StringBuilder();
		problems(enrolled, days).forEach((occasion, problem) -> found.append(occasion).append('=').append(problem.rule().id()));
		assertThat(found.toString()).isEqualTo(expected);
	}

	@Test
	void theProblemNamesTheOtherDate() {
		assertThat(problems("0", "- 7 14 10 28 35").get(3).what()).isEqualTo("S3 is dated 2021-03-11, but S2 already 2021-03-15");
		assertThat(problems("0", "- 7 14 36 28 35").get(3).what()).isEqualTo("S3 is dated 2021-04-06, but S4 only 2021-03-29");
		assertThat(problems("50", "- 7 14 21 28 35").get(DateSequence.ENROLMENT).what())
				.isEqualTo("the enrolment is dated 2021-04-20, but S1 already 2021-03-08");
	}
}
