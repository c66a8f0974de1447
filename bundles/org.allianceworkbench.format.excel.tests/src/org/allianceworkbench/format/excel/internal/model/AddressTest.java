package org.allianceworkbench.format.excel.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.allianceworkbench.table.grid.Merge;
import org.junit.jupiter.api.Test;

class AddressTest {

	@Test
	void addressesAreReadAsSpreadsheetsWriteThem() {
		assertThat(Address.column("A1")).isZero();
		assertThat(Address.column("XFD1048576")).isEqualTo(16_383);
		assertThat(Address.row("XFD1048576")).isEqualTo(1_048_576);
		assertThat(Address.column("17")).isEqualTo(-1);
		assertThat(Address.row("A")).isZero();
		assertThat(Address.column("ZZZZZZZZZZZZ1")).isGreaterThan(16_383);
	}

	@Test
	void rangesAreMergedCells() {
		assertThat(Address.merge("B4:E4")).contains(new Merge(4, 2, 4, 5));
		assertThat(Address.merge("$A$3")).contains(new Merge(3, 1, 3, 1));
		assertThat(Address.merge("A:B")).isEmpty();
	}
}
