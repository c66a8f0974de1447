package org.allianceworkbench.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class TableTest {

	private static Column numbers(String name, double... numbers) {
		return Column.of(ColumnSpec.number(name).missing(MissingValues.of(99)).build(), numbers);
	}

	@Test
	void columnsAreFoundWithoutRegardToCase() {
		Table table = Table.of(numbers("WAI_T", 1), numbers("wai_c", 2));
		assertThat(table.column("wai_t").number(0)).isEqualTo(1);
		assertThat(table.find("nothing")).isEmpty();
		assertThatThrownBy(() -> table.column("nothing")).hasMessageContaining("WAI_T, wai_c");
	}

	@Test
	void twoColumnsOfOneNameOrOfDifferentLengthAreRefused() {
		assertThatThrownBy(() -> Table.of(numbers("a", 1), numbers("A", 1))).hasMessageContaining("two columns");
		assertThatThrownBy(() -> Table.of(numbers("a", 1), numbers("b", 1, 2))).hasMessageContaining("rows");
	}

	@Test
	void userMissingValuesAreKeptButNotComputedWith() {
		Column column = numbers("a", 1, 99, Double.NaN);
		assertThat(column.number(1)).isEqualTo(99);
		assertThat(column.validNumbers()).containsExactly(1, Double.NaN, Double.NaN);
		assertThat(column.isMissing(1) && column.isMissing(2)).isTrue();
	}

	@Test
	void aColumnIsSeenUnderAnotherDescriptionOfItsKind() {
		Column column = numbers("a", 99).as(ColumnSpec.number("b").build());
		assertThat(column.spec().name()).isEqualTo("b");
		assertThat(column.isMissing(0)).isFalse();
		assertThatThrownBy(() -> column.as(ColumnSpec.text("b").build())).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void selectTakesTheOrderThatIsAskedFor() {
		Table table = Table.of(numbers("a", 1), numbers("b", 2), numbers("c", 3));
		assertThat(table.select(List.of("c", "A")).specs()).extracting(ColumnSpec::name).containsExactly("c", "a");
	}

	@Test
	void repeatedNamesGetNumbers() {
		assertThat(Table.uniqueNames(List.of("x", "X", "y", "x"))).containsExactly("x", "X_2", "y", "x_3");
	}
}
