package org.allianceworkbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "-1 SD;−1 SD", "from -0.5 to -.25;from −0.5 to −.25", "[-2, -3];[−2, −3]", "x = -4;x = −4",
			"2021-05-03;2021-05-03", "WAI-12;WAI-12", "two-way;two-way", "3-12 sessions;3-12 sessions", "- 5;- 5" })
	void negativeNumbersGetATrueMinus(String plain, String typeset) {
		assertThat(Symbols.minus(plain)).isEqualTo(typeset);
	}
}
