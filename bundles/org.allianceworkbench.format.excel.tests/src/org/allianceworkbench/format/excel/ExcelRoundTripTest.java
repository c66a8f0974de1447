package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelRoundTripTest {

	private static final int TABLES = 1000;

	@TempDir
	private Path folder;
	private final ExcelFormat format = new ExcelFormat();

	@Test
	void randomTablesComeBackWithEveryValueAndDescription() throws IOException {
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("xlsx round trip: " + TABLES + " random tables, seed " + seed + " (-Dseed=" + seed + " repeats it)");
		for (int i = 0; i < TABLES; i++) {
			Table table = new RandomTables(seed + i).next();
			Path file = folder.resolve("r" + i + ".xlsx");
			format.write(file, table);
			try (TableReader reader = format.open(file, ReadOptions.NONE)) {
				RandomTables.assertSame(table, reader.readAll(), "seed " + (seed + i));
				assertThat(reader.warnings()).isEmpty();
			}
			Files.delete(file);
		}
	}

	@Test
	void aTableWithoutRowsComesBack() throws IOException {
		Table table = Table.of(Column.of(ColumnSpec.number("a").label("A").build(), new double[0]));
		Path file = folder.resolve("x.xlsx");
		format.write(file, table);
		RandomTables.assertSame(table, format.read(file, ReadOptions.NONE), "no rows");
		assertThat(format.sheets(file, ReadOptions.NONE)).containsExactly("Data");
	}

	@Test
	void datesThatExcelDoesNotHaveComeBack() throws IOException {
		double[] days = { CalendarSeconds.of(LocalDate.of(1583, 1, 1)), CalendarSeconds.of(LocalDate.of(1900, 2, 28)),
				CalendarSeconds.of(LocalDate.of(1900, 3, 1)), CalendarSeconds.of(LocalDate.of(9999, 12, 31)),
				CalendarSeconds.of(LocalDate.of(12_000, 1, 1)) };
		Table table = Table.of(Column.of(ColumnSpec.of("d", ColumnType.DATE).build(), days));
		Path file = folder.resolve("x.xlsx");
		format.write(file, table);
		RandomTables.assertSame(table, format.read(file, ReadOptions.NONE), "dates");
	}

	@Test
	void manyBatchesMakeOneSheet() throws IOException {
		ColumnSpec spec = ColumnSpec.number("n").build();
		Path file = folder.resolve("x.xlsx");
		try (TableWriter writer = format.create(file, TableInfo.NONE, List.of(spec))) {
			for (int batch = 0; batch < 5; batch++) {
				double[] numbers = new double[4000];
				for (int row = 0; row < numbers.length; row++) {
					numbers[row] = batch * 4000 + row;
				}
				writer.write(Table.of(Column.of(spec, numbers)));
			}
			writer.finish();
		}
		Table read = format.read(file, ReadOptions.NONE);
		assertThat(read.rowCount()).isEqualTo(20_000);
		assertThat(read.column("n").number(19_999)).isEqualTo(19_999);
	}

	@Test
	void whatExcelCantHoldIsRefusedAndNothingIsLeft() throws IOException {
		Path file = folder.resolve("x.xlsx");
		Table infinite = Table.of(Column.of(ColumnSpec.number("a").build(), new double[] { 1, Double.POSITIVE_INFINITY }));
		assertThatThrownBy(() -> format.write(file, infinite)).isInstanceOf(TableFormatException.class)
				.hasMessageContaining("cell A3").hasMessageContaining("Infinity");
		Table lengthy = Table.of(Column.of(ColumnSpec.text("a").build(), new String[] { "x".repeat(32_768) }));
		assertThatThrownBy(() -> format.write(file, lengthy)).hasMessageContaining("cell A2").hasMessageContaining("32768 characters");
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).isEmpty();
		}
	}

	@Test
	void anOlderFileStaysUntilTheNewOneIsComplete() throws IOException {
		Path file = Files.writeString(folder.resolve("x.xlsx"), "old");
		Table table = Table.of(Column.of(ColumnSpec.number("a").build(), new double[] { 1 }));
		try (TableWriter writer = format.create(file, TableInfo.NONE, table.specs())) {
			writer.write(table);
		}
		assertThat(file).hasContent("old");
		format.write(file, table);
		assertThat(format.read(file, ReadOptions.NONE).rowCount()).isEqualTo(1);
	}

	@Test
	void aDataSheetThatWasChangedByHandIsReadByItsCellsAndItsLabelsStay() throws IOException {
		Path file = folder.resolve("x.xlsx");
		Table table = Table.of(Column.of(ColumnSpec.number("a").label("Alliance").missing(MissingValues.of(99)).build(),
				new double[] { 1 }),
				Column.of(ColumnSpec.number("b").valueLabels(ValueLabels.of(1, "one")).build(), new double[] { 2 }));
		format.write(file, table);
		try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(file))) {
			book.getSheet("Data").createRow(2).createCell(0).setCellValue("late");
			try (var out = Files.newOutputStream(folder.resolve("changed.xlsx"))) {
				book.write(out);
			}
		}
		try (TableReader reader = format.open(folder.resolve("changed.xlsx"), ReadOptions.NONE)) {
			assertThat(reader.columns().get(0).type()).isEqualTo(ColumnType.TEXT);
			assertThat(reader.columns().get(0).label()).isEqualTo("Alliance");
			assertThat(reader.columns().get(1).valueLabels().label(1)).contains("one");
			assertThat(reader.warnings()).anySatisfy(w -> assertThat(w).contains("A3 'late'"));
		}
	}

	@Test
	void lossesAreNamed() {
		List<ColumnSpec> columns = List.of(ColumnSpec.number("a").attributes(Map.of("k", List.of("v"))).build());
		assertThat(format.losses(Path.of("x.xlsx"), TableInfo.NONE, List.of(ColumnSpec.number("a").label("A").build()))).isEmpty();
		assertThat(format.losses(Path.of("x.xlsx"), TableInfo.NONE.withLabel("Study"), columns)).hasSize(2);
	}
}
