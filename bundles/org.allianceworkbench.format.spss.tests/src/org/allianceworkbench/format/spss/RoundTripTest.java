package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.allianceworkbench.table.Batches;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random tables written, read, and found to be the same. */
class RoundTripTest {

	private static final int TABLES = 1000;

	private final SpssFormat format = new SpssFormat();

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "sav", "zsav" })
	void aThousandRandomTablesOfEachFormatComeBackAsTheyWere(String extension) throws IOException {
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("round trip of " + TABLES + " random tables as ." + extension + ", -Dseed=" + seed);
		RandomTables tables = new RandomTables(seed);
		Path file = folder.resolve("t." + extension);
		for (int i = 0; i < TABLES; i++) {
			Table table = tables.next();
			if (i % 2 == 0) {
				format.write(file, table);
			} else {
				writeInBatches(file, table);
			}
			String which = "table " + i + " of seed " + seed;
			same(table, format.read(file, ReadOptions.NONE), which);
			if (i % 10 == 0) {
				same(table, inBatches(file), which + " in batches");
			}
			assertThat(format.losses(file, table.info(), table.specs())).as("losses of %s", which).isEmpty();
		}
	}

	private Table inBatches(Path file) throws IOException {
		try (TableReader reader = format.open(file, ReadOptions.NONE)) {
			List<Table> batches = new ArrayList<>();
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				batches.add(batch.get());
			}
			return Batches.join(reader.info(), reader.columns(), batches);
		}
	}

	private void writeInBatches(Path file, Table table) throws IOException {
		try (TableWriter writer = format.create(file, table.info(), table.specs())) {
			writer.write(table.map(c -> firstRows(c, table.rowCount() / 3)));
			writer.write(table.map(c -> lastRows(c, table.rowCount() / 3)));
			writer.finish();
		}
	}

	private static Column firstRows(Column column, int rows) {
		return rows(column, 0, rows);
	}

	private static Column lastRows(Column column, int skipped) {
		return rows(column, skipped, column.size());
	}

	private static Column rows(Column column, int from, int to) {
		if (column.spec().type().isNumeric()) {
			double[] numbers = new double[to - from];
			for (int row = from; row < to; row++) {
				numbers[row - from] = column.number(row);
			}
			return Column.of(column.spec(), numbers);
		}
		String[] texts = new String[to - from];
		for (int row = from; row < to; row++) {
			texts[row - from] = column.text(row);
		}
		return Column.of(column.spec(), texts);
	}

	private static void same(Table expected, Table found, String which) {
		assertThat(found.info()).as(which).isEqualTo(expected.info());
		assertThat(found.rowCount()).as(which).isEqualTo(expected.rowCount());
		assertThat(found.columns()).as(which).hasSameSizeAs(expected.columns());
		for (int c = 0; c < expected.columns().size(); c++) {
			Column a = expected.columns().get(c);
			Column b = found.columns().get(c);
			assertThat(described(b.spec())).as("%s, column %s", which, c).isEqualTo(described(a.spec()));
			for (int row = 0; row < expected.rowCount(); row++) {
				if (!sameCell(a, b, row)) {
					assertThat(b.value(row)).as("%s, column %s, row %s", which, c, row).isEqualTo(a.value(row));
				}
			}
		}
	}

	private static boolean sameCell(Column a, Column b, int row) {
		if (!a.spec().type().isNumeric()) {
			// an absent text becomes an empty one: the format has no other
			return Objects.requireNonNullElse(a.text(row), "").equals(b.text(row));
		}
		double x = a.number(row);
		double y = b.number(row);
		// whatever the bits of a NaN, it is system-missing and comes back as the one NaN of Java
		return Double.doubleToLongBits(x) == Double.doubleToRawLongBits(y);
	}

	private static Map<String, Object> described(ColumnSpec spec) {
		Map<String, Object> all = new TreeMap<>();
		all.put("name", spec.name());
		all.put("type", spec.type());
		all.put("width", spec.width());
		all.put("label", spec.label());
		all.put("value labels", spec.valueLabels());
		all.put("missing", spec.missing());
		all.put("measure", spec.measure());
		all.put("format", spec.format());
		all.put("write format", spec.writeFormat());
		all.put("display width", spec.displayWidth());
		all.put("alignment", spec.alignment());
		all.put("role", spec.role());
		all.put("attributes", spec.attributes());
		return all;
	}
}
