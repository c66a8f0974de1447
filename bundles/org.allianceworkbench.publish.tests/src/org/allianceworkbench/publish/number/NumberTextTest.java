package org.allianceworkbench.publish.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

	private static final NumberText PLAIN = NumberText.PLAIN;

	@ParameterizedTest
	@CsvSource({ "0.519803921568627, 2, 0.52", "-0.004, 2, 0.00", "-0.005, 2, -0.01", "1234567.891, 1, '1,234,567.9'",
			"1e-300, 3, 0.000", "123456789012, 2, 1.23e11", "2.675, 2, 2.68", "0, 0, 0" })
	void decimals_are_rounded_as_people_round(double value, int decimals, String text) {
		assertThat(PLAIN.text(value, NumberStyle.decimals(decimals))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "0.000139, < .001", "0.001, .001", "0.0499, .050", "0.5, .500", "0.99999, > .999", "0, < .001" })
	void probabilities_have_no_leading_zero_and_a_floor(double p, String text) {
		assertThat(PLAIN.text(p, NumberStyle.P_VALUE)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "0.5234, .52", "-0.1334, -.13", "1, 1.00", "-1, -1.00", "0, .00" })
	void correlations_have_no_leading_zero(double r, String text) {
		assertThat(PLAIN.text(r, NumberStyle.CORRELATION)).isEqualTo(text);
	}

	@Test
	void counts_have_thousands_and_shares_a_percent_sign() {
		assertThat(PLAIN.text(2436, NumberStyle.INTEGER)).isEqualTo("2,436");
		assertThat(PLAIN.text(0.05234, NumberStyle.PERCENT)).isEqualTo("5.2%");
	}

	@Test
	void print_has_a_true_minus_sign() {
		assertThat(NumberText.TYPESET.text(-1.5, NumberStyle.decimals(1))).isEqualTo("\u22121.5");
	}

	@Test
	void what_is_no_number_is_a_dash() {
		assertThat(PLAIN.text(Double.NaN, NumberStyle.TWO_DECIMALS)).isEqualTo("-");
		assertThat(NumberText.TYPESET.text(new TableCell.Absent("one value only"))).isEqualTo("\u2013");
		assertThat(PLAIN.text(TableCell.BLANK)).isEmpty();
	}

	@Test
	void intervals_stand_in_brackets_also_when_open() {
		assertThat(PLAIN.text(TableCell.interval(0.27, Double.POSITIVE_INFINITY, NumberStyle.TWO_DECIMALS))).isEqualTo("[0.27, Inf]");
		assertThat(PLAIN.text(Prose.of("d = ", TableCell.estimate(0.5, 0.2, 0.8, NumberStyle.TWO_DECIMALS, ""), ".")))
				.isEqualTo("d = 0.50 [0.20, 0.80].");
	}

	@Test
	void the_machines_language_does_not_matter() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertThat(PLAIN.text(1234.5, NumberStyle.decimals(1))).isEqualTo("1,234.5");
		} finally {
			Locale.setDefault(before);
		}
	}
}
