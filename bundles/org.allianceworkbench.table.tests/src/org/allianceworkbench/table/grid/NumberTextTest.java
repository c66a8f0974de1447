package org.allianceworkbench.table.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5          | 5
			-5         | -5
			0          | 0
			0.5        | 0.5
			.5         | 0.5
			1,234      | 1234
			1,234.5    | 1234.5
			1,234,567  | 1234567
			1e-05      | 0.00001
			1.5E10     | 1.5e10
			9007199254740992 | 9007199254740992
			""")
	void numbersWithADecimalPoint(String text, double number) {
		assertThat(NumberText.parse(text, '.')).hasValue(number);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5,4        | 5.4
			-0,25      | -0.25
			1.234,5    | 1234.5
			1.234      | 1234
			1\u00A0234,5 | 1234.5
			1'234,5    | 1234.5
			1,5E-3     | 0.0015
			""")
	void numbersWithADecimalComma(String text, double number) {
		assertThat(NumberText.parse(text, ',')).hasValue(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "007", "-01", "+5", "+49 30 1000", "9007199254740993", "1E5", "12E3", "5%", ">5", "1,23",
			"1,2345",
			"12,34,567", "1..5", "5.", "-", ".", "e5", "0x1F", "NaN", "1_000", "٣" })
	void whatWouldNotComeBackAsItWasIsNoNumber(String text) {
		assertThat(NumberText.parse(text, '.')).isEmpty();
	}

	@Test
	void aMinusSignOfTypographersIsAMinus() {
		assertThat(NumberText.parse("\u22125", '.')).hasValue(-5);
	}

	@Test
	void theScanSaysUnderWhichDecimalMarkATextIsANumber() {
		assertThat(NumberText.scan("5")).isEqualTo(NumberText.AS_POINT | NumberText.AS_COMMA);
		assertThat(NumberText.scan("5.4")).isEqualTo(NumberText.AS_POINT);
		assertThat(NumberText.scan("5,4")).isEqualTo(NumberText.AS_COMMA);
		assertThat(NumberText.scan("1.234")).isEqualTo(NumberText.AS_POINT | NumberText.AS_COMMA | NumberText.GROUPED_COMMA);
		assertThat(NumberText.scan("1,234")).isEqualTo(NumberText.AS_POINT | NumberText.AS_COMMA | NumberText.GROUPED_POINT);
		assertThat(NumberText.scan("0,123")).isEqualTo(NumberText.AS_COMMA);
		assertThat(NumberText.scan("refused")).isZero();
	}
}
