package org.allianceworkbench.format.excel.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerialTest {

	private static final NumberFormat DATE = NumberFormat.of("dd/mm/yyyy");

	@ParameterizedTest
	@CsvSource({ "1,1900-01-01", "59,1900-02-28", "61,1900-03-01", "25569,1970-01-01", "36526,2000-01-01", "43101,2018-01-01",
			"2958465,9999-12-31" })
	void daysSince1900(double serial, LocalDate date) {
		// 25569, 36526 and 2958465 are the serials that Microsoft documents for DATE(1970,1,1), DATE(2000,1,1) and the last day
		assertThat(Serial.cell(serial, DATE, false)).isEqualTo(new Cell.Moment(CalendarSeconds.of(date), false));
	}

	@ParameterizedTest
	@CsvSource({ "0,1904-01-01", "1,1904-01-02", "24107,1970-01-01", "2957003,9999-12-31" })
	void daysSince1904(double serial, LocalDate date) {
		assertThat(Serial.cell(serial, DATE, true)).isEqualTo(new Cell.Moment(CalendarSeconds.of(date), false));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 60, 60.5, -1, 2_958_466, 1e300, Double.NaN })
	void whatIsNoDateStaysANumber(double serial) {
		assertThat(Serial.cell(serial, DATE, false)).isEqualTo(new Cell.Num(serial, "dd/mm/yyyy"));
	}

	@Test
	void fractionsAreTimesOfDay() {
		assertThat(Serial.cell(0.5, NumberFormat.of("h:mm"), false)).isEqualTo(new Cell.Time(43_200, false));
		assertThat(Serial.cell(43_101.75, DATE, false))
				.isEqualTo(new Cell.Moment(CalendarSeconds.of(LocalDateTime.of(2018, 1, 1, 18, 0)), true));
		assertThat(Serial.cell(43_101.99999999999, DATE, false)).as("rounded to the millisecond, so to the next day")
				.isEqualTo(new Cell.Moment(CalendarSeconds.of(LocalDate.of(2018, 1, 2)), false));
	}

	@Test
	void durationsMayBeLongAndNegative() {
		NumberFormat format = NumberFormat.of("[h]:mm:ss");
		assertThat(Serial.cell(10.632060185185185, format, false)).isEqualTo(new Cell.Time(918_610, true));
		assertThat(Serial.cell(-0.5, format, false)).isEqualTo(new Cell.Time(-43_200, true));
	}

	@Test
	void aDateIsItsOwnSerialAgain() {
		for (LocalDate date : new LocalDate[] { LocalDate.of(1900, 3, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31) }) {
			double seconds = CalendarSeconds.of(date);
			assertThat(Serial.canHold(seconds)).isTrue();
			assertThat(Serial.cell(Serial.of(seconds), DATE, false)).isEqualTo(new Cell.Moment(seconds, false));
		}
		assertThat(Serial.canHold(CalendarSeconds.of(LocalDate.of(1900, 2, 28)))).isFalse();
		assertThat(Serial.canHold(CalendarSeconds.of(LocalDate.of(10_000, 1, 1)))).isFalse();
	}
}
