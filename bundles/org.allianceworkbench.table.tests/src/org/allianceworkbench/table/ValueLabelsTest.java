package org.allianceworkbench.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class ValueLabelsTest {

	@Test
	void labelsAreFoundByNumberAndByText() {
		ValueLabels labels = ValueLabels.of(1, "never", 2.5, "sometimes", "F", "female");
		assertThat(labels.label(1)).contains("never");
		assertThat(labels.label(2.5)).contains("sometimes");
		assertThat(labels.label("F")).contains("female");
		assertThat(labels.label(2)).isEmpty();
		assertThat(labels.label("f")).isEmpty();
	}

	@Test
	void theOrderOfTheSourceAndBlankLabelsAreKept() {
		ValueLabels labels = ValueLabels.of(7, "always", -1, "", 1, "always");
		assertThat(labels.entries()).extracting(ValueLabels.Entry::label).containsExactly("always", "", "always");
		assertThat(labels.label(-1)).contains("");
	}

	@Test
	void theLaterOfTwoLabelsOfAValueCounts() {
		ValueLabels labels = ValueLabels.of(1, "old", 1, "new");
		assertThat(labels.label(1)).contains("new");
		assertThat(labels.entries()).hasSize(2);
	}

	@Test
	void aValueWithoutALabelIsRefused() {
		assertThatThrownBy(() -> ValueLabels.of(1, "never", 2)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void equalEntriesMakeEqualLabels() {
		assertThat(ValueLabels.of(1, "a")).isEqualTo(ValueLabels.of(1.0, "a")).isNotEqualTo(ValueLabels.of(1, "b"));
		assertThat(ValueLabels.of(List.of())).isSameAs(ValueLabels.NONE);
	}
}
