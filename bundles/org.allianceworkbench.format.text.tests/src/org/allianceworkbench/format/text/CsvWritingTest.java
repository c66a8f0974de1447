package org.allianceworkbench.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvWritingTest {

	private static final int TABLES = 1000;

	@TempDir
	private Path folder;
	private final TextFormat format = new TextFormat();

	private static Column column(String name, ColumnType type, double... numbers) {
		return Column.of(ColumnSpec.of(name, type).build(), numbers);
	}

	@Test
	void valuesAreWrittenAsRfc4180AndIsoSay() throws IOException {
		double day = CalendarSeconds.of(LocalDate.of(2024, 2, 29));
		Table table = Table.of(column("n", ColumnType.NUMBER, 1, 0.1, Double.NaN, 1e-5),
				column("d", ColumnType.DATE, day, Double.NaN, day, day),
				column("m", ColumnType.DATE_TIME, day + 1, day, day + 0.5, Double.NaN),
				column("t", ColumnType.TIME, 32_700, 360_000, -5400, 0.25),
				Column.of(ColumnSpec.text("s").build(), new String[] { "a,b", "\"q\"", "=SUM(1)", "two\nlines" }));
		Path file = folder.resolve("x.csv");
		format.write(file, table);
		assertThat(Files.readString(file)).isEqualTo("n,d,m,t,s\r\n"
				+ "1,2024-02-29,2024-02-29 00:00:01,9:05:00,\"a,b\"\r\n"
				+ "0.1,,2024-02-29 00:00:00,100:00:00,\"\"\"q\"\"\"\r\n"
				+ ",2024-02-29,2024-02-29 00:00:00.5,-1:30:00,\"=SUM(1)\"\r\n"
				+ "1.0E-5,2024-02-29,,0:00:00.25,\"two\nlines\"\r\n");
	}

	@Test
	void tabsSeparateTsv() throws IOException {
		Path file = folder.resolve("x.tsv");
		format.write(file, Table.of(column("a", ColumnType.NUMBER, 1), column("b", ColumnType.NUMBER, 2)));
		assertThat(Files.readString(file)).isEqualTo("a\tb\r\n1\t2\r\n");
	}

	@Test
	void nothingIsReplacedUntilTheFileIsComplete() throws IOException {
		Path file = Files.writeString(folder.resolve("x.csv"), "old");
		Table table = Table.of(column("a", ColumnType.NUMBER, 1));
		try (TableWriter writer = format.create(file, TableInfo.NONE, table.specs())) {
			writer.write(table);
		}
		assertThat(file).hasContent("old");
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).containsExactly(file);
		}
	}

	@Test
	void whatATextFileCantHoldIsSaid() {
		List<ColumnSpec> columns = List.of(ColumnSpec.number("a").label("A").valueLabels(ValueLabels.of(1, "x")).build(),
				ColumnSpec.number("b").missing(MissingValues.of(9)).build());
		assertThat(format.losses(Path.of("x.csv"), TableInfo.NONE.withLabel("Study"), columns))
				.anySatisfy(s -> assertThat(s).contains("label of one column"))
				.anySatisfy(s -> assertThat(s).contains("value labels of one column"))
				.anySatisfy(s -> assertThat(s).contains("user-missing in one column"))
				.anySatisfy(s -> assertThat(s).contains("file label"));
	}

	@Test
	void randomTablesComeBackWithEveryValue() throws IOException {
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("CSV round trip: " + TABLES + " random tables, seed " + seed + " (-Dseed=" + seed + " repeats it)");
		for (int i = 0; i < TABLES; i++) {
			Random random = new Random(seed + i);
			Table table = RandomTables.next(random);
			Path file = folder.resolve("r" + i + (random.nextBoolean() ? ".csv" : ".tsv"));
			format.write(file, table);
			RandomTables.assertSameValues(table, format.read(file, ReadOptions.NONE), "seed " + (seed + i));
		}
	}

	@Test
	void extremeNumbersComeBackBitForBit() throws IOException {
		double[] numbers = { Double.MIN_VALUE, Double.MAX_VALUE, -0.0, 1.0 / 3, 9007199254740992.0, 1e22, 123456789.123456789, 5e-324 };
		Path file = folder.resolve("x.csv");
		format.write(file, Table.of(column("a", ColumnType.NUMBER, numbers), column("b", ColumnType.NUMBER, new double[8])));
		Column read = format.read(file, ReadOptions.NONE).column("a");
		for (int row = 0; row < numbers.length; row++) {
			assertThat(Double.doubleToRawLongBits(read.number(row))).isEqualTo(Double.doubleToRawLongBits(numbers[row]));
		}
	}

	@Test
	void momentsAreWrittenToTheFractionThatTheyHave() throws IOException {
		double moment = CalendarSeconds.of(LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_000_000));
		Path file = folder.resolve("x.csv");
		format.write(file, Table.of(column("m", ColumnType.DATE_TIME, moment)));
		assertThat(Files.readString(file)).isEqualTo("m\r\n2024-02-29 23:59:59.999\r\n");
		assertThat(format.read(file, ReadOptions.NONE).column("m").number(0)).isEqualTo(moment);
	}
}
