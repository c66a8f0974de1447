package org.allianceworkbench.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class ColumnTest {

	private final Column small = Column.ofSmall(ColumnSpec.number("item").missing(MissingValues.of(9)).build(),
			new byte[] { 1, -127, 127, Column.SMALL_NONE, 9, 0 });

	@Test
	void smallNumbersAreNumbersAsAllOthers() {
		assertThat(small.size()).isEqualTo(6);
		assertThat(small.number(1)).isEqualTo(-127);
		assertThat(small.number(3)).isNaN();
		assertThat(small.value(4)).isEqualTo(Value.of(9));
		assertThat(Double.doubleToRawLongBits(small.number(5))).isZero();
		assertThat(small.validNumbers()).containsExactly(1, -127, 127, Double.NaN, Double.NaN, 0);
		assertThatThrownBy(() -> small.text(0)).isInstanceOf(UnsupportedOperationException.class).hasMessageContaining("item");
		assertThatThrownBy(() -> Column.ofSmall(ColumnSpec.text("t").build(), new byte[1])).hasMessageContaining("t is text");
	}

	@Test
	void someNumbersOfAnyColumnAreCopied() {
		Column doubles = Column.of(small.spec(), new double[] { 1, -127, 127, Double.NaN, 9, 0 });
		for (Column column : List.of(small, doubles, small.as(ColumnSpec.number("other").build()))) {
			double[] target = { 5, 5, 5, 5, 5 };
			column.copyNumbers(2, 3, target, 1);
			assertThat(target).containsExactly(5, 127, Double.NaN, 9, 5);
		}
	}
}
