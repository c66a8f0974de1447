package org.allianceworkbench.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

class BatchesTest {

	private static Table table(double[] numbers, String... texts) {
		return Table.of(Column.of(ColumnSpec.number("n").build(), numbers), Column.of(ColumnSpec.text("t").build(), texts));
	}

	@Test
	void batchesAreJoinedInTheirOrder() {
		Table first = table(new double[] { 1, Double.NaN }, "a", null);
		Table second = table(new double[] { 3 }, "");
		Table joined = Batches.join(TableInfo.NONE, first.specs(), List.of(first, second));
		assertThat(joined.rowCount()).isEqualTo(3);
		assertThat(joined.column("n").number(2)).isEqualTo(3);
		assertThat(joined.column("n").number(1)).isNaN();
		assertThat(joined.column("t").text(1)).isNull();
		assertThat(joined.column("t").text(2)).isEmpty();
	}

	@Test
	void noBatchesMakeATableWithoutRows() {
		List<ColumnSpec> specs = table(new double[0]).specs();
		assertThat(Batches.join(TableInfo.NONE, specs, List.of()).rowCount()).isZero();
		assertThat(Batches.join(TableInfo.NONE, specs, List.of()).specs()).isEqualTo(specs);
	}

	@Test
	void aTableInMemoryIsReadOnce() throws IOException {
		Table table = table(new double[] { 1 }, "a");
		try (TableReader reader = Batches.reader(table)) {
			assertThat(reader.rowCount()).hasValue(1);
			assertThat(reader.next()).contains(table);
			assertThat(reader.next()).isEmpty();
		}
	}
}
