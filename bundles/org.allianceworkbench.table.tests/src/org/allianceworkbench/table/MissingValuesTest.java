package org.allianceworkbench.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingValuesTest {

	@Test
	void singleNumbersAreMissingAndTheirNeighboursAreNot() {
		MissingValues missing = MissingValues.of(97, 98.5);
		assertThat(missing.contains(97)).isTrue();
		assertThat(missing.contains(98.5)).isTrue();
		assertThat(missing.contains(98)).isFalse();
	}

	@Test
	void aRangeHoldsItsBoundsAndASingleNumberBesides() {
		MissingValues missing = MissingValues.range(-99, -90, 8);
		assertThat(missing.contains(-99)).isTrue();
		assertThat(missing.contains(-90)).isTrue();
		assertThat(missing.contains(-89.999)).isFalse();
		assertThat(missing.contains(8)).isTrue();
	}

	@Test
	void lowestAndHighestHaveNoEnd() {
		assertThat(MissingValues.range(Double.NEGATIVE_INFINITY, 0).contains(-Double.MAX_VALUE)).isTrue();
		assertThat(MissingValues.range(90, Double.POSITIVE_INFINITY).contains(Double.MAX_VALUE)).isTrue();
	}

	@Test
	void systemMissingIsNeverUserMissing() {
		assertThat(MissingValues.range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY).contains(Double.NaN)).isFalse();
		assertThat(MissingValues.of("x").contains((String) null)).isFalse();
	}

	@Test
	void textsAreComparedWithoutTrailingBlanksButWithCase() {
		MissingValues missing = MissingValues.of("n/a  ");
		assertThat(missing.contains("n/a")).isTrue();
		assertThat(missing.contains("n/a ")).isTrue();
		assertThat(missing.contains("N/A")).isFalse();
		assertThat(missing.contains(" n/a")).isFalse();
	}

	@Test
	void noDefinitionIsEmpty() {
		assertThat(MissingValues.NONE.isEmpty()).isTrue();
		assertThat(MissingValues.of(1).isEmpty()).isFalse();
		assertThat(MissingValues.range(1, 2).isEmpty()).isFalse();
	}
}
