package org.allianceworkbench.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;

class CalendarSecondsTest {

	@Test
	void knownDatesHaveTheSecondsThatSpssGivesThem() {
		// SPSS Statistics Command Syntax Reference, "Date and time": 15 October 1582 is day 1. 1 January 1970 is 12,219,379,200 s
		// later than day 0 (the offset that haven 2.5.1 subtracts), 1 January 1960 3,653 days before that.
		assertThat(CalendarSeconds.of(LocalDate.of(1582, 10, 14))).isZero();
		assertThat(CalendarSeconds.of(LocalDate.of(1582, 10, 15))).isEqualTo(86_400);
		assertThat(CalendarSeconds.of(LocalDate.of(1960, 1, 1))).isEqualTo(137_775 * 86_400.0);
		assertThat(CalendarSeconds.of(LocalDate.of(1970, 1, 1))).isEqualTo(12_219_379_200.0);
	}

	@Test
	void aDateComesBackFromItsSeconds() {
		for (LocalDate date : new LocalDate[] { LocalDate.of(1, 1, 1), LocalDate.of(1899, 12, 31), LocalDate.of(1900, 2, 28),
				LocalDate.of(2000, 2, 29), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31) }) {
			assertThat(CalendarSeconds.date(CalendarSeconds.of(date))).isEqualTo(date);
			assertThat(CalendarSeconds.date(CalendarSeconds.of(date) + 86_399.9)).isEqualTo(date);
		}
	}

	@Test
	void aDateTimeKeepsItsMilliseconds() {
		LocalDateTime moment = LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_000_000);
		assertThat(CalendarSeconds.dateTime(CalendarSeconds.of(moment))).isEqualTo(moment);
	}

	@Test
	void timesBeforeTheFirstDayCountBackwards() {
		assertThat(CalendarSeconds.dateTime(-1)).isEqualTo(LocalDateTime.of(1582, 10, 13, 23, 59, 59));
	}

	@Test
	void numbersBeyondTheCalendarAreNoDaysAndFailNowhere() {
		for (double seconds : new double[] { 1e17, -1e17, 1e300, -1e300, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
				Double.NaN }) {
			assertThat(CalendarSeconds.isDay(seconds)).as("%s", seconds).isFalse();
			assertThat(CalendarSeconds.date(seconds)).isNotNull();
			assertThat(CalendarSeconds.dateTime(seconds)).isNotNull();
		}
		assertThat(CalendarSeconds.date(1e300).getYear()).isEqualTo(999_999_999);
		assertThat(CalendarSeconds.date(-1e300).getYear()).isEqualTo(-999_999_999);
		assertThat(CalendarSeconds.isDay(CalendarSeconds.of(java.time.LocalDate.of(-4712, 1, 1)))).isTrue();
		assertThat(CalendarSeconds.isDay(0)).isTrue();
	}
}
