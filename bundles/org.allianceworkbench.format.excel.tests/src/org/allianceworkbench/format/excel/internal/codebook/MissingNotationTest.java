package org.allianceworkbench.format.excel.internal.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.allianceworkbench.table.MissingValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingNotationTest {

	@Test
	void definitionsAreWrittenAsAPersonReadsThem() {
		assertThat(MissingNotation.write(MissingValues.of(97, 98.5))).isEqualTo("97, 98.5");
		assertThat(MissingNotation.write(MissingValues.range(-99, -90, 8))).isEqualTo("-99 to -90, 8");
		assertThat(MissingNotation.write(MissingValues.range(Double.NEGATIVE_INFINITY, 0))).isEqualTo("LOWEST to 0");
		assertThat(MissingNotation.write(MissingValues.of("n/a", "say \"no\", please")))
				.isEqualTo("\"n/a\", \"say \"\"no\"\", please\"");
		assertThat(MissingNotation.write(MissingValues.NONE)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "97", "97, 98, 99", "-99 to -90", "LOWEST to HIGHEST, 8", "\"a\", \"b, \"\"c\"\" to d\"", "\"\"" })
	void theNotationComesBack(String text) {
		assertThat(MissingNotation.write(MissingNotation.read(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "refused", "97;98", "1 to", "\"open" })
	void whatIsNoNotationIsRefused(String text) {
		assertThatThrownBy(() -> MissingNotation.read(text)).isInstanceOf(IllegalArgumentException.class);
	}
}
