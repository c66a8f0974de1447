package org.allianceworkbench.table.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.allianceworkbench.table.CalendarSeconds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

	@ParameterizedTest
	@CsvSource({ "2021-01-12,YMD", "2021/1/12,YMD", "12.01.2021,DMY", "12/1/2021,DMY", "12-Jan-2021,DMY", "12 January 2021,DMY",
			"01/12/2021,MDY" })
	void datesAreReadInTheirOrder(String text, DateText.Order order) {
		assertThat(DateText.date(text, order)).hasValue(CalendarSeconds.of(LocalDate.of(2021, 1, 12)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31.02.2021", "29.02.2023", "13.13.2021", "00.01.2021", "12.01.21", "2021-01-12Z",
			"2021-01-12T10:00:00Z",
			"2021-01-12T10:00:00+01:00", "12-Okt-2021", "2021-01", "1.2.3.2021", "2021-01-12 25:00", "0021-01-12" })
	void whatIsNoDateOfTheCalendarOrWouldBeGuessedIsNone(String text) {
		for (DateText.Order order : DateText.Order.values()) {
			assertThat(DateText.date(text, order)).as(text + " as " + order).isEmpty();
		}
	}

	@Test
	void aDateMayHaveATime() {
		double seconds = CalendarSeconds.of(LocalDateTime.of(2021, 1, 12, 9, 5, 30));
		assertThat(DateText.date("2021-01-12 09:05:30", DateText.Order.YMD)).hasValue(seconds);
		assertThat(DateText.date("2021-01-12T09:05:30", DateText.Order.YMD)).hasValue(seconds);
		assertThat(DateText.date("12.1.2021 9:05:30", DateText.Order.DMY)).hasValue(seconds);
		assertThat(DateText.date("1/12/2021 9:05:30 PM", DateText.Order.MDY)).hasValue(seconds + 12 * 3600);
	}

	@ParameterizedTest
	@CsvSource({ "9:05,32700", "09:05:30,32730", "09:05:30.25,32730.25", "100:00:00,360000", "-1:30,-5400", "12:30 AM,1800",
			"12:30 pm,45000" })
	void timesAndDurationsAreSeconds(String text, double seconds) {
		assertThat(DateText.time(text)).hasValue(seconds);
	}

	@ParameterizedTest
	@ValueSource(strings = { "9:5", "9:60", "9", "1:2:3", "13:00 PM", "9:05:61", "a:05" })
	void whatIsNoTimeIsNone(String text) {
		assertThat(DateText.time(text)).isEmpty();
	}

	@Test
	void theScanSaysWhichOrdersArePossible() {
		assertThat(DateText.scan("13/02/2021")).isEqualTo(DateText.DATE | DateText.DMY);
		assertThat(DateText.scan("02/13/2021")).isEqualTo(DateText.DATE | DateText.MDY);
		assertThat(DateText.scan("02/03/2021")).isEqualTo(DateText.DATE | DateText.DMY | DateText.MDY);
		assertThat(DateText.scan("02.03.2021")).isEqualTo(DateText.DATE | DateText.DMY | DateText.MDY | DateText.DOTTED);
		assertThat(DateText.scan("2021-02-03 10:00")).isEqualTo(DateText.DATE_TIME | DateText.YMD);
		assertThat(DateText.scan("10:00")).isEqualTo(DateText.TIME);
		assertThat(DateText.scan("31/02/2021")).isZero();
	}
}
