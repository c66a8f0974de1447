package org.allianceworkbench.format.excel.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.allianceworkbench.format.excel.internal.model.NumberFormat.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

	@ParameterizedTest
	@ValueSource(strings = { "dd/mm/yyyy", "yyyy\\-mm\\-dd", "d-mmm-yy", "[$-409]d/m/yy h:mm AM/PM;@", "mmm",
			"[$-F800]dddd\\,\\ mmmm\\ dd",
			"m/d/yyyy h:mm", "YYYY", "[Red]dd.mm.yyyy;[Blue]0", "\"on \"d mmm" })
	void datesHaveADayAMonthOrAYear(String code) {
		assertThat(NumberFormat.of(code).kind()).isEqualTo(Kind.DATE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "h:mm", "mm:ss", "mmss.0", "h:mm:ss AM/PM", "hh\"h\" mm" })
	void timesHaveHoursOrSeconds(String code) {
		assertThat(NumberFormat.of(code).kind()).isEqualTo(Kind.TIME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[h]:mm", "[hh]:mm:ss", "[m]:ss", "[ss].00", "[H]:MM" })
	void durationsGoOnCounting(String code) {
		assertThat(NumberFormat.of(code).kind()).isEqualTo(Kind.DURATION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "General", "GENERAL", "0.00", "#,##0", "0%", "0.00E+00", "@", "\"day\" 0", "0\\d", "[$-407]0.00",
			"[Red]0",
			"[<100]0;0", "0;\"yyyy\"", "_(* #,##0_)", "0_d_y", "m/\"D\"/\"YYYY\"", "" })
	void numbersHaveNone(String code) {
		assertThat(NumberFormat.of(code).kind()).isEqualTo(Kind.NUMBER);
	}

	@Test
	void builtInFormatsNeedNoCode() {
		// ECMA-376 part 1, 18.8.30
		assertThat(NumberFormat.builtIn(14).kind()).isEqualTo(Kind.DATE);
		assertThat(NumberFormat.builtIn(22).code()).isEqualTo("m/d/yyyy h:mm");
		assertThat(NumberFormat.builtIn(46).kind()).isEqualTo(Kind.DURATION);
		assertThat(NumberFormat.builtIn(57).kind()).isEqualTo(Kind.DATE);
		assertThat(NumberFormat.builtIn(9).code()).isEqualTo("0%");
		assertThat(NumberFormat.builtIn(163)).isEqualTo(NumberFormat.GENERAL);
	}
}
